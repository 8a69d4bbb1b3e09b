internal import Glibc

/// Cuts what comes in on a stream into lines, without waiting for more than a line needs.
///
/// A line that is too long is not kept: its beginning is thrown away as it comes in, and what follows is read on.
package struct LineReader {
  /// A line of the stream.
  package enum Line: Equatable, Sendable {
    /// Its bytes, without the line feed.
    case bytes([UInt8])
    /// More bytes than a line may have.
    case tooLong
  }

  private let limit: Int
  private var rest: [UInt8] = []
  private var isTooLong = false

  /// Makes a reader for lines of at most `limit` bytes.
  package init(limit: Int = InputFile.limit) {
    self.limit = limit
  }

  /// Takes what came in and returns the lines that it ends.
  package mutating func add(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = Self.lineFeed(in: bytes, from: start) {
      keep(bytes[start..<end])
      lines.append(endLine())
      start = end + 1
    }
    keep(bytes[start...])
    return lines
  }

  /// Returns the last line, where it does not end with a line feed.
  package mutating func finish() -> Line? {
    rest.isEmpty && !isTooLong ? nil : endLine()
  }

  private static func lineFeed(in bytes: [UInt8], from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    if rest.count + bytes.count > limit {
      isTooLong = true
      rest = []
    } else {
      rest += bytes
    }
  }

  private mutating func endLine() -> Line {
    defer {
      rest = []
      isTooLong = false
    }
    return isTooLong ? .tooLong : .bytes(rest)
  }
}
