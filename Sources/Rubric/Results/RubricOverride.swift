/// What a rubric changes in the one that it extends.
public struct RubricOverride: Sendable {
  /// What is changed.
  public enum Kind: String, Sendable, CaseIterable {
    /// A number that a level asks for.
    case threshold
    /// All that a level asks for.
    case condition
    /// The weight of a criterion.
    case weight
    /// Whether the lesson's verdict depends on a criterion.
    case gate
    /// A criterion that the other rubric does not have.
    case added
    /// A criterion that is left out.
    case dropped
  }

  /// What is changed.
  public var kind: Kind
  /// The id of the rubric that is changed.
  public var baseID: String
  /// The criterion's id.
  public var criterionID: String
  /// The criterion's name.
  public var title: LocalizedText
  /// The level, 1 to 4, where one is changed.
  public var level: Int?
  /// What is counted, where a threshold is changed.
  public var label: LocalizedText?
  /// What the other rubric says; of a criterion left out, the clauses that nothing serves any more.
  public var before: LocalizedText?
  /// What this rubric says instead.
  public var after: LocalizedText?
  /// Why, in the author's words.
  public var reason: LocalizedText
}
