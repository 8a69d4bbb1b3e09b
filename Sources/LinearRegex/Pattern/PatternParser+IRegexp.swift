// The grammar of RFC 9485, section 3.
extension PatternParser {
  /// Reads `^` or `$`, if one of them is next.
  mutating func iRegexpAnchor() -> PatternNode.Assertion? {
    if skip("^") { return .start }
    if skip("$") { return .end }
    return nil
  }

  /// Reads an escape: a character, or a category with `\p` or `\P` (then `character` is nil).
  mutating func iRegexpEscape() throws(RegexSyntaxError) -> (set: CodePointSet, character: Unicode.Scalar?) {
    let start = position
    skipNext()
    guard let escaped = next() else {
      throw RegexSyntaxError(.unfinishedEscape, at: range(from: start))
    }
    let character: Unicode.Scalar
    switch escaped {
    case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}": character = escaped
    case "n": character = "\n"
    case "r": character = "\r"
    case "t": character = "\t"
    case "p", "P":
      let set = try property(escaped, from: start) { CategoryMask(iRegexpName: $0) }
      return (set, nil)
    default:
      throw RegexSyntaxError(.unknownEscape(escaped), at: range(from: start))
    }
    return (CodePointSet(character.value), character)
  }

  /// Reads a character class. A hyphen stands for itself only at either end of it.
  mutating func iRegexpClass() throws(RegexSyntaxError) -> CodePointSet {
    let opening = nextRange
    let start = position
    skipNext()
    let isInverted = skip("^")
    var members = CodePointSet.Builder()
    var isEmpty = true
    while true {
      guard let next = peek() else {
        throw RegexSyntaxError(.unclosedClass, at: opening, expected: .character("]"))
      }
      if next == "]" { break }
      if next == "-" {
        guard isEmpty || peekSecond() == "]" else {
          throw RegexSyntaxError(.misplacedHyphen, at: nextRange)
        }
        skipNext()
        members.insert(0x2D...0x2D)
      } else {
        try iRegexpMember(into: &members)
      }
      isEmpty = false
    }
    skipNext()
    // The grammar alone would also read `[^]` as the class of a caret, which XSD does not allow.
    if isEmpty { throw RegexSyntaxError(.emptyClass, at: range(from: start), expected: .classMember) }
    return isInverted ? members.set.inverted : members.set
  }

  private mutating func iRegexpMember(into members: inout CodePointSet.Builder) throws(RegexSyntaxError) {
    let start = position
    guard let first = try iRegexpClassCharacter(into: &members) else { return }
    guard peek() == "-", let afterHyphen = peekSecond(), afterHyphen != "]", afterHyphen != "-" else {
      members.insert(first.value...first.value)
      return
    }
    skipNext()
    guard let last = try iRegexpClassCharacter(into: &members) else {
      throw RegexSyntaxError(.classRangeOfSets, at: range(from: start))
    }
    guard first <= last else {
      throw RegexSyntaxError(.classRange(first: first, last: last), at: range(from: start))
    }
    members.insert(first.value...last.value)
  }

  /// Reads a character of a class, or inserts a category and returns nil.
  private mutating func iRegexpClassCharacter(
    into members: inout CodePointSet.Builder
  ) throws(RegexSyntaxError) -> Unicode.Scalar? {
    switch peek() {
    case "\\":
      let escape = try iRegexpEscape()
      if escape.character == nil { members.insert(escape.set) }
      return escape.character
    case "[":
      throw RegexSyntaxError(.unexpectedCharacter("["), at: nextRange, expected: .classMember)
    default:
      return next()
    }
  }
}
