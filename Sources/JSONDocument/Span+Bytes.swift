extension Span where Element == UInt8 {
  /// Tells whether two texts have the same bytes, looking at eight at a time.
  @inlinable
  public func hasSameBytes(as other: borrowing Span<UInt8>) -> Bool {
    let length = count
    guard length == other.count else { return false }
    guard length >= 8 else {
      if length >= 4 {
        // The last four once more where there are fewer than eight.
        return half(at: 0) == other.half(at: 0) && half(at: length &- 4) == other.half(at: length &- 4)
      }
      for offset in 0..<length where self[offset] != other[offset] { return false }
      return true
    }
    var offset = 0
    while offset < length &- 8 {
      if word(at: offset) != other.word(at: offset) { return false }
      offset &+= 8
    }
    // The last eight once more where the length is no multiple of eight.
    return word(at: length &- 8) == other.word(at: length &- 8)
  }

  /// A hash of the bytes, of which the upper half is the better, made of eight at a time.
  public var wordHash: UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset <= count &- 8 {
      hash = (hash ^ word(at: offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < count {
      rest = rest &<< 8 | UInt64(self[offset])
      offset &+= 1
    }
    return (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Returns four bytes as a number; the compiler makes one load of them.
  @inlinable @inline(__always)
  func half(at start: Int) -> UInt32 {
    guard start >= 0, start <= count &- 4 else { return 0 }
    var half = UInt32(self[start])
    half |= UInt32(self[start &+ 1]) << 8
    half |= UInt32(self[start &+ 2]) << 16
    half |= UInt32(self[start &+ 3]) << 24
    return half
  }

  /// Returns eight bytes as a number; the compiler makes one load of them.
  @inlinable @inline(__always)
  func word(at start: Int) -> UInt64 {
    guard start >= 0, start <= count &- 8 else { return 0 }
    var word = UInt64(self[start])
    word |= UInt64(self[start &+ 1]) << 8
    word |= UInt64(self[start &+ 2]) << 16
    word |= UInt64(self[start &+ 3]) << 24
    word |= UInt64(self[start &+ 4]) << 32
    word |= UInt64(self[start &+ 5]) << 40
    word |= UInt64(self[start &+ 6]) << 48
    word |= UInt64(self[start &+ 7]) << 56
    return word
  }
}
