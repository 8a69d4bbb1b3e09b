/// A form that a set, a measure, a condition or a placeholder may have: what the compiler takes, and what the reference says.
package struct RuleForm: Sendable {
  /// What it is a form of.
  package enum Kind: Sendable {
    case set, measure, condition, placeholder
  }

  /// What it is a form of.
  package let kind: Kind
  /// The keys that tell the form; each is a variant.
  package let names: [String]
  /// The keys that may stand beside it.
  package let others: [String]
  /// Whole expressions; of measures as conditions, with a comparison.
  package let examples: [String]
  /// What it is.
  package let text: LocalizedText

  /// The keys of the form in its first variant.
  var keys: [String] { names.prefix(1) + others }

  /// Returns the keys of the form in a variant.
  func keys(_ name: String) -> [String] { [name] + others }

  /// The comparisons that may stand beside a measure.
  package static let comparisons = ["atLeast", "atMost", "moreThan", "lessThan", "equals"]
}
