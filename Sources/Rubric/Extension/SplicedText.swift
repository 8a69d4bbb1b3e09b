internal import JSONDocument

/// A text that is put together of pieces of rule files, and remembers where each comes from.
struct SplicedText {
  private(set) var bytes: [UInt8] = []
  private(set) var places = SourcePlaces()

  /// Appends bytes of a file as they are.
  mutating func copy(_ range: ByteRange, of source: RuleCompiler.Source) {
    guard range.end > range.start else { return }
    var start = range.start
    while start < range.end {
      var end = range.end
      var file = source.file
      var origin = ByteRange(start: start, end: end)
      var isVerbatim = true
      if let segment = source.places?.segment(at: start) {
        end = max(min(end, segment.range.end), start + 1)
        file = segment.file
        isVerbatim = segment.isVerbatim
        origin = segment.origin
        if isVerbatim {
          let first = segment.origin.start + (start - segment.range.start)
          origin = ByteRange(start: first, end: first + (end - start))
        }
      }
      append(source.document.bytes[Int(start)..<Int(end)], from: file, origin, isVerbatim: isVerbatim)
      start = end
    }
  }

  /// Appends the text of a node as it is.
  mutating func copy(_ node: NodeID, of source: RuleCompiler.Source) {
    copy(source.document.range(of: node), of: source)
  }

  /// Appends text that a place of a file makes necessary.
  mutating func write(_ text: String, for range: ByteRange, of source: RuleCompiler.Source) {
    let (file, place) = source.place(of: range)
    append(Array(text.utf8)[...], from: file, place, isVerbatim: false)
  }

  private mutating func append(
    _ slice: ArraySlice<UInt8>, from file: String, _ origin: ByteRange, isVerbatim: Bool
  ) {
    let start = bytes.count
    bytes += slice
    places.add(
      SourcePlaces.Segment(
        range: ByteRange(start, bytes.count), file: file, origin: origin, isVerbatim: isVerbatim))
  }
}
