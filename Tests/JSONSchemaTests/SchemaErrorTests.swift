import JSONDocument
import JSONSchema
import LinearRegex
import Testing

@Suite("Schemas that cannot be used")
struct SchemaErrorTests {
  @Test(
    "A keyword with a value of the wrong form is refused with its place",
    arguments: [
      (#"{"type": 1}"#, SchemaKeyword.type, "1"),
      (#"{"type": []}"#, .type, "[]"),
      (#"{"type": ["null", "null"]}"#, .type, #""null""#),
      (#"{"enum": 1}"#, .enum, "1"),
      (#"{"required": ["a", 2]}"#, .required, "2"),
      (#"{"required": ["a", "a"]}"#, .required, #""a""#),
      (#"{"properties": []}"#, .properties, "[]"),
      (#"{"allOf": []}"#, .allOf, "[]"),
      (#"{"anyOf": {}}"#, .anyOf, "{}"),
      (#"{"minLength": -1}"#, .minLength, "-1"),
      (#"{"maxItems": 1.5}"#, .maxItems, "1.5"),
      (#"{"minimum": "1"}"#, .minimum, #""1""#),
      (#"{"multipleOf": 0}"#, .multipleOf, "0"),
      (#"{"uniqueItems": 1}"#, .uniqueItems, "1"),
      (#"{"pattern": 1}"#, .pattern, "1"),
      (#"{"format": 1}"#, .format, "1"),
      (#"{"dependentRequired": {"a": "b"}}"#, .dependentRequired, #""b""#),
      (#"{"$ref": 1}"#, .ref, "1"),
      (#"{"$id": "a#b"}"#, .id, #""a#b""#),
      (#"{"$anchor": "1a"}"#, .anchor, #""1a""#),
      (#"{"$defs": []}"#, .defs, "[]"),
      (#"{"$comment": 1}"#, .comment, "1"),
      (#"{"contentEncoding": 1}"#, .contentEncoding, "1"),
      (#"{"$vocabulary": {"a": 1}}"#, .vocabulary, "1"),
      (#"{"$defs": {"unused": {"maxLength": "x"}}}"#, .maxLength, #""x""#),
    ])
  func malformed(text: String, keyword: SchemaKeyword, place: String) throws {
    let refused = try #require(try refusal(text))
    guard case .malformedKeyword(keyword, _) = refused.error.kind else {
      Issue.record("\(refused.error)")
      return
    }
    #expect(refused.place == place)
    #expect(refused.error.isInSchema)
  }

  @Test(
    "Other faults are refused with their place",
    arguments: [
      ("1", JSONSchemaError.Kind.notASchema(found: .integer), "1"),
      (#"{"not": []}"#, .notASchema(found: .array), "[]"),
      (#"{"type": "text"}"#, .unknownType("text"), #""text""#),
      (##"{"$ref": "#/$defs/a"}"##, .unresolvedReference("#/$defs/a"), ##""#/$defs/a""##),
      (#"{"$ref": "other.json"}"#, .unresolvedReference("other.json"), #""other.json""#),
      (##"{"$ref": "#a"}"##, .unresolvedReference("#a"), ##""#a""##),
      (
        #"{"$defs": {"a": {"$anchor": "x"}, "b": {"$anchor": "x"}}}"#, .duplicateAnchor("x"), #""x""#
      ),
      (
        #"{"$id": "https://example.org/", "$defs": {"a": {"$id": "b"}, "c": {"$id": "/b"}}}"#,
        .duplicateIdentifier("https://example.org/b"), #""/b""#
      ),
      (
        #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
        .unknownDialect("http://json-schema.org/draft-07/schema#"),
        ##""http://json-schema.org/draft-07/schema#""##
      ),
    ])
  func other(text: String, kind: JSONSchemaError.Kind, place: String) throws {
    let refused = try #require(try refusal(text))
    #expect(refused.error.kind == kind)
    #expect(refused.place == place)
  }

  @Test("A pattern that cannot be used is refused with the place of the fault in it")
  func pattern() throws {
    let refused = try #require(try refusal(#"{"patternProperties": {"^(a": true}}"#))
    guard case .malformedPattern("^(a", let error) = refused.error.kind else {
      Issue.record("\(refused.error)")
      return
    }
    #expect(error.range == 1..<2)
    #expect(refused.place == #""^(a""#)
  }

  @Test("A fault in a resource names the resource")
  func resource() throws {
    let refused = try #require(
      try refusal(
        #"{"$ref": "https://example.org/a"}"#, resources: ["https://example.org/a": #"{"minItems": "x"}"#]))
    #expect(!refused.error.isInSchema)
    #expect(refused.error.documentURI == "https://example.org/a")
    #expect(refused.place == #""x""#)
  }

  @Test("A vocabulary that is required but unknown is refused, one that is not is ignored")
  func vocabularies() throws {
    func dialect(_ isRequired: Bool) -> [String: String] {
      ["https://example.org/dialect": #"{"$vocabulary": {"https://example.org/vocabulary": \#(isRequired)}}"#]
    }
    let text = #"{"$schema": "https://example.org/dialect"}"#
    #expect(
      try refusal(text, resources: dialect(true))?.error.kind
        == .unknownVocabulary("https://example.org/vocabulary"))
    #expect(try refusal(text, resources: dialect(false)) == nil)
  }

  @Test("Schemas beyond the limits are refused")
  func limits() throws {
    let text = #"{"allOf": [{"pattern": "a"}, {"pattern": "b"}, {"pattern": "a"}], "multipleOf": 1.25}"#
    #expect(try refusal(text, limits: SchemaLimits(patterns: 2)) == nil)
    #expect(
      try refusal(text, limits: SchemaLimits(patterns: 1))?.error.kind == .tooLarge(.patterns, limit: 1))
    #expect(try refusal(text, limits: SchemaLimits(nodes: 5))?.error.kind == .tooLarge(.nodes, limit: 5))
    #expect(
      try refusal(text, limits: SchemaLimits(divisorDigits: 2))?.error.kind == .tooLarge(.digits, limit: 2))
  }

  @Test("The built-in meta-schema accepts itself and refuses what is no schema")
  func metaSchema() throws {
    let uri = "https://json-schema.org/draft/2020-12/schema"
    let meta = try schema(#"{"$ref": "\#(uri)"}"#)
    #expect(meta.documents.count > 1)
    for document in meta.documents { #expect(meta.isValid(document)) }
    let wrong = try JSONDocument(parsing: #"{"properties": {"a": {"items": {"type": "text"}}}}"#)
    let violations = meta.validate(wrong).violations
    #expect(violations.map { "\(wrong.pointer(to: $0.instance))" } == ["/properties/a/items/type"])
  }
}
