/// Breaks texts into lines by the columns that they take on a terminal.
package enum TextWrapper {
  /// Returns the lines of a text, each at most `width` columns wide unless a single word is wider.
  ///
  /// Any white space counts as one space, line breaks included; a percent sign stays with its number, and a
  /// no-break space keeps words together. The words are made ``terminalSafe(_:)``.
  package static func lines(of text: String, width: Int) -> [String] {
    wrap(text, width: width).lines
  }

  /// Does the same as ``lines(of:width:)``, without strings.
  static func wrap(_ text: String, width: Int) -> WrappedText {
    if let lines = wrap(simple: Array(text.utf8), width: width) { return lines }
    var bytes: [UInt8] = []
    var filler = LineFiller(limit: width)
    for word in words(of: text, width: width) {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      bytes += Array(word.utf8)
      filler.add(start..<bytes.count, columns: displayWidth(word))
    }
    filler.finish()
    return WrappedText(bytes: bytes, ranges: filler.ranges)
  }

  /// Wraps a text of white space and characters of one column that need no care; nil for any other text, and for
  /// one that no-break spaces would make wider than a line.
  private static func wrap(simple text: [UInt8], width: Int) -> WrappedText? {
    // The text shrinks where it stands: what is written never passes what has been read.
    var lines = text
    guard let ranges = fill(lines.mutableSpan, width: width) else { return nil }
    return WrappedText(bytes: lines, ranges: ranges)
  }

  /// Writes the words of a text to its beginning, with single spaces between, and returns where its lines are.
  private static func fill(_ text: consuming MutableSpan<UInt8>, width: Int) -> [Range<Int>]? {
    var bytes = text
    var filler = LineFiller(limit: width)
    var end = 0
    var position = 0
    while true {
      while position < bytes.count, isSpace(bytes[position]) { position += 1 }
      if position == bytes.count { break }
      if end > 0 {
        bytes[end] = UInt8(ascii: " ")
        end += 1
      }
      let start = end
      var columns = 0
      var hasNoBreakSpace = false
      while position < bytes.count {
        let byte = bytes[position]
        if isSpace(byte) {
          // A percent sign stays with its number.
          var next = position
          while next < bytes.count, isSpace(bytes[next]) { next += 1 }
          guard next < bytes.count, bytes[next] == UInt8(ascii: "%") else { break }
          position = next
          hasNoBreakSpace = true
          bytes[end] = UInt8(ascii: " ")
          end += 1
          columns += 1
          continue
        }
        guard let length = simpleLength(bytes, at: position) else { return nil }
        if byte == noBreakSpace.0, bytes[position + 1] == noBreakSpace.1 {
          position += length
          hasNoBreakSpace = true
          // Of several in a row one counts.
          if end == start || bytes[end - 1] == UInt8(ascii: " ") { continue }
          bytes[end] = UInt8(ascii: " ")
          end += 1
          columns += 1
          continue
        }
        for offset in 0..<length { bytes[end + offset] = bytes[position + offset] }
        end += length
        position += length
        columns += 1
      }
      if hasNoBreakSpace {
        if end > start, bytes[end - 1] == UInt8(ascii: " ") {
          end -= 1
          columns -= 1
        }
        if columns > width { return nil }
      }
      filler.add(start..<end, columns: columns)
    }
    filler.finish()
    return filler.ranges
  }

  /// Returns the length of a character of one column that needs no care, in bytes; nil for any other.
  ///
  /// Those are ASCII, the no-break space, letters with accents, the dashes and quotation marks of print, arrows,
  /// lines and blocks.
  private static func simpleLength(_ bytes: borrowing MutableSpan<UInt8>, at position: Int) -> Int? {
    let byte = bytes[position]
    if byte > 0x20, byte < 0x7F { return 1 }
    guard position + 1 < bytes.count else { return nil }
    let next = bytes[position + 1]
    switch byte {
    // U+00A0 to U+00BF but for the soft hyphen, and U+00C0 to U+017F.
    case 0xC2: return next >= 0xA0 && next != 0xAD ? 2 : nil
    case 0xC3...0xC5: return 2
    case 0xE2:
      guard position + 2 < bytes.count else { return nil }
      switch next {
      // U+2010 to U+2027, U+2190 to U+21FF and U+2500 to U+25FF.
      case 0x80: return (0x90...0xA7).contains(bytes[position + 2]) ? 3 : nil
      case 0x86: return bytes[position + 2] >= 0x90 ? 3 : nil
      case 0x87, 0x94...0x97: return 3
      default: return nil
      }
    default: return nil
    }
  }

  /// Splits a text at white space; at no-break spaces only where what they hold together is wider than a line.
  private static func words(of text: String, width: Int) -> [String] {
    var words: [String] = []
    for word in split(text) {
      let pieces = word.utf8.contains(noBreakSpace.0) ? split(word, atNoBreakSpaces: true) : [word]
      let whole = terminalSafe(pieces.count == 1 ? pieces[0] : pieces.joined(separator: " "))
      if let last = words.last, whole.utf8.first == UInt8(ascii: "%") {
        words[words.count - 1] = last + " " + whole
      } else if displayWidth(whole) <= width {
        words.append(whole)
      } else {
        words += pieces.map { terminalSafe($0) }
      }
    }
    return words
  }

  /// Splits a text at white space, or else at no-break spaces.
  ///
  /// It goes by bytes: those of a separator never are part of another character.
  private static func split(_ text: String, atNoBreakSpaces: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    var position = 0
    while position <= bytes.count {
      var separator = 0
      if position == bytes.count {
        separator = 1
      } else if !atNoBreakSpaces {
        separator = isSpace(bytes[position]) ? 1 : 0
      } else if bytes[position] == noBreakSpace.0, position + 1 < bytes.count,
        bytes[position + 1] == noBreakSpace.1
      {
        separator = 2
      }
      if separator == 0 {
        position += 1
        continue
      }
      if position > start { parts.append(String(decoding: bytes[start..<position], as: UTF8.self)) }
      position += separator
      start = position
    }
    return parts
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// U+00A0 in UTF-8.
  private static let noBreakSpace: (UInt8, UInt8) = (0xC2, 0xA0)
}
