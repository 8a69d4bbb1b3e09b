import JSONDocument
import Testing

@Suite("Lines and columns")
struct SourceLocationTests {
  /// Counts from the start of the text, character by character.
  private func counted(_ text: String) -> [[Int]] {
    var locations: [[Int]] = []
    var (line, column, utf16) = (1, 1, 1)
    for scalar in text.unicodeScalars {
      for _ in 0..<UTF8.width(scalar) {
        locations.append([line, column, utf16])
      }
      if scalar == "\n" {
        (line, column, utf16) = (line + 1, 1, 1)
      } else {
        column += 1
        utf16 += UTF16.width(scalar)
      }
    }
    locations.append([line, column, utf16])
    return locations
  }

  @Test(
    "Every character is found where counting finds it, in long lines and short ones",
    arguments: [1, 700, 1_024, 1_025, 5_000])
  func characters(length: Int) {
    let pattern: [Character] = ["a", "é", "€", "😀", "b"]
    let long = String((0..<length).map { pattern[$0 % pattern.count] })
    let text = "short\n" + long + "\n\n" + long + "end"
    let index = LineIndex(Array(text.utf8))
    func found(_ offset: UInt32) -> [Int] {
      let location = index.location(of: offset)
      return [location.line, location.column, location.utf16Column]
    }
    let expected = counted(text)
    var offset = 0
    for scalar in text.unicodeScalars {
      if found(UInt32(offset)) != expected[offset] {
        Issue.record("at \(offset): \(found(UInt32(offset))), counted \(expected[offset])")
        return
      }
      offset += UTF8.width(scalar)
    }
    #expect(found(UInt32(offset)) == expected[offset])
    #expect(found(.max) == expected[offset])
  }

  @Test("A line's end is found wherever it stands among eight bytes, and nothing else is taken for one")
  func lineEnds() {
    let neighbours = (UInt8(0)...0x7F).filter { $0 != 0x0A && $0 != 0x0D } + Array("é€😀".utf8)
    for end in [[0x0A], [0x0D], [0x0D, 0x0A]] as [[UInt8]] {
      for before in 0..<20 {
        let text = (0..<before).map { neighbours[$0 * 7 % neighbours.count] } + end + [0x62]
        let index = LineIndex(text)
        #expect(index.lineCount == 2, "\(end) after \(before)")
        #expect(index.location(of: UInt32(before + end.count)).line == 2)
      }
    }
    #expect(LineIndex(neighbours).lineCount == 1)
  }

  @Test("Code points of a string are counted whatever its length", arguments: 0..<40)
  func codePoints(length: Int) throws {
    let pattern: [Character] = ["a", "é", "€", "😀", "b"]
    let text = String((0..<length).map { pattern[$0 % pattern.count] })
    let document = try JSONDocument(parsing: "\"" + text + "\"")
    #expect(document.codePointCount(document.root) == length)
  }
}
