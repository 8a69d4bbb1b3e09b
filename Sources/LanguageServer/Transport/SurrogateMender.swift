/// Replaces escapes of lone surrogates in a JSON text.
enum SurrogateMender {
  private static let replacement = Array("\\ufffd".utf8)

  /// Returns the text with `\ufffd` for each half of a pair that has no other half.
  static func mended(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      guard text[position] == UInt8(ascii: "\\") else {
        result.append(text[position])
        position += 1
        continue
      }
      guard let unit = unit(at: position, of: text), unit & 0xF800 == 0xD800 else {
        result += text[position..<min(position + 2, text.count)]
        position += 2
        continue
      }
      let second = self.unit(at: position + 6, of: text) ?? 0
      if unit & 0xFC00 == 0xD800, second & 0xFC00 == 0xDC00 {
        result += text[position..<position + 12]
        position += 12
      } else {
        result += replacement
        position += 6
      }
    }
    return result
  }

  /// Returns the code unit that a Unicode escape (`\u` and four digits) at a place stands for, or nil.
  private static func unit(at position: Int, of text: [UInt8]) -> Int? {
    guard position + 6 <= text.count, text[position] == UInt8(ascii: "\\"),
      text[position + 1] == UInt8(ascii: "u")
    else { return nil }
    return Int(String(decoding: text[position + 2..<position + 6], as: UTF8.self), radix: 16)
  }
}
