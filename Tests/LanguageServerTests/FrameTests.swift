import Testing

@testable import LanguageServer

@Suite("The frames of the base protocol")
struct FrameTests {
  private func frames(_ pieces: [String], limit: Int = 1 << 20) -> [FrameReader.Frame] {
    var reader = FrameReader(limit: limit)
    var frames: [FrameReader.Frame] = []
    for piece in pieces {
      reader.append(Array(piece.utf8))
      while let frame = reader.next() { frames.append(frame) }
    }
    return frames
  }

  private func message(_ text: String) -> FrameReader.Frame { .message(Array(text.utf8)) }

  @Test("are found whole, however the bytes come in")
  func pieces() {
    let stream = "Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:5\r\n\r\n[\"é\"]"
    let expected = [message("{}"), .message(Array("[\"é\"]".utf8.prefix(5)))]
    #expect(frames([stream]) == expected)
    for length in [1, 2, 3, 7, 19] {
      var reader = FrameReader()
      var found: [FrameReader.Frame] = []
      let bytes = Array(stream.utf8)
      for start in stride(from: 0, to: bytes.count, by: length) {
        reader.append(Array(bytes[start..<min(start + length, bytes.count)]))
        while let frame = reader.next() { found.append(frame) }
      }
      #expect(found == expected, "in pieces of \(length)")
    }
  }

  @Test("may end their lines with line feeds only")
  func lineFeeds() {
    #expect(frames(["Content-Length: 2\n\n{}"]) == [message("{}")])
  }

  @Test(
    "that make no sense are told once, and the next message is found",
    arguments: [
      "Content-Length: x\r\n\r\n", "Content-Length: -3\r\n\r\n", "Content-Length:\r\n\r\n",
      "Content-Length: 2 3\r\n\r\n", "Length: 5\r\n\r\n", "\r\n\r\n", "{}\r\n\r\n\r\n\r\n", "Hello",
      String(repeating: "x", count: 20_000), "Content-Length: 99999999999999999999999x\r\n\r\n",
    ])
  func badHeaders(header: String) {
    #expect(
      frames([header, "Content-Length: 2\r\n\r\n{}Content-Length: 1\r\n\r\n7"])
        == [.badHeader, message("{}"), message("7")])
  }

  @Test("beyond the limit are passed over as they come in")
  func tooLarge() {
    let large = String(repeating: "y", count: 200)
    #expect(
      frames(["Content-Length: 200\r\n\r\n" + large + "Content-Length: 2\r\n\r\n{}"], limit: 100)
        == [.tooLarge(200), message("{}")])
    #expect(
      frames(
        ["Content-Length: 200\r\n", "\r\nyy", String(large.dropLast(2)), "Content-Length: 2\r\n\r\n{}"],
        limit: 100) == [.tooLarge(200), message("{}")])
    let endless = frames(["Content-Length: 123456789012345678901234567890\r\n\r\n", large], limit: 100)
    #expect(endless.count == 1)
  }
}
