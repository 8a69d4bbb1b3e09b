/// Which designs are at least as good as others on every criterion and better on one.
package struct Dominance: Sendable {
  /// Whether the design of the row dominates the one of the column.
  package let dominates: [[Bool]]
  /// On how many criteria the design of the row is better than the one of the column.
  package let criteriaWon: [[Int]]

  /// Compares rows of values; larger is better.
  package init(_ rows: [[Double]]) {
    criteriaWon = rows.map { left in
      rows.map { right in zip(left, right).filter { $0 > $1 + 1e-12 }.count }
    }
    let won = criteriaWon
    dominates = rows.indices.map { left in
      rows.indices.map { right in won[left][right] > 0 && won[right][left] == 0 }
    }
  }

  /// The positions of the designs in layers: first those that nothing dominates, then those that only they do.
  package var fronts: [[Int]] {
    var rest = Array(dominates.indices)
    var fronts: [[Int]] = []
    while !rest.isEmpty {
      let front = rest.filter { candidate in !rest.contains { dominates[$0][candidate] } }
      if front.isEmpty { break }
      fronts.append(front)
      rest.removeAll { front.contains($0) }
    }
    return fronts
  }
}
