import LinearRegex
import TestSupport
import Testing

/// The three public sets of cases for I-Regexp: which patterns are valid, and what they match.
@Suite(.enabled(if: SharedMaterial.exists("conformance/i-regexp"), "the I-Regexp sets are not here"))
struct IRegexpConformanceTests {
  @Test(
    "Every case of the set comes out as it says, but for the listed exceptions",
    arguments: [
      ("f3ath-iregexp", 154), ("js-iregexp", 83), ("python-iregexp-checker", 451),
    ])
  func allCases(name: String, count: Int) throws {
    let file = try ConformanceFile("i-regexp/\(name).json")
    let cases = file.elements
    #expect(cases.count == count)
    for node in cases {
      let pattern = try #require(file.text(node, "pattern"))
      let listed = try #require(file.flag(node, "valid") as Bool?)
      let isValid = IRegexpExceptions.validity[pattern] ?? listed
      let regex: LinearRegex
      do {
        regex = try LinearRegex(pattern, dialect: .iRegexp)
        if !isValid { Issue.record("\(pattern) is accepted") }
      } catch {
        if isValid { Issue.record("\(pattern) is refused: \(error)") }
        continue
      }
      guard let input = file.text(node, "input") else { continue }
      if let match = file.flag(node, "match") {
        #expect(regex.matchesWhole(input) == match, "match of \(pattern) and \(input)")
      }
      if let search = file.flag(node, "search") {
        #expect(regex.matchesSomewhere(input) == search, "search of \(pattern) in \(input)")
      }
    }
  }
}
