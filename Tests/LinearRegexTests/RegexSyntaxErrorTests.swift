import LinearRegex
import Testing

@Suite("Patterns that are refused")
struct RegexSyntaxErrorTests {
  /// A pattern, and the error that it must give.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let dialect: LinearRegex.Dialect
    let pattern: String
    let kind: RegexSyntaxError.Kind
    let range: Range<Int>
    let expected: RegexSyntaxError.Expected?

    init(
      _ dialect: LinearRegex.Dialect, _ pattern: String, _ kind: RegexSyntaxError.Kind, _ range: Range<Int>,
      _ expected: RegexSyntaxError.Expected? = nil
    ) {
      self.dialect = dialect
      self.pattern = pattern
      self.kind = kind
      self.range = range
      self.expected = expected
    }

    var testDescription: String { pattern }
  }

  static let refusals: [Refusal] = [
    // Groups and characters out of place.
    Refusal(.ecma262, "a]", .unexpectedCharacter("]"), 1..<2, .atom),
    Refusal(.ecma262, "é}", .unexpectedCharacter("}"), 2..<3, .atom),
    Refusal(.iRegexp, "a}", .unexpectedCharacter("}"), 1..<2, .atom),
    Refusal(.iRegexp, "[a[b]", .unexpectedCharacter("["), 2..<3, .classMember),
    Refusal(.iRegexp, "x(ab", .unclosedGroup, 1..<2, .character(")")),
    Refusal(.ecma262, "x(?:ab", .unclosedGroup, 1..<4, .character(")")),
    Refusal(.ecma262, "ab)", .unopenedGroup, 2..<3),
    Refusal(.ecma262, "(?P<a>x)", .unknownGroup, 0..<3),
    Refusal(.ecma262, "(?#x)a", .unknownGroup, 0..<3),
    Refusal(.ecma262, "(?i)a", .unknownGroup, 0..<3),
    Refusal(.ecma262, "(?", .unknownGroup, 0..<2),
    Refusal(.iRegexp, "(?:a)", .unknownGroup, 0..<2),
    Refusal(.ecma262, "(?<>a)", .malformedGroupName, 3..<4, .groupName),
    Refusal(.ecma262, "(?<1>a)", .malformedGroupName, 3..<4, .groupName),
    Refusal(.ecma262, "(?<ab", .malformedGroupName, 3..<5, .groupName),
    Refusal(.ecma262, "(?<a>x)(?<a>y)", .repeatedGroupName("a"), 10..<12),
    Refusal(.ecma262, "(?:(?<a>x)|y)(?<a>y)", .repeatedGroupName("a"), 16..<18),
    // Quantifiers.
    Refusal(.iRegexp, "*a", .nothingToRepeat, 0..<1, .atom),
    Refusal(.iRegexp, "a|+", .nothingToRepeat, 2..<3, .atom),
    Refusal(.iRegexp, "({2})", .nothingToRepeat, 1..<2, .atom),
    Refusal(.ecma262, "^*", .nothingToRepeat, 1..<2, .atom),
    Refusal(.ecma262, "\\b?", .nothingToRepeat, 2..<3, .atom),
    Refusal(.iRegexp, "a**", .repeatedQuantifier, 2..<3),
    Refusal(.iRegexp, "a*?", .repeatedQuantifier, 2..<3),
    Refusal(.ecma262, "a{2}??", .repeatedQuantifier, 5..<6),
    Refusal(.iRegexp, "a{,2}", .malformedQuantifier, 1..<2, .digit),
    Refusal(.iRegexp, "a{", .malformedQuantifier, 1..<2, .digit),
    Refusal(.iRegexp, "a{2;}", .malformedQuantifier, 1..<3, .commaOrClosingBrace),
    Refusal(.iRegexp, "a{2,x}", .malformedQuantifier, 1..<4, .digit),
    Refusal(.iRegexp, "a{2,3", .malformedQuantifier, 1..<5, .character("}")),
    Refusal(.ecma262, "a{3,2}", .quantifierRange, 1..<6),
    // Classes.
    Refusal(.iRegexp, "a[bc", .unclosedClass, 1..<2, .character("]")),
    Refusal(.ecma262, "a[bc", .unclosedClass, 1..<2, .character("]")),
    Refusal(.ecma262, "[]a]", .unexpectedCharacter("]"), 3..<4, .atom),
    Refusal(.iRegexp, "a[]", .emptyClass, 1..<3, .classMember),
    Refusal(.iRegexp, "a[^]", .emptyClass, 1..<4, .classMember),
    Refusal(.iRegexp, "[z-a]", .classRange(first: "z", last: "a"), 1..<4),
    Refusal(.ecma262, "[\\u{62}-a]", .classRange(first: "b", last: "a"), 1..<9),
    Refusal(.ecma262, "[\\uDFFF-\\uD800]", .classRange(first: "\u{FFFD}", last: "\u{FFFD}"), 1..<14),
    Refusal(.iRegexp, "[a-\\p{L}]", .classRangeOfSets, 1..<8),
    Refusal(.ecma262, "[\\d-x]", .classRangeOfSets, 1..<5),
    Refusal(.iRegexp, "[a-c-e]", .misplacedHyphen, 4..<5),
    Refusal(.iRegexp, "[a--b]", .misplacedHyphen, 2..<3),
    Refusal(.iRegexp, "[\\p{L}-x]", .misplacedHyphen, 6..<7),
    // Escapes.
    Refusal(.iRegexp, "a\\", .unfinishedEscape, 1..<2),
    Refusal(.ecma262, "[\\", .unfinishedEscape, 1..<2),
    Refusal(.iRegexp, "\\d", .unknownEscape("d"), 0..<2),
    Refusal(.iRegexp, "(\\w)\\1", .unknownEscape("w"), 1..<3),
    Refusal(.ecma262, "a\\-", .unknownEscape("-"), 1..<3),
    Refusal(.ecma262, "\\é", .unknownEscape("é"), 0..<3),
    Refusal(.ecma262, "[\\B]", .unknownEscape("B"), 1..<3),
    Refusal(.ecma262, "[\\1]", .unknownEscape("1"), 1..<3),
    Refusal(.ecma262, "\\01", .malformedEscape("0"), 0..<3),
    Refusal(.ecma262, "\\c1", .malformedEscape("c"), 0..<3, .letter),
    Refusal(.ecma262, "\\x4", .malformedEscape("x"), 0..<3, .hexDigits(2)),
    Refusal(.ecma262, "\\u00g0", .malformedEscape("u"), 0..<4, .hexDigits(4)),
    Refusal(.ecma262, "\\u{}", .malformedEscape("u"), 0..<3, .codePoint),
    Refusal(.ecma262, "\\u{110000}", .malformedEscape("u"), 0..<9, .codePoint),
    Refusal(.ecma262, "\\kx", .malformedEscape("k"), 0..<2, .character("<")),
    Refusal(.iRegexp, "\\pL", .malformedEscape("p"), 0..<2, .character("{")),
    Refusal(.iRegexp, "\\P{", .malformedEscape("P"), 0..<3, .propertyName),
    Refusal(.ecma262, "\\p{L", .malformedEscape("p"), 0..<4, .character("}")),
    Refusal(.iRegexp, "\\p{Lx}", .unknownProperty("Lx"), 3..<5, .propertyName),
    Refusal(.iRegexp, "\\p{Letter}", .unknownProperty("Letter"), 3..<9, .propertyName),
    Refusal(.iRegexp, "\\p{Cs}", .unknownProperty("Cs"), 3..<5, .propertyName),
    Refusal(.ecma262, "[\\p{letter}]", .unknownProperty("letter"), 4..<10, .propertyName),
    Refusal(.ecma262, "\\p{gc=Any}", .unknownProperty("gc=Any"), 3..<9, .propertyName),
    Refusal(.ecma262, "\\p{Script=Greek}", .unsupportedProperty("Script=Greek"), 3..<15),
    Refusal(.ecma262, "\\p{RI}", .unsupportedProperty("RI"), 3..<5),
    Refusal(.ecma262, "\\p{scx=}", .unknownProperty("scx="), 3..<7, .propertyName),
    // What only backtracking can do.
    Refusal(.ecma262, "(a)\\1", .backreference, 3..<5),
    Refusal(.ecma262, "(?<n>a)\\k<n>", .backreference, 7..<12),
    Refusal(.ecma262, "a(?=b)", .lookaround, 1..<4),
    Refusal(.ecma262, "a(?!b)", .lookaround, 1..<4),
    Refusal(.ecma262, "(?<=a)b", .lookaround, 0..<4),
    Refusal(.ecma262, "(?<!a)b", .lookaround, 0..<4),
    // Sizes.
    Refusal(.iRegexp, "a{9999}", .tooLarge(states: 10_000, limit: 5_000), 0..<7),
    Refusal(.ecma262, "x([ab]{60}){90}y", .tooLarge(states: 5_401, limit: 5_000), 1..<15),
    Refusal(.iRegexp, "a{0,99999999999999999999}", .tooLarge(states: 200_000_001, limit: 5_000), 0..<25),
  ]

  @Test("A pattern is refused for what is wrong with it, at the place of it", arguments: refusals)
  func refusal(_ refusal: Refusal) {
    do throws(RegexSyntaxError) {
      _ = try LinearRegex(refusal.pattern, dialect: refusal.dialect)
      Issue.record("\(refusal.pattern) is accepted")
    } catch {
      #expect(error.kind == refusal.kind)
      #expect(error.range == refusal.range)
      #expect(error.expected == refusal.expected)
    }
  }

  @Test("Nesting is bounded")
  func nesting() throws {
    let deep = String(repeating: "(", count: 100) + "a" + String(repeating: ")", count: 100)
    #expect(try LinearRegex(deep, dialect: .iRegexp).matchesWhole("a"))
    #expect(throws: RegexSyntaxError.self) { try LinearRegex("(\(deep))", dialect: .iRegexp) }
    do throws(RegexSyntaxError) {
      _ = try LinearRegex(String(repeating: "(", count: 50_000), dialect: .ecma262)
      Issue.record("endless nesting is accepted")
    } catch {
      #expect(error.kind == .tooDeep(limit: 100))
      #expect(error.range == 100..<101)
    }
  }

  @Test("The length of a pattern is bounded")
  func length() {
    do throws(RegexSyntaxError) {
      _ = try LinearRegex(String(repeating: "é", count: 40_000), dialect: .ecma262)
      Issue.record("an overlong pattern is accepted")
    } catch {
      #expect(error.kind == .tooLong(bytes: 80_000, limit: 65_536))
      #expect(error.range == 0..<80_000)
    }
  }

  @Test("Counts within counts are refused before they are written out")
  func nestedCounts() {
    do throws(RegexSyntaxError) {
      _ = try LinearRegex("((a{0,100}){0,100}){0,100}", dialect: .ecma262)
      Issue.record("a million states are accepted")
    } catch {
      #expect(error.kind == .tooLarge(states: 20_101, limit: 5_000))
      #expect(error.range == 1..<18)
    }
  }
}
