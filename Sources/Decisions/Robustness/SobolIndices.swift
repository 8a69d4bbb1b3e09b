/// Which input spreads a result: first-order indices after Saltelli (2010) and total ones after Jansen (1999).
package struct SobolIndices: Sendable {
  /// The share of the variance that each input explains alone.
  package let firstOrder: [Double]
  /// The share of the variance that would stay if only this input were unknown.
  package let total: [Double]

  /// Computes the indices from a model's results: for two independent samples, and for the first with one column each
  /// from the second. Nil where the results do not vary or the lengths differ.
  package init?(first: [Double], second: [Double], mixed: [[Double]]) {
    let count = Double(first.count)
    guard first.count == second.count, !first.isEmpty else { return nil }
    for results in mixed where results.count != first.count { return nil }
    let all = first + second
    let mean = all.reduce(0, +) / (2 * count)
    let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (2 * count)
    guard variance > 0 else { return nil }
    firstOrder = mixed.map { results in
      var sum = 0.0
      for position in first.indices {
        sum += (second[position] - mean) * (results[position] - first[position])
      }
      return sum / count / variance
    }
    total = mixed.map { results in
      var sum = 0.0
      for position in first.indices {
        let change = first[position] - results[position]
        sum += change * change
      }
      return sum / (2 * count) / variance
    }
  }
}
