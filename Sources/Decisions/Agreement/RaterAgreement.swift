/// How far two raters agree on levels.
package struct RaterAgreement: Sendable {
  /// The number of pairs.
  package let count: Int
  /// How often each level of the first rater (row) meets each of the second (column).
  package let table: [[Int]]

  private let first: [Double]
  private let second: [Double]
  private let levels: Int

  /// Compares two ratings, unit by unit, on levels from 0 to `levels` − 1; nil where the lengths differ or a level is
  /// out of range.
  package init?(_ first: [Int], _ second: [Int], levels: Int) {
    guard first.count == second.count, levels > 1 else { return nil }
    var table = Array(repeating: Array(repeating: 0, count: levels), count: levels)
    for (left, right) in zip(first, second) {
      guard table.indices.contains(left), table.indices.contains(right) else { return nil }
      table[left][right] += 1
    }
    self.table = table
    self.first = first.map { Double($0) }
    self.second = second.map { Double($0) }
    self.levels = levels
    count = first.count
  }

  /// The share of pairs with the same level.
  package var exact: Statistic { share(within: 0) }

  /// The share of pairs at most one level apart.
  package var adjacent: Statistic { share(within: 1) }

  /// The mean of the second rater's level less the first's; above 0 the second is milder.
  package var bias: Statistic {
    guard count > 0 else { return .undefined(.noData) }
    return .value(Self.mean(second) - Self.mean(first))
  }

  /// The mean distance in levels.
  package var meanAbsoluteError: Statistic {
    guard count > 0 else { return .undefined(.noData) }
    return .value(Self.mean(zip(first, second).map { abs($0 - $1) }))
  }

  /// The bias in units of the pooled standard deviation.
  package var standardisedDifference: Statistic {
    guard count > 1 else { return .undefined(.tooFew) }
    let pooled = ((Self.variance(first) + Self.variance(second)) / 2).squareRoot()
    guard pooled > 0 else { return .undefined(.noVariation) }
    return .value((Self.mean(second) - Self.mean(first)) / pooled)
  }

  /// Cohen's kappa: agreement beyond chance, all disagreements alike.
  package var kappa: Statistic { kappa { $0 == $1 ? 0 : 1 } }

  /// Kappa with disagreements that count by their distance.
  package var linearKappa: Statistic { kappa { abs($0 - $1) } }

  /// Kappa with disagreements that count by the square of their distance.
  package var quadraticKappa: Statistic { kappa { ($0 - $1) * ($0 - $1) } }

  /// Spearman's correlation of ranks, ties sharing their mean rank.
  package var spearman: Statistic {
    guard count > 1 else { return .undefined(.tooFew) }
    let ours = Ranking(first).average
    let theirs = Ranking(second).average
    let spread = (Self.variance(ours) * Self.variance(theirs)).squareRoot()
    guard spread > 0 else { return .undefined(.noVariation) }
    let (left, right) = (Self.mean(ours), Self.mean(theirs))
    var sum = 0.0
    for (one, other) in zip(ours, theirs) { sum += (one - left) * (other - right) }
    return .value(sum / Double(count - 1) / spread)
  }

  private func share(within distance: Double) -> Statistic {
    guard count > 0 else { return .undefined(.noData) }
    let within = zip(first, second).filter { abs($0 - $1) <= distance }.count
    return .value(Double(within) / Double(count))
  }

  private func kappa(_ distance: (Double, Double) -> Double) -> Statistic {
    guard count > 0 else { return .undefined(.noData) }
    var observed = 0.0
    var expected = 0.0
    for row in 0..<levels {
      let rowSum = Double(table[row].reduce(0, +))
      for column in 0..<levels {
        var columnSum = 0.0
        for other in table { columnSum += Double(other[column]) }
        let far = distance(Double(row), Double(column))
        observed += far * Double(table[row][column])
        expected += far * rowSum * columnSum / Double(count)
      }
    }
    // Both raters used one level only: agreement says nothing.
    guard expected > 0 else { return .undefined(.noVariation) }
    return .value(1 - observed / expected)
  }

  private static func mean(_ numbers: [Double]) -> Double {
    numbers.reduce(0, +) / Double(numbers.count)
  }

  private static func variance(_ numbers: [Double]) -> Double {
    let mean = mean(numbers)
    return numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(numbers.count - 1)
  }
}
