/// Eight bytes of UTF-8 text, looked at together.
struct ByteWord {
  /// The number of bytes.
  static let count = 8
  private static let highest: UInt64 = 0x8080_8080_8080_8080
  private static let lowest: UInt64 = 0x0101_0101_0101_0101

  private let bits: UInt64

  /// Takes the bytes from a position on; whoever calls has seen to it that all are there.
  @inline(__always)
  private init(_ text: RawSpan, at position: Int) {
    bits = unsafe text.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self)
  }

  /// The highest bit of each byte from 0x0E on: of these, the sum has it set, or the byte itself.
  private var notControl: UInt64 { ((bits & ~Self.highest) &+ 0x7272_7272_7272_7272) | bits }

  /// The lowest bit of each byte of the form 10xxxxxx, which begins no code point.
  private var continuations: UInt64 { (bits >> 7) & ~(bits >> 6) & Self.lowest }

  /// The lowest bit of each byte from 0xF0 on, which begins a code point that is a pair in UTF-16.
  private var pairs: UInt64 { (bits >> 7) & (bits >> 6) & (bits >> 5) & (bits >> 4) & Self.lowest }

  /// Returns a number with the highest bit of each of eight bytes that is below 0x0E; 0 where there are not so many.
  @inline(__always)
  static func controls(_ text: RawSpan, at position: Int) -> UInt64 {
    guard position >= 0, position <= text.byteCount &- count else { return 0 }
    return ~ByteWord(text, at: position).notControl & highest
  }

  // MARK: - Several words

  /// How many bytes ``areClean(_:at:)`` looks at.
  static let blockCount = 4 * count

  /// Whether there are 32 bytes of which none is below 0x0E.
  @inline(__always)
  static func areClean(_ text: RawSpan, at position: Int) -> Bool {
    guard position >= 0, position <= text.byteCount &- blockCount else { return false }
    let first = ByteWord(text, at: position).notControl & ByteWord(text, at: position &+ count).notControl
    let second =
      ByteWord(text, at: position &+ 2 * count).notControl
      & ByteWord(text, at: position &+ 3 * count).notControl
    return first & second & highest == highest
  }

  /// Counts the code points that begin in a number of whole words, and how many of them are pairs in UTF-16.
  static func characters(of text: RawSpan, at position: Int, words: Int) -> (codePoints: Int, pairs: Int) {
    precondition(position >= 0 && words >= 0 && words <= (text.byteCount &- position) / count)
    var continued = 0
    var pairs = 0
    var done = 0
    while done < words {
      // Each byte of a sum counts what stands at its place, and holds no more than 255.
      let end = min(words, done &+ 255)
      var continuations: UInt64 = 0
      var seen: UInt64 = 0
      while done < end {
        let word = ByteWord(text, at: position &+ done &* count)
        continuations &+= word.continuations
        seen |= word.bits
        pairs &+= word.bits & Self.highest == 0 ? 0 : word.pairs.nonzeroBitCount
        done &+= 1
      }
      if seen & Self.highest != 0 { continued &+= sum(continuations) }
    }
    return (words &* count &- continued, pairs)
  }

  /// Returns the sum of the eight bytes of a number.
  private static func sum(_ bytes: UInt64) -> Int {
    let even = bytes & 0x00FF_00FF_00FF_00FF
    let odd = (bytes >> 8) & 0x00FF_00FF_00FF_00FF
    return Int(truncatingIfNeeded: ((even &+ odd) &* 0x0001_0001_0001_0001) >> 48)
  }
}
