package import JSONDocument

/// What a validation found.
package struct ValidationResult: Equatable, Sendable {
  /// The answer in one word.
  package enum Outcome: Equatable, Sendable {
    /// The document meets the schema.
    case valid
    /// The document breaks the schema.
    case invalid
    /// The validation was given up, so that there is no answer.
    case exhausted(ValidationExhaustion)
  }

  /// The answer.
  package let outcome: Outcome
  /// The violations in the order of the document; where the validation was given up, those found until then.
  package let violations: [SchemaViolation]
  /// There are more violations than the budget allows to report.
  package let isTruncated: Bool

  /// Whether the document meets the schema; false where the validation was given up.
  package var isValid: Bool { outcome == .valid }
}

/// Why and where a validation was given up.
package struct ValidationExhaustion: Equatable, Sendable {
  /// What ran out.
  package enum Reason: Equatable, Sendable {
    /// The steps of the budget.
    case steps
    /// The levels of the budget: schemas within schemas within values.
    case depth
    /// Nothing: a schema refers to itself for the same value without end.
    case endlessReference
  }

  /// What ran out.
  package let reason: Reason
  /// The value under validation.
  package let instance: NodeID
  /// The bytes of the value.
  package let range: ByteRange
  /// The schema in use.
  package let schema: SchemaPlace
}

/// How much a validation may cost before it is given up.
package struct ValidationBudget: Sendable {
  /// The most steps: a schema met with a value is one, long texts, lists and numbers are charged for their length.
  package var steps: Int64
  /// The most schemas that may be open at once, each inside the other; bounds the call stack.
  package var depth: Int
  /// The most violations to report.
  package var violations: Int

  /// Makes a budget; what is not given is as in ``standard``.
  package init(steps: Int64 = 50_000_000, depth: Int = 1_200, violations: Int = 1_000) {
    self.steps = steps
    self.depth = depth
    self.violations = violations
  }

  /// 50 million steps (seconds), 1,200 levels, 1,000 violations.
  package static let standard = ValidationBudget()
}
