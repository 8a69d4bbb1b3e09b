/// A text broken into lines, held as bytes so that no string is made for a line.
struct WrappedText {
  /// The words with single spaces between them, in UTF-8.
  private var bytes: [UInt8]
  /// Where each line stands among the bytes.
  private var ranges: [Range<Int>]

  init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The number of lines.
  var count: Int { ranges.count }

  /// Returns the bytes of a line, by its number from 0.
  func line(_ number: Int) -> ArraySlice<UInt8> { bytes[ranges[number]] }

  /// The lines as strings.
  var lines: [String] {
    var lines: [String] = []
    lines.reserveCapacity(count)
    for number in 0..<count { lines.append(String(decoding: line(number), as: UTF8.self)) }
    return lines
  }
}

/// Puts words on lines.
struct LineFiller {
  private(set) var ranges: [Range<Int>] = []
  private var start = 0
  private var end = 0
  private var columns = 0
  private let limit: Int

  /// Makes lines of at most so many columns, unless a single word is wider.
  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a word of so many columns that stands at a range; a space is between it and the one before.
  mutating func add(_ word: Range<Int>, columns width: Int) {
    if end > start, columns + 1 + width <= limit {
      columns += 1 + width
    } else {
      finish()
      start = word.lowerBound
      columns = width
    }
    end = word.upperBound
  }

  /// Ends the last line.
  mutating func finish() {
    if end > start { ranges.append(start..<end) }
    start = end
  }
}
