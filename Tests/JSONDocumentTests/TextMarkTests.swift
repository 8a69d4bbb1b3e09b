import JSONDocument
import Testing

@Suite("Names are found by their marks and told apart by their bytes")
struct TextMarkTests {
  @Test("Names of one length that begin, middle and end alike are different names")
  func sameMarks() throws {
    let document = try JSONDocument(parsing: #"{"axbxc": 1, "aybyc": 2, "azbzc": 3, "axbyc": 4}"#)
    for (position, name) in ["axbxc", "aybyc", "azbzc", "axbyc"].enumerated() {
      let value = try #require(document.value(of: document.root, named: JSONName(name)))
      #expect(document.int64(value) == Int64(position + 1))
    }
    #expect(document.value(of: document.root, named: JSONName("axbzc")) == nil)
    #expect(document.duplicateNames().isEmpty)
  }

  @Test(
    "A name with escapes is the name that they stand for", arguments: ["\\u0061bc", "a\\u0062c", "ab\\u0063"])
  func escapes(_ written: String) throws {
    let document = try JSONDocument(parsing: "{\"\(written)\": 1, \"abd\": 2}")
    #expect(document.value(of: document.root, named: JSONName("abc")) != nil)
    #expect(try JSONDocument(parsing: "{\"\(written)\": 1, \"abc\": 2}").duplicateNames().count == 1)
  }

  @Test("The empty text equals the empty text alone")
  func empty() throws {
    let document = try JSONDocument(parsing: #"{"": "", "a": ""}"#)
    let value = try #require(document.value(of: document.root, named: JSONName("")))
    #expect(document.string(value, equals: JSONName("")))
    #expect(!document.string(value, equals: JSONName("a")))
  }
}
