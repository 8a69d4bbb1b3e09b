import JSONDocument
import LinearRegex
import TestSupport
import Testing

/// The cases of the JSON Schema test suite that are about patterns.
@Suite(.enabled(if: SharedMaterial.exists("conformance/json-schema"), "the JSON Schema suite is not here"))
struct JSONSchemaPatternTests {
  @Test(
    "A text is valid if the pattern is found in it",
    arguments: ["required/pattern.json", "optional/ecmascript-regex.json"])
  func patternKeyword(path: String) throws {
    let file = try ConformanceFile("json-schema/" + path)
    var count = 0
    for group in file.elements {
      let schema = try #require(file.document.value(of: group, named: "schema"))
      guard let pattern = file.text(schema, "pattern") else { continue }
      let regex = try LinearRegex(pattern, dialect: .ecma262)
      for test in try tests(of: group, in: file) {
        // What is not a text is not for the pattern to judge.
        guard let data = file.text(test, "data") else { continue }
        #expect(regex.matchesSomewhere(data) == file.flag(test, "valid"), "\(pattern) in \(data)")
        count += 1
      }
    }
    #expect(count >= 4)
  }

  @Test(
    "A name is valid if a pattern is found in it, where no other names are allowed",
    arguments: ["required/patternProperties.json", "optional/ecmascript-regex.json"])
  func patternPropertiesKeyword(path: String) throws {
    let file = try ConformanceFile("json-schema/" + path)
    for group in file.elements {
      let schema = try #require(file.document.value(of: group, named: "schema"))
      guard let patterns = file.document.value(of: schema, named: "patternProperties") else { continue }
      let regexes = try file.document.members(of: patterns).map {
        try LinearRegex(file.document.string($0.name), dialect: .ecma262)
      }
      guard file.flag(schema, "additionalProperties") == false else { continue }
      for test in try tests(of: group, in: file) {
        let data = try #require(file.document.value(of: test, named: "data"))
        let isValid = file.document.members(of: data).allSatisfy { member in
          regexes.contains { $0.matchesSomewhere(file.document.string(member.name)) }
        }
        #expect(isValid == file.flag(test, "valid"))
      }
    }
  }

  @Test(
    "A text is of the format regex if it compiles, and lookbehind is refused as what it is",
    arguments: ["optional/format/regex.json", "optional/format/ecmascript-regex.json"])
  func regexFormat(path: String) throws {
    let file = try ConformanceFile("json-schema/" + path)
    for group in file.elements {
      for test in try tests(of: group, in: file) {
        guard let pattern = file.text(test, "data") else { continue }
        var isValid = true
        do throws(RegexSyntaxError) {
          _ = try LinearRegex(pattern, dialect: .ecma262)
        } catch {
          isValid = error.kind == .lookaround
        }
        #expect(isValid == file.flag(test, "valid"), "\(pattern)")
      }
    }
  }

  @Test("Characters beyond the basic plane are one character each")
  func beyondTheBasicPlane() throws {
    let file = try ConformanceFile("json-schema/optional/non-bmp-regex.json")
    let group = try #require(file.elements.first)
    let schema = try #require(file.document.value(of: group, named: "schema"))
    let patterns = try #require(file.document.value(of: schema, named: "patternProperties"))
    for member in file.document.members(of: patterns) {
      let regex = try LinearRegex(file.document.string(member.name), dialect: .ecma262)
      #expect(["", "🐲", "🐲🐲"].allSatisfy { regex.matchesSomewhere($0) })
      #expect(!regex.matchesSomewhere("🐲x"))
    }
  }

  private func tests(of group: NodeID, in file: ConformanceFile) throws -> [NodeID] {
    let tests = try #require(file.document.value(of: group, named: "tests"))
    return Array(file.document.elements(of: tests))
  }
}
