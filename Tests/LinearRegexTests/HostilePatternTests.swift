import LinearRegex
import Testing

/// Patterns that make a backtracking engine run for years. Here they end; that they do is the test.
struct HostilePatternTests {
  @Test(
    "Patterns with many ways to match the same text end on a long text",
    arguments: [
      "^(a+)+$", "^(a|a)*$", "(a|a)*b", "(.*)*x", "(.*.*.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$",
      "(a?){50}a{50}x",
      "(a*)*(a*)*(a*)*x", "(x+x+)+y", "^((a|aa)+)+$", "(\\b.*)*x", "(.{0,40}){0,40}x",
    ])
  func endsOnLongText(pattern: String) throws {
    let regex = try LinearRegex(pattern, dialect: .ecma262)
    let text = Array(String(repeating: "a", count: 50_000).utf8) + Array("!".utf8)
    #expect(!regex.matchesSomewhere(text, text.indices))
    #expect(!regex.matchesWhole(text, text.indices))
  }

  @Test(
    "Patterns without a small table end on a long text, and answer rightly",
    arguments: ["[ab]*a[ab]{300}c", "[ab]*a(a?b?){150}c", "([ab]*a){2,60}c", "\\b[ab]*a(a|b|ab|ba|){60}c"])
  func endsWithoutTable(pattern: String) throws {
    let regex = try LinearRegex(pattern, dialect: .ecma262)
    var generator = SplitMix(seed: 1)
    let text = (0..<2_000).map { _ in Bool.random(using: &generator) ? UInt8(ascii: "a") : UInt8(ascii: "b") }
    #expect(!regex.matchesSomewhere(text, text.indices))
    let matching =
      [UInt8(ascii: "a")] + [UInt8](repeating: UInt8(ascii: "a"), count: 400) + [UInt8(ascii: "c")]
    #expect(regex.matchesSomewhere(matching, matching.indices))
    #expect(regex.matchesWhole(matching, matching.indices))
  }

  @Test("A pattern of many characters that all differ compiles")
  func manySymbols() throws {
    var pattern = ""
    for value in UInt32(0x4E00)..<0x4E00 + 3_000 {
      if let scalar = Unicode.Scalar(value) { pattern.unicodeScalars.append(scalar) }
    }
    let regex = try LinearRegex(pattern, dialect: .iRegexp)
    #expect(regex.matchesWhole(pattern))
    #expect(!regex.matchesWhole(pattern + "一"))
    #expect(regex.matchesSomewhere("x" + pattern + "y"))
  }

  @Test("A pattern that tells more characters apart than a table can is refused")
  func tooManySymbols() {
    // One class for each bit of a number below 2^17: any two of the characters differ in some class.
    var pattern = ""
    for bit in UInt32(0)..<17 {
      pattern += "["
      var first: UInt32 = 1 << bit
      while first < 1 << 17 {
        for value in [first, first + 1 << bit - 1] {
          if let scalar = Unicode.Scalar(0x10000 + value) { pattern.unicodeScalars.append(scalar) }
          if bit == 0 { break }
          if value == first { pattern += "-" }
        }
        first += 2 << bit
      }
      pattern += "]"
    }
    do throws(RegexSyntaxError) {
      _ = try LinearRegex(pattern, dialect: .ecma262, limits: LinearRegex.Limits(patternBytes: 2_000_000))
      Issue.record("131,072 symbols are accepted")
    } catch {
      #expect(error.kind == .tooLarge(states: 65_001, limit: 65_000))
    }
  }

  @Test("A pattern of many empty alternatives or group names is refused or compiles, in time")
  func manyPieces() throws {
    #expect(throws: RegexSyntaxError.self) {
      try LinearRegex(String(repeating: "|", count: 60_000), dialect: .iRegexp)
    }
    #expect(try LinearRegex(String(repeating: "|", count: 4_000), dialect: .iRegexp).matchesWhole(""))
    let names = (0..<2_000).map { "(?<n\($0)>)" }.joined()
    #expect(try LinearRegex(names + "a", dialect: .ecma262).matchesWhole("a"))
  }

  @Test("A class that names large categories many times compiles")
  func manyCategories() throws {
    let names = String(repeating: "\\p{L}\\P{N}", count: 3_000)
    let regex = try LinearRegex("[\(names)]+", dialect: .iRegexp)
    #expect(regex.matchesWhole("aé-"))
    #expect(!regex.matchesWhole("1"))
  }

  @Test("Ill-formed text traps nothing")
  func illFormedText() throws {
    var generator = SplitMix(seed: 9)
    for pattern in ["^.{3}$", "[à-ÿ]+\\b", "\\p{L}|€", "\\B[^a]"] {
      for cells in [0, 65_536] {
        let regex = try LinearRegex(
          pattern, dialect: .ecma262, limits: LinearRegex.Limits(tableCells: cells))
        for _ in 0..<500 {
          let length = Int.random(in: 0...6, using: &generator)
          let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
          _ = regex.matchesSomewhere(bytes, bytes.indices)
          _ = regex.matchesWhole(bytes, bytes.indices)
        }
      }
    }
  }
}
