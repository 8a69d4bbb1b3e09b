import Testing

@testable import LanguageServer

@Suite("The text of a document")
struct DocumentTextTests {
  /// A line with characters of one, two, three and four bytes, a combining accent and a family of emoji.
  private static let line = "aé€😀e\u{301}👨‍👩‍👧z"

  @Test("has places that are the same there and back, in every encoding and with every end of line")
  func positions() {
    for ending in ["\n", "\r\n", "\r"] {
      let text = DocumentText(Array((Self.line + ending + ending + Self.line).utf8))
      for encoding in [PositionEncoding.utf8, .utf16] {
        var offset = 0
        for (number, line) in [Self.line, "", Self.line].enumerated() {
          var units = 0
          for scalar in line.unicodeScalars {
            let position = TextPosition(line: number, character: units)
            #expect(text.offset(of: position, encoding) == offset)
            #expect(text.position(of: offset, encoding) == position)
            offset += UTF8.width(scalar)
            units += encoding == .utf8 ? UTF8.width(scalar) : UTF16.width(scalar)
          }
          let end = TextPosition(line: number, character: units)
          #expect(text.offset(of: end, encoding) == offset)
          #expect(text.position(of: offset, encoding) == end)
          offset += number < 2 ? ending.utf8.count : 0
        }
      }
    }
  }

  @Test("has no places beyond a line, beyond the text or within a character")
  func clamped() {
    let text = DocumentText(Array("a😀\r\nb".utf8))
    #expect(text.offset(of: TextPosition(line: 0, character: 99), .utf16) == 5)
    #expect(text.offset(of: TextPosition(line: 0, character: 99), .utf8) == 5)
    #expect(text.offset(of: TextPosition(line: 9, character: 0), .utf16) == 8)
    #expect(text.offset(of: TextPosition(line: 0, character: 2), .utf16) == 1)
    #expect(text.offset(of: TextPosition(line: 0, character: 3), .utf8) == 1)
  }

  @Test("changes in places, one after the other")
  func changes() {
    var text = DocumentText(Array("one\r\ntwo 😀\r\nthree".utf8))
    func range(_ line: Int, _ start: Int, _ end: Int) -> TextRange {
      TextRange(
        start: TextPosition(line: line, character: start), end: TextPosition(line: line, character: end))
    }
    text.replace(range(1, 4, 6), with: "é", .utf16)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "one\r\ntwo é\r\nthree")
    text.replace(range(1, 5, 5), with: "\nfour", .utf16)
    text.replace(range(2, 4, 4), with: "!", .utf16)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "one\r\ntwo é\nfour!\r\nthree")
    text.replace(
      TextRange(start: TextPosition(line: 0, character: 3), end: TextPosition(line: 3, character: 0)),
      with: "", .utf16)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "onethree")
    // A range that ends before it begins is empty.
    text.replace(range(0, 5, 2), with: "-", .utf16)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "oneth-ree")
    text.replace(nil, with: "new", .utf16)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "new")
  }

  @Test("keeps what stands around half a pair, in place of which there is a replacement")
  func halfPair() {
    let client = TestClient.begun()
    client.open("{}")
    client.notify(
      "textDocument/didChange",
      #"{"textDocument": {"uri": "\#(TestClient.design)", "version": 2}, "contentChanges": [{"text": "x\ud83dy\ud83d\ude00"}]}"#
    )
    let document = client.server.documents[TestClient.design]
    #expect(document.map { String(decoding: $0.text.bytes, as: UTF8.self) } == "x\u{FFFD}y😀")
  }

  @Test("has an address that leads to its path and back")
  func addresses() {
    for path in ["/a/b.json", "/Diseño/mesa de agua #1?.json", "/a%20b.json"] {
      #expect(FileURI.path(FileURI.uri(path)) == path)
    }
    #expect(FileURI.path("file://host/a/./b/../c.json") == "/a/c.json")
    #expect(FileURI.path("file:///c%3A/x.json") == "/c:/x.json")
    #expect(FileURI.path("untitled:Untitled-1") == nil)
    #expect(FileURI.path("file://") == nil)
    #expect(FileURI.path("file:///a%00b") == nil)
  }
}
