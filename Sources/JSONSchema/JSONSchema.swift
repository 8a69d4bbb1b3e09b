package import JSONDocument

/// A JSON Schema (2020-12), compiled once to be used many times.
///
/// Of members with the same name, which RFC 8259 leaves open, all are checked; loaders refuse such documents.
package struct JSONSchema: Sendable {
  /// The schema's own document: annotations such as `title` or `default` are read from it.
  package let document: JSONDocument
  let plan: SchemaPlan

  /// Compiles a schema.
  ///
  /// The meta-schemas of 2020-12 are known without being given.
  ///
  /// - Parameters:
  ///   - document: The schema.
  ///   - baseURI: The URI that relative references start from, where the schema has no `$id`.
  ///   - resources: Other documents that may be referred to; nothing is ever fetched.
  ///   - formats: Whether `format` is a check.
  ///   - limits: The size at which a schema is refused.
  /// - Throws: `JSONSchemaError` with the place of the first fault.
  package init(
    _ document: JSONDocument, baseURI: String = "", resources: [SchemaResource] = [],
    formats: FormatMode = .annotate, limits: SchemaLimits = .standard
  ) throws(JSONSchemaError) {
    var compiler = SchemaCompiler(resources: resources, formats: formats, limits: limits)
    try compiler.compile(document, baseURI: baseURI)
    self.document = document
    self.plan = SchemaPlan(compiler.plan)
  }

  /// The documents that the schema consists of: its own, then those that it refers to.
  package var documents: [JSONDocument] { plan.documents }

  /// Returns the schema that the value of a `$ref` leads to, where that is within the schema's own document.
  package func target(ofReference reference: NodeID) -> NodeID? {
    guard Int(reference.index) < plan.parts.targets.count else { return nil }
    let target = plan.parts.targets[Int(reference.index)]
    return target == none ? nil : NodeID(index: target)
  }

  /// Returns all ways in which a value breaks the schema, in the order of the document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - node: The value in it; the root where not given.
  ///   - budget: What the validation may cost.
  /// - Returns: The outcome and the violations.
  package func validate(
    _ document: JSONDocument, at node: NodeID = NodeID(index: 0), budget: ValidationBudget = .standard
  ) -> ValidationResult {
    // Most documents meet their schema: the quick check comes first, the search for messages only where it fails.
    // Where the check is given up, it has found no violation, and the search would find none either.
    let outcome = check(document, at: node, budget: budget)
    guard outcome == .invalid else {
      return ValidationResult(outcome: outcome, violations: [], isTruncated: false)
    }
    var run = SchemaRun(plan, document, budget: budget)
    return run.report(plan.root, node)
  }

  /// Tells whether a value meets the schema, breaks it, or is too costly to tell; stops at the first violation.
  package func check(
    _ document: JSONDocument, at node: NodeID = NodeID(index: 0), budget: ValidationBudget = .standard
  ) -> ValidationResult.Outcome {
    quickCheck.check(document, at: node, budget: budget)
  }

  /// Tells whether a value meets the schema; false where the standard budget does not suffice to tell.
  package func isValid(_ document: JSONDocument, at node: NodeID = NodeID(index: 0)) -> Bool {
    check(document, at: node) == .valid
  }
}
