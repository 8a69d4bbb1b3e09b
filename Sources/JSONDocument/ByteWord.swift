/// Eight bytes of UTF-8 text, looked at together.
struct ByteWord {
  /// The number of bytes.
  static let count = 8
  private static let highest: UInt64 = 0x8080_8080_8080_8080
  private static let lowest: UInt64 = 0x0101_0101_0101_0101

  private let bits: UInt64

  /// Takes the bytes from a position on; all must be there.
  init(_ bytes: [UInt8], at position: Int) {
    bits = unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  /// Whether a byte is below 0x0E: of all others, the sum has its highest bit set, or the byte has.
  var hasControl: Bool {
    let sums = (bits & ~Self.highest) + 0x7272_7272_7272_7272
    return ~(sums | bits) & Self.highest != 0
  }

  /// How many code points begin: no byte of the form 10xxxxxx begins one.
  var codePoints: Int {
    if bits & Self.highest == 0 { return Self.count }
    return Self.count - ((bits >> 7) & ~(bits >> 6) & Self.lowest).nonzeroBitCount
  }

  /// How many of these are pairs in UTF-16: those that a byte from 0xF0 begins.
  var surrogatePairs: Int {
    if bits & Self.highest == 0 { return 0 }
    return ((bits >> 7) & (bits >> 6) & (bits >> 5) & (bits >> 4) & Self.lowest).nonzeroBitCount
  }
}
