/// Puts texts into Markdown (GitHub's) so that they are shown as they are.
enum MarkdownText {
  /// Returns a text on one line, in which nothing is markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "!", "|", "~", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // A mention would call somebody, and an address would become a link.
      case "@": result += "@\u{2060}"
      case ":": result += "&#58;"
      case "\n", "\r", "\t": result += " "
      default:
        if scalar.isTerminalHazard {
          result += "\\" + scalar.visibleEscape
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// Returns a text as code on one line.
  static func code(_ text: String) -> String {
    var longest = 0
    var run = 0
    var safe = ""
    for scalar in terminalSafe(text).unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
      // In a table a bar ends the cell, even in code.
      if scalar == "|" { safe += "\\|" } else { safe.unicodeScalars.append(scalar) }
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest > 0 ? fence + " " + safe + " " + fence : fence + safe + fence
  }
}
