package import JSONDocument
package import Rubric

/// A problem in words and places, for formats that are read by machines.
///
/// The texts are as the files gave them: whoever prints them to a terminal passes them through
/// ``terminalSafe(_:)`` first, and every other format escapes them in its own way.
package struct Diagnostic: Sendable {
  /// What kind of problem it is, a stable name.
  package let code: Problem.Code
  /// The id of the integrity rule that is broken; nil for other problems.
  package let rule: String?
  /// How bad it is.
  package let severity: Problem.Severity
  /// The file, as the user named it.
  package let file: String
  /// Where it begins: lines and columns from 1.
  package let start: SourceLocation
  /// Where it ends, behind the last character.
  package let end: SourceLocation
  /// What is wrong, in a phrase.
  package let message: String
  /// How to mend it; empty where the message says it all.
  package let help: String
  /// What was probably meant in the place of what stands there; nil where nothing is near.
  package let suggestion: String?
  /// Another place that belongs to it.
  package let related: Related?

  /// Another place of the same file.
  package struct Related: Sendable {
    /// Where it begins.
    package let start: SourceLocation
    /// Whether it is where something open begins, rather than the first of two.
    package let isOpening: Bool
  }
}
