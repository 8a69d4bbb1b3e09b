import JSONDocument
import Reports
import Rubric
import Testing

@Suite struct EvaluationReadingTests {
  /// Changes one place of a stored evaluation.
  private static func altered(_ old: String, _ new: String) throws -> String {
    let text = String(decoding: try TestEvaluations.evaluation("template").storedText(), as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return text }
    return parts[0] + new + parts[1]
  }

  /// Returns what reading says, and the text that it points to.
  private static func fault(_ text: String) throws -> (EvaluationReadingError.Kind, String)? {
    let document = try JSONDocument(parsing: text)
    do throws(EvaluationReadingError) {
      _ = try Evaluation(reading: document)
      return nil
    } catch {
      return (error.kind, String(decoding: document.bytes[error.range.offsets], as: UTF8.self))
    }
  }

  @Test("A text of another format is told apart from a faulty one")
  func otherFormat() throws {
    let fault = try #require(try Self.fault(#"{"format": "rubric/1"}"#))
    #expect(fault == (.wrongFormat(found: "rubric/1"), #""rubric/1""#))
    #expect(try Self.fault("[]")?.0 == .wrongFormat(found: ""))
  }

  @Test("Unknown, missing and doubled members are found where they stand")
  func members() throws {
    let unknown = try #require(try Self.fault(Self.altered(#""engine":"#, #""extra": 1, "engine":"#)))
    #expect(unknown == (.unknownMember(name: "extra"), #""extra""#))
    let missing = try #require(try Self.fault(#"{"format": "evaluation/1"}"#))
    #expect(missing.0 == .missingMember(name: "engine"))
    let doubled = try #require(try Self.fault(Self.altered(#""engine":"#, #""engine": "x", "engine":"#)))
    #expect(doubled == (.duplicateMember(name: "engine"), #""engine""#))
  }

  @Test("Wrong kinds, words and numbers are found where they stand")
  func values() throws {
    let kind = try #require(try Self.fault(Self.altered(#""gate": true"#, #""gate": "yes""#)))
    #expect(kind == (.wrongType(expected: .true, found: .string), #""yes""#))
    let word = try #require(try Self.fault(Self.altered(#""outcome": ""#, #""outcome": "x-"#)))
    #expect(word.1.hasPrefix(#""x-"#))
    let level = try #require(try Self.fault(Self.altered(#""to": "#, #""to": 1"#)))
    #expect(level.0 == .numberOutOfRange(least: 1, most: 4))
    let gain = try #require(try Self.fault(Self.altered(#""gain": "#, #""gain": 0.123456789, "x": "#)))
    #expect(gain.0 == .unknownMember(name: "x"))
  }

  @Test("Scores keep seven decimals and read back as the same number")
  func decimals() {
    #expect(DecimalText.text(26.3157895, places: 7) == "26.3157895")
    #expect(DecimalText.text(100, places: 7) == "100")
    #expect(DecimalText.text(0.05, places: 1) == "0.1")
    #expect(DecimalText.text(-0.25, places: 2) == "-0.25")
    #expect(DecimalText.text(2.5, places: 0) == "3")
    #expect(DecimalText.text(-0.04, places: 1) == "0")
  }
}
