/// A score with what it is made of.
public struct ScoreAccount: Hashable, Sendable {
  /// The score, 0 to 1.
  public let value: Double
  /// What each part adds, in the order of the parts, where the score is a sum: they add up to ``value``.
  public let contributions: [Double]?
  /// The ids of the parts that alone decide the score, a minimum or a gate for example.
  public let deciding: [String]
  /// The ids of the parts that miss a condition, whether or not this decides.
  public let unmet: [String]

  /// Makes an account.
  public init(
    value: Double, contributions: [Double]? = nil, deciding: [String] = [], unmet: [String] = []
  ) {
    self.value = value
    self.contributions = contributions
    self.deciding = deciding
    self.unmet = unmet
  }
}

/// A part that is too low for the next class.
public struct ScoreShortfall: Hashable, Sendable {
  /// The part's id.
  public let id: String
  /// How much its value lacks, 0 to 1.
  public let lacking: Double

  /// Makes a shortfall.
  public init(id: String, lacking: Double) {
    self.id = id
    self.lacking = lacking
  }
}
