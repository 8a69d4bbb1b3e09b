/// A piece of a text that is not copied before somebody reads it.
///
/// Of the many texts that a scorecard carries, one run prints few.
struct TextSlice: Sendable {
  private let base: String
  private let start: UInt32
  private let end: UInt32

  /// Makes the slice that is a whole text.
  init(_ text: String) {
    base = text
    start = 0
    end = UInt32(truncatingIfNeeded: text.utf8.count)
  }

  /// Makes a slice of some UTF-8 bytes of a text; bytes that it does not have are left out.
  init(of base: String, from start: Int, count: Int) {
    self.base = base
    let end = min(start + count, base.utf8.count)
    self.start = UInt32(truncatingIfNeeded: min(start, end))
    self.end = UInt32(truncatingIfNeeded: end)
  }

  var isEmpty: Bool { start == end }

  /// The text.
  var text: String {
    let bytes = base.utf8
    if start == 0, Int(end) == bytes.count { return base }
    return String(Substring(bytes[position(start)..<position(end)]))
  }

  private func position(_ offset: UInt32) -> String.Index {
    base.utf8.index(base.startIndex, offsetBy: Int(offset))
  }
}
