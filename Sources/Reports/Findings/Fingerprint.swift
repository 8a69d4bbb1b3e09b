/// Makes short stable names of findings: 64-bit FNV-1a, which is no protection against anybody.
enum Fingerprint {
  /// Returns sixteen hexadecimal digits for some parts; the borders between parts count.
  static func text(_ parts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Returns eight hexadecimal digits for some parts, enough to tell places of one design apart.
  static func short(_ parts: [String]) -> String { String(text(parts).suffix(8)) }
}
