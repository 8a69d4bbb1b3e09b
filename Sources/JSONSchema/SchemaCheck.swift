package import JSONDocument

/// A schema that only tells whether documents meet it, without a word about what is wrong.
///
/// That needs neither the schema's text nor where its parts come from, so that a program can carry a schema compiled
/// (``SchemaCheck/Image``) and compile the whole of it where a document breaks it.
package struct SchemaCheck: Sendable {
  private let plan: SchemaPlan

  init(_ plan: SchemaPlan) {
    self.plan = plan
  }

  /// Tells whether a value meets the schema, breaks it, or is too costly to tell; stops at the first violation.
  package func check(
    _ document: JSONDocument, at node: NodeID = NodeID(index: 0), budget: ValidationBudget = .standard
  ) -> ValidationResult.Outcome {
    var run = SchemaRun(plan, document, budget: budget)
    let isValid = run.check(plan.root, node, false)
    if let exhaustion = run.exhaustion { return .exhausted(exhaustion) }
    return isValid ? .valid : .invalid
  }

  /// The check, written down; nil where the schema has what an image cannot hold.
  package var image: Image? {
    var writer = SchemaImageWriter()
    guard writer.write(plan.parts) else { return nil }
    return Image(numbers: writer.numbers, names: String(decoding: writer.names, as: UTF8.self))
  }

  /// Reads a check; nil where the image is damaged.
  package init?(_ image: Image) {
    var reader = SchemaImageReader(image)
    guard let parts = reader.parts() else { return nil }
    plan = SchemaPlan(parts)
  }

  /// A check, written down.
  package struct Image: Equatable, Sendable {
    /// What is checked.
    package let numbers: [UInt32]
    /// The names of members and the texts of enumerations, one after the other.
    package let names: String

    /// Makes an image of its two parts.
    package init(numbers: [UInt32], names: String) {
      self.numbers = numbers
      self.names = names
    }
  }
}

extension JSONSchema {
  /// The schema without all that is only needed to say what is wrong.
  package var quickCheck: SchemaCheck { SchemaCheck(plan) }
}
