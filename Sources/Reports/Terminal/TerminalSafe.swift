/// Returns a text that a terminal shows and never obeys.
///
/// Control characters (C0, C1, DEL), line and paragraph separators and all format characters (Unicode category Cf:
/// bidirectional overrides and isolates, zero-width characters, tags) become visible escapes such as `\u{202E}`.
/// Every text that comes from a file passes through here before it is printed, file names too.
package func terminalSafe(_ text: String) -> String {
  var isSafe = true
  for byte in text.utf8 where byte < 0x20 || byte >= 0x7F {
    isSafe = false
    break
  }
  if isSafe { return text }
  isSafe = true
  for scalar in text.unicodeScalars where scalar.isTerminalHazard {
    isSafe = false
    break
  }
  if isSafe { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.isTerminalHazard {
      result += scalar.visibleEscape
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

extension Unicode.Scalar {
  /// Whether a terminal, or a reader, could be misled by the character.
  var isTerminalHazard: Bool {
    if value < 0x20 || value == 0x7F { return true }
    if value < 0x7F { return false }
    switch value {
    // Letters with accents, dashes and quotation marks, lines and blocks: most of what our texts hold besides.
    case 0xC0..<0x180, 0x2010..<0x2028, 0x2500..<0x2600: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }

  /// The character as `\u{…}` with its hexadecimal number.
  var visibleEscape: String {
    "\\u{" + String(value, radix: 16, uppercase: true) + "}"
  }
}
