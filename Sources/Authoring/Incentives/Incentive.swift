package import Rubric

/// A change to a design that says or does less, and yet raises a result.
package struct Incentive: Sendable {
  /// What is done to a part of the design.
  package enum Change: String, Sendable, CaseIterable {
    /// The part is left out.
    case deleted
    /// A list is stated to be empty.
    case emptied
    /// An entry is written twice.
    case duplicated
  }

  /// The design.
  package let file: String
  /// The part, as a JSON Pointer.
  package let pointer: String
  /// What was done.
  package let change: Change
  /// The criterion that rises.
  package let criterion: String
  /// The level shown before and after.
  package let before: Int?
  package let after: Int?
  /// The measures whose denominator got smaller, with their values before and after.
  package let denominators: [Denominator]

  /// A measure that divides by less.
  package struct Denominator: Sendable {
    package let label: LocalizedText
    package let before: LocalizedText
    package let after: LocalizedText
  }

  /// Whether the rise comes of a shorter list that is divided by: the report prints that list's length, so readers
  /// see it. Anything else is a perverse incentive.
  package var isDenominatorEffect: Bool { !denominators.isEmpty }
}
