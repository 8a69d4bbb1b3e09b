import JSONDocument
import JSONSchema
import Testing

@Suite("Schemas that say where members stand and ask nothing")
struct PlainSchemaTests {
  private static let structure = """
    {"properties": {"list": {"items": {"properties": {"a": {"$ref": "#/$defs/any"}, "b": {}}}}},
     "$defs": {"any": {"patternProperties": {"^x": {}}, "additionalProperties": true}}}
    """
  private static let document =
    "{\"list\": [" + Array(repeating: "{\"a\": 1, \"b\": [2]}", count: 100).joined(separator: ",") + "]}"

  @Test("Nothing is walked for them")
  func walksNothing() throws {
    let budget = ValidationBudget(steps: 4)
    #expect(try schema(Self.structure).validate(JSONDocument(parsing: Self.document), budget: budget).isValid)
  }

  @Test(
    "One question among them is asked",
    arguments: [
      ("\"b\": {}", "\"b\": {\"type\": \"string\"}"), ("\"items\": {", "\"items\": {\"required\": [\"c\"], "),
      ("\"additionalProperties\": true", "\"type\": \"object\""),
    ])
  func asks(_ old: String, _ new: String) throws {
    let changed = Self.structure.replacing(old, with: new)
    #expect(changed != Self.structure)
    #expect(try !schema(changed).validate(JSONDocument(parsing: Self.document)).isValid)
  }

  @Test("What lies below unevaluated members is looked at")
  func unevaluated() throws {
    let strict = """
      {"properties": {"a": {}}, "unevaluatedProperties": false}
      """
    #expect(try schema(strict).validate(JSONDocument(parsing: "{\"a\": 1}")).isValid)
    #expect(try !schema(strict).validate(JSONDocument(parsing: "{\"b\": 1}")).isValid)
  }
}
