/// A value of the export that no design has, with the reason.
package struct UnmappedValue: Hashable, Sendable {
  /// Why a value is not taken over.
  package enum Reason: String, CaseIterable, Sendable {
    /// The design format has no place for it.
    case noPlace
    /// The place that there is does not know the value.
    case noCounterpart
    /// Several values stand where a design has one.
    case several
    /// It says what somebody is whom no other column names.
    case nobodyNamed
    /// It is not what the column holds: a date that is none, for example.
    case notReadable
    /// It is a text to read, and no meaning is taken from texts.
    case text
    /// It is about the entry, and not about the case.
    case record
    /// It is a zero, which stands for “no” and also where nobody said anything.
    case silence
    /// The columns that are known do not include this one.
    case unknownColumn
  }

  /// Why.
  package let reason: Reason
  /// The number of the case.
  package let caseID: String
  /// The field: the column without a number behind its name.
  package let field: String
  /// The column, as the file names it.
  package let column: String
  /// What stands there.
  package let value: String
  /// The line of the cell, from 1.
  package let line: Int
  /// Where in the line it begins, in code points from 1.
  package let position: Int
}
