import JSONDocument
import JSONSchema

extension FuzzTarget {
  /// `{"schema": …, "document": …}`. The quick check and the report agree, with and without formats.
  static let schema = FuzzTarget(name: "schema", isJSON: true) { bytes in
    guard let input = try? JSONDocument(parsing: bytes),
      let schemaNode = input.value(of: input.root, named: "schema")
    else { return }
    let instance = input.value(of: input.root, named: "document") ?? schemaNode
    var writer = JSONWriter(pretty: false)
    writer.value(schemaNode, of: input)
    guard let document = try? JSONDocument(parsing: writer.bytes) else {
      fatalError("a schema is not written")
    }
    for formats in [FormatMode.annotate, .assert] {
      let schema: JSONSchema
      do throws(JSONSchemaError) {
        schema = try JSONSchema(
          document, formats: formats, limits: SchemaLimits(patterns: 50, patternBytes: 4_096))
      } catch {
        require(Int(error.range.end) <= document.bytes.count, "an error beyond the schema")
        return
      }
      let budget = ValidationBudget(steps: 200_000, depth: 400, violations: 50)
      let quick = schema.check(input, at: instance, budget: budget)
      let result = schema.validate(input, at: instance, budget: budget)
      switch (quick, result.outcome) {
      case (.valid, .valid): require(result.violations.isEmpty, "valid, with violations")
      case (.invalid, .invalid): require(!result.violations.isEmpty, "invalid, without a violation")
      case (.invalid, .exhausted), (.exhausted, .exhausted): break
      default: fatalError("the quick check and the report differ")
      }
      require(result.violations.count <= 50, "more violations than the budget")
      for violation in result.violations {
        require(input.node(violation.instance, isWithin: instance), "a violation beyond the instance")
        require(Int(violation.range.end) <= bytes.count, "a violation beyond the text")
        _ = violation.description
      }
    }
  }
}
