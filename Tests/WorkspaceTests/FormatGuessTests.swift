import JSONDocument
import Testing
import Workspace

@Suite("What a file that is no design seems to be")
struct FormatGuessTests {
  @Test(
    "is told by its format, else by what it holds",
    arguments: [
      (#"[]"#, FormatGuess.notAnObject(.array)),
      (#""x""#, .notAnObject(.string)),
      (#"{"format": "rubric/1"}"#, .rubric),
      (#"{"format": "rubric/2"}"#, .rubric),
      (#"{"format": "library/1"}"#, .library),
      (#"{"format": "scorecard/1"}"#, .scorecard),
      (#"{"format": "evaluation/1"}"#, .evaluation),
      (#"{"format": "geo"}"#, .other(format: "geo")),
      (#"{"criteria": []}"#, .rubric),
      (#"{"rubrics": []}"#, .scorecard),
      (#"{"lessons": []}"#, .evaluation),
      (#"{"facts": {}}"#, .library),
      (#"{"$schema": "…", "$defs": {}}"#, .schema),
      (#"{}"#, .noFormat),
      (#"{"agenda": []}"#, .noFormat),
    ])
  func guesses(text: String, guess: FormatGuess) throws {
    let document = try JSONDocument(parsing: text)
    #expect(FormatGuess(document, format: "design/1", knownMembers: ["agenda", "id"]) == guess)
  }

  @Test(
    "is a design where it says so, or has two of its members",
    arguments: [#"{"format": "design/1"}"#, #"{"id": "x", "agenda": []}"#, #"{"format": 1}"#])
  func designs(text: String) throws {
    let document = try JSONDocument(parsing: text)
    #expect(FormatGuess(document, format: "design/1", knownMembers: ["agenda", "id"]) == nil)
  }
}
