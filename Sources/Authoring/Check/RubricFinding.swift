package import JSONDocument
package import Rubric

/// Something in a rubric that compiles but cannot be what its author means.
package struct RubricFinding: Sendable {
  /// What it is, a stable name.
  package enum Code: String, Sendable, CaseIterable {
    case unusedFact, unusedMeasure, unreachableLevel, idleLevel, loweredThreshold, moreIsLess
    case differingPlaceholders, missingTranslation, duplicateID, idleWeight, missingTest
  }

  /// What it is.
  package let code: Code
  /// How bad it is.
  package let severity: Problem.Severity
  /// The file, as the author named it.
  package let file: String
  /// The bytes at fault.
  package let range: ByteRange
  /// Another place of the same file that belongs to it.
  package let related: ByteRange?
  /// What is wrong, and why that matters.
  package let why: LocalizedText
  /// How to mend it.
  package let mend: LocalizedText
  /// The language that a text lacks (BCP 47), where that is the finding.
  package var language: String?
}
