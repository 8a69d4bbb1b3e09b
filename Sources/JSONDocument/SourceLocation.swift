/// A place in a text as people count: lines and columns from 1.
package struct SourceLocation: Hashable, Sendable {
  /// The line, from 1; lines end at LF, CR LF or CR.
  package let line: Int
  /// The column, from 1, in Unicode code points.
  package let column: Int
  /// The column, from 1, in UTF-16 code units, as SARIF and LSP count.
  package let utf16Column: Int

  /// Makes a location.
  package init(line: Int, column: Int, utf16Column: Int) {
    self.line = line
    self.column = column
    self.utf16Column = utf16Column
  }
}
