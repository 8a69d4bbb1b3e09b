/// A half-open range of byte offsets into a text.
package struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: UInt32
  /// The offset behind the last byte.
  package var end: UInt32

  @inlinable package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// Makes a range from plain integers, which must fit 32 bits.
  @inlinable package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The offsets as an integer range.
  @inlinable package var offsets: Range<Int> { Int(start)..<Int(end) }
}
