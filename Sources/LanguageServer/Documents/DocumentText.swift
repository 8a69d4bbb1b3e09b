internal import JSONDocument

/// The text of an open document, with the places that the client names in it.
struct DocumentText {
  /// The bytes, UTF-8.
  private(set) var bytes: [UInt8]
  private(set) var lines: LineIndex

  /// Makes a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }

  /// Returns the byte at a position. Beyond the end of a line it is the line's end, beyond the last line the text's,
  /// within a character its beginning.
  func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
    guard position.line < lines.lineCount else { return bytes.count }
    let range = lines.range(ofLine: position.line + 1).offsets
    var offset = range.lowerBound
    switch encoding {
    case .utf8:
      offset = min(range.lowerBound + position.character, range.upperBound)
      while offset > range.lowerBound, offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    case .utf16:
      var units = 0
      while offset < range.upperBound {
        let (length, width) = Self.character(bytes[offset])
        if units + width > position.character { break }
        units += width
        offset = min(offset + length, range.upperBound)
      }
    }
    return offset
  }

  /// Returns the position of a byte.
  func position(of offset: Int, _ encoding: PositionEncoding) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let location = lines.location(of: UInt32(truncatingIfNeeded: offset))
    switch encoding {
    case .utf16: return TextPosition(line: location.line - 1, character: location.utf16Column - 1)
    case .utf8:
      let start = lines.range(ofLine: location.line).offsets.lowerBound
      return TextPosition(line: location.line - 1, character: offset - start)
    }
  }

  /// Returns the range of some bytes.
  func range(of range: Range<Int>, _ encoding: PositionEncoding) -> TextRange {
    TextRange(start: position(of: range.lowerBound, encoding), end: position(of: range.upperBound, encoding))
  }

  /// Puts a text in the place of a range, or of everything.
  mutating func replace(_ range: TextRange?, with text: String, _ encoding: PositionEncoding) {
    guard let range else {
      self = DocumentText(Array(text.utf8))
      return
    }
    let start = offset(of: range.start, encoding)
    let end = max(start, offset(of: range.end, encoding))
    bytes.replaceSubrange(start..<end, with: text.utf8)
    lines = LineIndex(bytes)
  }

  /// Returns a character's length in bytes and its width in UTF-16 code units, by its first byte.
  private static func character(_ first: UInt8) -> (length: Int, width: Int) {
    switch first {
    case 0xF0...: (4, 2)
    case 0xE0...: (3, 1)
    case 0xC0...: (2, 1)
    default: (1, 1)
    }
  }
}
