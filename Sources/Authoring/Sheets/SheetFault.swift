/// Something in a sheet that cannot be taken over, as facts; the command has the texts.
package struct SheetFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// The bytes of a cell are not UTF-8.
    case notUTF8
    /// A quotation mark opens a cell and none closes it.
    case unclosedQuote
    /// A quotation mark stands within a cell that does not begin with one, or text behind the closing one.
    case strayQuote
    /// There are more cells than are read.
    case tooManyCells(limit: Int)
    /// There is no line with the names of the columns.
    case noHeader
    /// No column has this name.
    case unknownColumn(String, suggestion: String?)
    /// A column stands twice.
    case repeatedColumn(String)
    /// Neither of two columns is there, of which one is needed.
    case missingColumn(String, or: String)
    /// There is no column of this name, which is needed.
    case noColumn(String)
    /// A row has another number of cells than the first.
    case ragged(found: Int, expected: Int)
    /// Both cells are empty of which one is needed.
    case emptyCell(String, or: String)
    /// The cell is empty, which cannot be.
    case noValue(String)
    /// A column does not know this word.
    case unknownValue(String, column: String, suggestion: String?, known: [String])
    /// This is no number from 0, or no whole one where it has to be.
    case notANumber(String, column: String, isWhole: Bool)
    /// This is no date of the calendar.
    case notADate(String)
    /// This is no identifier.
    case notAnIdentifier(String)
    /// Something stands twice in one sheet; the line is that of the first.
    case repeated(String, line: Int)
    /// Two rows say different things of one actor.
    case conflict(String, column: String, file: String, line: Int)
    /// Several actors with ids have this name.
    case ambiguous(String)
  }

  /// What is wrong.
  package let kind: Kind
  /// The sheet; nil where the file is none of ours.
  package let sheet: Sheet?
  /// The file.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in code points, from 1.
  package let column: Int
}
