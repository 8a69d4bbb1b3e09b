package import Rubric

/// How a difference divides among the players that make it, so that the shares add up.
package struct ShapleyValues: Sendable {
  /// Each player's share.
  package let shares: [Double]
  /// Whether all orders were counted; else a sample of them.
  package let isExact: Bool

  /// The most players of whom all orders are counted.
  package static let mostExact = 12
  /// The orders that are drawn where there are more players.
  package static let sampledOrders = 2000

  /// Divides the value of all players; `value` returns that of a coalition.
  ///
  /// Beyond ``mostExact`` players seeded random orders stand in for all of them; shares still add up.
  ///
  /// - Throws: `ScoringFailure` where `value` does.
  package init(
    players: Int, stream: SplitMix64 = SplitMix64(seed: 1, analysis: "shapley"),
    value: ([Bool]) throws(ScoringFailure) -> Double
  ) throws(ScoringFailure) {
    if players <= Self.mostExact {
      shares = try Self.exact(players, value)
      isExact = true
    } else {
      shares = try Self.sampled(players, stream, value)
      isExact = false
    }
  }

  private static func exact(
    _ players: Int, _ value: ([Bool]) throws(ScoringFailure) -> Double
  ) throws(ScoringFailure) -> [Double] {
    var values: [Double] = []
    for coalition in 0..<(1 << players) {
      values.append(try value((0..<players).map { coalition >> $0 & 1 == 1 }))
    }
    let weights = orderWeights(players)
    var shares = Array(repeating: 0.0, count: players)
    for coalition in 0..<(1 << players) {
      for player in 0..<players where coalition >> player & 1 == 0 {
        let gain = values[coalition | 1 << player] - values[coalition]
        shares[player] += weights[coalition.nonzeroBitCount] * gain
      }
    }
    return shares
  }

  /// Returns s!·(n − 1 − s)!/n! for each size s of the coalition that a player joins.
  static func orderWeights(_ players: Int) -> [Double] {
    guard players > 0 else { return [] }
    var weights: [Double] = []
    var weight = 1 / Double(players)
    for size in 0..<players {
      weights.append(weight)
      if size < players - 1 { weight *= Double(size + 1) / Double(players - 1 - size) }
    }
    return weights
  }

  private static func sampled(
    _ players: Int, _ stream: SplitMix64, _ value: ([Bool]) throws(ScoringFailure) -> Double
  ) throws(ScoringFailure) -> [Double] {
    var numbers = stream
    var shares = Array(repeating: 0.0, count: players)
    var order = Array(0..<players)
    for _ in 0..<sampledOrders {
      for position in order.indices.reversed() where position > 0 {
        order.swapAt(position, numbers.below(position + 1))
      }
      var coalition = Array(repeating: false, count: players)
      var last = try value(coalition)
      for player in order {
        coalition[player] = true
        let next = try value(coalition)
        shares[player] += next - last
        last = next
      }
    }
    return shares.map { $0 / Double(sampledOrders) }
  }
}
