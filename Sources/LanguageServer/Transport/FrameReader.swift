/// Takes messages out of a stream of bytes by the headers of the base protocol.
///
/// The bytes come in pieces of any size. Where a header makes no sense that is told once, and reading goes on at the
/// next `Content-Length`; a message beyond the limit is passed over.
struct FrameReader {
  /// What comes next in the stream.
  enum Frame: Equatable {
    case message([UInt8])
    /// Bytes that are no header were passed over.
    case badHeader
    /// A message of so many bytes was passed over.
    case tooLarge(Int)
  }

  /// The most bytes that a header may have.
  private static let headerLimit = 4096
  private static let field = Array("content-length:".utf8)

  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  /// The length of the message whose header has been read.
  private var length: Int?
  /// How many bytes of a message that is passed over are still to come.
  private var rest = 0
  private var isLost = false

  /// Makes a reader of messages of at most `limit` bytes.
  init(limit: Int = 64 << 20) {
    self.limit = limit
  }

  /// Takes the bytes that came in.
  mutating func append(_ bytes: [UInt8]) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    let passed = min(rest, bytes.count)
    rest -= passed
    buffer += bytes[passed...]
  }

  /// Returns what comes next, or nil where more bytes are needed to tell.
  mutating func next() -> Frame? {
    while true {
      if let length {
        guard buffer.count - start >= length else { return nil }
        let body = Array(buffer[start..<start + length])
        start += length
        self.length = nil
        return .message(body)
      }
      guard let end = headerEnd() else { return passOver() }
      let header = buffer[start..<end.text]
      start = end.behind
      guard let found = Self.contentLength(in: header) else {
        if isLost { continue }
        isLost = true
        return .badHeader
      }
      let wasLost = isLost
      isLost = false
      if found.length > limit {
        let there = min(found.length, buffer.count - start)
        start += there
        rest = found.length - there
        return .tooLarge(found.length)
      }
      length = found.length
      if !found.isClean, !wasLost { return .badHeader }
    }
  }

  // MARK: - Headers

  /// Finds the empty line behind a header: where the text ends, and where the message begins.
  private func headerEnd() -> (text: Int, behind: Int)? {
    var position = start
    while position < buffer.count {
      if buffer[position] == 0x0A {
        var next = position + 1
        if next < buffer.count, buffer[next] == 0x0D { next += 1 }
        if next < buffer.count, buffer[next] == 0x0A { return (position, next + 1) }
      }
      position += 1
    }
    return nil
  }

  /// Drops what is too long to be a header, but not the beginning of the next one.
  private mutating func passOver() -> Frame? {
    guard buffer.count - start > Self.headerLimit else { return nil }
    start = Self.lastField(in: buffer[start...]) ?? buffer.count - Self.field.count
    if buffer.count - start > Self.headerLimit { start = buffer.count - Self.field.count }
    if isLost { return nil }
    isLost = true
    return .badHeader
  }

  /// Reads the length from a header; it is clean where the field begins a line.
  private static func contentLength(in header: ArraySlice<UInt8>) -> (length: Int, isClean: Bool)? {
    guard let field = lastField(in: header) else { return nil }
    var position = field + Self.field.count
    while position < header.endIndex, header[position] == 0x20 || header[position] == 0x09 { position += 1 }
    var length = 0
    var digits = 0
    while position < header.endIndex, header[position] &- 0x30 < 10 {
      length = min(length, Int.max / 16) * 10 + Int(header[position] &- 0x30)
      digits += 1
      position += 1
    }
    while position < header.endIndex, [0x20, 0x09, 0x0D].contains(header[position]) { position += 1 }
    guard digits > 0, position == header.endIndex || header[position] == 0x0A else { return nil }
    return (length, field == header.startIndex || header[field - 1] == 0x0A)
  }

  /// Finds where the last `Content-Length:` begins, in any case.
  private static func lastField(in bytes: ArraySlice<UInt8>) -> Int? {
    var position = bytes.endIndex - field.count
    while position >= bytes.startIndex {
      var matched = 0
      while matched < field.count, bytes[position + matched] | 0x20 == field[matched] | 0x20 { matched += 1 }
      if matched == field.count { return position }
      position -= 1
    }
    return nil
  }
}
