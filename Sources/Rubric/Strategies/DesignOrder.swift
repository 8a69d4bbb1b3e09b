/// A design as a comparator sees it.
public struct ScoredDesign: Hashable, Sendable {
  /// The design's id.
  public let id: String
  /// Its parts; the same ones, in the same order, for every design of a comparison.
  public let parts: [ScorePart]

  /// Makes a design.
  public init(id: String, parts: [ScorePart]) {
    self.id = id
    self.parts = parts
  }
}

/// The order of several designs.
public struct DesignOrder: Hashable, Sendable {
  /// A number for each design, larger is better, in the order of the designs; nil where the order has none.
  public let scores: [Double]?
  /// The rank of each design, 1 for the best; equals share the better rank and the next one is left out.
  public let ranks: [Int]
  /// The positions of the designs that are put forward: the best, or several where none is clearly ahead.
  public let leaders: [Int]

  /// Makes an order.
  public init(scores: [Double]?, ranks: [Int], leaders: [Int]) {
    self.scores = scores
    self.ranks = ranks
    self.leaders = leaders
  }

  /// Makes the order of scores, the larger the better; scores that agree in twelve decimals are equal.
  public init(scores: [Double]) {
    let rounded = scores.map { ($0 * 1e12).rounded() }
    var ranks: [Int] = []
    var leaders: [Int] = []
    for (position, score) in rounded.enumerated() {
      var rank = 1
      for other in rounded where other > score { rank += 1 }
      ranks.append(rank)
      if rank == 1 { leaders.append(position) }
    }
    self.init(scores: scores, ranks: ranks, leaders: leaders)
  }

  /// Returns the designs' values, a row each, after checking that all have the same parts.
  ///
  /// - Throws: `ScoringFailure` for no designs, no parts, parts that differ or a value that is not a number.
  public static func table(_ designs: [ScoredDesign]) throws(ScoringFailure) -> [[Double]] {
    guard let first = designs.first, !first.parts.isEmpty else { throw ScoringFailure(.noParts) }
    let ids = first.parts.map { $0.id }
    var rows: [[Double]] = []
    for design in designs {
      guard design.parts.map({ $0.id }) == ids else { throw ScoringFailure(.differentParts) }
      for part in design.parts where !part.value.isFinite { throw ScoringFailure(.outOfRange) }
      rows.append(design.parts.map { $0.value })
    }
    return rows
  }

  /// Returns the weights of the parts, scaled to the sum of 1.
  ///
  /// - Throws: `ScoringFailure` where the weights are not above 0 in sum.
  public static func weights(_ designs: [ScoredDesign]) throws(ScoringFailure) -> [Double] {
    guard let first = designs.first else { throw ScoringFailure(.noParts) }
    return try ScorePart.shares(of: first.parts)
  }
}
