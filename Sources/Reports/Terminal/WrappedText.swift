/// A text broken into lines, held as bytes so that no string is made for a line.
struct WrappedText {
  /// The lines, one after the other with nothing between.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The columns of the line that is being filled, or nil where nothing stands in it.
  private var columns: Int?

  /// The number of lines.
  var count: Int { ends.count }

  /// Returns the bytes of a line, by its number from 0.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The lines as strings.
  var lines: [String] {
    var lines: [String] = []
    lines.reserveCapacity(count)
    for number in 0..<count { lines.append(String(decoding: line(number), as: UTF8.self)) }
    return lines
  }

  mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Puts a word of so many columns on the line, or on the next where it would pass the width.
  mutating func append(_ word: ArraySlice<UInt8>, columns width: Int, limit: Int) {
    if let filled = columns, filled + 1 + width <= limit {
      bytes.append(UInt8(ascii: " "))
      columns = filled + 1 + width
    } else {
      endLine()
      columns = width
    }
    bytes += word
  }

  /// Ends the line, if anything stands in it.
  mutating func endLine() {
    if columns != nil { ends.append(bytes.count) }
    columns = nil
  }
}
