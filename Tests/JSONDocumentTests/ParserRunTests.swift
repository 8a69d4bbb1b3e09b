import JSONDocument
import Testing

/// The parser fills its tape in runs; where one ends and the next begins must not show.
@Suite("Runs of the parser")
struct ParserRunTests {
  /// Texts with far more nodes than the first run has room for, with containers that are open across its end.
  static let texts: [String] = {
    let numbers = Array(repeating: "1", count: 40_000).joined(separator: ",")
    let pairs = (0..<20_000).map { "\"\($0)\":{}" }.joined(separator: ",")
    let nested = String(repeating: "[", count: 500) + numbers + String(repeating: "]", count: 500)
    let mixed = (0..<15_000).map { "{\"a\":[\($0),[true]],\"b\":null}" }.joined(separator: ",")
    let sparse = "\"" + String(repeating: "a", count: 300_000) + "\""
    return [
      "[\(numbers)]", "{\(pairs)}", nested, "[\(mixed)]", "[\(sparse),\(mixed)]", "[\(mixed),\(sparse)]",
      "{\"x\":{\"y\":[[\(numbers)],{\(pairs)}]},\"z\":[\(mixed)]}",
    ]
  }()

  @Test(
    "Every container of a long text ends at its bracket, and holds what lies between",
    arguments: texts.indices)
  func containersEnd(_ index: Int) throws {
    let bytes = Array(Self.texts[index].utf8)
    let document = try JSONDocument(parsing: bytes)
    // The ends that brackets have when they are matched by hand; no string here holds a bracket.
    var open: [Int] = []
    var ends: [Int: Int] = [:]
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { open.append(offset) }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}"), let start = open.popLast() {
        ends[start] = offset + 1
      }
    }
    var starts: [UInt32] = []
    for number in 0..<document.nodeCount {
      let node = NodeID(index: UInt32(number))
      starts.append(document.range(of: node).start)
    }
    #expect(starts == starts.sorted())
    var count = 0
    for number in 0..<document.nodeCount {
      let node = NodeID(index: UInt32(number))
      let kind = document.kind(of: node)
      guard kind == .object || kind == .array else { continue }
      count += 1
      let range = document.range(of: node)
      if ends[Int(range.start)] != Int(range.end) { Issue.record("\(number) ends at \(range.end)") }
      let next = Int(document.end(of: node).index)
      if next <= number || (next < starts.count && starts[next] < range.end) || starts[next - 1] >= range.end
      {
        Issue.record("what follows \(number) is \(next)")
      }
    }
    #expect(count == ends.count)
  }

  @Test("A fault late in a long text is found where it is")
  func lateFault() throws {
    let numbers = Array(repeating: "1", count: 40_000).joined(separator: ",")
    let text = "{\"a\":[\(numbers)"
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(parsing: text)
      Issue.record("a text without an end is accepted")
    } catch {
      #expect(error.kind == .unexpectedEnd(expected: .commaOrClosingBracket))
      #expect(error.opening == ByteRange(5, 6))
      #expect(error.range == ByteRange(text.utf8.count, text.utf8.count))
    }
  }

  @Test("Special bytes are found at every place of a string", arguments: 0..<40)
  func specialBytes(_ place: Int) throws {
    let before = String(repeating: "x", count: place)
    let after = String(repeating: "y", count: 23)
    for special in ["\\\"", "\\u00e9", "é", "€", "😀", "\u{7F}", " ", "!", "#", "[", "]", "\u{80}"] {
      let document = try JSONDocument(parsing: "\"\(before)\(special)\(after)\"")
      #expect(document.nodeCount == 1)
      #expect(document.string(document.root).utf8.count >= place + 24)
    }
    for byte in UInt8(0)..<0x20 {
      // The space keeps a text that begins with a quote and a zero from being taken for UTF-16.
      let text = Array(" \"\(before)".utf8) + [byte] + Array("\(after)\"".utf8)
      do throws(JSONSyntaxError) {
        _ = try JSONDocument(parsing: text)
        Issue.record("\(byte) is accepted")
      } catch {
        let isRight = error.kind == .controlCharacter(byte) && error.range == ByteRange(place + 2, place + 3)
        if !isRight { Issue.record("\(byte): \(error)") }
      }
    }
    for byte in UInt8(0x80)...0xFF {
      let text = Array("\"\(before)".utf8) + [byte] + Array("\(after)\"".utf8)
      if (try? JSONDocument(parsing: text)) != nil { Issue.record("\(byte) is accepted") }
    }
  }
}
