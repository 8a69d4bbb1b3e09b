import JSONDocument
import JSONSchema
import Testing

@Suite("Schemas and documents that ask for too much")
struct HostileSchemaTests {
  private func outcome(
    _ text: String, _ document: String, budget: ValidationBudget = .standard
  ) throws -> ValidationResult.Outcome {
    let compiled = try schema(text)
    let document = try JSONDocument(parsing: document)
    let quick = compiled.check(document, budget: budget)
    let full = compiled.validate(document, budget: budget)
    switch (quick, full.outcome) {
    case (.exhausted(let left), .exhausted(let right)): #expect(left.reason == right.reason)
    default: #expect(quick == full.outcome)
    }
    return full.outcome
  }

  private func reason(_ outcome: ValidationResult.Outcome) -> ValidationExhaustion.Reason? {
    if case .exhausted(let exhaustion) = outcome { exhaustion.reason } else { nil }
  }

  @Test(
    "References that come back to the same value without end are found, and are not an answer",
    arguments: [
      ##"{"$ref": "#"}"##,
      ##"{"allOf": [{"anyOf": [{"$ref": "#"}]}]}"##,
      ##"{"not": {"$ref": "#"}}"##,
      ##"{"oneOf": [true, {"$ref": "#"}]}"##,
      ##"{"if": {"$ref": "#/$defs/a"}, "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}"##,
      ##"{"$dynamicAnchor": "n", "$dynamicRef": "#n"}"##,
      ##"{"dependentSchemas": {"a": {"$ref": "#"}}}"##,
    ])
  func endlessReferences(text: String) throws {
    #expect(reason(try outcome(text, #"{"a": 1}"#)) == .endlessReference)
  }

  @Test("A cycle that a condition leaves is no endless reference")
  func finiteCycle() throws {
    let text = ##"{"if": {"minimum": 10}, "then": true, "else": {"dependentSchemas": {"a": {"$ref": "#"}}}}"##
    #expect(try outcome(text, "1") == .valid)
    let tree = ##"{"type": "object", "additionalProperties": {"$ref": "#"}}"##
    #expect(try outcome(tree, #"{"a": {"b": {}}}"#) == .valid)
    #expect(try outcome(tree, #"{"a": {"b": 1}}"#) == .invalid)
  }

  @Test("Choices that double at each level run out of steps")
  func doubling() throws {
    var definitions = ##""d40": {"type": "null"}"##
    for level in 0..<40 {
      definitions +=
        ##", "d\##(level)": {"anyOf": [{"$ref": "#/$defs/d\##(level + 1)"}, {"$ref": "#/$defs/d\##(level + 1)"}]}"##
    }
    let text = ##"{"$ref": "#/$defs/d0", "$defs": {\##(definitions)}}"##
    #expect(reason(try outcome(text, "1", budget: ValidationBudget(steps: 100_000))) == .steps)
  }

  @Test("Exhaustion within `not` does not turn into an answer")
  func exhaustedNegation() throws {
    let text = ##"{"not": {"items": {"type": "null"}}}"##
    let document = "[" + Array(repeating: "null", count: 100).joined(separator: ",") + "]"
    #expect(try outcome(text, document) == .invalid)
    #expect(reason(try outcome(text, document, budget: ValidationBudget(steps: 50))) == .steps)
    let compiled = try schema(text)
    let parsed = try JSONDocument(parsing: document)
    #expect(!compiled.validate(parsed, budget: ValidationBudget(steps: 50)).isValid)
  }

  @Test("Schemas nested deeper than the budget run out of depth, at the place where they do")
  func depth() throws {
    let text = ##"{"items": {"$ref": "#"}}"##
    let document = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
    #expect(try outcome(text, document) == .valid)
    let limited = try outcome(text, document, budget: ValidationBudget(depth: 100))
    guard case .exhausted(let exhaustion) = limited else {
      Issue.record("\(limited)")
      return
    }
    #expect(exhaustion.reason == .depth)
    #expect(exhaustion.range.start > 10)
  }

  @Test("The deepest document that can be read and the deepest schema end without a fault")
  func deepest() throws {
    let document = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    let text = ##"{"allOf": [{"anyOf": [{"items": {"$ref": "#"}}]}]}"##
    #expect(reason(try outcome(text, document)) == .depth)
    let nested = String(repeating: #"{"not": "#, count: 500) + "true" + String(repeating: "}", count: 500)
    #expect(try outcome(nested, "1") == .valid)
  }

  @Test("Names made to collide in a table are found all the same")
  func collidingNames() throws {
    // Equal length, first, middle and last byte: the key of all is the same.
    let names = (0..<3_000).map { number -> String in
      var digits = String(number)
      while digits.count < 4 { digits = "0" + digits }
      return "a" + digits.prefix(2) + "m" + digits.suffix(2) + "z"
    }
    let members = names.map { "\"\($0)\": {\"const\": \"\($0)\"}" }.joined(separator: ",")
    let compiled = try schema("{\"properties\": {\(members)}, \"additionalProperties\": false}")
    let good = try JSONDocument(
      parsing: "{" + names.map { "\"\($0)\": \"\($0)\"" }.joined(separator: ",") + "}")
    #expect(compiled.isValid(good))
    #expect(try !compiled.isValid(JSONDocument(parsing: #"{"a00m00z": "x"}"#)))
    #expect(try !compiled.isValid(JSONDocument(parsing: #"{"a99m99z": "a99m99z"}"#)))
  }

  @Test("Many references into one large object compile")
  func manyReferences() throws {
    let count = 20_000
    let references = (0..<count).map { ##"{"$ref": "#/$defs/d\##(count - 1 - $0)"}"## }.joined(separator: ",")
    let definitions = (0..<count).map { #""d\#($0)": {"type": "integer"}"# }.joined(separator: ",")
    let compiled = try schema(#"{"allOf": [\#(references)], "$defs": {\#(definitions)}}"#)
    #expect(compiled.isValid(try JSONDocument(parsing: "1")))
    #expect(!compiled.isValid(try JSONDocument(parsing: "null")))
  }

  @Test("A dynamic reference through many resources is decided by the outermost")
  func manyDynamicScopes() throws {
    var definitions = ""
    for level in 0..<300 {
      definitions +=
        #", "r\#(level)": {"$id": "r\#(level)", "$ref": "r\#(level + 1)", "$defs": {"n": {"$dynamicAnchor": "n"}}}"#
    }
    let text = ##"""
      {"$id": "https://example.org/root", "$ref": "r0", "$defs": {"n": {"$dynamicAnchor": "n", "type": "integer"},
       "r300": {"$id": "r300", "items": {"$dynamicRef": "#n"}, "$defs": {"n": {"$dynamicAnchor": "n"}}}\##(definitions)}}
      """##
    #expect(try outcome(text, "[1, 2, 3]") == .valid)
    #expect(try outcome(text, #"[1, "2", 3]"#) == .invalid)
  }
}
