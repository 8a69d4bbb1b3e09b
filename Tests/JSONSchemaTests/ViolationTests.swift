import JSONDocument
import JSONSchema
import Testing

@Suite("Violations as facts")
struct ViolationTests {
  @Test(
    "Each keyword says what was expected and what was found",
    arguments: [
      (#"{"type": "string"}"#, "1", ": expected string, found integer"),
      (#"{"type": ["null", "object"]}"#, "1.5", ": expected null or object, found number"),
      (#"{"type": "integer"}"#, "1.5", ": expected integer, found number"),
      (#"{"enum": ["a", 1, {"b": [null]}]}"#, "2", #": expected one of: "a", 1, {"b":[null]}"#),
      (#"{"const": "a"}"#, #""b""#, #": expected "a""#),
      (#"{"type": "string", "enum": ["a", "b"]}"#, "1", #": expected one of: "a", "b""#),
      (#"{"minLength": 3}"#, #""é😀""#, ": expected at least 3 characters, found 2"),
      (#"{"maxLength": 1}"#, #""é😀""#, ": expected at most 1 characters, found 2"),
      (#"{"pattern": "^a"}"#, #""b""#, ": the text does not match ^a"),
      (#"{"minimum": 1.50}"#, "1.49", ": expected at least 1.50"),
      (#"{"exclusiveMinimum": 2}"#, "2", ": expected more than 2"),
      (#"{"maximum": 2}"#, "3", ": expected at most 2"),
      (#"{"exclusiveMaximum": 2}"#, "2.0", ": expected less than 2"),
      (#"{"multipleOf": 0.1}"#, "0.25", ": expected a multiple of 0.1"),
      (#"{"minItems": 2}"#, "[1]", ": expected at least 2 elements, found 1"),
      (#"{"maxItems": 1}"#, "[1, 2]", ": expected at most 1 elements, found 2"),
      (#"{"uniqueItems": true}"#, "[1, 2, 1.0]", "/2: the element equals an earlier one"),
      (#"{"contains": {"const": 1}}"#, "[2]", ": expected at least 1 matching elements, found 0"),
      (
        #"{"contains": {"const": 1}, "maxContains": 1}"#, "[1, 1]",
        ": expected at most 1 matching elements, found 2"
      ),
      (#"{"minProperties": 1}"#, "{}", ": expected at least 1 members, found 0"),
      (#"{"maxProperties": 0}"#, #"{"a": 1}"#, ": expected at most 0 members, found 1"),
      (#"{"required": ["a"]}"#, "{}", #": member "a" is missing"#),
      (
        #"{"dependentRequired": {"a": ["b"]}}"#, #"{"a": 1}"#,
        #": member "b" is missing, which another member asks for"#
      ),
      (#"{"properties": {"a": false}}"#, #"{"a": 1}"#, "/a: no value is allowed here"),
      (#"{"prefixItems": [true], "items": false}"#, "[1, 2, 3]", "/1: at most 1 elements are allowed"),
      (
        #"{"prefixItems": [true], "unevaluatedItems": false}"#, "[1, 2]",
        "/1: at most 1 elements are allowed"
      ),
      (#"{"not": {"type": "null"}}"#, "null", ": the value is ruled out"),
      (#"{"propertyNames": {"maxLength": 1}}"#, #"{"ab": 1}"#, "/ab: expected at most 1 characters, found 2"),
      (#"{"if": {"type": "number"}, "then": {"minimum": 1}}"#, "0", ": expected at least 1"),
      (
        #"{"if": {"type": "number"}, "else": {"minLength": 1}}"#, #""""#,
        ": expected at least 1 characters, found 0"
      ),
    ])
  func keywords(schema: String, document: String, expected: String) throws {
    #expect(try problems(schema, document) == [expected])
  }

  @Test("A format that is asserted names itself, and one that is not is no check")
  func formats() throws {
    let text = #"{"format": "date"}"#
    #expect(
      try problems(text, #""2023-02-29""#, formats: .assert) == [": the text is not of the format date"])
    #expect(try problems(text, #""2023-02-29""#).isEmpty)
    #expect(try problems(text, #""2024-02-29""#, formats: .assert).isEmpty)
  }

  @Test("An unknown member points at its name and knows the names that exist")
  func unknownMember() throws {
    let document = try JSONDocument(parsing: #"{"titel": {"deep": 1}}"#)
    let closed = try schema(
      #"{"properties": {"title": true, "version": true}, "required": ["other"], "additionalProperties": false}"#
    )
    let violations = closed.validate(document).violations
    #expect(violations.map { $0.keyword } == [.required, .additionalProperties])
    let unknown = try #require(violations.last)
    guard case .unknownMember(let name, let known) = unknown.fact else {
      Issue.record("\(unknown)")
      return
    }
    #expect(document.string(name) == "titel")
    #expect(known == ["title", "version"])
    #expect(unknown.range == document.range(of: name))
    #expect("\(document.pointer(to: unknown.instance))" == "/titel")
  }

  @Test("unevaluatedProperties knows the names of all schemas for the same value")
  func unevaluatedNames() throws {
    let text = #"""
      {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"c": true}, "unevaluatedProperties": false,
       "$defs": {"base": {"properties": {"a": true, "b": {"properties": {"deep": true}}}}}}
      """#
    #expect(try problems(text, #"{"a": 1, "x": 2}"#) == [#"/x: unknown member; known: "c", "a", "b""#])
  }

  @Test("A member is not called unknown where the schema that knows it fails")
  func unevaluatedAfterFailure() throws {
    let text = #"{"allOf": [{"properties": {"a": {"type": "null"}}}], "unevaluatedProperties": false}"#
    #expect(try problems(text, #"{"a": 1}"#) == ["/a: expected null, found integer"])
  }

  @Test("Violations come in the order of the document, whatever the order of the schema")
  func order() throws {
    let text = #"""
      {"properties": {"b": {"type": "null"}, "a": {"items": {"type": "null"}}}, "required": ["c", "d"],
       "allOf": [{"properties": {"a": {"minItems": 3}}}]}
      """#
    #expect(
      try problems(text, #"{"a": [1, null], "b": 2}"#) == [
        #": member "c" is missing"#, #": member "d" is missing"#,
        "/a: expected at least 3 elements, found 2", "/a/0: expected null, found integer",
        "/b: expected null, found integer",
      ])
  }

  @Test("What two references to one schema find is said once")
  func repeated() throws {
    let text =
      ##"{"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {"type": "null"}}}"##
    #expect(try problems(text, "1").count == 1)
  }

  @Test("Each repeated element is reported with the first that it equals")
  func duplicates() throws {
    let elements = (0..<40).map { "{\"n\": \($0 % 38)}" }.joined(separator: ",")
    let document = try JSONDocument(parsing: "[\(elements)]")
    let violations = try schema(#"{"uniqueItems": true}"#).validate(document).violations
    #expect(violations.map { "\(document.pointer(to: $0.instance))" } == ["/38", "/39"])
    let facts = violations.map { $0.fact }
    let firsts = Array(document.elements(of: document.root)).prefix(2)
    #expect(facts == firsts.map { .duplicateElement(first: $0) })
  }

  @Test("The keyword's location follows references, and the schema's place leads to its title")
  func locations() throws {
    let text = #"""
      {"properties": {"a": {"$ref": "#/$defs/text"}}, "$defs": {"text": {"title": "A text", "allOf": [{"minLength": 2}]}}}
      """#
    let compiled = try schema(text)
    let document = try JSONDocument(parsing: #"{"a": ""}"#)
    let violation = try #require(compiled.validate(document).violations.first)
    #expect("\(violation.keywordLocation)" == "/properties/a/$ref/allOf/0/minLength")
    let holder = compiled.documents[violation.schema.document]
    #expect("\(holder.pointer(to: violation.schema.node))" == "/$defs/text/allOf/0")
    #expect(violation.range == document.range(of: violation.instance))
  }

  @Test("The location in another document and through a dynamic reference is told too")
  func remoteLocations() throws {
    let compiled = try schema(
      #"{"$id": "https://example.org/a", "$ref": "list", "$defs": {"x": {"$dynamicAnchor": "item", "type": "null"}}}"#,
      resources: [
        "https://example.org/list":
          ##"{"items": {"$dynamicRef": "#item"}, "$defs": {"any": {"$dynamicAnchor": "item"}}}"##
      ])
    let document = try JSONDocument(parsing: "[1]")
    let violation = try #require(compiled.validate(document).violations.first)
    #expect("\(violation.keywordLocation)" == "/$ref/items/$dynamicRef/type")
    #expect(violation.schema.document == 0)
  }

  @Test("More violations than the budget allows are cut, and that is said")
  func truncated() throws {
    let document = try JSONDocument(
      parsing: "[" + Array(repeating: "1", count: 50).joined(separator: ",") + "]")
    let compiled = try schema(#"{"items": {"type": "null"}}"#)
    let result = compiled.validate(document, budget: ValidationBudget(violations: 10))
    #expect(result.outcome == .invalid)
    #expect(result.isTruncated)
    #expect(result.violations.map { "\(document.pointer(to: $0.instance))" } == (0..<10).map { "/\($0)" })
    #expect(!compiled.validate(document).isTruncated)
  }

  @Test("A part of a document is validated by itself")
  func part() throws {
    let document = try JSONDocument(parsing: #"{"a": [1], "b": {"c": "x"}}"#)
    let node = try #require(document.node(at: JSONPointer(tokens: ["b", "c"])))
    let compiled = try schema(#"{"type": "string"}"#)
    #expect(compiled.isValid(document, at: node))
    #expect(!compiled.isValid(document))
  }

  @Test("More than 64 required names are looked for")
  func manyRequired() throws {
    let names = (0..<150).map { "\"n\($0)\"" }
    let compiled = try schema("{\"required\": [\(names.joined(separator: ","))]}")
    let full = try JSONDocument(parsing: "{" + names.map { "\($0): 1" }.joined(separator: ",") + "}")
    #expect(compiled.isValid(full))
    let partial = try JSONDocument(
      parsing: "{"
        + names.filter { $0 != "\"n3\"" && $0 != "\"n149\"" }.map { "\($0): 1" }.joined(separator: ",")
        + "}")
    #expect(
      compiled.validate(partial).violations.map { $0.fact } == [.missingMember("n3"), .missingMember("n149")])
  }
}
