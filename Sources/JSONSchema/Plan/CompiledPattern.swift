internal import LinearRegex

/// A regular expression held by reference, so that using it copies none of its parts.
final class CompiledPattern: Sendable {
  private let form: Form
  /// The steps that a match takes at most for each byte of the text.
  let stepsPerByte: Int64

  private enum Form: Sendable {
    case table(SearchTable)
    /// An expression whose table would be too large.
    case expression(LinearRegex)
  }

  init(_ regex: LinearRegex) {
    form = regex.searchTable.map { .table($0) } ?? .expression(regex)
    stepsPerByte = Int64(regex.stepsPerCharacter(whole: false))
  }

  init(_ table: SearchTable) {
    form = .table(table)
    stepsPerByte = 1
  }

  /// What texts are searched with, where there is a table for it.
  var table: SearchTable? {
    if case .table(let table) = form { table } else { nil }
  }

  /// Tells whether the expression matches somewhere in a range of some bytes.
  @inline(never)
  func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch form {
    case .table(let table): table.matchesSomewhere(bytes, range)
    case .expression(let regex): regex.matchesSomewhere(bytes, range)
    }
  }
}
