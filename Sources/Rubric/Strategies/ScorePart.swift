/// One child of what a strategy scores: a criterion of a lesson, or a lesson of a scorecard.
///
/// Parts are complete: what is not stated, what cannot be judged and what does not apply has been dealt with
/// before a strategy sees it.
public struct ScorePart: Hashable, Sendable {
  /// The criterion's or lesson's id.
  public let id: String
  /// The level that was reached, 0 to `topLevel`.
  public let level: Int
  /// The highest level there is, 1 or more.
  public let topLevel: Int
  /// The score, 0 to 1; of a criterion `level / topLevel`.
  public let value: Double
  /// The weight, above 0.
  public let weight: Double
  /// Whether the verdict depends on this part alone already.
  public let isGate: Bool

  /// Makes a part.
  public init(id: String, level: Int, topLevel: Int, value: Double, weight: Double, isGate: Bool) {
    self.id = id
    self.level = level
    self.topLevel = topLevel
    self.value = value
    self.weight = weight
    self.isGate = isGate
  }
}
