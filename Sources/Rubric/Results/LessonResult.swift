/// What a design came to on one lesson.
public struct LessonResult: Sendable {
  /// The rubric's id.
  public var id: String
  /// The lesson's name.
  public var title: LocalizedText
  /// The lesson in a sentence.
  public var lesson: LocalizedText
  /// The clauses of the lesson that the criteria make operational.
  public var clauses: [Clause]
  /// The lesson's weight in an overall score.
  public var weight: Int
  /// The verdict, as an index of ``Evaluation/verdicts``.
  public var verdict: ByReading<Int>
  /// The number 0 to 100, for trend and comparison only; nil where no criterion applies.
  public var number: ByReading<Double>?
  /// Why the lesson applies only in part to this design, if so.
  public var scopeNote: LocalizedText?
  /// What the rubric changes in those that it extends, with the reasons.
  public var overrides: [RubricOverride] = []
  /// The criteria, in the order of the rubric.
  public var criteria: [CriterionResult]

  /// A clause of a lesson.
  public struct Clause: Sendable {
    /// The clause's id, for example `L1a`.
    public var id: String
    /// The clause in our words.
    public var text: LocalizedText
  }
}
