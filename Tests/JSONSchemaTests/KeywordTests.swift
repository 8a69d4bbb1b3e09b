import JSONDocument
import Testing

@testable import JSONSchema

@Suite("Names of keywords and types")
struct KeywordTests {
  @Test("Every keyword is known by its name")
  func names() {
    for keyword in SchemaKeyword.allCases {
      #expect(SchemaKeyword.named(Array(keyword.name.utf8).span) == keyword)
    }
  }

  @Test("No name that differs from a keyword by a letter is taken for one")
  func otherNames() {
    let names = Set(SchemaKeyword.allCases.map { Array($0.name.utf8) })
    for name in names {
      var others = [name + [0x61], Array(name.dropLast()), Array(name.dropFirst())]
      for place in name.indices {
        var other = name
        other[place] ^= 1
        others.append(other)
      }
      for other in others where !names.contains(other) { #expect(SchemaKeyword.named(other.span) == nil) }
    }
    #expect(SchemaKeyword.named([UInt8]().span) == nil)
  }

  @Test("A keyword or type with escapes in it is the same")
  func escapes() throws {
    #expect(try problems(##"{"t\u0079pe": "str\u0069ng", "m\u0069nLength": 2}"##, #""x""#).count == 1)
    #expect(try problems(##"{"type": "str\u0069ng"}"##, "1").count == 1)
    #expect(try problems(##"{"$ref": "#\/$defs/a", "$defs": {"\u0061": false}}"##, "1").count == 1)
  }

  @Test("Names that share length, first, middle and last letter are told apart, in small and large tables")
  func alike() throws {
    for count in [3, 40, 200] {
      let names = (0..<count).map {
        "x\(["a", "b", "c", "d"][$0 % 4])\($0 + 1_000)m\($0 + 1_000)\(["a", "b"][$0 % 2])z"
      }
      let properties = names.map { "\"\($0)\": {\"const\": \"\($0)\"}" }.joined(separator: ", ")
      let text = "{\"properties\": {\(properties)}, \"additionalProperties\": false}"
      let compiled = try schema(text)
      for name in names {
        #expect(compiled.isValid(try JSONDocument(parsing: "{\"\(name)\": \"\(name)\"}")))
        #expect(!compiled.isValid(try JSONDocument(parsing: "{\"\(name)\": \"\"}")))
        #expect(!compiled.isValid(try JSONDocument(parsing: "{\"\(name)y\": \"\(name)\"}")))
      }
    }
  }
}
