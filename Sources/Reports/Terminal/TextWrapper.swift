/// Breaks texts into lines by the columns that they take on a terminal.
package enum TextWrapper {
  /// Returns the lines of a text, each at most `width` columns wide unless a single word is wider.
  ///
  /// Any white space counts as one space, line breaks included; a percent sign stays with its number, and a
  /// no-break space keeps words together. The words are made ``terminalSafe(_:)``.
  package static func lines(of text: String, width: Int) -> [String] {
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

  /// Splits a text at white space; at no-break spaces only where what they hold together is wider than a line.
  private static func words(of text: String, width: Int) -> [String] {
    var words: [String] = []
    for word in split(text, at: isSpace) {
      let pieces = split(word, at: isNoBreakSpace)
      let whole = terminalSafe(pieces.joined(separator: " "))
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

  private static func split(_ text: String, at isSeparator: (Unicode.Scalar) -> Bool) -> [String] {
    var parts: [String] = []
    var part = ""
    for scalar in text.unicodeScalars {
      if isSeparator(scalar) {
        if !part.isEmpty { parts.append(part) }
        part = ""
      } else {
        part.unicodeScalars.append(scalar)
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  private static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xA0 }
}
