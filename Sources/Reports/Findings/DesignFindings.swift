/// What was found in one file.
package struct DesignFindings: Sendable {
  /// One question that was put to the design, passed or not.
  package struct Check: Sendable {
    /// How it ended.
    package enum Result: Sendable {
      case passed
      /// It does not apply.
      case skipped(reason: String)
      /// There is a finding.
      case found(Finding)
    }

    /// The rule.
    package let ruleID: String
    /// The rule's name.
    package let title: String
    /// What it belongs to: a lesson's id, or a kind of finding.
    package let group: String
    /// How it ended.
    package let result: Result
  }

  /// A lesson's verdict, for summaries.
  package struct Verdict: Sendable {
    /// The lesson's id.
    package let lessonID: String
    /// The lesson's name.
    package let lesson: String
    /// The verdict in the reading of the gate.
    package let verdict: String
    /// The number 0 to 100 in that reading, or nil.
    package let number: Double?
    /// The verdict and the number without the criteria that are waived; nil where none is.
    package var waived: (verdict: String, number: Double?)?
    /// Whether the lesson meets the gate.
    package let meetsGate: Bool
  }

  /// The file, as the user named it.
  package let file: String
  /// What tells the design from others: its id, else the file.
  package var designID: String
  /// Whether it is a design, and not a file of exemptions.
  package var isDesign = true
  /// The design's title; empty where it could not be read.
  package var title = ""
  /// The date for which all is said, YYYY-MM-DD; nil where it could not be read.
  package var asOf: String?
  /// The verdicts, lesson by lesson.
  package var verdicts: [Verdict] = []
  /// All that was looked at, in the order of the scorecard.
  package var checks: [Check] = []
  /// The findings, by place.
  package var findings: [Finding] = []
  /// The verdicts and numbers as they are designed, by which a baseline is written.
  package var floors: [(lesson: String, verdict: String, hundredths: Int?)] = []
  /// The indexes of the waivers that excuse findings of it.
  package var usedWaivers: [Int] = []
  /// The index of the baseline's design; nil where the baseline does not have it.
  package var baselineEntry: Int?
  /// The indexes of the baseline's findings of this design that nothing matches.
  package var staleEntries: [Int] = []
  /// How the lessons stand to the baseline, where they do not stand as they did.
  package var movements: [FloorMovement] = []
  /// The text, for source lines.
  package var bytes: [UInt8] = []

  /// Makes the findings of a file.
  package init(file: String) {
    self.file = file
    designID = file
  }
}
