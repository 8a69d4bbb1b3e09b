import JSONDocument
import JSONSchema
import Testing

/// Values that are large where a keyword compares all with all, or looks at all again.
@Suite("Large values")
struct LargeInstanceTests {
  private func check(_ schema: String, _ document: String) throws -> ValidationResult.Outcome {
    try JSONSchema(JSONDocument(parsing: schema)).check(JSONDocument(parsing: document))
  }

  @Test("uniqueItems on 100,000 elements ends with the answer")
  func uniqueItems() throws {
    let schema = #"{"uniqueItems": true}"#
    for make: (Int) -> String in [{ "\($0)" }, { "\"s\($0)\"" }, { "[\($0)]" }, { "{\"a\":\($0)}" }] {
      let elements = (0..<100_000).map { make($0) }
      #expect(try check(schema, "[" + elements.joined(separator: ",") + "]") == .valid)
      let last = elements[elements.count - 1]
      #expect(try check(schema, "[" + elements.joined(separator: ",") + ",\(last)]") == .invalid)
    }
  }

  @Test("uniqueItems tells numbers apart that only differ in how they are written, and huge ones")
  func uniqueNumbers() throws {
    let schema = #"{"uniqueItems": true}"#
    #expect(try check(schema, "[1e1000000000, 2e1000000000, 1e-1000000000]") == .valid)
    #expect(try check(schema, "[1e1000000000, 10e999999999]") == .invalid)
  }

  @Test("unevaluatedProperties at every level of a deep schema ends with an answer or without steps")
  func deepUnevaluated() throws {
    var schema = "true"
    for level in 0..<150 {
      schema =
        #"{"allOf": [\#(schema)], "properties": {"p\#(level)": true}, "unevaluatedProperties": true}"#
    }
    let members = (0..<2_000).map { "\"p\($0)\": {}" }.joined(separator: ",")
    let outcome = try check(schema, "{" + members + "}")
    #expect(outcome != .invalid)

    let strict = schema.replacing(
      #""unevaluatedProperties": true}"#, with: #""unevaluatedProperties": false}"#)
    #expect(try check(strict, "{" + members + "}") != .valid)
  }

  @Test("unevaluatedItems below many branches ends with an answer or without steps")
  func branchedUnevaluated() throws {
    let branches = (0..<200).map { #"{"contains": {"const": \#($0)}}"# }.joined(separator: ",")
    let elements = (0..<5_000).map { String($0 % 200) }.joined(separator: ",")
    let outcome = try check(#"{"anyOf": [\#(branches)], "unevaluatedItems": false}"#, "[" + elements + "]")
    #expect(outcome != .invalid)
  }
}
