/// Weights from an order of importance, or from words for severity.
package enum WeightPreset {
  /// Rank-order centroid: (1/n)·Σ 1/k for k from the rank to n.
  case rankOrderCentroid
  /// Rank sum: 2(n + 1 − rank)/(n(n + 1)).
  case rankSum
  /// Rank reciprocal: (1/rank)/Σ(1/k).
  case rankReciprocal

  /// Returns the weights of `count` criteria, the most important first; they add up to 1.
  package func weights(_ count: Int) -> [Double] {
    guard count > 0 else { return [] }
    let ranks = (1...count).map { Double($0) }
    let total = Double(count)
    switch self {
    case .rankOrderCentroid:
      var weights: [Double] = []
      var sum = 0.0
      for rank in ranks.reversed() {
        sum += 1 / rank
        weights.append(sum / total)
      }
      return weights.reversed()
    case .rankSum: return ranks.map { 2 * (total + 1 - $0) / (total * (total + 1)) }
    case .rankReciprocal:
      let sum = ranks.reduce(0) { $0 + 1 / $1 }
      return ranks.map { 1 / $0 / sum }
    }
  }

  /// The weights that OpenSSF Scorecard gives the severities of risks.
  package static let severities: [(word: String, weight: Double)] = [
    ("critical", 10), ("high", 7.5), ("medium", 5), ("low", 2.5),
  ]
}
