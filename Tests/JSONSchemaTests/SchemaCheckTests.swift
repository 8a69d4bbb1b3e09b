import JSONDocument
import JSONSchema
import Testing

@Suite("Checks that are read from images")
struct SchemaCheckTests {
  private static let text = """
    {
      "type": "object", "required": ["id"], "additionalProperties": false,
      "properties": {
        "id": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$", "minLength": 2},
        "day": {"type": "string", "format": "date"},
        "count": {"type": "integer", "minimum": -3, "maximum": 5000000000},
        "kind": {"enum": ["one", "two", null, false]},
        "parts": {"type": "array", "items": {"$ref": "#"}, "uniqueItems": true, "maxItems": 2}
      },
      "dependentRequired": {"count": ["kind"]}
    }
    """

  private func check(of schema: JSONSchema) throws -> SchemaCheck {
    let image = try #require(schema.quickCheck.image)
    return try #require(SchemaCheck(image))
  }

  @Test(
    "They tell what the schema tells",
    arguments: [
      ("{\"id\": \"ab-c\"}", true), ("{\"id\": \"a\"}", false), ("{\"id\": \"ab-\"}", false), ("{}", false),
      ("{\"id\": \"ab\", \"other\": 1}", false), ("{\"id\": \"ab\", \"day\": \"2020-02-30\"}", false),
      ("{\"id\": \"ab\", \"count\": 1}", false),
      ("{\"id\": \"ab\", \"count\": -3, \"kind\": null}", true),
      ("{\"id\": \"ab\", \"count\": -4, \"kind\": null}", false),
      ("{\"id\": \"ab\", \"count\": 5000000000, \"kind\": \"two\"}", true),
      ("{\"id\": \"ab\", \"count\": 5000000001, \"kind\": \"two\"}", false),
      ("{\"id\": \"ab\", \"kind\": true}", false),
      ("{\"id\": \"ab\", \"parts\": [{\"id\": \"cd\"}, {\"id\": \"ef\"}]}", true),
      ("{\"id\": \"ab\", \"parts\": [{\"id\": \"cd\"}, {\"id\": \"cd\"}]}", false),
      ("{\"id\": \"ab\", \"parts\": [{\"id\": \"c\"}]}", false),
    ])
  func agree(text: String, isValid: Bool) throws {
    let whole = try schema(Self.text, formats: .assert)
    let check = try check(of: whole)
    let document = try JSONDocument(parsing: text)
    #expect(whole.isValid(document) == isValid)
    #expect(check.check(document) == (isValid ? .valid : .invalid))
    #expect(check.image == whole.quickCheck.image)
  }

  @Test("Names that are made to collide are found")
  func collidingNames() throws {
    // Equal lengths, first, middle and last letters: the keys of all are the same.
    let names = (0..<40).map { number in "a\(number % 10)m\(number / 10)z" }
    let members = names.map { "\"\($0)\": {\"type\": \"integer\"}" }.joined(separator: ",")
    let whole = try schema("{\"properties\": {\(members)}, \"additionalProperties\": false}")
    let check = try check(of: whole)
    for name in names {
      #expect(check.check(try JSONDocument(parsing: "{\"\(name)\": 1}")) == .valid)
      #expect(check.check(try JSONDocument(parsing: "{\"\(name)\": true}")) == .invalid)
    }
    #expect(check.check(try JSONDocument(parsing: "{\"a0m9z\": 1}")) == .invalid)
  }

  @Test("An image that is cut off is refused")
  func truncated() throws {
    let image = try #require(try schema(Self.text, formats: .assert).quickCheck.image)
    for length in image.numbers.indices {
      let part = SchemaCheck.Image(numbers: Array(image.numbers.prefix(length)), names: image.names)
      #expect(SchemaCheck(part) == nil)
    }
    #expect(SchemaCheck(SchemaCheck.Image(numbers: image.numbers, names: "id")) == nil)
  }

  @Test("What an image cannot hold has none")
  func unusual() throws {
    #expect(try schema("{\"enum\": [1, 2.5]}").quickCheck.image == nil)
    #expect(try schema("{\"contains\": {\"type\": \"string\"}}").quickCheck.image == nil)
    #expect(try schema("{\"minimum\": 0.5}").quickCheck.image == nil)
  }
}
