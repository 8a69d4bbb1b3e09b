internal import LinearRegex

/// A regular expression held by reference, so that using it copies none of its parts.
final class CompiledPattern: Sendable {
  /// What texts are searched with, where there is a table for it.
  let table: SearchTable?
  /// An expression whose table would be too large.
  private let expression: LinearRegex?
  /// The steps that a match takes at most for each byte of the text.
  let stepsPerByte: Int64

  init(_ regex: LinearRegex) {
    table = regex.searchTable
    expression = table == nil ? regex : nil
    stepsPerByte = Int64(regex.stepsPerCharacter(whole: false))
  }

  init(_ table: SearchTable) {
    self.table = table
    expression = nil
    stepsPerByte = 1
  }

  /// Tells whether the expression matches somewhere in a range of some bytes.
  @inline(never)
  func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    table?.matchesSomewhere(bytes, range) ?? expression?.matchesSomewhere(bytes, range) ?? false
  }
}
