/// Krippendorff's alpha: agreement beyond chance of any number of raters, with gaps.
package enum KrippendorffAlpha: Sendable {
  /// Values are equal or not.
  case nominal
  /// Values have an order; their distance is the number of ratings between them.
  case ordinal
  /// Values have distances.
  case interval

  /// Returns alpha for ratings, a row for each rater, nil where a unit was not rated.
  package func alpha(_ ratings: [[Double?]]) -> Statistic {
    var values: [Double] = []
    for row in ratings {
      for rating in row {
        if let rating, !values.contains(rating) { values.append(rating) }
      }
    }
    values.sort()
    var coincidences = values.map { _ in values.map { _ in 0.0 } }
    for unit in 0..<(ratings.first?.count ?? 0) {
      var found: [Int] = []
      for row in ratings where row.indices.contains(unit) {
        if let rating = row[unit], let value = values.firstIndex(of: rating) { found.append(value) }
      }
      guard found.count > 1 else { continue }
      for (left, one) in found.enumerated() {
        for (right, other) in found.enumerated() where left != right {
          coincidences[one][other] += 1 / Double(found.count - 1)
        }
      }
    }
    let totals = coincidences.map { $0.reduce(0, +) }
    let total = totals.reduce(0, +)
    guard total > 1 else { return .undefined(.tooFew) }
    var observed = 0.0
    var expected = 0.0
    for left in values.indices {
      for right in values.indices {
        let far = distance(left, right, values, totals)
        observed += coincidences[left][right] * far
        expected += totals[left] * totals[right] * far / (total - 1)
      }
    }
    guard expected > 0 else { return .undefined(.noVariation) }
    return .value(1 - observed / expected)
  }

  private func distance(_ left: Int, _ right: Int, _ values: [Double], _ totals: [Double]) -> Double {
    if left == right { return 0 }
    switch self {
    case .nominal: return 1
    case .interval: return (values[left] - values[right]) * (values[left] - values[right])
    case .ordinal:
      var between = 0.0
      for value in min(left, right)...max(left, right) { between += totals[value] }
      between -= (totals[left] + totals[right]) / 2
      return between * between
    }
  }
}
