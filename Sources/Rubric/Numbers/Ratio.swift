/// An exact quotient of two 64-bit integers that remembers its parts, since "4 of 7" says more than "57 %".
///
/// Comparison multiplies crosswise at full width; no floating point is involved.
public struct Ratio: Sendable {
  /// The dividend.
  public let numerator: Int64
  /// The divisor, above zero.
  public let denominator: Int64

  /// Makes a quotient; a divisor below 1 counts as 1.
  public init(_ numerator: Int64, _ denominator: Int64 = 1) {
    self.numerator = numerator
    self.denominator = max(denominator, 1)
  }

  /// Makes a count.
  init(_ count: Int) {
    self.init(Int64(count), 1)
  }

  /// The nearest double, for scores and plots; never for a comparison.
  public var double: Double { Double(numerator) / Double(denominator) }

  /// Whether the divisor divides.
  var isWhole: Bool { numerator % denominator == 0 }

  /// Returns the sum, or nil where it does not fit.
  public func adding(_ other: Ratio) -> Ratio? {
    if denominator == other.denominator {
      let (sum, isOver) = numerator.addingReportingOverflow(other.numerator)
      return isOver ? nil : Ratio(sum, denominator)
    }
    let (left, isLeftOver) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, isRightOver) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (divisor, isDivisorOver) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (sum, isSumOver) = left.addingReportingOverflow(right)
    if isLeftOver || isRightOver || isDivisorOver || isSumOver { return nil }
    return Ratio(sum, divisor).reduced
  }

  /// Returns the difference, or nil where it does not fit.
  public func subtracting(_ other: Ratio) -> Ratio? {
    guard other.numerator != .min else { return nil }
    return adding(Ratio(-other.numerator, other.denominator))
  }

  /// Returns the quotient of two ratios, or nil where the divisor is not above zero or the result does not fit.
  public func divided(by other: Ratio) -> Ratio? {
    guard other.numerator > 0 else { return nil }
    if denominator == other.denominator { return Ratio(numerator, other.numerator) }
    let (top, isTopOver) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (bottom, isBottomOver) = denominator.multipliedReportingOverflow(by: other.numerator)
    if isTopOver || isBottomOver { return nil }
    return Ratio(top, bottom).reduced
  }

  /// The same value in lowest terms.
  public var reduced: Ratio {
    var a = numerator.magnitude
    var b = denominator.magnitude
    while b != 0 { (a, b) = (b, a % b) }
    guard a > 1, let divisor = Int64(exactly: a) else { return self }
    return Ratio(numerator / divisor, denominator / divisor)
  }
}

extension Ratio: Comparable {
  /// Tells whether two quotients are the same number, however they are written.
  public static func == (left: Ratio, right: Ratio) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      == right.numerator.multipliedFullWidth(by: left.denominator)
  }

  /// Tells whether a quotient is smaller than another.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    let ours = left.numerator.multipliedFullWidth(by: right.denominator)
    let theirs = right.numerator.multipliedFullWidth(by: left.denominator)
    return ours.high != theirs.high ? ours.high < theirs.high : ours.low < theirs.low
  }
}

extension Ratio: Hashable {
  /// Feeds the number, in lowest terms, into a hasher.
  public func hash(into hasher: inout Hasher) {
    let lowest = reduced
    hasher.combine(lowest.numerator)
    hasher.combine(lowest.denominator)
  }
}
