/// Breaks texts into lines by the columns that they take on a terminal.
package enum TextWrapper {
  /// Returns the lines of a text, each at most `width` columns wide unless a single word is wider.
  ///
  /// Any white space counts as one space, line breaks included. The words are made ``terminalSafe(_:)``.
  package static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in words(of: text) {
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

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0D:
        if !word.isEmpty { words.append(terminalSafe(word)) }
        word = ""
      default: word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { words.append(terminalSafe(word)) }
    return words
  }
}
