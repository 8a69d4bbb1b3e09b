import LinearRegex
import Testing

@Suite("Patterns of ECMA-262 as JSON Schema uses them")
struct ECMA262Tests {
  private func isFound(_ pattern: String, _ text: String) throws -> Bool {
    try LinearRegex(pattern, dialect: .ecma262).matchesSomewhere(text)
  }

  @Test("A search is not anchored unless the pattern says so")
  func anchors() throws {
    #expect(try isFound("b", "abc"))
    #expect(try !isFound("^b", "abc"))
    #expect(try !isFound("b$", "abc"))
    #expect(try isFound("^abc$", "abc"))
    #expect(try !isFound("^abc$", "abc\n"))
    #expect(try !isFound("^b", "a\nb"))
    #expect(try isFound("a|^b$", "b"))
    #expect(try isFound("^$", ""))
    #expect(try isFound("^", "abc"))
    #expect(try isFound("$", "abc"))
    #expect(try isFound("(^|,)a(,|$)", "b,a"))
    #expect(try !isFound("(^|,)a(,|$)", "ba,"))
    #expect(try !isFound("a^", "a"))
    #expect(try !isFound("$a", "a"))
    #expect(try isFound("(^a|b)*c$", "abbc"))
  }

  @Test("A boundary lies between a word character of ASCII and anything else")
  func wordBoundaries() throws {
    #expect(try isFound("\\bcat\\b", "a cat."))
    #expect(try isFound("\\bcat\\b", "cat"))
    #expect(try !isFound("\\bcat\\b", "concat"))
    #expect(try !isFound("\\bcat\\b", "cats"))
    #expect(try isFound("\\bcat\\b", "ñcatñ"))
    #expect(try isFound("\\Bcat", "concat"))
    #expect(try !isFound("\\Bcat", "a cat"))
    #expect(try !isFound("\\b", ""))
    #expect(try isFound("\\B", ""))
    // Each place in this text is a boundary; one inside the character é is no place.
    #expect(try !isFound("\\B", "aéb"))
    #expect(try isFound("\\B", "aéñb"))
    #expect(try !isFound("\\b", "éñ"))
    #expect(try isFound("^(\\b|-)*a\\b$", "--a"))
    #expect(try isFound("\\b$", "é a"))
    // The start is known behind a boundary too.
    #expect(try isFound("\\B^\\B€", "€"))
    #expect(try isFound("\\b^a", "a"))
    #expect(try !isFound("\\b^a", "-a"))
    #expect(try !isFound("\\b$", "a é"))
  }

  @Test("Classes of characters are those of ASCII, but for white space")
  func shorthands() throws {
    #expect(try isFound("^\\d+$", "0123456789"))
    #expect(try !isFound("\\d", "৪"))
    #expect(try isFound("^\\D$", "৪"))
    #expect(try isFound("^\\w+$", "aZ_09"))
    #expect(try !isFound("\\w", "é"))
    #expect(try isFound("^\\W$", "é"))
    #expect(try isFound("^\\s+$", " \t\n\u{0B}\u{0C}\r\u{A0}\u{FEFF}\u{2028}\u{2029}\u{3000}\u{1680}"))
    #expect(try !isFound("\\s", "\u{200B}\u{180E}\u{85}"))
    #expect(try isFound("^\\S+$", "a\u{200B}"))
    #expect(try isFound("^[\\d\\s-]+$", "1 -2"))
    #expect(try !isFound("[^\\D]", "x"))
  }

  @Test("A dot is any character but the line terminators")
  func dot() throws {
    for text in ["\n", "\r", "\u{2028}", "\u{2029}"] { #expect(try !isFound(".", text)) }
    for text in ["a", "\u{85}", "é", "🐲"] { #expect(try isFound("^.$", text)) }
  }

  @Test("Escapes stand for their characters")
  func escapes() throws {
    #expect(try isFound("^\\t\\n\\v\\f\\r\\0$", "\t\n\u{0B}\u{0C}\r\0"))
    #expect(try isFound("^\\x41\\u0042\\u{43}\\u{1F432}$", "ABC🐲"))
    #expect(try isFound("^\\uD83D\\uDC32$", "🐲"))
    #expect(try isFound("^[\\uD83D\\uDC32x]$", "🐲"))
    #expect(try isFound("^\\cA\\cz\\cZ$", "\u{1}\u{1A}\u{1A}"))
    #expect(try isFound("^[\\b\\-]+$", "\u{8}-"))
    #expect(try isFound("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$", "^$\\.*+?()[]{}|/"))
    #expect(try isFound("^/$", "/"))
  }

  @Test("Half of a surrogate pair is valid and matches nothing")
  func loneSurrogates() throws {
    #expect(try !isFound("\\uD83D", "🐲"))
    #expect(try !isFound("\\uD83D\\u0041", "🐲A"))
    #expect(try !isFound("\\uD83D\\u{DC32}", "🐲"))
    #expect(try isFound("^[\\uD800-\\uE000]$", "\u{E000}"))
    #expect(try isFound("^[^\\uD800-\\uDFFF]$", "🐲"))
  }

  @Test("Classes take ranges, hyphens at the ends, and may be empty")
  func classes() throws {
    #expect(try isFound("^[a-cx-z]+$", "abcxyz"))
    #expect(try isFound("^[-a]+$", "-a"))
    #expect(try isFound("^[a-]+$", "-a"))
    #expect(try isFound("^[a-c-e]+$", "b-e"))
    #expect(try !isFound("^[a-c-e]$", "d"))
    #expect(try isFound("^[+--]+$", "+,-"))
    #expect(try isFound("^[.*+?(){}|$^/[]+$", ".*+?(){}|$^/["))
    #expect(try isFound("^[à-ÿ]+$", "éñü"))
    #expect(try !isFound("[]", "a"))
    #expect(try !isFound("[]", ""))
    #expect(try isFound("^[^]$", "\n"))
    #expect(try isFound("^a|[]$", "a"))
  }

  @Test("Groups and lazy quantifiers change nothing about which texts match")
  func groupsAndLaziness() throws {
    #expect(try isFound("^(?:ab)+?c*?$", "ababc"))
    #expect(try isFound("^(ab|cd){2}$", "abcd"))
    #expect(try isFound("^(?<year>\\d{4})-(?<month>\\d\\d)$", "2012-07"))
    #expect(try isFound("^(?:(?<n>a)|(?<n>b))$", "b"))
    #expect(try isFound("^a{2,3}?$", "aaa"))
    #expect(try isFound("^a??$", ""))
  }

  @Test("Properties are named by short and long names, with and without a key")
  func properties() throws {
    for name in ["L", "Letter", "gc=L", "General_Category=Letter", "Alphabetic", "Alpha"] {
      let members = try LinearRegex("^\\p{\(name)}+$", dialect: .ecma262)
      let others = try LinearRegex("^\\P{\(name)}+$", dialect: .ecma262)
      #expect(members.matchesSomewhere("aéπ") && !members.matchesSomewhere("1-"))
      #expect(others.matchesSomewhere("1-") && !others.matchesSomewhere("aéπ"))
    }
    #expect(try isFound("^\\p{digit}\\p{punct}\\p{cntrl}$", "৪!\n"))
    #expect(try isFound("^[\\p{Lu}\\p{White_Space}]+$", "Á \u{85}"))
    #expect(try isFound("^\\p{Any}\\p{ASCII}\\p{Assigned}$", "🐲aé"))
    #expect(try isFound("^\\p{LC}\\p{Uppercase}\\p{Lowercase}$", "ǅÉé"))
    #expect(try isFound("^\\p{Emoji_Presentation}$", "🐲"))
    #expect(try !isFound("\\p{Cs}", "a🐲"))
    #expect(try !isFound("\\p{Cn}", "aé"))
  }

  @Test("The range of a part of some bytes is the text, and is clamped to them")
  func partsOfBytes() throws {
    let bytes = Array("xabcx".utf8)
    let anchored = try LinearRegex("^abc$", dialect: .ecma262)
    #expect(anchored.matchesSomewhere(bytes, 1..<4))
    #expect(!anchored.matchesSomewhere(bytes, 0..<4))
    #expect(anchored.matchesWhole(bytes, 1..<4))
    #expect(!anchored.matchesWhole(bytes, 1..<900))
    #expect(try LinearRegex("\\bx$", dialect: .ecma262).matchesSomewhere(bytes, 4..<5))
    let text = Array("abc".utf8)
    let isWhole = anchored.matchesWhole(text.span)
    let isFound = anchored.matchesSomewhere(text.span)
    #expect(isWhole && isFound)
  }
}
