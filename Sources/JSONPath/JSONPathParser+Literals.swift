internal import JSONDocument

extension JSONPathParser {
  /// Parses a quoted string and returns its text.
  mutating func parseString() throws(JSONPathError) -> [UInt8] {
    let start = offset
    let quote = bytes[offset]
    offset += 1
    var text: [UInt8] = []
    while let byte = peek {
      if byte == quote {
        offset += 1
        return text
      }
      if byte < 0x20 { throw JSONPathError(.controlCharacter(byte), offset, offset + 1) }
      if byte == UInt8(ascii: "\\") {
        try parseEscape(quote, &text)
      } else {
        text.append(byte)
        offset += 1
      }
    }
    throw JSONPathError(.unclosedString, start, start + 1)
  }

  private mutating func parseEscape(_ quote: UInt8, _ text: inout [UInt8]) throws(JSONPathError) {
    let start = offset
    offset += 1
    switch peek {
    case quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[offset])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      offset += 1
      try parseUnicodeEscape(start, &text)
      return
    default:
      throw JSONPathError(.invalidEscape, start, offset < bytes.count ? characterEnd(offset) : offset)
    }
    offset += 1
  }

  /// Parses what follows `\u`, with the second half of a surrogate pair if this is the first.
  private mutating func parseUnicodeEscape(
    _ start: Int, _ text: inout [UInt8]
  ) throws(JSONPathError) {
    var code = try parseHexadecimal(start)
    if code & 0xFC00 == 0xD800 {
      let second = offset
      guard eat("\\", "u") else { throw JSONPathError(.loneSurrogate, start, offset) }
      let low = try parseHexadecimal(second)
      guard low & 0xFC00 == 0xDC00 else { throw JSONPathError(.loneSurrogate, start, second) }
      code = 0x10000 + ((code & 0x3FF) << 10 | low & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw JSONPathError(.loneSurrogate, start, offset)
    }
    text.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func parseHexadecimal(_ start: Int) throws(JSONPathError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONPathError(.invalidUnicodeEscape, start, offset)
      }
      code = code << 4 | UInt32(digit)
      offset += 1
    }
    return code
  }

  /// Parses a number literal.
  mutating func parseNumber() throws(JSONPathError) -> JSONPath.Literal {
    let start = offset
    _ = eat("-")
    let first = offset
    guard isDigit(peek) else { throw unexpected(.digit) }
    skipDigits()
    if bytes[first] == 0x30, offset - first > 1 {
      throw JSONPathError(.leadingZero, start, offset)
    }
    if eat(".") {
      guard isDigit(peek) else { throw JSONPathError(.malformedNumber, start, offset) }
      skipDigits()
    }
    if eat("e") || eat("E") {
      if !eat("+") { _ = eat("-") }
      guard isDigit(peek) else { throw JSONPathError(.malformedNumber, start, offset) }
      skipDigits()
    }
    let number = ExactDecimal(parsing: bytes[start..<offset])
    return .number(number, integer: number.int64)
  }

  private mutating func skipDigits() {
    while isDigit(peek) { offset += 1 }
  }
}
