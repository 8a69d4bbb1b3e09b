import LinearRegex
import Testing

@Suite("Tables of patterns")
struct TableTests {
  @Test(
    "A counted repetition is exact, in tables of few rows and of many",
    arguments: [1, 63, 64, 95, 96, 97, 500])
  func counts(count: Int) throws {
    for onlySearches in [false, true] {
      let regex = try LinearRegex(
        "^[0-9a-f]{\(count)}$", dialect: .ecma262, onlySearches: onlySearches)
      for length in [0, count - 1, count, count + 1] {
        let text = Array(String(repeating: "a", count: length).utf8)
        #expect(regex.matchesSomewhere(text, text.indices) == (length == count))
        #expect(regex.matchesWhole(text, text.indices) == (length == count))
      }
    }
  }

  @Test("Many different sets of characters keep their own", arguments: [3, 16, 17, 60])
  func sets(count: Int) throws {
    let letters = (0..<count).map { Character(UnicodeScalar(UInt32(0x100 + $0)) ?? "?") }
    let pattern = letters.map { "[\($0)0-9]" }.joined() + letters.map { "[\($0)0-9]" }.joined()
    let regex = try LinearRegex("^" + pattern + "$", dialect: .ecma262)
    #expect(regex.matchesWhole(String(letters + letters)))
    #expect(!regex.matchesWhole(String(letters + letters.reversed())))
  }
}
