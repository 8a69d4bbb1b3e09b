import Reports

/// What the commands for sheets say of sheets.
enum SheetPhrase: Phrase, CaseIterable {
  case notUTF8, notUTF8Mend
  case unclosedQuote, unclosedQuoteMend
  case strayQuote, strayQuoteMend
  /// `{limit}` is a number.
  case tooManyCells
  case noHeader
  /// `{known}` are the names of columns.
  case headerMend
  /// `{word}` is what is written, `{column}` the name of a column.
  case unknownColumn, repeatedColumn
  /// `{first}` and `{second}` are names of columns.
  case missingColumn, emptyCell, emptyCellMend
  /// `{found}` and `{expected}` are numbers.
  case ragged
  case raggedMend
  case unknownValue, emptyMend
  case notANumber, notAWholeNumber, notADate, notADateMend, notAnIdentifier, notAnIdentifierMend
  /// `{line}` is a number.
  case repeated, repeatedMend
  /// `{place}` is a file with a line.
  case conflict
  case conflictMend, ambiguous, ambiguousMend
  /// `{count}` is a number.
  case more
  /// `{sheet}` is a name, `{first}` and `{second}` are files.
  case twice
  /// `{known}` are names of files.
  case otherFile, noSheets, fileMend
  /// `{option}` is an option.
  case notAnOption
  /// `{id}`, `{title}`, `{status}` and `{date}` are those of the design.
  case assumed, assumedMend, importedTitle
  case nothingToWrite, nothingToWriteMend, onlySheets
}
