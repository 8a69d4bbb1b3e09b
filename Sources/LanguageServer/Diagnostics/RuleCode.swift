/// Writes codes of findings as other codes are written.
enum RuleCode {
  /// Returns a name such as `unusedFact` as `unused-fact`.
  static func text(_ name: String) -> String {
    var code: [UInt8] = []
    var wasUpper = true
    for byte in name.utf8 {
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if isUpper, !wasUpper { code.append(UInt8(ascii: "-")) }
      code.append(isUpper ? byte | 0x20 : byte)
      wasUpper = isUpper
    }
    return String(decoding: code, as: UTF8.self)
  }
}
