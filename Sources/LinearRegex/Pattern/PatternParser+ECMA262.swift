// The grammar of ECMA-262 patterns with the `u` flag.
extension PatternParser {
  /// Reads `^`, `$`, `\b` or `\B`, if one of them is next.
  mutating func ecmaAssertion() -> PatternNode.Assertion? {
    switch (peek(), peekSecond()) {
    case ("^", _):
      skipNext()
      return .start
    case ("$", _):
      skipNext()
      return .end
    case ("\\", "b"), ("\\", "B"):
      skipNext()
      let letter = next()
      hasWordAssertions = true
      return letter == "b" ? .wordBoundary : .noWordBoundary
    default:
      return nil
    }
  }

  /// Reads what follows `(` from the question mark on.
  mutating func ecmaGroupPrefix(from start: Int) throws(RegexSyntaxError) {
    skipNext()
    switch next() {
    case ":":
      return
    case "=", "!":
      throw RegexSyntaxError(.lookaround, at: range(from: start))
    case "<":
      if skip("=") || skip("!") { throw RegexSyntaxError(.lookaround, at: range(from: start)) }
      let nameStart = position
      let name = try ecmaGroupName()
      guard !visibleGroupNames.contains(name) else {
        throw RegexSyntaxError(.repeatedGroupName(name), at: range(from: nameStart))
      }
      visibleGroupNames.append(name)
    default:
      throw RegexSyntaxError(.unknownGroup, at: range(from: start))
    }
  }

  /// Reads an escape outside a class.
  mutating func ecmaAtomEscape() throws(RegexSyntaxError) -> CodePointSet {
    let start = position
    if let digit = peekSecond(), ("1"..."9").contains(digit) {
      skipNext()
      while let next = peek(), Self.digit(next) != nil { skipNext() }
      throw RegexSyntaxError(.backreference, at: range(from: start))
    }
    if peekSecond() == "k" {
      skipNext()
      skipNext()
      guard skip("<") else {
        throw RegexSyntaxError(.malformedEscape("k"), at: range(from: start), expected: .character("<"))
      }
      _ = try ecmaGroupName()
      throw RegexSyntaxError(.backreference, at: range(from: start))
    }
    switch try ecmaEscape(inClass: false) {
    case .codePoint(let value): return CodePointSet(value)
    case .set(let set): return set
    }
  }

  /// Reads a name of a group and the `>` after it.
  private mutating func ecmaGroupName() throws(RegexSyntaxError) -> String {
    let start = position
    var name = String.UnicodeScalarView()
    while let next = next(), next != ">" {
      let properties = next.properties
      let fits =
        next == "$" || (name.isEmpty ? next == "_" || properties.isIDStart : properties.isIDContinue)
        || (!name.isEmpty && (next == "\u{200C}" || next == "\u{200D}"))
      guard fits else { break }
      name.append(next)
      if peek() == ">" {
        skipNext()
        return String(name)
      }
    }
    throw RegexSyntaxError(.malformedGroupName, at: range(from: start), expected: .groupName)
  }
}

// MARK: - Classes

extension PatternParser {
  /// A character (which may be a surrogate, that no text holds) or a set of characters.
  enum ClassAtom {
    case codePoint(UInt32)
    case set(CodePointSet)
  }

  /// Reads a character class; `[]` is the empty set and `[^]` its inverse.
  mutating func ecmaClass() throws(RegexSyntaxError) -> CodePointSet {
    let opening = nextRange
    skipNext()
    let isInverted = skip("^")
    var members = CodePointSet.Builder()
    while !skip("]") {
      guard peek() != nil else {
        throw RegexSyntaxError(.unclosedClass, at: opening, expected: .character("]"))
      }
      try ecmaMember(into: &members)
    }
    return isInverted ? members.set.inverted : members.set
  }

  private mutating func ecmaMember(into members: inout CodePointSet.Builder) throws(RegexSyntaxError) {
    let start = position
    let first = try ecmaClassAtom()
    guard peek() == "-", let afterHyphen = peekSecond(), afterHyphen != "]" else {
      switch first {
      case .codePoint(let value): members.insert(value...value)
      case .set(let set): members.insert(set)
      }
      return
    }
    skipNext()
    let last = try ecmaClassAtom()
    guard case .codePoint(let low) = first, case .codePoint(let high) = last else {
      throw RegexSyntaxError(.classRangeOfSets, at: range(from: start))
    }
    guard low <= high else {
      // A surrogate is no scalar, so it is shown as the replacement character.
      let kind = RegexSyntaxError.Kind.classRange(
        first: Unicode.Scalar(low) ?? "\u{FFFD}", last: Unicode.Scalar(high) ?? "\u{FFFD}")
      throw RegexSyntaxError(kind, at: range(from: start))
    }
    members.insert(low...high)
  }

  private mutating func ecmaClassAtom() throws(RegexSyntaxError) -> ClassAtom {
    if peek() == "\\" { return try ecmaEscape(inClass: true) }
    // A class that ends here is reported by the caller.
    return next().map { .codePoint($0.value) } ?? .set(CodePointSet())
  }
}
