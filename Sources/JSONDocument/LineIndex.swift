/// The starts of a text's lines, found once, so that many places can be located quickly.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]
  /// What stands before each block of the text, so that many places in one long line need not be counted from its
  /// start; empty where no line is longer than a block.
  private var marks: [Count] = []
  private static let block = 1024

  /// How many characters there are.
  private struct Count {
    var codePoints = 0
    var utf16 = 0
  }

  /// Finds the lines of a text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let text = unsafe bytes.span.bytes
    var starts: [UInt32] = [0]
    var longest = 0
    func look(at offset: Int) {
      let byte = bytes[offset]
      let isCarriageReturn = byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      guard byte == 0x0A || isCarriageReturn else { return }
      longest = max(longest, offset - Int(starts[starts.count - 1]))
      starts.append(UInt32(truncatingIfNeeded: offset + 1))
    }
    var position = 0
    while position <= bytes.count - ByteWord.count {
      if ByteWord.areClean(text, at: position) {
        position += ByteWord.blockCount
        continue
      }
      var controls = ByteWord.controls(text, at: position)
      while controls != 0 {
        look(at: position + controls.trailingZeroBitCount / 8)
        controls &= controls - 1
      }
      position += ByteWord.count
    }
    for offset in position..<bytes.count { look(at: offset) }
    longest = max(longest, bytes.count - Int(starts[starts.count - 1]))
    self.starts = starts
    guard longest > Self.block else { return }
    var count = Count()
    for start in stride(from: 0, through: bytes.count, by: Self.block) {
      marks.append(count)
      add(start..<min(start + Self.block, bytes.count), to: &count)
    }
  }

  /// Adds the characters of a range.
  private func add(_ range: Range<Int>, to count: inout Count) {
    let words = range.count / ByteWord.count
    let (codePoints, pairs) = unsafe ByteWord.characters(
      of: bytes.span.bytes, at: range.lowerBound, words: words)
    count.codePoints += codePoints
    count.utf16 += codePoints + pairs
    for offset in range.lowerBound + words * ByteWord.count..<range.upperBound
    where bytes[offset] & 0xC0 != 0x80 {
      count.codePoints += 1
      count.utf16 += bytes[offset] >= 0xF0 ? 2 : 1
    }
  }

  /// Counts what stands before a place.
  private func count(before offset: Int) -> Count {
    let block = offset / Self.block
    var count = marks[block]
    add(block * Self.block..<offset, to: &count)
    return count
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
    let start = Int(starts[low])
    var count = Count()
    if offset - start > Self.block {
      let before = self.count(before: start)
      count = self.count(before: offset)
      count.codePoints -= before.codePoints
      count.utf16 -= before.utf16
    } else {
      add(start..<offset, to: &count)
    }
    return SourceLocation(
      line: low + 1, column: count.codePoints + 1, utf16Column: count.utf16 + 1)
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
