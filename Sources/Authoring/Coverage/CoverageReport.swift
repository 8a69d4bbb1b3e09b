package import JSONDocument

/// What the tests beside rubrics reach, and what they do not.
package struct CoverageReport: Sendable {
  /// Something that no test reaches.
  package struct Gap: Sendable {
    /// What it is.
    package enum Kind: Hashable, Sendable {
      /// No test ends at this level.
      case level(Int)
      /// A condition that is never true, or never false, in any test; its text in a line.
      case neverTrue(String)
      case neverFalse(String)
      /// The advice towards this level is never given.
      case advice(Int)
      /// The text for a design that the criterion cannot judge, or does not apply to, is never given.
      case cannotJudge, notApplicable
      /// The question to others is never put.
      case attestation
      /// A contradiction or an integrity rule is never flagged, or never looked at without being flagged.
      case neverFlagged, alwaysFlagged
    }

    /// The criterion, contradiction or integrity rule.
    package let subject: String
    /// What is not reached.
    package let kind: Kind
    /// The rule file.
    package let file: String
    /// Where it stands.
    package let range: ByteRange
  }

  /// What no test reaches, in the order of the files.
  package internal(set) var gaps: [Gap] = []
  /// How many levels, conditions (each true and false), messages and flags there are, and how many are reached.
  package internal(set) var levels = Count()
  package internal(set) var conditions = Count()
  package internal(set) var messages = Count()
  package internal(set) var flags = Count()
  /// The fields of the design format that no rule reads, as paths.
  package internal(set) var unreadFields: [String] = []

  /// How many of how many.
  package struct Count: Sendable {
    package var reached = 0
    package var total = 0

    mutating func add(_ isReached: Bool) {
      total += 1
      if isReached { reached += 1 }
    }
  }
}
