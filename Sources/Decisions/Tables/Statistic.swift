/// A statistic, or why there is none: an undefined one is never shown as 0 or 1.
package enum Statistic: Hashable, Sendable {
  /// Why there is no value.
  package enum Reason: String, Hashable, Sendable {
    /// There is nothing to compare.
    case noData = "no-data"
    /// There are too few raters or units.
    case tooFew = "too-few"
    /// All values are equal, so that agreement by chance is perfect.
    case noVariation = "no-variation"
  }

  case value(Double)
  case undefined(Reason)

  /// The value, or nil.
  package var value: Double? {
    if case .value(let value) = self { return value }
    return nil
  }

  /// Why there is no value, or nil.
  package var reason: Reason? {
    if case .undefined(let reason) = self { return reason }
    return nil
  }
}
