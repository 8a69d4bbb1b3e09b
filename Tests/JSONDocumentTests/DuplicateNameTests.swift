import JSONDocument
import Testing

@Suite("Members of the same name")
struct DuplicateNameTests {
  private func duplicates(_ text: String) throws -> [String] {
    try JSONDocument(parsing: text).duplicateNames().map { "\($0.name) \($0.first.start) \($0.second.start)" }
  }

  @Test("Each is told with the place of the first, in the order of the text")
  func places() throws {
    #expect(
      try duplicates(#"{"a": 1, "b": {"c": 1, "c": 2}, "a": 2, "a": 3}"#) == ["a 1 32", "a 1 40", "c 15 23"])
    #expect(try duplicates(#"{"": 1, "": 2}"#) == [" 1 8"])
  }

  @Test("A name with escapes is the same as one without")
  func escapes() throws {
    #expect(try duplicates(#"{"a": 1, "\u0061": 2}"#) == ["a 1 9"])
    #expect(try duplicates(#"{"\u00e9": 1, "é": 2}"#) == ["é 1 14"])
    #expect(try duplicates(##"{"e\u0301": 1, "é": 2}"##).isEmpty)
  }

  @Test("Names that share length, first, middle and last letter are still different ones")
  func alike() throws {
    #expect(try duplicates(#"{"axbxc": 1, "aybyc": 2, "axbyc": 3}"#).isEmpty)
    #expect(try duplicates(#"{"axbxc": 1, "aybyc": 2, "axbxc": 3}"#).count == 1)
  }

  @Test("A thousand are told of a text that has more")
  func limit() throws {
    let text = "{" + repeatElement(#""n": 1"#, count: 3_000).joined(separator: ", ") + "}"
    #expect(try duplicates(text).count == 1_000)
    #expect(try JSONDocument(parsing: text).duplicateNames(limit: 7).count == 7)
  }

  @Test("Objects of all sizes with one name repeated at every place", arguments: [2, 3, 10, 40, 200])
  func sizes(count: Int) throws {
    let names = (0..<count).map { "name\($0)" }
    func text(_ names: [String]) -> String {
      "{" + names.map { "\"\($0)\": {}" }.joined(separator: ", ") + "}"
    }
    #expect(try duplicates(text(names)).isEmpty)
    for place in stride(from: 1, to: count, by: max(1, count / 7)) {
      var repeated = names
      repeated[place] = names[place - 1]
      #expect(try duplicates(text(repeated)).count == 1)
    }
  }
}
