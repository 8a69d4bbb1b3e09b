import TestSupport
import Testing

@testable import LanguageServer

@Suite("Completion")
struct CompletionTests {
  private static let start = #"{"format": "dialogue-design/1", "#

  private func labels(_ marked: String, _ client: TestClient = .begun()) -> [String] {
    let labels = client.completions(marked).map { $0["label"].text }
    #expect(client.faults == [])
    return labels
  }

  @Test(
    "offers the fields of the object at hand that are not there yet, wherever the text breaks off",
    arguments: [
      #""participants": [{"actor_id": "a", ‸}]}"#, #""participants": [{"actor_id": "a", "sta‸"#,
      #""participants": [{"actor_id": "a", "sta‸"}]}"#, "\"participants\": [{\"actor_id\": \"a\",\n\"‸\n}",
      #""participants": [{"actor_id": "a" ‸"#, #""participants": [{"actor_id": "a", sta‸ }]}"#,
      #""participants": [{"actor_id": "a", "‸": "confirmed"}]}"#,
      #""participants": [{"actor_id": "x", "seats": , ‸ {"actor_id": "b"}]}"#,
    ])
  func fields(marked: String) {
    let found = labels(Self.start + marked)
    #expect(found.contains("status"))
    #expect(!found.contains("actor_id") || marked.contains("\"x\""))
    #expect(!found.contains("actors"))
  }

  @Test("puts what is required first, and says what a field is, in the reader's language")
  func words() throws {
    let client = TestClient.begun(locale: "es")
    let items = client.completions(Self.start + #"‸}"#)
    let sorted = items.sorted { $0["sortText"].text < $1["sortText"].text }
    #expect(sorted.prefix(5).map { $0["label"].text } == ["id", "title", "status", "as_of", "actors"])
    let actors = try #require(items.first { $0["label"].text == "actors" })
    #expect(actors["detail"].text == "Actores")
    #expect(actors["documentation"].text == "Todos los actores de los que habla el archivo, una sola vez.")
    #expect(actors["insertTextFormat"].number == 2)
    #expect(actors["textEdit"]["newText"].text == #""actors": [$1]"#)
  }

  @Test(
    "leaves a text that is whole",
    arguments: [
      (#""i‸"}"#, "id", #""id": "$1"}"#), (#"‸}"#, "id", #""id": "$1"}"#), (#"i‸}"#, "id", #""id": "$1"}"#),
      (#""x": 1 ‸}"#, "id", #""x": 1, "id": "$1"}"#), (#"‸ "x": 1}"#, "id", #""id": "$1", "x": 1}"#),
      (#""i‸": 3}"#, "id", #""id": 3}"#), (#""$s‸"}"#, "$schema", #""\$schema": "$1"}"#),
      (#""status": "pro‸"}"#, "proposed", #""status": "proposed"}"#),
      (#""status": pro‸}"#, "proposed", #""status": "proposed"}"#),
      (#""status": ‸ "x": 1}"#, "proposed", #""status": "proposed", "x": 1}"#),
      (#""status": ‸}"#, "proposed", #""status": "proposed"}"#),
    ])
  func edits(marked: String, label: String, expected: String) {
    #expect(TestClient.begun().completing(Self.start + marked, label) == Self.start + expected)
  }

  @Test("offers plain texts to clients without snippets")
  func plain() throws {
    let client = TestClient.begun(capabilities: "{}")
    let item = try #require(client.completions(Self.start + "‸}").first { $0["label"].text == "actors" })
    #expect(item["insertTextFormat"].number == 1)
    #expect(item["textEdit"]["newText"].text == #""actors": []"#)
  }

  @Test("offers the words of an enumeration with their names")
  func enumerations() throws {
    let client = TestClient.begun(locale: "es")
    let items = client.completions(Self.start + #""participants": [{"status": "‸"}]}"#)
    #expect(items.map { $0["label"].text }.contains("confirmed"))
    #expect(items.first { $0["label"].text == "confirmed" }?["detail"].text == "Confirmada")
    #expect(
      labels(Self.start + #""participants": [{"mandate_to_commit": ‸}]}"#) == ["true", "false", "unknown"])
    #expect(labels(Self.start + #""participants": ‸}"#) == ["unknown", "none"])
  }

  @Test("offers the ids of the list that a reference points to, with what they stand for")
  func ids() throws {
    let actors = #""actors": [{"id": "mesa", "name": "Mesa 😀"}, {"id": "ngo"}], "#
    let client = TestClient.begun()
    let items = client.completions(Self.start + actors + #""participants": [{"actor_id": "‸"}]}"#)
    #expect(items.prefix(2).map { $0["label"].text } == ["mesa", "ngo"])
    #expect(items.first?["detail"].text == "Mesa 😀")
    #expect(labels(Self.start + actors + #""conveners": [{"actor_id": ‸"#).prefix(2) == ["mesa", "ngo"])
    #expect(labels(Self.start + #""attestations": [{"criterion_id": "‸"}]}"#).contains("L1-01"))
  }

  @Test("of a new file begins with what it may be")
  func newFile() {
    #expect(labels("{‸}") == ["format"])
    #expect(labels(#"{"format": "‸"}"#).contains("rubric/1"))
    #expect(labels(#"{"format": "‸"#).contains("dialogue-design/1"))
  }

  @Test(
    "is nothing where nothing can stand", arguments: [#"{"format": "dialogue-design/1"‸}"#, #"{}‸"#, "‸{}"])
  func nothing(marked: String) {
    let found = labels(marked)
    #expect(found.isEmpty || marked.hasPrefix(#"{"f"#))
  }

  // MARK: - Rules

  private static let rubric = """
    {"format": "rubric/1", "id": "own", "clauses": {"A": {"en": "a", "es": "a"}, "B": {}},
     "facts": {"here": {"select": "$.agenda[*]"}, "mine": ‸1},
     "criteria": [{"id": "O-1", "clauses": ["‸2"], "facts": {"inner": "here"},
       "measures": {"families": {"label": {"en": "families", "es": "familias"}, "distinct‸3": "here"}},
       "levels": [{"when": {"measure": "‸4"}}, {"when": {‸5}}, {"origin": "‸6"}],
       "advice": {"en": "Invite {‸7}", "es": "Invitar a {fam‸8"}}]}
    """

  private func rule(_ number: Int) -> [String] {
    let mark = "‸\(number)"
    var text = Self.rubric
    for other in 1...8 where other != number { text = text.replacing("‸\(other)", with: "") }
    let client = TestClient.begun()
    let labels = client.completions(text.replacing(mark, with: "‸")).map { $0["label"].text }
    #expect(client.faults == [])
    return labels
  }

  @Test("in rules offers facts, those of libraries included, clauses, measures and placeholders in scope")
  func rules() {
    #expect(rule(1).starts(with: ["here", "mine"]))
    #expect(rule(1).contains("participants"))
    #expect(rule(2) == ["A", "B"])
    #expect(rule(4) == ["families"])
    #expect(rule(5).contains("allOf") && rule(5).contains("count") && rule(5).contains("field"))
    #expect(rule(6) == ["case", "framework", "judgement"])
    #expect(rule(7).contains("families") && rule(7).contains("inner") && rule(7).contains("here"))
    #expect(rule(8).contains("families"))
  }

  @Test("follows the form that a rule begins with")
  func forms() {
    let start = #"{"format": "rubric/1", "facts": {"x": "#
    #expect(Set(labels(start + #"{"follow": "participants", ‸}}}"#)) == ["by"])
    #expect(labels(start + #"{"values": "participants", "table": "‸"}}}"#).contains("family"))
    #expect(labels(start + #"{"values": "participants", "of": "‸"}}}"#).contains("sector"))
    #expect(labels(start + #"{"select": "‸"}}}"#).contains("$.participants[*].actor_id"))
  }

  @Test("in a configuration offers the strategies that fit")
  func strategies() {
    let start = #"{"format": "scorecard/1", "#
    #expect(labels(start + #""verdict": {"strategy": "‸"}}"#).contains("lesson-verdict"))
    #expect(!labels(start + #""verdict": {"strategy": "‸"}}"#).contains("weighted-mean"))
    #expect(labels(start + #""gates": {"reading": ‸}}"#) == ["shown", "claimed", "possible"])
  }
}
