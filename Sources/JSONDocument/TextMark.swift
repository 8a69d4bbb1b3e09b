/// A number of 16 bits that equal texts share and that tells most others apart.
///
/// It follows from a text's length and its first, middle and last byte. The tape keeps it for every string and name, so
/// that a member is found by comparing numbers, and bytes are looked at where these are the same.
public enum TextMark {
  /// Returns the mark of a range of bytes.
  @inlinable @inline(__always)
  public static func mark(of bytes: borrowing Span<UInt8>, in range: Range<Int>) -> UInt16 {
    let length = range.upperBound &- range.lowerBound
    if length <= 0 { return 0 }
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // All three lie within the range.
    let first = unsafe UInt32(bytes[unchecked: range.lowerBound])
    let middle = unsafe UInt32(bytes[unchecked: range.lowerBound &+ length / 2])
    let last = unsafe UInt32(bytes[unchecked: range.upperBound &- 1])
    let key = UInt32(truncatingIfNeeded: length) | first &<< 8 | middle &<< 16 | last &<< 24
    return UInt16(truncatingIfNeeded: (key &* 0x85EB_CA6B) &>> 16)
  }
}
