internal import JSONDocument

/// Writes scores as decimal numbers: the one place where a report rounds.
package enum DecimalText {
  /// Returns a number with at most so many decimals (0 to 9), halves rounded away from zero, no zeros at the end.
  package static func text(_ value: Double, places: Int) -> String {
    let scaled = (value * Double(scale(places))).rounded()
    guard scaled.magnitude < 9e18 else { return "0" }
    let integer = Int64(scaled)
    let whole = integer.magnitude / scale(places)
    var digits = Array(String(integer.magnitude % scale(places)).utf8)
    while digits.count < places { digits.insert(UInt8(ascii: "0"), at: 0) }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = integer < 0 ? "-" : ""
    if places == 0 || digits.isEmpty { return sign + String(whole) }
    return sign + String(whole) + "." + String(decoding: digits, as: UTF8.self)
  }

  /// Returns the number that ``text(_:places:)`` wrote, or nil where the text has more decimals or does not fit.
  static func value(of decimal: ExactDecimal, places: Int) -> Double? {
    var integer: Int64 = 0
    for digit in decimal.digits {
      let (product, isTooLarge) = integer.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(Int64(digit))
      if isTooLarge || isOver { return nil }
      integer = sum
    }
    let missing = decimal.exponent + Int64(places)
    guard missing >= 0, missing <= 18 else { return nil }
    let (scaled, isOver) = integer.multipliedReportingOverflow(by: Int64(scale(Int(missing))))
    if isOver { return nil }
    return Double(decimal.isNegative ? -scaled : scaled) / Double(scale(places))
  }

  private static func scale(_ places: Int) -> UInt64 {
    var scale: UInt64 = 1
    for _ in 0..<min(max(places, 0), 18) { scale *= 10 }
    return scale
  }
}
