package import Rubric

/// A set of raises that leads to a target.
package struct AdvicePlan: Sendable {
  /// One criterion that is raised.
  package struct Step: Sendable {
    /// The criterion's id.
    package let criterionID: String
    /// The level now; nil where it cannot be judged.
    package let from: Int?
    /// The level then.
    package let to: Int
    /// What kind of work each level takes, the lowest first.
    package let work: [Change.Kind]
    /// What it costs: the effort declared for a level of this criterion, or 1, for each level.
    package let effort: Double
  }

  /// The criteria that are raised, in the order of the lesson.
  package let steps: [Step]
  /// What the steps cost together.
  package let effort: Double
  /// Whether no cheaper set exists; else the search was cut short, or a strategy does not promise that more is never
  /// worse.
  package let isOptimal: Bool
  /// The lesson's verdict then, as an index of the scorecard's verdicts.
  package let verdict: Int
  /// The lesson's number then, 0 to 100.
  package let number: Double

  /// The levels that the steps lead to.
  package var assumed: [AssumedLevel] {
    steps.map { AssumedLevel(criterionID: $0.criterionID, level: $0.to) }
  }
}
