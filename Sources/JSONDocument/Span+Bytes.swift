extension Span where Element == UInt8 {
  /// Tells whether two texts have the same bytes, looking at eight at a time.
  @inlinable @inline(__always)
  public func hasSameBytes(as other: borrowing Span<UInt8>) -> Bool {
    let length = count
    guard length == other.count else { return false }
    guard length >= 8 else {
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
