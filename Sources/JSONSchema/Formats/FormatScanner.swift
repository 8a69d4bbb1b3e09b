/// Reads a text byte by byte; the formats are extensions.
struct FormatScanner {
  let bytes: [UInt8]
  let end: Int
  var position: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Whether all has been read.
  var isAtEnd: Bool { position == end }

  /// The next byte, or 0 at the end.
  var next: UInt8 { position < end ? bytes[position] : 0 }

  /// Reads one byte, if it is the next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Reads one letter of ASCII in either case.
  mutating func skip(letter: UInt8) -> Bool {
    guard position < end, bytes[position] | 0x20 == letter | 0x20 else { return false }
    position += 1
    return true
  }

  /// Reads a number of just so many digits.
  mutating func digits(_ count: Int) -> Int? {
    guard end - position >= count else { return nil }
    var value = 0
    for _ in 0..<count {
      let digit = bytes[position] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      position += 1
    }
    return value
  }

  /// Reads digits; false where there is none.
  mutating func skipDigits() -> Bool {
    let start = position
    while position < end, bytes[position] &- 0x30 < 10 { position += 1 }
    return position > start
  }

  /// Reads one UTF-8 character.
  mutating func scalar() -> UInt32 {
    guard position < end else { return 0 }
    let first = bytes[position]
    position += 1
    if first < 0x80 { return UInt32(first) }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    var value = UInt32(first) & (0x3F &>> UInt32(length))
    for _ in 0..<length where position < end {
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return value
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
