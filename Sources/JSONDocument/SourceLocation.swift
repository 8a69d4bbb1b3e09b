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

/// The starts of a text's lines, found once, so that many places can be located quickly.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]

  /// Finds the lines of a text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [UInt32] = [0]
    for offset in bytes.indices where bytes[offset] <= 0x0D {
      let isCarriageReturn =
        bytes[offset] == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      if bytes[offset] == 0x0A || isCarriageReturn {
        starts.append(UInt32(truncatingIfNeeded: offset + 1))
      }
    }
    self.starts = starts
  }

  /// The number of lines, at least 1.
  package var lineCount: Int { starts.count }

  /// Returns the location of a byte; an offset beyond the text counts as its end.
  package func location(of offset: UInt32) -> SourceLocation {
    let offset = min(Int(offset), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var utf16Column = 1
    for position in Int(starts[low])..<offset where bytes[position] & 0xC0 != 0x80 {
      column += 1
      utf16Column += bytes[position] >= 0xF0 ? 2 : 1
    }
    return SourceLocation(line: low + 1, column: column, utf16Column: utf16Column)
  }

  /// Returns the bytes of a line, from 1, without its end; an empty range for a line that is not there.
  package func range(ofLine line: Int) -> ByteRange {
    guard line >= 1, line <= starts.count else { return ByteRange(0, 0) }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// Returns the text of a line, from 1.
  package func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line).offsets], as: UTF8.self)
  }
}
