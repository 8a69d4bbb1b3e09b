/// Puts texts into Markdown so that they are shown as they are.
enum Markdown {
  private static let marks: Set<UInt8> = Set("\\`*_{}[]()#+!|~<>$".utf8)

  /// Returns a text in which nothing is markup.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if marks.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns a text as code.
  static func code(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest > 0 ? fence + " " + text + " " + fence : fence + text + fence
  }

  /// Takes the markup out again, for clients that show texts as they are.
  static func plain(_ text: String) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        if isEscaped || (byte != UInt8(ascii: "*") && byte != UInt8(ascii: "`")) { bytes.append(byte) }
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
