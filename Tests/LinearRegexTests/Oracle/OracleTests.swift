import LinearRegex
import Testing

/// Random patterns on random texts, against a matcher of another kind.
struct OracleTests {
  private static let letters: [Unicode.Scalar] = ["a", "b", "-", "é", "€", "🐲", "\n"]

  @Test(
    "Table and program both agree with a matcher that tries all ways",
    arguments: [LinearRegex.Dialect.iRegexp, .iRegexpWithAnchors, .ecma262])
  func agreement(dialect: LinearRegex.Dialect) throws {
    var generator = SplitMix(seed: 2012)
    var tried = 0
    for _ in 0..<1_000 {
      let reference = ReferencePattern.random(dialect, size: 8, using: &generator)
      let pattern = reference.written(dialect)
      let table = try LinearRegex(pattern, dialect: dialect)
      let program = try LinearRegex(pattern, dialect: dialect, limits: LinearRegex.Limits(tableCells: 0))
      for _ in 0..<12 {
        let length = Int.random(in: 0...6, using: &generator)
        let text = (0..<length).map { _ in Self.letters.randomElement(using: &generator) ?? "a" }
        var string = ""
        string.unicodeScalars.append(contentsOf: text)
        let isWhole = reference.matchesWhole(text)
        let isSomewhere = reference.matchesSomewhere(text)
        let agrees =
          table.matchesWhole(string) == isWhole && program.matchesWhole(string) == isWhole
          && table.matchesSomewhere(string) == isSomewhere
          && program.matchesSomewhere(string) == isSomewhere
        if !agrees { Issue.record("\(pattern) on \(text)") }
        tried += 1
      }
    }
    #expect(tried == 12_000)
  }

  @Test(
    "Long programs, of many words of bits, agree with their tables",
    arguments: [
      "(a?b?){40}c", "a{30,90}b", "(ab|ba|){60}c", "((ab)?){70}-", "(a*b+){50}", "(\\Ba?b?){50}c",
      "(^|\\b|a)(a?(b|$)?){40}", "([ab]*a){2,40}b", "((a|b)?-?){64}c", "a(.{0,100}b|$)", "((a+)?b*){30,}c",
      "(a{1,3}){1,30}$", "b(\\b-|\\B[ab]){5,60}$",
    ])
  func longPrograms(pattern: String) throws {
    var generator = SplitMix(seed: 35)
    let table = try LinearRegex(pattern, dialect: .ecma262)
    let program = try LinearRegex(pattern, dialect: .ecma262, limits: LinearRegex.Limits(tableCells: 0))
    let letters: [String] = ["a", "a", "a", "b", "b", "-"]
    for _ in 0..<150 {
      let length = Int.random(in: 0...130, using: &generator)
      let weight = Int.random(in: 1...letters.count, using: &generator)
      var text = (0..<length).map { _ in letters.prefix(weight).randomElement(using: &generator) ?? "" }
        .joined()
      text += Bool.random(using: &generator) ? "c" : ""
      #expect(table.matchesWhole(text) == program.matchesWhole(text), "\(text)")
      #expect(table.matchesSomewhere(text) == program.matchesSomewhere(text), "\(text)")
    }
  }
}
