/// The result of evaluating one design with one scorecard: the tree of lessons, criteria and levels with numbers
/// and evidence on it.
///
/// Every report is a view of this value. It holds all texts in all languages of the scorecard, and nothing that
/// depends on the clock or the machine.
public struct Evaluation: Sendable {
  /// What an evaluation is and is not.
  public var about: LocalizedText
  /// The version of the engine.
  public var engine: String
  /// The scorecard's id.
  public var scorecardID: String
  /// The scorecard's name.
  public var scorecardTitle: LocalizedText
  /// The SHA-256 of all that the design was judged by: the configuration, the rubrics, the schema of designs, plugins.
  /// Nil where nobody asked for it; two evaluations with the same hash and the same engine differ by the design alone.
  public var scorecardHash: String?
  /// The languages of all texts, the first being the default.
  public var languages: [String]
  /// The design.
  public var design: DesignSummary
  /// Whether the design is not quoted, so that the evaluation can be shared: people are roles, everything else is the
  /// name and number of its place.
  public var isRedacted = false
  /// The verdicts that a lesson can have, the worst first.
  public var verdicts: [ScoreClass]
  /// The lessons, in the order of the scorecard.
  public var lessons: [LessonResult]
  /// The score over all lessons, 0 to 100, where the scorecard names a strategy for one.
  public var overall: ByReading<Double>?
  /// What could be done next, the most worthwhile first.
  public var changes: [Change]
  /// What in the design contradicts itself.
  public var contradictions: [ContradictionResult]
  /// What can be drawn of the design; nil where only levels were asked for, and in what was stored without it.
  public var maps: DesignMaps?
}
