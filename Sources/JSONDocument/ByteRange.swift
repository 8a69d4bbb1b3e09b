/// A half-open range of byte offsets into a text.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset behind the last byte.
  public var end: UInt32

  /// Makes a range.
  @inlinable @inline(__always) public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// Makes a range from plain integers, which must fit 32 bits.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The offsets as an integer range.
  @inlinable public var offsets: Range<Int> { Int(start)..<Int(end) }
}
