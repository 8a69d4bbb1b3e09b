import JSONDocument
import JSONSchema
import Testing

@Suite("Numbers in schemas")
struct NumberTests {
  @Test(
    "multipleOf is exact for numbers of any size",
    arguments: [
      ("0.01", "19.99", true), ("0.01", "0.005", false), ("0.1", "0.3", true),
      ("3", "9007199254740993", true),
      ("3", "9007199254740994", false), ("0.123456789", "1e308", false), ("0.5", "1e308", true),
      ("7", "1e1000000000000", false), ("5", "1e1000000000000", true), ("1e-400", "1", true),
      ("1e400", "1", false), ("1e400", "3e400", true), ("1e400", "0", true), ("-0.0", "1", nil),
      ("1000000000000000000000000000007", "3000000000000000000000000000021", true),
      ("1000000000000000000000000000007", "3000000000000000000000000000022", false),
      ("1000000000000000000000000000007", "1000000000000000000000000000007e5", true),
      ("1125899906842624000000000000000000001", "1e40", false),
      ("0.3552713678800500929355621337890625", "1e60", true),
      ("2", "-4.0", true), ("2.0", "-5", false), ("999999999999999999", "999999999999999999e3", true),
      ("18446744073709551616", "36893488147419103232", true),
    ] as [(String, String, Bool?)])
  func multiples(divisor: String, number: String, isMultiple: Bool?) throws {
    let text = #"{"multipleOf": \#(divisor)}"#
    guard let isMultiple else {
      #expect(try refusal(text) != nil)
      return
    }
    #expect(try schema(text).isValid(JSONDocument(parsing: number)) == isMultiple)
  }

  @Test("Bounds compare numbers exactly")
  func bounds() throws {
    let text = #"{"maximum": 9007199254740992, "exclusiveMinimum": -1e-400}"#
    for (number, isValid) in [
      ("9007199254740992", true), ("9007199254740993", false), ("9007199254740992.000001", false),
      ("0", true),
      ("-1e-400", false), ("-1e-401", true), ("1e400", false), ("-0.0", true),
    ] {
      #expect(try schema(text).isValid(JSONDocument(parsing: number)) == isValid, "\(number)")
    }
  }

  @Test("A number without a fraction is an integer however it is written")
  func integers() throws {
    let compiled = try schema(#"{"type": "integer"}"#)
    for (number, isValid) in [
      ("1.0", true), ("1e3", true), ("10e-1", true), ("1.5", false), ("1e-1", false), ("1e400", true),
    ] {
      #expect(try compiled.isValid(JSONDocument(parsing: number)) == isValid, "\(number)")
    }
  }

  @Test("Values are equal by JSON's rules in enum, const and uniqueItems")
  func equality() throws {
    #expect(try problems(#"{"const": {"a": [1.0, "\u0061"]}}"#, #"{"a": [1, "a"]}"#).isEmpty)
    #expect(try problems(#"{"enum": [1, true]}"#, "1.0").isEmpty)
    #expect(try problems(#"{"enum": [0, false]}"#, "null").count == 1)
    #expect(try problems(#"{"uniqueItems": true}"#, "[1, true, \"1\", [1], {\"a\": 1}, 0, false]").isEmpty)
    let values = (0..<20).map { "[\($0)]" }.joined(separator: ",")
    #expect(try problems("{\"enum\": [\(values)]}", "[19.0]").isEmpty)
    #expect(try problems("{\"enum\": [\(values)]}", "[20]").count == 1)
  }

  @Test("Huge counts are met or not, and never overflow")
  func counts() throws {
    #expect(try problems(#"{"maxLength": 1e100, "maxItems": 99999999999999999999}"#, #""a""#).isEmpty)
    #expect(try problems(#"{"minLength": 1e100}"#, #""a""#).count == 1)
    #expect(try problems(#"{"minItems": 2.0}"#, "[1, 2]").isEmpty)
  }

  @Test("Lengths count code points, escapes included")
  func lengths() throws {
    let exact = #"{"minLength": 3, "maxLength": 3}"#
    for text in [#""abc""#, #""é😀a""#, #""\u00e9\ud83d\ude00\n""#, #""\u0061\"\\""#] {
      #expect(try problems(exact, text).isEmpty, "\(text)")
    }
    for text in [#""ab""#, #""abcd""#, #""\ud83d\ude00\ud83d\ude00""#, #""\u0061\u0061\u0061\u0061""#] {
      #expect(try problems(exact, text).count == 1, "\(text)")
    }
  }
}
