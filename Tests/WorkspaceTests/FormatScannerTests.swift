import TestSupport
import Testing

@testable import Workspace

@Suite("What a text says that it is")
struct FormatScannerTests {
  /// Scans a text in pieces of some size.
  private static func answer(_ text: String, piece: Int) -> FormatScanner.Answer? {
    var scanner = FormatScanner("design/1")
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      scanner.read(Array(bytes[start..<min(start + piece, bytes.count)]))
    }
    scanner.end()
    return scanner.answer
  }

  @Test(
    "is found in the outermost object, whatever stands around it",
    arguments: [
      (#"{"format": "design/1"}"#, .format("design/1")),
      (#"{"a": {"format": "rubric/1"}, "b": [{"format": 1}, "}"], "format" : "x"}"#, .format("x")),
      (#"{"t": "\"format\": \"no\"", "format":"library/1", oh no"#, .format("library/1")),
      (#"{"format": "", "a"}"#, .format("")),
      // Faults before it.
      (#"{"a": 1 "format": "rubric/1""#, .format("rubric/1")),
      (#"{"a": "b, "format": "design/1"}"#, .unclear),
      (#"[{"format": "design/1"}]"#, .unclear),
      (#"{"format": "design\/1"}"#, .unclear),
      (#"{"f\u006frmat": "design/1"}"#, .unclear),
      (#"""design/1" "#, .unclear),
      (#"{"format": 7, "a": "design/2"}"#, .nothing),
      (#"{"format": ["design/2"]}"#, .nothing),
      (#"{"a": "format", "b": "c"}"#, .nothing),
      ("", .nothing), ("}}]]", .nothing), (#"{"format": "des"#, .nothing),
    ] as [(String, FormatScanner.Answer)])
  func answers(_ text: String, _ expected: FormatScanner.Answer) {
    for piece in [1, 2, 7, 1000] {
      #expect(Self.answer(text, piece: piece) == expected, "pieces of \(piece)")
    }
  }

  @Test("is known before the text ends, so that the rest is not read")
  func early() {
    var scanner = FormatScanner("design/1")
    scanner.read(Array(#"{"format": "rubric/1", "#.utf8))
    #expect(scanner.answer == .format("rubric/1"))
  }

  @Test("has no length that counts")
  func long() {
    let text = "{\"format\": \"design/1" + String(repeating: "x", count: 100_000) + "\"}"
    guard case .format(let name) = Self.answer(text, piece: 4096) else {
      Issue.record("no format")
      return
    }
    #expect(name != "design/1" && name.utf8.count < 100)
  }
}
