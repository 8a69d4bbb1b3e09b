/// One pass over the bytes of a text, checking all of RFC 8259's grammar and filling the tape.
///
/// The nesting is kept on an array, never on the call stack, so that no text can exhaust the latter.
///
/// The tape is filled in runs, each into room that was made for it beforehand, because asking for room at every node
/// costs as much as reading it. A run ends where its room does, always in front of a value:
///
///     room for 4    {"a": [1, 2, 3]}        {, "a", [, 1
///     room for 8               2, 3]}       2, 3; and as it was opened in the run before, [ is closed afterwards
struct JSONParser {
  private let limits: JSONLimits
  private var offset = 0
  private var innermost = Container(index: 0, start: 0, isObject: false)
  private var depth = 0
  /// The containers around the innermost, the first of which stands for none.
  private var outer: [Container] = []
  /// The containers that were closed in a later run than they were opened in.
  private var closedLate: [(index: Int, end: Int, next: Int)] = []

  private struct Container {
    let index: Int
    let start: Int
    let isObject: Bool
  }

  init(limits: JSONLimits) {
    self.limits = limits
  }

  /// Returns the tape of a text.
  mutating func parse(_ bytes: Span<UInt8>) throws(JSONSyntaxError) -> [JSONDocument.Node] {
    guard bytes.count <= limits.bytes else {
      throw JSONSyntaxError(.tooLarge(limit: limits.bytes), 0, 0)
    }
    try checkEncoding(bytes)
    offset = Self.skipSpace(bytes, from: 0)
    if offset == bytes.count { throw JSONSyntaxError(.empty, 0, bytes.count) }

    var nodes: [JSONDocument.Node] = []
    var isComplete = false
    while !isComplete {
      let first = nodes.count
      let room = room(after: first, bytes.count)
      nodes.reserveCapacity(first + room)
      try nodes.append(addingCapacity: room) { (run: inout OutputSpan) throws(JSONSyntaxError) in
        isComplete = try fill(&run, first, bytes)
      }
      for container in closedLate {
        nodes[container.index].end = UInt32(truncatingIfNeeded: container.end)
        nodes[container.index].next = UInt32(truncatingIfNeeded: container.next)
      }
      closedLate.removeAll()
    }
    offset = Self.skipSpace(bytes, from: offset)
    if offset < bytes.count {
      throw JSONSyntaxError(.trailingContent, offset, offset + 1)
    }
    return nodes
  }

  /// Returns how many nodes to make room for: at first for a dense beginning, then for what that lets expect of the
  /// rest, but in two steps where the rest is long, so that a beginning unlike it does no harm.
  private func room(after count: Int, _ byteCount: Int) -> Int {
    if count == 0 { return min(byteCount, 1 << 16) / 8 + 8 }
    let rest = Double(byteCount - offset) / Double(max(offset, 1)) * 1.1
    return Int(Double(count) * min(rest, max(16, rest / 16))) + 64
  }

  /// Adds nodes to a run until it is full or the outermost value ends; tells whether the latter is so.
  private mutating func fill(
    _ run: inout OutputSpan<JSONDocument.Node>, _ first: Int, _ bytes: Span<UInt8>
  ) throws(JSONSyntaxError) -> Bool {
    var offset = offset
    nextValue: while true {
      // A value, and a name in front of the next.
      guard run.freeCapacity >= 2 else {
        self.offset = offset
        return false
      }
      guard offset < bytes.count else { throw endError(.value, bytes) }
      let start = offset
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        let (end, isComplex) = try Self.string(bytes, from: offset)
        offset = end
        run.append(
          .init(
            kind: .string, isComplex: isComplex, mark: Self.mark(bytes, start, end, isComplex), start: start,
            end: end, next: first + run.count + 1))
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = bytes[offset] == UInt8(ascii: "{")
        guard depth < limits.depth else {
          throw JSONSyntaxError(.tooDeep(limit: limits.depth), offset, offset + 1)
        }
        outer.append(innermost)
        innermost = Container(index: first + run.count, start: start, isObject: isObject)
        depth += 1
        run.append(
          .init(kind: isObject ? .object : .array, start: start, end: start + 1, next: first + run.count + 1))
        offset = Self.skipSpace(bytes, from: offset + 1)
        if offset < bytes.count, bytes[offset] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { break }
        if isObject { offset = try name(&run, first, bytes, from: offset) }
        continue nextValue
      case UInt8(ascii: "-"), 0x30...0x39:
        let (end, isComplex) = try Self.number(bytes, from: offset)
        offset = end
        run.append(
          .init(kind: .number, isComplex: isComplex, start: start, end: end, next: first + run.count + 1))
      case UInt8(ascii: "t"):
        offset = try literal(bytes, 0x7472_7565, 4, from: offset)
        run.append(.init(kind: .true, start: start, end: offset, next: first + run.count + 1))
      case UInt8(ascii: "f"):
        offset = try literal(bytes, 0x66_616C_7365, 5, from: offset)
        run.append(.init(kind: .false, start: start, end: offset, next: first + run.count + 1))
      case UInt8(ascii: "n"):
        offset = try literal(bytes, 0x6E75_6C6C, 4, from: offset)
        run.append(.init(kind: .null, start: start, end: offset, next: first + run.count + 1))
      default: throw unexpected(bytes, .value, at: offset)
      }

      while depth > 0 {
        offset = Self.skipSpace(bytes, from: offset)
        guard offset < bytes.count else {
          throw endError(innermost.isObject ? .commaOrClosingBrace : .commaOrClosingBracket, bytes)
        }
        let byte = bytes[offset]
        let closing = innermost.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if byte == UInt8(ascii: ",") {
          let comma = offset
          offset = Self.skipSpace(bytes, from: offset + 1)
          if offset < bytes.count, bytes[offset] == closing {
            throw JSONSyntaxError(.trailingComma, comma, comma + 1)
          }
          if innermost.isObject { offset = try name(&run, first, bytes, from: offset) }
          continue nextValue
        }
        guard byte == closing else {
          throw unexpected(
            bytes, innermost.isObject ? .commaOrClosingBrace : .commaOrClosingBracket, at: offset)
        }
        offset += 1
        if innermost.index >= first {
          run[innermost.index - first].end = UInt32(truncatingIfNeeded: offset)
          run[innermost.index - first].next = UInt32(truncatingIfNeeded: first + run.count)
        } else {
          closedLate.append((index: innermost.index, end: offset, next: first + run.count))
        }
        innermost = outer.removeLast()
        depth -= 1
      }
      self.offset = offset
      return true
    }
  }

  @inline(__always)
  private mutating func name(
    _ run: inout OutputSpan<JSONDocument.Node>, _ first: Int, _ bytes: Span<UInt8>, from start: Int
  ) throws(JSONSyntaxError) -> Int {
    guard start < bytes.count else { throw endError(.name, bytes) }
    guard bytes[start] == UInt8(ascii: "\"") else { throw unexpected(bytes, .name, at: start) }
    let (end, isComplex) = try Self.string(bytes, from: start)
    run.append(
      .init(
        kind: .name, isComplex: isComplex, mark: Self.mark(bytes, start, end, isComplex), start: start,
        end: end,
        next: first + run.count + 1))
    let colon = Self.skipSpace(bytes, from: end)
    guard colon < bytes.count else { throw endError(.colon, bytes) }
    guard bytes[colon] == UInt8(ascii: ":") else { throw unexpected(bytes, .colon, at: colon) }
    return Self.skipSpace(bytes, from: colon + 1)
  }

  // MARK: - Scalars

  /// Returns the mark of a string from its opening quote to behind its closing one; 0 where it has escapes.
  @inline(__always)
  private static func mark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ isComplex: Bool) -> UInt16 {
    isComplex ? 0 : TextMark.mark(of: bytes, in: start &+ 1..<end &- 1)
  }

  private func literal(
    _ bytes: Span<UInt8>, _ word: UInt64, _ length: Int, from start: Int
  ) throws(JSONSyntaxError) -> Int {
    var text: UInt64 = 0
    for position in start..<min(start + length, bytes.count) {
      text = text << 8 | UInt64(bytes[position])
    }
    guard text == word else { throw unexpected(bytes, .value, at: start) }
    return start + length
  }

  @inline(__always)
  private static func number(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(JSONSyntaxError) -> (end: Int, isComplex: Bool) {
    var position = start
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let first = position
    position = digits(bytes, from: position)
    if position == first || (position - first > 1 && bytes[first] == UInt8(ascii: "0")) {
      throw malformedNumber(bytes, start, position)
    }
    guard position < bytes.count,
      bytes[position] == UInt8(ascii: ".") || bytes[position] | 0x20 == UInt8(ascii: "e")
    else { return (position, false) }
    return (try fraction(bytes, start, position), true)
  }

  private static func fraction(
    _ bytes: Span<UInt8>, _ start: Int, _ point: Int
  ) throws(JSONSyntaxError) -> Int {
    var position = point
    if bytes[position] == UInt8(ascii: ".") {
      let fraction = position + 1
      position = digits(bytes, from: fraction)
      if position == fraction { throw malformedNumber(bytes, start, position) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
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
    return position
  }

  @inline(__always)
  private static func digits(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    return position
  }

  /// Reads a string, eight bytes at a time while they are plain.
  @inline(__always)
  private static func string(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(JSONSyntaxError) -> (end: Int, isComplex: Bool) {
    var position = start + 1
    var isComplex = false
    while true {
      position = plainEnd(bytes, from: position)
      guard position < bytes.count else {
        throw JSONSyntaxError(
          .unexpectedEnd(expected: .closingQuote), bytes.count, bytes.count,
          opening: ByteRange(start, start + 1))
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { return (position + 1, isComplex) }
      if byte == UInt8(ascii: "\\") {
        isComplex = true
        position = try escape(bytes, at: position)
      } else if byte &- 0xC2 <= 0xDF - 0xC2, position + 1 < bytes.count, bytes[position + 1] & 0xC0 == 0x80 {
        // Most letters beyond ASCII in Latin script have two bytes.
        position += 2
      } else if byte >= 0x80 {
        position = try multibyte(bytes, at: position)
      } else {
        throw JSONSyntaxError(.controlCharacter(byte), position, position + 1)
      }
    }
  }

  /// Returns the first place at which there is a quote, a backslash, a control character or no ASCII.
  @inline(__always)
  private static func plainEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position >= 0, position <= bytes.count &- 8 {
      var word = UInt64(bytes[position])
      word |= UInt64(bytes[position &+ 1]) << 8
      word |= UInt64(bytes[position &+ 2]) << 16
      word |= UInt64(bytes[position &+ 3]) << 24
      word |= UInt64(bytes[position &+ 4]) << 32
      word |= UInt64(bytes[position &+ 5]) << 40
      word |= UInt64(bytes[position &+ 6]) << 48
      word |= UInt64(bytes[position &+ 7]) << 56
      let ones: UInt64 = 0x0101_0101_0101_0101
      let quotes = (word ^ ones &* 0x22) &- ones
      let backslashes = (word ^ ones &* 0x5C) &- ones
      let controls = word &- ones &* 0x20
      let special = (quotes | backslashes | controls | word) & (ones &* 0x80)
      if special != 0 { return position &+ special.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      position += 1
    }
    return position
  }

  private static func escape(_ bytes: Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> Int {
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

  private static func codeUnit(_ bytes: Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> UInt32 {
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
  private static func multibyte(_ bytes: Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> Int {
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
  private static func skipSpace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return position
      }
    }
    return position
  }

  private func checkEncoding(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
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

  private func endError(
    _ expected: JSONSyntaxError.Expectation, _ bytes: Span<UInt8>
  ) -> JSONSyntaxError {
    let opening = depth > 0 ? ByteRange(innermost.start, innermost.start + 1) : nil
    return JSONSyntaxError(.unexpectedEnd(expected: expected), bytes.count, bytes.count, opening: opening)
  }

  private func unexpected(
    _ bytes: Span<UInt8>, _ expected: JSONSyntaxError.Expectation, at offset: Int
  ) -> JSONSyntaxError {
    let byte = bytes[offset]
    if byte >= 0x80 {
      do throws(JSONSyntaxError) {
        let end = try Self.multibyte(bytes, at: offset)
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

  private static func malformedNumber(
    _ bytes: Span<UInt8>, _ start: Int, _ position: Int
  ) -> JSONSyntaxError {
    JSONSyntaxError(.malformedNumber, start, min(max(position, start + 1), bytes.count))
  }
}
