/// The escapes of JSON strings, for texts that may be cut anywhere.
enum EscapedText {
  /// Returns the text that the inside of a string stands for; an escape that is none stays as it is.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\\"), position + 1 < bytes.endIndex else {
        text.append(byte)
        position += 1
        continue
      }
      position += 2
      switch bytes[position - 1] {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        guard let unit = unit(bytes, at: position) else { continue }
        position += 4
        var scalar = unit
        if unit & 0xFC00 == 0xD800, position + 1 < bytes.endIndex, bytes[position] == UInt8(ascii: "\\"),
          let low = self.unit(bytes, at: position + 2), low & 0xFC00 == 0xDC00
        {
          scalar = 0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF)
          position += 6
        }
        text += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
      default: text.append(bytes[position - 1])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, at position: Int) -> UInt32? {
    guard position + 4 <= bytes.endIndex else { return nil }
    return UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
  }
}

extension EscapedText {
  /// Returns a JSON text as people write it in prose: a string without its quotes.
  static func unquoted(_ json: String) -> String {
    let bytes = Array(json.utf8)
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "\"") else { return json }
    return decoded(bytes[1..<bytes.count - 1])
  }
}
