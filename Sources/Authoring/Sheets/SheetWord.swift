/// What is done with the words of cells.
enum SheetWord {
  /// Returns a text without white space around it.
  static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns a text as it is compared: in small letters, without accents, with single spaces for white space, hyphens
  /// and underscores.
  static func folded(_ text: String) -> String {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      let byte: UInt8
      switch scalar {
      case "A"..."Z": byte = UInt8(scalar.value) + 0x20
      case "á", "Á", "à", "À", "â", "Â", "ã", "Ã", "ä", "Ä": byte = UInt8(ascii: "a")
      case "é", "É", "è", "È", "ê", "Ê", "ë", "Ë": byte = UInt8(ascii: "e")
      case "í", "Í", "ì", "Ì", "î", "Î", "ï", "Ï": byte = UInt8(ascii: "i")
      case "ó", "Ó", "ò", "Ò", "ô", "Ô", "õ", "Õ", "ö", "Ö": byte = UInt8(ascii: "o")
      case "ú", "Ú", "ù", "Ù", "û", "Û", "ü", "Ü": byte = UInt8(ascii: "u")
      case "ñ", "Ñ": byte = UInt8(ascii: "n")
      case "ç", "Ç": byte = UInt8(ascii: "c")
      case " ", "\t", "\r", "\n", "-", "_", "\u{A0}":
        if folded.last != 0x20, !folded.isEmpty { folded.append(0x20) }
        continue
      default:
        folded += Array(String(scalar).utf8)
        continue
      }
      folded.append(byte)
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Makes an identifier of a name; `other` stands where the name has nothing to make it of.
  static func identifier(from name: String, other: String) -> String {
    var bytes: [UInt8] = []
    for byte in folded(name).utf8 where bytes.count < 56 {
      if isLetterOrDigit(byte) {
        bytes.append(byte)
      } else if !bytes.isEmpty, bytes.last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    let text = String(decoding: bytes, as: UTF8.self)
    return isIdentifier(text) ? text : text.isEmpty ? other : other + "-" + text
  }

  /// Tells whether a text is an identifier of the design format.
  static func isIdentifier(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, isLetterOrDigit(first), bytes.count <= 64 else { return false }
    guard text != "unknown", text != "none", text != "initial" else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
  }

  /// Returns a text that no spreadsheet takes for a formula: an apostrophe stands before what would be one.
  static func guarded(_ text: String) -> String { looksLikeFormula(text) ? "'" + text : text }

  /// Takes the apostrophe of `guarded` away again.
  static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(decoding: text.utf8.dropFirst(), as: UTF8.self)
    return looksLikeFormula(rest) ? rest : text
  }

  private static func looksLikeFormula(_ text: String) -> Bool {
    if text.utf8.first == UInt8(ascii: "'") { return true }
    guard let first = text.utf8.first(where: { !isSpace($0) }) else { return false }
    return "=+-@".utf8.contains(first)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
