internal import JSONDocument

/// An input file with what it takes to name its places, each found when it is first asked for.
final class SourceFile {
  let name: String
  let bytes: [UInt8]
  private(set) lazy var lines = LineIndex(bytes)
  /// The file's document, where it is JSON.
  private(set) lazy var document = try? JSONDocument(parsing: bytes)

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Returns the text at a range as it is written; nothing for a range that is not in the file.
  func text(at range: ByteRange) -> String {
    let start = min(Int(range.start), bytes.count)
    let end = min(max(Int(range.end), start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Returns the character that begins at a place, or nil where there is none.
  func character(at offset: UInt32) -> Unicode.Scalar? {
    let start = Int(offset)
    guard start < bytes.count else { return nil }
    return SourceExcerpt.scalar(at: start, of: bytes, before: bytes.count).scalar
  }
}
