// Escapes of ECMA-262, and `\p{…}` of both dialects.
extension PatternParser {
  /// Reads an escape that stands for a character or a set of characters.
  mutating func ecmaEscape(inClass: Bool) throws(RegexSyntaxError) -> ClassAtom {
    let start = position
    skipNext()
    guard let escaped = next() else {
      throw RegexSyntaxError(.unfinishedEscape, at: range(from: start))
    }
    switch escaped {
    case "d": return .set(.digits)
    case "D": return .set(CodePointSet.digits.inverted)
    case "w": return .set(.wordCharacters)
    case "W": return .set(CodePointSet.wordCharacters.inverted)
    case "s": return .set(.whiteSpace)
    case "S": return .set(CodePointSet.whiteSpace.inverted)
    case "p", "P": return .set(try ecmaProperty(escaped, from: start))
    case "t": return .codePoint(0x09)
    case "n": return .codePoint(0x0A)
    case "v": return .codePoint(0x0B)
    case "f": return .codePoint(0x0C)
    case "r": return .codePoint(0x0D)
    case "b" where inClass: return .codePoint(0x08)
    case "-" where inClass: return .codePoint(0x2D)
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
      return .codePoint(escaped.value)
    case "0":
      if let next = peek(), Self.digit(next) != nil {
        skipNext()
        throw RegexSyntaxError(.malformedEscape("0"), at: range(from: start))
      }
      return .codePoint(0)
    case "c":
      guard let letter = next(), ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) else {
        throw RegexSyntaxError(.malformedEscape("c"), at: range(from: start), expected: .letter)
      }
      return .codePoint(letter.value % 32)
    case "x":
      return .codePoint(try hexDigits(2, of: escaped, from: start))
    case "u":
      return .codePoint(try unicodeEscape(from: start))
    default:
      throw RegexSyntaxError(.unknownEscape(escaped), at: range(from: start))
    }
  }

  /// Reads what follows `\u`: four digits, a surrogate pair as two escapes, or braces.
  private mutating func unicodeEscape(from start: Int) throws(RegexSyntaxError) -> UInt32 {
    guard skip("{") else {
      let first = try hexDigits(4, of: "u", from: start)
      let second = position
      guard (0xD800...0xDBFF).contains(first), peek() == "\\", peekSecond() == "u" else { return first }
      skipNext()
      skipNext()
      if peek() != "{" {
        let low = try hexDigits(4, of: "u", from: second)
        if (0xDC00...0xDFFF).contains(low) { return 0x10000 + (first - 0xD800) << 10 + (low - 0xDC00) }
      }
      rewind(to: second)
      return first
    }
    var value: UInt32 = 0
    var isEmpty = true
    while let digit = peek().flatMap({ Self.hexDigit($0) }) {
      skipNext()
      isEmpty = false
      value = value * 16 + digit
      if value > CodePointSet.last {
        throw RegexSyntaxError(.malformedEscape("u"), at: range(from: start), expected: .codePoint)
      }
    }
    guard !isEmpty, skip("}") else {
      throw RegexSyntaxError(.malformedEscape("u"), at: range(from: start), expected: .codePoint)
    }
    return value
  }

  private mutating func hexDigits(
    _ count: Int, of escaped: Unicode.Scalar, from start: Int
  ) throws(RegexSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = peek().flatMap({ Self.hexDigit($0) }) else {
        throw RegexSyntaxError(
          .malformedEscape(escaped), at: range(from: start), expected: .hexDigits(count))
      }
      skipNext()
      value = value * 16 + digit
    }
    return value
  }

  private static func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 0x30
    case "a"..."f": scalar.value - 0x61 + 10
    case "A"..."F": scalar.value - 0x41 + 10
    default: nil
    }
  }
}

// MARK: - Properties

extension PatternParser {
  private mutating func ecmaProperty(
    _ letter: Unicode.Scalar, from start: Int
  ) throws(RegexSyntaxError) -> CodePointSet {
    try property(letter, from: start) { name in
      for prefix in ["General_Category=", "gc="] where name.hasPrefix(prefix) {
        return CategoryMask(ecmaName: String(name.dropFirst(prefix.count)))
      }
      return CategoryMask(ecmaName: name)
    }
  }

  /// Reads `{name}` after `\p` or `\P`.
  mutating func property(
    _ letter: Unicode.Scalar, from start: Int, category: (String) -> CategoryMask?
  ) throws(RegexSyntaxError) -> CodePointSet {
    guard skip("{") else {
      throw RegexSyntaxError(
        .malformedEscape(letter), at: range(from: start), expected: .character("{"))
    }
    let nameStart = position
    var scalars = String.UnicodeScalarView()
    while let next = peek(), next == "=" || CodePointSet.wordCharacters.contains(next.value) {
      skipNext()
      scalars.append(next)
    }
    guard !scalars.isEmpty else {
      throw RegexSyntaxError(.malformedEscape(letter), at: range(from: start), expected: .propertyName)
    }
    let nameRange = range(from: nameStart)
    guard skip("}") else {
      throw RegexSyntaxError(
        .malformedEscape(letter), at: range(from: start), expected: .character("}"))
    }
    let set = try propertySet(String(scalars), at: nameRange, category: category)
    return letter == "P" ? set.inverted : set
  }

  private mutating func propertySet(
    _ name: String, at nameRange: Range<Int>, category: (String) -> CategoryMask?
  ) throws(RegexSyntaxError) -> CodePointSet {
    if let known = propertySets[name] { return known }
    let set: CodePointSet
    if let mask = category(name) {
      set = CategoryTable.shared.codePoints(in: mask)
    } else if dialect == .ecma262, let binary = BinaryProperty.codePoints(named: name) {
      set = binary
    } else if dialect == .ecma262, BinaryProperty.isKnownWithoutData(name) {
      throw RegexSyntaxError(.unsupportedProperty(name), at: nameRange)
    } else {
      throw RegexSyntaxError(.unknownProperty(name), at: nameRange, expected: .propertyName)
    }
    propertySets[name] = set
    return set
  }
}
