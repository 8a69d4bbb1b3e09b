extension Unicode.Scalar {
  /// The number of terminal columns that the character takes: 0 for combining marks, 2 for wide East Asian
  /// characters and emoji, else 1.
  var displayWidth: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  /// Whether Unicode (UAX 11) gives the character two columns, by the ranges that hold most such characters.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

/// Returns the number of terminal columns that a text takes.
package func displayWidth(_ text: String) -> Int {
  var isASCII = true
  for byte in text.utf8 where byte >= 0x80 {
    isASCII = false
    break
  }
  if isASCII { return text.utf8.count }
  var width = 0
  for scalar in text.unicodeScalars { width += scalar.displayWidth }
  return width
}
