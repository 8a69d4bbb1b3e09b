package import JSONDocument
package import Rubric

/// Something in a design that a reader should look at, in words and places.
///
/// The texts are as the files gave them: each format escapes them in its own way.
package struct Finding: Sendable {
  /// What kind of finding it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// The file is no valid design.
    case invalid
    /// The design is valid, with something odd in it.
    case oddity
    /// A lesson misses its gate.
    case gate
    /// A criterion is so low that its lesson cannot meet the gate.
    case belowGate = "below-gate"
    /// A criterion is at level 0 or 1, or cannot be judged.
    case low
    /// What the next level of a criterion asks is not stated, or waits for others.
    case open
    /// Statements contradict each other.
    case contradiction
    /// A lesson is worse than the baseline has it.
    case regression
    /// Something is the matter with a waiver or with an entry of the baseline.
    case exemption
    /// A change edits designs and what they are judged by.
    case ownGate = "own-gate"
  }

  /// How bad it is, the least first.
  package enum Severity: Int, Sendable, CaseIterable, Comparable {
    case note, warning, error

    /// The word for the severity in options and files.
    package var word: String {
      switch self {
      case .note: "note"
      case .warning: "warning"
      case .error: "error"
      }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
  }

  /// A part of a text.
  package struct Span: Hashable, Sendable {
    /// Where it begins.
    package let start: SourceLocation
    /// Where it ends, behind the last character.
    package let end: SourceLocation
    /// The bytes.
    package let range: ByteRange
  }

  /// The rule: a criterion, a contradiction, a lesson, or a kind of fault.
  package let ruleID: String
  /// What kind of finding it is.
  package let kind: Kind
  /// How bad it is.
  package let severity: Severity
  /// The file, as the user named it.
  package let file: String
  /// Where it is.
  package let span: Span
  /// The place as a JSON Pointer (RFC 6901); empty for the whole file.
  package let pointer: String
  /// Other places that belong to it.
  package var related: [Span] = []
  /// What is the matter, in a sentence.
  package let message: String
  /// What to do about it; empty where the message says it all.
  package let help: String
  /// The lesson, or nil.
  package var lessonID: String?
  /// The criterion's level in the reading of the gate; nil where there is none.
  package var level: Int?
  /// What keeps a criterion where it is.
  package var outcome: CriterionResult.Outcome?
  /// How much it matters, 0 to 100.
  package let rank: Int
  /// The place by names and identities, which outlasts reordering.
  package var path = ""
  /// What was judged, sorted; empty unless it was asked for. Each part is eight hexadecimal digits for a place, with `-`
  /// before them where something is lacking and `+` where something counted. A list that is longer than the engine's is left
  /// out.
  package var judged: [String] = []
  /// How good it is: a criterion's level, the index of a lesson's verdict, or a number in hundredths of a point; nil
  /// where there is no better or worse.
  package var standing: Int?
  /// How many places of each kind the engine lists at most.
  static let judgedLimit = 24
  /// Why the finding does not count, or nil.
  package var excuse: Excuse?
  /// What the baseline says of it; nil where there is none.
  package var baselineState: BaselineState?
  /// Sixteen hexadecimal digits that stay the same when the file is reordered or laid out anew.
  package var fingerprint: String
}

extension Finding {
  /// Why a finding does not count.
  package enum Excuse: Sendable {
    /// Somebody answers for it.
    case waived(Waiver)
    /// The baseline has it.
    case known
  }

  /// How a finding stands to the baseline.
  package enum BaselineState: String, Sendable {
    case new, unchanged, updated
  }

  /// Tells whether the finding fails a run whose least failing severity is given.
  func fails(from severity: Severity?) -> Bool {
    guard excuse == nil, let severity else { return false }
    return self.severity >= severity
  }

  /// The place as compilers write it, `file:line:column`.
  package var placeText: String {
    file + ":" + String(span.start.line) + ":" + String(span.start.column)
  }

  /// Orders findings by how much they matter, then by place.
  package static func mattersMore(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.rank != right.rank { return left.rank > right.rank }
    return isBefore(left, right)
  }

  /// Orders findings by file and place.
  package static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.file != right.file { return left.file < right.file }
    let ours = (left.span.start.line, left.span.start.column, left.ruleID, left.fingerprint)
    return ours < (right.span.start.line, right.span.start.column, right.ruleID, right.fingerprint)
  }
}
