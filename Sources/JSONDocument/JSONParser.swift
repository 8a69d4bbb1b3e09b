/// One pass over the bytes of a text, checking all of RFC 8259's grammar and filling the tape.
///
/// The nesting is kept on an array, never on the call stack, so that no text can exhaust the latter.
struct JSONParser {
  private(set) var nodes: [JSONDocument.Node] = []
  private var open: [UInt32] = []
  private var offset = 0
  private let limits: JSONLimits

  init(limits: JSONLimits, byteCount: Int) {
    self.limits = limits
    // Indented designs have about one node for 20 bytes, dense texts more: growth does the rest.
    nodes.reserveCapacity(min(byteCount, limits.bytes) / 16 + 8)
  }

  mutating func parse(_ bytes: borrowing Span<UInt8>) throws(JSONSyntaxError) {
    guard bytes.count <= limits.bytes else {
      throw JSONSyntaxError(.tooLarge(limit: limits.bytes), 0, 0)
    }
    try checkEncoding(bytes)
    skipSpace(bytes)
    if offset == bytes.count { throw JSONSyntaxError(.empty, 0, bytes.count) }

    nextValue: while true {
      guard offset < bytes.count else { throw endError(.value) }
      switch bytes[offset] {
      case UInt8(ascii: "{"):
        try push(.object)
        skipSpace(bytes)
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "}") {
          pop()
        } else {
          try name(bytes)
          continue nextValue
        }
      case UInt8(ascii: "["):
        try push(.array)
        skipSpace(bytes)
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "]") {
          pop()
        } else {
          continue nextValue
        }
      case UInt8(ascii: "\""): try string(bytes, kind: .string)
      case UInt8(ascii: "-"), 0x30...0x39: try number(bytes)
      case UInt8(ascii: "t"): try literal(bytes, "true", .true)
      case UInt8(ascii: "f"): try literal(bytes, "false", .false)
      case UInt8(ascii: "n"): try literal(bytes, "null", .null)
      default: throw unexpected(bytes, .value)
      }

      while let container = open.last {
        let kind = nodes[Int(container)].kind
        skipSpace(bytes)
        let expected: JSONSyntaxError.Expectation =
          kind == .object ? .commaOrClosingBrace : .commaOrClosingBracket
        guard offset < bytes.count else { throw endError(expected) }
        switch (bytes[offset], kind) {
        case (UInt8(ascii: ","), .object):
          let comma = offset
          offset += 1
          skipSpace(bytes)
          if offset < bytes.count, bytes[offset] == UInt8(ascii: "}") {
            throw JSONSyntaxError(.trailingComma, comma, comma + 1)
          }
          try name(bytes)
          continue nextValue
        case (UInt8(ascii: ","), _):
          let comma = offset
          offset += 1
          skipSpace(bytes)
          if offset < bytes.count, bytes[offset] == UInt8(ascii: "]") {
            throw JSONSyntaxError(.trailingComma, comma, comma + 1)
          }
          continue nextValue
        case (UInt8(ascii: "}"), .object), (UInt8(ascii: "]"), .array): pop()
        default: throw unexpected(bytes, expected)
        }
      }
      break
    }

    skipSpace(bytes)
    if offset < bytes.count {
      throw JSONSyntaxError(.trailingContent, offset, offset + 1)
    }
  }

  // MARK: - Containers

  private mutating func push(_ kind: JSONKind) throws(JSONSyntaxError) {
    guard open.count < limits.depth else {
      throw JSONSyntaxError(.tooDeep(limit: limits.depth), offset, offset + 1)
    }
    open.append(UInt32(truncatingIfNeeded: nodes.count))
    nodes.append(.init(kind: kind, start: offset, end: offset + 1, next: nodes.count + 1))
    offset += 1
  }

  private mutating func pop() {
    offset += 1
    guard let container = open.popLast() else { return }
    nodes[Int(container)].end = UInt32(truncatingIfNeeded: offset)
    nodes[Int(container)].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  private mutating func name(_ bytes: borrowing Span<UInt8>) throws(JSONSyntaxError) {
    guard offset < bytes.count else { throw endError(.name) }
    guard bytes[offset] == UInt8(ascii: "\"") else { throw unexpected(bytes, .name) }
    try string(bytes, kind: .name)
    skipSpace(bytes)
    guard offset < bytes.count else { throw endError(.colon) }
    guard bytes[offset] == UInt8(ascii: ":") else { throw unexpected(bytes, .colon) }
    offset += 1
    skipSpace(bytes)
  }

  // MARK: - Scalars

  private mutating func literal(
    _ bytes: borrowing Span<UInt8>, _ word: StaticString, _ kind: JSONKind
  ) throws(JSONSyntaxError) {
    let start = offset
    let length = word.utf8CodeUnitCount
    var text: UInt64 = 0
    var wanted: UInt64 = 0
    switch kind {
    case .true: wanted = 0x7472_7565
    case .false: wanted = 0x66_616C_7365
    default: wanted = 0x6E75_6C6C
    }
    for position in start..<min(start + length, bytes.count) {
      text = text << 8 | UInt64(bytes[position])
    }
    guard text == wanted else { throw unexpected(bytes, .value) }
    offset += length
    nodes.append(.init(kind: kind, start: start, end: offset, next: nodes.count + 1))
  }

  private mutating func number(_ bytes: borrowing Span<UInt8>) throws(JSONSyntaxError) {
    let start = offset
    var position = offset
    var isComplex = false
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let first = position
    position = digits(bytes, from: position)
    if position == first || (position - first > 1 && bytes[first] == UInt8(ascii: "0")) {
      throw malformedNumber(bytes, start, position)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      isComplex = true
      let fraction = position + 1
      position = digits(bytes, from: fraction)
      if position == fraction { throw malformedNumber(bytes, start, position) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      isComplex = true
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      let exponent = position
      position = digits(bytes, from: exponent)
      if position == exponent { throw malformedNumber(bytes, start, position) }
    }
    offset = position
    nodes.append(
      .init(kind: .number, isComplex: isComplex, start: start, end: position, next: nodes.count + 1))
  }

  @inline(__always)
  private func digits(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    return position
  }

  private mutating func string(
    _ bytes: borrowing Span<UInt8>, kind: JSONKind
  ) throws(JSONSyntaxError) {
    let start = offset
    var position = offset + 1
    var isComplex = false
    while true {
      guard position < bytes.count else {
        throw JSONSyntaxError(
          .unexpectedEnd(expected: .closingQuote), bytes.count, bytes.count,
          opening: ByteRange(start, start + 1))
      }
      let byte = bytes[position]
      if byte < 0x80 {
        if byte == UInt8(ascii: "\"") { break }
        if byte == UInt8(ascii: "\\") {
          isComplex = true
          position = try escape(bytes, at: position)
        } else if byte < 0x20 {
          throw JSONSyntaxError(.controlCharacter(byte), position, position + 1)
        } else {
          position += 1
        }
      } else {
        position = try multibyte(bytes, at: position)
      }
    }
    offset = position + 1
    nodes.append(
      .init(kind: kind, isComplex: isComplex, start: start, end: offset, next: nodes.count + 1))
  }

  private func escape(_ bytes: borrowing Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> Int {
    guard start + 1 < bytes.count else {
      throw JSONSyntaxError(.unexpectedEnd(expected: .closingQuote), bytes.count, bytes.count)
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      let unit = try codeUnit(bytes, at: start)
      guard unit & 0xF800 == 0xD800 else { return start + 6 }
      guard unit & 0xFC00 == 0xD800, start + 7 < bytes.count, bytes[start + 6] == UInt8(ascii: "\\"),
        bytes[start + 7] == UInt8(ascii: "u"), try codeUnit(bytes, at: start + 6) & 0xFC00 == 0xDC00
      else { throw JSONSyntaxError(.loneSurrogate, start, start + 6) }
      return start + 12
    default:
      throw JSONSyntaxError(.invalidEscape, start, start + 2)
    }
  }

  private func codeUnit(_ bytes: borrowing Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> UInt32 {
    var unit: UInt32 = 0
    for position in start + 2..<start + 6 {
      guard position < bytes.count, let digit = hexadecimalDigit(bytes[position]) else {
        throw JSONSyntaxError(.invalidUnicodeEscape, start, min(position + 1, bytes.count))
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  /// Checks one character of more than one byte (RFC 3629, table 3-7 of the Unicode Standard).
  private func multibyte(_ bytes: borrowing Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> Int {
    let first = bytes[start]
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, highest) = (4, 0x8F)
    default: throw JSONSyntaxError(.invalidUTF8, start, start + 1)
    }
    for position in start + 1..<start + length {
      guard position < bytes.count, bytes[position] >= lowest, bytes[position] <= highest else {
        throw JSONSyntaxError(.invalidUTF8, start, min(position, bytes.count))
      }
      lowest = 0x80
      highest = 0xBF
    }
    return start + length
  }

  // MARK: - White space and faults

  @inline(__always)
  private mutating func skipSpace(_ bytes: borrowing Span<UInt8>) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  private func checkEncoding(_ bytes: borrowing Span<UInt8>) throws(JSONSyntaxError) {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw JSONSyntaxError(.byteOrderMark, 0, 3)
    }
    if bytes.count >= 2 {
      let isUTF16Mark =
        (bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE)
      if isUTF16Mark || bytes[0] == 0 || bytes[1] == 0 {
        throw JSONSyntaxError(.wrongEncoding, 0, 2)
      }
    }
  }

  private func endError(_ expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
    var opening: ByteRange?
    if let container = open.last {
      let start = Int(nodes[Int(container)].start)
      opening = ByteRange(start, start + 1)
    }
    return JSONSyntaxError(.unexpectedEnd(expected: expected), offset, offset, opening: opening)
  }

  private func unexpected(
    _ bytes: borrowing Span<UInt8>, _ expected: JSONSyntaxError.Expectation
  ) -> JSONSyntaxError {
    let byte = bytes[offset]
    if byte >= 0x80 {
      do throws(JSONSyntaxError) {
        let end = try multibyte(bytes, at: offset)
        return JSONSyntaxError(.unexpectedByte(byte, expected: expected), offset, end)
      } catch {
        return error
      }
    }
    var end = offset
    while end < bytes.count, bytes[end] | 0x20 >= UInt8(ascii: "a"), bytes[end] | 0x20 <= UInt8(ascii: "z") {
      end += 1
    }
    return JSONSyntaxError(
      .unexpectedByte(byte, expected: expected), offset, max(end, offset + 1))
  }

  private func malformedNumber(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ position: Int
  ) -> JSONSyntaxError {
    JSONSyntaxError(.malformedNumber, start, min(max(position, start + 1), bytes.count))
  }
}
