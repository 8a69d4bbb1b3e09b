/// The deterministic form of an expression for searching texts, which can be kept as numbers.
///
/// It is all that is needed to search, so that a program can carry an expression that was compiled before.
package final class SearchTable: Sendable {
  private let alphabet: Alphabet
  private let table: TransitionTable

  init(_ alphabet: Alphabet, _ table: TransitionTable) {
    self.alphabet = alphabet
    self.table = table
  }

  /// Tells whether the expression matches some part of a part of some bytes; the range is clamped to them.
  package func matchesSomewhere(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    table.matches(bytes.span, range.clamped(to: bytes.indices), alphabet: alphabet)
  }

  // MARK: - As numbers

  /// The table as numbers.
  ///
  /// They are: the number of intervals of the alphabet, their starts, their symbols, the number of symbols, the row
  /// that a walk begins in, the cells.
  package var numbers: [UInt32] {
    [UInt32(truncatingIfNeeded: alphabet.starts.count)] + alphabet.starts
      + alphabet.symbols.map { UInt32($0) }
      + [UInt32(truncatingIfNeeded: alphabet.symbolCount), UInt32(truncatingIfNeeded: table.start)]
      + table.cells.map { UInt32($0) }
  }

  /// Makes a table of its numbers; nil where they are none of a table.
  package convenience init?(numbers: ArraySlice<UInt32>) {
    var rest = numbers
    guard let count = rest.popFirst(), count > 0, rest.count > 2 * Int(count) + 2 else { return nil }
    let starts = Array(rest.prefix(Int(count)))
    rest.removeFirst(Int(count))
    let symbols = rest.prefix(Int(count)).map { UInt16(truncatingIfNeeded: $0) }
    rest.removeFirst(Int(count))
    guard let symbolCount = rest.popFirst(), let start = rest.popFirst(),
      let alphabet = Alphabet(starts: starts, symbols: symbols, symbolCount: Int(symbolCount)),
      let table = TransitionTable(
        cells: rest.map { UInt16(truncatingIfNeeded: $0) }, width: Int(symbolCount) + 1, start: Int(start))
    else { return nil }
    self.init(alphabet, table)
  }
}
