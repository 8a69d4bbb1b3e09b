package import JSONDocument

extension Ratio {
  /// Makes a ratio from a JSON number, or nil where it does not fit.
  package init?(_ decimal: ExactDecimal) {
    if let integer = decimal.int64 {
      self.init(integer)
      return
    }
    guard decimal.exponent >= -18, decimal.exponent < 0, decimal.digits.count <= 18 else { return nil }
    var numerator: Int64 = 0
    for digit in decimal.digits { numerator = numerator * 10 + Int64(digit) }
    var denominator: Int64 = 1
    for _ in 0..<Int(-decimal.exponent) { denominator *= 10 }
    self.init(decimal.isNegative ? -numerator : numerator, denominator)
  }

  /// Makes a ratio from a plain decimal such as `12.50`, as money is written; nil for anything else.
  init?(decimal text: String) {
    var hasDigit = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case UInt8(ascii: "."), UInt8(ascii: "-"): break
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    self.init(ExactDecimal(parsing: text.utf8))
  }

  /// Makes a share from a text such as `60 %`, `60%`, `33.3 %` or `1/3`; nil for anything else.
  package init?(share text: String) {
    var digits: [UInt8] = []
    var second: [UInt8] = []
    var isPercent = false
    var isQuotient = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): isPercent = true
      case UInt8(ascii: "/"): isQuotient = true
      case 0x20: break
      case 0x30...0x39, UInt8(ascii: "."):
        if isPercent { return nil }
        if isQuotient { second.append(byte) } else { digits.append(byte) }
      default: return nil
      }
    }
    guard isPercent != isQuotient, let value = Ratio(decimal: String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    if isPercent {
      let (divisor, isOver) = value.denominator.multipliedReportingOverflow(by: 100)
      if isOver { return nil }
      self = Ratio(value.numerator, divisor).reduced
    } else {
      guard let divisor = Ratio(decimal: String(decoding: second, as: UTF8.self)),
        let quotient = value.divided(by: divisor)
      else { return nil }
      self = quotient
    }
  }
}
