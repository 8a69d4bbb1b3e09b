import Testing
import Workspace

@Suite("Lines of a stream")
struct LineReaderTests {
  @Test("Lines come out as they went in, however the bytes are cut", arguments: 1...9)
  func anyPieces(size: Int) {
    let text = Array("one\n\ntwo, three\r\n\u{E9}\nlast".utf8)
    var reader = LineReader()
    var lines: [LineReader.Line] = []
    for start in stride(from: 0, to: text.count, by: size) {
      lines += reader.add(Array(text[start..<min(start + size, text.count)]))
    }
    if let last = reader.finish() { lines.append(last) }
    #expect(lines == ["one", "", "two, three\r", "\u{E9}", "last"].map { .bytes(Array($0.utf8)) })
    #expect(reader.finish() == nil)
  }

  @Test("A line that is too long is thrown away, and the next is read")
  func tooLong() {
    var reader = LineReader(limit: 4)
    var lines: [LineReader.Line] = []
    for piece in ["abc", "de", "fgh\nab", "cd\nabcde\n", "abcde"] { lines += reader.add(Array(piece.utf8)) }
    #expect(lines == [.tooLong, .bytes(Array("abcd".utf8)), .tooLong])
    #expect(reader.finish() == .tooLong)
  }
}
