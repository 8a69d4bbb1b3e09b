/// Breaks texts into lines by the columns that they take on a terminal.
package enum TextWrapper {
  /// Returns the lines of a text, each at most `width` columns wide unless a single word is wider.
  ///
  /// Any white space counts as one space, line breaks included; a percent sign stays with its number, and a
  /// no-break space keeps words together. The words are made ``terminalSafe(_:)``.
  package static func lines(of text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    if isSimple(bytes) { return lines(ofSimple: bytes, width: width) }
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in words(of: text, width: width) {
      let wordWidth = displayWidth(word)
      if !line.isEmpty, lineWidth + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      if !line.isEmpty {
        line += " "
        lineWidth += 1
      }
      line += word
      lineWidth += wordWidth
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Tells whether a text has nothing but white space and characters of one column that need no care: ASCII, letters
  /// with accents, and the dashes and quotation marks of print.
  private static func isSimple(_ bytes: [UInt8]) -> Bool {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      switch byte {
      case 0x20..<0x7F, 0x09, 0x0A, 0x0D: position += 1
      // U+00A1 to U+00BF but for the soft hyphen, and U+00C0 to U+017F.
      case 0xC2 where next > 0xA0 && next != 0xAD: position += 2
      case 0xC3...0xC5: position += 2
      // U+2010 to U+2027.
      case 0xE2
      where next == 0x80 && position + 2 < bytes.count && (0x90...0xA7).contains(bytes[position + 2]):
        position += 3
      default: return false
      }
    }
    return true
  }

  /// Does the same as ``lines(of:width:)`` without a string for every word.
  private static func lines(ofSimple bytes: [UInt8], width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var lineWidth = 0
    var position = 0
    while position < bytes.count {
      if isSpace(bytes[position]) {
        position += 1
        continue
      }
      // A word, with a percent sign that follows it.
      var wordWidth = 0
      var pieces: [Range<Int>] = []
      repeat {
        let start = position
        while position < bytes.count, !isSpace(bytes[position]) {
          if bytes[position] & 0xC0 != 0x80 { wordWidth += 1 }
          position += 1
        }
        if !pieces.isEmpty { wordWidth += 1 }
        pieces.append(start..<position)
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
      } while position < bytes.count && bytes[position] == UInt8(ascii: "%")
      if !line.isEmpty, lineWidth + 1 + wordWidth > width {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        lineWidth = 0
      }
      if !line.isEmpty { lineWidth += 1 }
      lineWidth += wordWidth
      for piece in pieces {
        if !line.isEmpty { line.append(0x20) }
        line += bytes[piece]
      }
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
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
