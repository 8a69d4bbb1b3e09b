/// A decimal number held exactly: sign · digits · 10^exponent.
///
/// JSON numbers are compared as written, so `1`, `1.0` and `10e-1` are equal, and integers beyond 2^53 keep
/// all their digits. The digits have no zero at either end, so that equal numbers have equal parts.
package struct ExactDecimal: Hashable, Sendable {
  /// The number is below zero; never true for zero.
  package let isNegative: Bool
  /// The significant digits, each 0…9, first the most significant; none for zero.
  package let digits: [UInt8]
  /// The power of ten of the last digit.
  package let exponent: Int64

  /// Makes a number from a text that follows JSON's number grammar; other bytes are skipped.
  package init(parsing text: some Sequence<UInt8>) {
    var digits: [UInt8] = []
    var isNegative = false
    var scale: Int64 = 0
    var written: Int64 = 0
    var isExponentNegative = false
    var part = Part.integer
    for byte in text {
      switch byte {
      case UInt8(ascii: "-") where part == .exponent: isExponentNegative = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): part = .fraction
      case UInt8(ascii: "e"), UInt8(ascii: "E"): part = .exponent
      case 0x30...0x39 where part == .exponent:
        // Saturates: nothing representable lies beyond.
        written = min(written * 10 + Int64(byte - 0x30), 1 << 56)
      case 0x30...0x39:
        if part == .fraction { scale -= 1 }
        if !digits.isEmpty || byte != 0x30 { digits.append(byte - 0x30) }
      default: break
      }
    }
    var exponent = scale + (isExponentNegative ? -written : written)
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = digits
    self.isNegative = isNegative && !digits.isEmpty
    self.exponent = digits.isEmpty ? 0 : exponent
  }

  private enum Part { case integer, fraction, exponent }

  /// Makes a number from an integer.
  package init(_ integer: Int64) {
    self.init(parsing: String(integer).utf8)
  }

  /// Whether the number is zero.
  package var isZero: Bool { digits.isEmpty }

  /// Whether the number has no fraction.
  package var isInteger: Bool { digits.isEmpty || exponent >= 0 }

  /// The number as a 64-bit integer, or nil where it has a fraction or does not fit.
  package var int64: Int64? {
    guard isInteger else { return nil }
    guard exponent + Int64(digits.count) <= 19 else { return nil }
    var value: Int64 = 0
    for position in 0..<(digits.count + Int(exponent)) {
      let digit = position < digits.count ? Int64(digits[position]) : 0
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.subtractingReportingOverflow(digit)
      if isTooLarge || isOver { return nil }
      value = sum
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// The power of ten of the first digit; orders magnitudes.
  private var magnitude: Int64 { exponent + Int64(digits.count) }
}

extension ExactDecimal: Comparable {
  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative
      ? isSmaller(right, left) : isSmaller(left, right)
  }

  /// Compares absolute values.
  private static func isSmaller(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    if left.isZero || right.isZero { return left.isZero && !right.isZero }
    if left.magnitude != right.magnitude { return left.magnitude < right.magnitude }
    return left.digits.lexicographicallyPrecedes(right.digits)
  }
}

extension JSONDocument {
  /// Returns the exact value of a number; zero for other kinds.
  package func number(_ node: NodeID) -> ExactDecimal {
    guard kind(of: node) == .number else { return ExactDecimal(parsing: []) }
    return ExactDecimal(parsing: bytes[range(of: node).offsets])
  }

  /// Returns the value of a number that is a 64-bit integer, `2.0` and `1e3` included; nil otherwise.
  package func int64(_ node: NodeID) -> Int64? {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .number else { return nil }
    if !entry.isComplex, entry.end - entry.start <= 18 {
      var value: Int64 = 0
      var offset = Int(entry.start)
      let isNegative = bytes[offset] == UInt8(ascii: "-")
      if isNegative { offset += 1 }
      while offset < Int(entry.end) {
        value = value * 10 + Int64(bytes[offset] - 0x30)
        offset += 1
      }
      return isNegative ? -value : value
    }
    return number(node).int64
  }
}

extension JSONDocument {
  /// Tells whether a node is a number without a fraction; `2.0` and `1e3` are.
  @inlinable public func isInteger(_ node: NodeID) -> Bool {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .number else { return false }
    return !entry.isComplex || isWholeNumber(node)
  }

  @usableFromInline
  func isWholeNumber(_ node: NodeID) -> Bool { number(node).isInteger }
}
