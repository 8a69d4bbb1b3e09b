import Authoring
import Reports

/// What the import of Participedia's export says.
enum ParticipediaPhrase: Phrase, CaseIterable {
  /// The note in a design whose status is assumed.
  case assumption
  /// `{count}` is a number of cases.
  case assumedStatus, assumedStatusMend
  /// `{count}` is a number of cases, `{folder}` where they were written.
  case written
  /// `{count}` is a number of values; `{columns}` are names of columns with numbers.
  case noPlace, noCounterpart, several, nobodyNamed, notReadable, text, record, silence, unknownColumn
  case unmappedMend
  /// `{name}` is that of a column.
  case noColumn, noValue
  case noCases
  /// `{option}` is an option.
  case otherOption, oneFile

  /// The phrase for a reason.
  init(_ reason: UnmappedValue.Reason) {
    switch reason {
    case .noPlace: self = .noPlace
    case .noCounterpart: self = .noCounterpart
    case .several: self = .several
    case .nobodyNamed: self = .nobodyNamed
    case .notReadable: self = .notReadable
    case .text: self = .text
    case .record: self = .record
    case .silence: self = .silence
    case .unknownColumn: self = .unknownColumn
    }
  }
}
