internal import JSONDocument

/// One pass over a path's text, checking all of RFC 9535's grammar and types and filling the flat arrays.
///
/// It descends recursively, as deep as filters, parentheses and calls nest, which has a limit.
struct JSONPathParser {
  var segments: [JSONPath.Segment] = []
  var selectors: [JSONPath.Selector] = []
  var instructions: [JSONPath.Instruction] = []
  var filters: [Range<Int>] = []
  var areConstant: [Bool] = []
  var queries: [JSONPath.Query] = []
  var names: [JSONName] = []
  var literals: [JSONPath.Literal] = []
  var calls: [JSONPath.Call] = []
  var slices: [JSONPath.Slice] = []
  var patterns: [JSONPath.Pattern] = []

  let bytes: [UInt8]
  var offset = 0
  var nesting = 0

  /// The most filters, parentheses and calls within each other.
  static let nestingLimit = 64
  /// The longest text in bytes.
  static let lengthLimit = 1 << 16
  /// The largest integer that every I-JSON reader takes exactly (RFC 7493, section 2.2).
  static let integerLimit: Int64 = (1 << 53) - 1

  init(_ text: String) throws(JSONPathError) {
    bytes = Array(text.utf8)
    guard bytes.count <= Self.lengthLimit else {
      throw JSONPathError(.tooLong(limit: Self.lengthLimit), 0, bytes.count)
    }
  }

  mutating func parse() throws(JSONPathError) -> JSONPath.Query {
    skipSpace()
    if offset > 0 { throw JSONPathError(.surroundingSpace, 0, offset) }
    guard peek == UInt8(ascii: "$") else {
      throw JSONPathError(.missingRoot, 0, bytes.isEmpty ? 0 : characterEnd(0))
    }
    let query = try parseQuery()
    guard offset < bytes.count else { return query }
    let start = offset
    skipSpace()
    if offset == bytes.count { throw JSONPathError(.surroundingSpace, start, offset) }
    throw unexpected(.segment)
  }

  // MARK: - Segments

  /// Parses a query from its `$` or `@`.
  mutating func parseQuery() throws(JSONPathError) -> JSONPath.Query {
    let start = offset
    let isRelative = peek == UInt8(ascii: "@")
    offset += 1
    // Queries inside filters add segments meanwhile, so these are put in their place at the end.
    var own: [JSONPath.Segment] = []
    var isSingular = true
    var hasInnerSpace = false
    while true {
      let end = offset
      skipSpace()
      guard peek == UInt8(ascii: ".") || peek == UInt8(ascii: "[") else {
        offset = end
        break
      }
      let segment = try parseSegment()
      hasInnerSpace = hasInnerSpace || isSpaced(segment)
      isSingular = isSingular && isSingle(segment)
      own.append(segment)
    }
    let first = segments.count
    segments.append(contentsOf: own)
    return JSONPath.Query(
      isRelative: isRelative, isSingular: isSingular, range: ByteRange(start, offset),
      segments: first..<segments.count, hasInnerSpace: hasInnerSpace)
  }

  private func isSpaced(_ segment: JSONPath.Segment) -> Bool {
    guard bytes[Int(segment.range.start)] == UInt8(ascii: "[") else { return false }
    return isSpace(bytes[Int(segment.range.start) + 1]) || isSpace(bytes[Int(segment.range.end) - 2])
  }

  private func isSingle(_ segment: JSONPath.Segment) -> Bool {
    guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
    switch selectors[segment.selectors.lowerBound] {
    case .name, .index: return true
    case .wildcard, .slice, .filter: return false
    }
  }

  private mutating func parseSegment() throws(JSONPathError) -> JSONPath.Segment {
    let start = offset
    var isDescendant = false
    if eat(".") {
      isDescendant = eat(".")
      if eat("*") {
        selectors.append(.wildcard)
        return segment(isDescendant, start, selectors.count - 1)
      }
      if let byte = peek, Self.isNameFirst(byte) {
        let nameStart = offset
        while let byte = peek, Self.isNameCharacter(byte) { offset += 1 }
        names.append(JSONName(utf8: Array(bytes[nameStart..<offset])))
        selectors.append(.name(names.count - 1))
        return segment(isDescendant, start, selectors.count - 1)
      }
      guard isDescendant else { throw unexpected(.nameOrWildcard) }
      guard peek == UInt8(ascii: "[") else { throw unexpected(.nameWildcardOrBracket) }
    }
    offset += 1
    var own: [JSONPath.Selector] = []
    repeat {
      skipSpace()
      own.append(try parseSelector())
      skipSpace()
    } while eat(",")
    guard eat("]") else { throw unexpected(.commaOrClosingBracket) }
    let first = selectors.count
    selectors.append(contentsOf: own)
    return segment(isDescendant, start, first)
  }

  private func segment(_ isDescendant: Bool, _ start: Int, _ first: Int) -> JSONPath.Segment {
    JSONPath.Segment(
      isDescendant: isDescendant, range: ByteRange(start, offset), selectors: first..<selectors.count)
  }

  // MARK: - Selectors

  private mutating func parseSelector() throws(JSONPathError) -> JSONPath.Selector {
    switch peek {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      names.append(JSONName(utf8: try parseString()))
      return .name(names.count - 1)
    case UInt8(ascii: "*"):
      offset += 1
      return .wildcard
    case UInt8(ascii: "?"):
      return .filter(try parseFilter())
    case UInt8(ascii: ":"), UInt8(ascii: "-"), .some(0x30...0x39):
      return try parseIndexOrSlice()
    default: throw unexpected(.selector)
    }
  }

  private mutating func parseIndexOrSlice() throws(JSONPathError) -> JSONPath.Selector {
    let start = try parseOptionalInteger()
    let end = offset
    skipSpace()
    guard eat(":") else {
      offset = end
      // Without a colon there is a number: the caller saw a sign or digit.
      return .index(start ?? 0)
    }
    skipSpace()
    let stop = try parseOptionalInteger()
    skipSpace()
    var step: Int64?
    if eat(":") {
      skipSpace()
      step = try parseOptionalInteger()
    }
    slices.append(JSONPath.Slice(start: start, end: stop, step: step ?? 1))
    return .slice(slices.count - 1)
  }

  /// Parses an integer if there is one.
  private mutating func parseOptionalInteger() throws(JSONPathError) -> Int64? {
    let start = offset
    let isNegative = eat("-")
    guard isNegative || isDigit(peek) else { return nil }
    guard isDigit(peek) else { throw unexpected(.digit) }
    let first = offset
    var value: Int64 = 0
    var isTooLarge = false
    while let byte = peek, isDigit(byte) {
      value = value * 10 + Int64(byte - 0x30)
      if value > Self.integerLimit {
        isTooLarge = true
        value = 0
      }
      offset += 1
    }
    if bytes[first] == 0x30 {
      if offset - first > 1 { throw JSONPathError(.leadingZero, start, offset) }
      if isNegative { throw JSONPathError(.negativeZero, start, offset) }
    }
    if isTooLarge { throw JSONPathError(.integerOutOfRange, start, offset) }
    return isNegative ? -value : value
  }

  // MARK: - Characters

  /// The next byte, or nil at the end.
  var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Steps over a character if it is next.
  mutating func eat(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Steps over two characters if they are next.
  mutating func eat(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: first),
      bytes[offset + 1] == UInt8(ascii: second)
    else { return false }
    offset += 2
    return true
  }

  /// Steps over what RFC 9535 calls blank space.
  mutating func skipSpace() {
    while let byte = peek, isSpace(byte) { offset += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return 0x30...0x39 ~= byte
  }

  /// A byte that can begin a name without quotes: a letter, `_`, or the first byte of anything beyond ASCII.
  private static func isNameFirst(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80 || 0x61...0x7A ~= byte | 0x20
  }

  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    isNameFirst(byte) || 0x30...0x39 ~= byte
  }

  // MARK: - Errors

  /// Returns the error of a character that cannot stand here, or of the end.
  func unexpected(_ expected: JSONPathError.Expectation) -> JSONPathError {
    guard offset < bytes.count else {
      return JSONPathError(.unexpectedEnd(expected: expected), offset, offset)
    }
    let end = characterEnd(offset)
    let scalar = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    return JSONPathError(.unexpectedCharacter(scalar, expected: expected), offset, end)
  }

  /// Returns the end of the character that begins at an offset.
  func characterEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Counts a filter, parenthesis or call that opens.
  mutating func open(_ start: Int) throws(JSONPathError) {
    nesting += 1
    guard nesting <= Self.nestingLimit else {
      throw JSONPathError(.nestingTooDeep(limit: Self.nestingLimit), start, start + 1)
    }
  }

  /// Counts a filter, parenthesis or call that closes.
  mutating func close() {
    nesting -= 1
  }
}
