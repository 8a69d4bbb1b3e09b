internal import Reports
internal import Rubric

/// What a design is judged by: a scorecard with its gates for that design, and what may excuse findings.
struct DesignJudge {
  let scorecard: Scorecard
  var gates: Scorecard.Gates
  /// The waivers and the baseline that the configuration names; nil where there are none.
  let exemptions: ExemptionCheck?
  /// The path of the baseline's folder; nil where there is no baseline.
  let baselineFolder: String?
}
