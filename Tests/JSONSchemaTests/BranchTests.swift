import JSONDocument
import JSONSchema
import Testing

@Suite("Branches of anyOf and oneOf")
struct BranchTests {
  @Test("Types and values of flat branches are merged into one fact")
  func merged() throws {
    let text = #"{"anyOf": [{"type": "boolean"}, {"const": "unknown"}]}"#
    #expect(try problems(text, #""yes""#) == [#": expected boolean or one of: "unknown""#])
    let violation = try #require(
      schema(text).validate(try JSONDocument(parsing: "1")).violations.first)
    #expect(violation.keyword == .anyOf)
    #expect(violation.fact == .unexpected(types: [.boolean], values: ["\"unknown\""], found: .integer))
  }

  @Test("Merging looks through references, nested choices and repeated values")
  func mergedDeeply() throws {
    let text = #"""
      {"anyOf": [{"$ref": "#/$defs/level"}, {"oneOf": [{"type": "null"}, {"enum": ["none", "low"]}]}],
       "$defs": {"level": {"type": "string", "enum": ["low", "high"]}}}
      """#
    #expect(try problems(text, "1") == [#": expected null or one of: "low", "high", "none""#])
  }

  @Test("An integer is not named beside numbers")
  func numbers() throws {
    let text = #"{"anyOf": [{"type": "integer"}, {"type": "number"}, {"type": "null"}]}"#
    #expect(try problems(text, #""a""#) == [": expected null or number"])
  }

  @Test("The branch of the right kind is explained, with what the others would have taken")
  func kind() throws {
    let text = #"{"anyOf": [{"type": "object", "required": ["a"]}, {"const": "unknown"}]}"#
    #expect(try problems(text, "{}") == [#": expected "unknown", or: member "a" is missing"#])
    #expect(try problems(text, "1") == [#": expected object or one of: "unknown""#])
  }

  @Test("The branch whose tag fits is explained, however many faults it has")
  func tag() throws {
    let text = #"""
      {"oneOf": [
        {"type": "object", "properties": {"kind": {"const": "a"}}, "required": ["kind"]},
        {"type": "object", "properties": {"kind": {"const": "b"}, "x": {"type": "null"}}, "required": ["kind", "y", "z"]}]}
      """#
    let document = try JSONDocument(parsing: #"{"kind": "b", "x": 1}"#)
    let violation = try #require(schema(text).validate(document).violations.first)
    guard case .noBranch(let branches) = violation.fact else {
      Issue.record("\(violation)")
      return
    }
    #expect(branches.closest == 1)
    #expect(branches.count == 2)
    #expect(
      branches.violations.map { "\(document.pointer(to: $0.instance)): \($0)" } == [
        #": member "y" is missing"#, #": member "z" is missing"#, "/x: expected null, found integer",
      ])
    #expect("\(branches.violations[2].keywordLocation)" == "/oneOf/1/properties/x/type")
  }

  @Test("Of branches alike the one is explained whose faults lie deepest")
  func depth() throws {
    let text = #"""
      {"anyOf": [
        {"required": ["b"]},
        {"properties": {"a": {"properties": {"c": {"maximum": 1}}}}, "required": ["a"]}]}
      """#
    #expect(try problems(text, #"{"a": {"c": 2}}"#) == [": expected at most 1"])
  }

  @Test("A choice of one is reported as what it lacks")
  func single() throws {
    #expect(try problems(#"{"anyOf": [{"required": ["a", "b"]}]}"#, "{}").count == 2)
  }

  @Test("All branches of oneOf that are met are named")
  func several() throws {
    let text = #"{"oneOf": [{"type": "integer"}, {"type": "string"}, {"minimum": 0}]}"#
    let violation = try #require(schema(text).validate(try JSONDocument(parsing: "1")).violations.first)
    #expect(violation.fact == .severalBranches([0, 2]))
  }

  @Test("Branches within branches stay bounded")
  func nested() throws {
    // Each level has two branches that fail in the same way.
    var text = #"{"type": "null"}"#
    for _ in 0..<10 { text = #"{"anyOf": [{"properties": {"a": \#(text)}}, {"required": ["b"]}]}"# }
    let result = try schema(text).validate(
      try JSONDocument(
        parsing: String(repeating: #"{"a": "#, count: 10) + "1" + String(repeating: "}", count: 10)))
    #expect(result.outcome == .invalid)
    #expect(result.violations.count == 1)
  }
}
