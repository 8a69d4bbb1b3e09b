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
  /// The score, 0 to 1; of a criterion `level / topLevel` unless the scorecard names a scale.
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

  /// Makes a part of which only a value from 0 to 1 is known; its level is the hundredth below.
  public init(id: String, value: Double, weight: Double = 1, isGate: Bool = false) {
    let level = value.isFinite ? Int(min(max(value, 0), 1) * 100 + 1e-9) : 0
    self.init(id: id, level: level, topLevel: 100, value: value, weight: weight, isGate: isGate)
  }

  /// Returns each part's share of the weight; the shares add up to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts, and for a weight or value that is negative, infinite or not a number.
  public static func shares(of parts: [ScorePart]) throws(ScoringFailure) -> [Double] {
    var total = 0.0
    for part in parts {
      guard part.weight >= 0, part.weight.isFinite, part.value.isFinite else {
        throw ScoringFailure(.outOfRange)
      }
      total += part.weight
    }
    guard total > 0 else { throw ScoringFailure(.noParts) }
    return parts.map { $0.weight / total }
  }
}
