import LinearRegex
import Testing

@Suite("Patterns of I-Regexp")
struct IRegexpTests {
  private func isMatch(_ pattern: String, _ text: String) throws -> Bool {
    try LinearRegex(pattern, dialect: .iRegexp).matchesWhole(text)
  }

  @Test("A caret and a dollar sign stand for themselves")
  func anchorsAreCharacters() throws {
    #expect(try isMatch("^ab$", "^ab$"))
    #expect(try !isMatch("^ab$", "ab"))
    #expect(try !LinearRegex("^a", dialect: .iRegexp).matchesSomewhere("ab"))
  }

  @Test("With anchors, a caret and a dollar sign outside a class are the ends of the text")
  func anchors() throws {
    let whole = try LinearRegex("^ab$", dialect: .iRegexpWithAnchors)
    #expect(whole.matchesWhole("ab"))
    #expect(whole.matchesSomewhere("ab"))
    #expect(!whole.matchesSomewhere("abc"))
    #expect(try !LinearRegex("^b", dialect: .iRegexpWithAnchors).matchesSomewhere("ab"))
    #expect(try LinearRegex("[$]\\^[^$]", dialect: .iRegexpWithAnchors).matchesWhole("$^a"))
    #expect(throws: RegexSyntaxError.self) {
      try LinearRegex("\\d", dialect: .iRegexpWithAnchors)
    }
  }

  @Test("A dot is any character but a line feed and a carriage return")
  func dot() throws {
    for text in ["a", "é", "€", "🐲", "\u{2028}", "\u{2029}", "\u{85}", "\u{0}"] {
      #expect(try isMatch(".", text))
    }
    for text in ["\n", "\r", "", "ab", "\r\n"] { #expect(try !isMatch(".", text)) }
  }

  @Test("A dot in a class is a dot")
  func dotInClass() throws {
    #expect(try isMatch("a[.b]c", "a.c"))
    #expect(try !isMatch("a[.b]c", "axc"))
  }

  @Test("An empty pattern or branch matches the empty text")
  func emptyBranches() throws {
    #expect(try isMatch("", ""))
    #expect(try !isMatch("", "a"))
    #expect(try isMatch("a|", ""))
    #expect(try isMatch("(|b)c", "c"))
    #expect(try isMatch("()*", ""))
    #expect(try LinearRegex("", dialect: .iRegexp).matchesSomewhere("abc"))
  }

  @Test("A hyphen at either end of a class stands for itself")
  func hyphens() throws {
    #expect(try isMatch("[-a]", "-"))
    #expect(try isMatch("[a-]", "-"))
    #expect(try isMatch("[-]", "-"))
    #expect(try isMatch("[-a-]+", "-a-"))
    #expect(try isMatch("[\\--/]+", "-./"))
    #expect(try !isMatch("[^-a]", "-"))
    #expect(try !isMatch("[^a-]", "-"))
    #expect(try isMatch("[a^]", "^"))
  }

  @Test("Every escape of a character stands for it")
  func escapes() throws {
    for character in ["(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}"] {
      #expect(try isMatch("\\" + character, character))
      #expect(try isMatch("[\\" + character + "]", character))
    }
    #expect(try isMatch("\\n\\r\\t", "\n\r\t"))
  }

  @Test("Counts are exact, open or ranges")
  func counts() throws {
    let expected: [(pattern: String, lengths: ClosedRange<Int>)] = [
      ("a{2}", 2...2), ("a{2,}", 2...9), ("a{2,4}", 2...4), ("a{0,3}", 0...3), ("a{0}", 0...0), ("a?", 0...1),
      ("a*", 0...9), ("a+", 1...9), ("a{0,}", 0...9), ("a{1}", 1...1), ("a{1,}", 1...9), ("a{007}", 7...7),
    ]
    for (pattern, lengths) in expected {
      for length in 0...9 {
        let text = String(repeating: "a", count: length)
        #expect(try isMatch(pattern, text) == lengths.contains(length), "\(pattern) and \(text)")
      }
    }
  }

  @Test("Categories know characters of every length")
  func categories() throws {
    #expect(try isMatch("\\p{L}+", "aéßπ漢𐐷"))
    #expect(try isMatch("\\P{L}+", "1-€🐲"))
    #expect(try isMatch("[\\p{Nd}\\p{Lu}-]+", "4৪A-"))
    #expect(try !isMatch("[^\\p{Nd}]", "৪"))
    #expect(try isMatch("\\p{Cn}", "\u{378}"))
    #expect(try isMatch("[\\P{L}]", "1"))
  }

  @Test("A search finds a match at the start, inside, at the end, and not across other characters")
  func search() throws {
    let regex = try LinearRegex("b[ao]d", dialect: .iRegexp)
    for text in ["bad", "bod!", "very bad", "xbadx", "bbad", "éboď bad"] {
      #expect(regex.matchesSomewhere(text))
    }
    for text in ["", "b", "ba", "b-ad", "dab", "bád"] { #expect(!regex.matchesSomewhere(text)) }
  }
}
