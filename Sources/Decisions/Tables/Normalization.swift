/// Ways to scale a column by the designs at hand; each makes a score depend on the field, so none is a scale.
package enum Normalization: Sendable, CaseIterable {
  case range, vector, sum, maximum, standardPopulation, standardSample

  /// Returns the scaled column; where less is better the direction is turned, except for standard scores. A column
  /// that cannot be scaled becomes all 0.
  package func scaled(_ column: [Double], isCost: Bool) -> [Double] {
    guard let least = column.min(), let most = column.max() else { return [] }
    let count = Double(column.count)
    switch self {
    case .range:
      return column.map { most > least ? (isCost ? most - $0 : $0 - least) / (most - least) : 0 }
    case .vector:
      let length = column.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return column.map { length > 0 ? (isCost ? 1 - $0 / length : $0 / length) : 0 }
    case .maximum: return column.map { most > 0 ? (isCost ? 1 - $0 / most : $0 / most) : 0 }
    case .sum:
      let values = isCost ? column.map { 1 / $0 } : column
      let total = values.reduce(0, +)
      return values.map { total != 0 ? $0 / total : 0 }
    case .standardPopulation, .standardSample:
      let mean = column.reduce(0, +) / count
      let squares = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let deviation = (squares / (self == .standardSample ? count - 1 : count)).squareRoot()
      return column.map { deviation > 0 ? ($0 - mean) / deviation : 0 }
    }
  }
}
