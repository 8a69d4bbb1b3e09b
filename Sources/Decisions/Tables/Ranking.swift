/// Ranks of scores, the best first; scores are compared as rounded, so that noise in the last bits makes no order.
package struct Ranking: Sendable {
  private let rounded: [Double]

  /// Makes the ranking of scores that are equal where `decimals` decimals agree.
  package init(_ scores: [Double], decimals: Int = 9) {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    rounded = scores.map { ($0 * unit).rounded() }
  }

  /// Equals share the better rank, and the next ones are left out: 1, 2, 2, 4.
  package var competition: [Int] {
    rounded.map { score in 1 + rounded.filter { $0 > score }.count }
  }

  /// Equals share a rank and none is left out: 1, 2, 2, 3.
  package var dense: [Int] {
    rounded.map { score in 1 + Set(rounded.filter { $0 > score }).count }
  }

  /// Equals share the mean of their places: 1, 2.5, 2.5, 4.
  package var average: [Double] {
    rounded.map { score in
      let equals = rounded.filter { $0 == score }.count
      return Double(rounded.filter { $0 > score }.count) + Double(equals + 1) / 2
    }
  }

  /// Equals stand in the order of the input: 1, 2, 3, 4.
  package var ordinal: [Int] {
    rounded.indices.map { position in
      var rank = 1
      for other in rounded.indices {
        if rounded[other] > rounded[position] || (rounded[other] == rounded[position] && other < position) {
          rank += 1
        }
      }
      return rank
    }
  }

  /// The positions of the best.
  package var leaders: [Int] {
    let ranks = competition
    return ranks.indices.filter { ranks[$0] == 1 }
  }

  /// Returns Kendall's tau-b with another ranking of the same things; undefined where either is all ties.
  package func tau(with other: Ranking) -> Statistic {
    var balance = 0.0
    var ours = 0.0
    var theirs = 0.0
    for left in rounded.indices {
      for right in rounded.indices where right > left {
        let first = Self.sign(rounded[left] - rounded[right])
        let second = Self.sign(other.rounded[left] - other.rounded[right])
        balance += first * second
        ours += first * first
        theirs += second * second
      }
    }
    guard ours > 0, theirs > 0 else { return .undefined(.noVariation) }
    return .value(balance / (ours.squareRoot() * theirs.squareRoot()))
  }

  private static func sign(_ number: Double) -> Double { number > 0 ? 1 : number < 0 ? -1 : 0 }
}
