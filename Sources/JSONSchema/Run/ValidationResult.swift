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
