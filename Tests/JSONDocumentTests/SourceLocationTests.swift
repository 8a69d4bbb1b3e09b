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
}
