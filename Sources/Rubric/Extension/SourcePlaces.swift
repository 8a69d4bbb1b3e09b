package import JSONDocument

/// Where the parts of a text come from that was put together of other texts.
package struct SourcePlaces: Sendable {
  /// A run of bytes of the text.
  struct Segment: Sendable {
    /// Its bytes in the text.
    let range: ByteRange
    /// The file that it comes from, or that made it necessary.
    let file: String
    /// The bytes there.
    let origin: ByteRange
    /// Whether the bytes are the same, so that each has its own place.
    let isVerbatim: Bool
  }

  /// The segments, in order and without gaps.
  private(set) var segments: [Segment] = []

  mutating func add(_ segment: Segment) { segments.append(segment) }

  /// Returns the place of a range of the text: where its first byte comes from, and as much of that file as belongs
  /// to it.
  package func place(of range: ByteRange) -> (file: String, range: ByteRange) {
    guard let first = segment(at: range.start) else { return ("", range) }
    let start = first.isVerbatim ? first.origin.start + (range.start - first.range.start) : first.origin.start
    var end = first.origin.end
    if range.end > range.start, let last = segment(at: range.end - 1), last.file == first.file {
      let behind =
        last.isVerbatim ? last.origin.start + (range.end - last.range.start) : last.origin.end
      if behind >= start { end = behind }
    }
    return (first.file, ByteRange(start: start, end: max(start, end)))
  }

  /// Returns the place of a range that stands in one file just as it does in the text, or nil.
  package func verbatimPlace(of range: ByteRange) -> (file: String, range: ByteRange)? {
    guard let segment = segment(at: range.start), segment.isVerbatim, range.end <= segment.range.end else {
      return nil
    }
    let start = segment.origin.start + (range.start - segment.range.start)
    return (segment.file, ByteRange(start: start, end: start + (range.end - range.start)))
  }

  /// Returns the segment that holds a byte.
  func segment(at offset: UInt32) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < segments.count ? segments[low] : segments.last
  }
}
