import JSONDocument
import TestSupport
import Testing

@testable import LanguageServer

@Suite("Actions")
struct CodeActionTests {
  private static let start = """
    {
      "format": "dialogue-design/1",
      "id": "d",
      "title": "Diálogo 😀",
      "status": "proposed",
      "as_of": "2026-03-16",

    """

  /// Takes the first action for the first diagnostic of a code whose title begins so, and returns the text then.
  private func mended(
    _ text: String, _ code: String, _ title: String, _ client: TestClient = .begun(),
    as uri: String = TestClient.design
  ) throws -> String {
    client.open(text, as: uri)
    let diagnostic = try #require(client.diagnostics(of: uri).first { $0["code"].text == code })
    let actions = client.actions(diagnostic["range"], in: uri)
    let action = try #require(
      actions.first { $0["title"].text.hasPrefix(title) }, "\(actions.map { $0["title"].text })")
    #expect(action["kind"].text == "quickfix")
    #expect(client.faults == [])
    let result = client.applying(action["edit"]["changes"][uri].elements, to: text)
    client.change(nil, to: result, in: uri)
    return result
  }

  private func errors(_ client: TestClient) -> [String] {
    client.diagnostics().filter { $0["severity"].number == 1 }.map { $0["code"].text }
  }

  @Test("add the field that is missing, laid out as the text is")
  func missingField() throws {
    let client = TestClient.begun()
    let text = Self.start.replacing("  \"id\": \"d\",\n", with: "") + "  \"actors\": []\n}\n"
    #expect(
      try mended(text, "schema-violation", "Add `id`", client).hasSuffix(
        "\"actors\": [],\n  \"id\": \"\"\n}\n"))
    let inline =
      Self.start
      + "  \"actors\": [{\"id\": \"a\", \"name\": \"A\"}], \"conveners\": [{\"role\": \"lead\"}]\n}"
    #expect(
      try mended(inline, "schema-violation", "Add `actor_id`", client).contains(
        #"{"role": "lead", "actor_id": ""}"#))
  }

  @Test("put the word that was probably meant in the place of the one that stands there")
  func suggestions() throws {
    let client = TestClient.begun()
    let actors = "  \"actors\": [{\"id\": \"ministry\", \"name\": \"M\"}]"
    _ = try mended(Self.start + actors + ",\n  \"statsu\": 1\n}", "schema-violation", "Replace by", client)
    _ = try mended(
      Self.start + actors
        + ",\n  \"participants\": [{\"actor_id\": \"ministry\", \"status\": \"confirmd\"}]\n}",
      "schema-violation", "Replace by `confirmed`", client)
    #expect(errors(client) == [])
    _ = try mended(
      Self.start + actors + ",\n  \"participants\": [{\"actor_id\": \"minstry\"}]\n}", "dangling-reference",
      "Replace by `ministry`", client)
    #expect(errors(client) == [])
  }

  @Test("add the entry that a reference points to, and its list where there is none")
  func entries() throws {
    let client = TestClient.begun()
    let actors = "  \"actors\": [{\"id\": \"a\", \"name\": \"A\"}]"
    _ = try mended(
      Self.start + actors + ",\n  \"participants\": [{\"actor_id\": \"other\"}]\n}", "dangling-reference",
      "Add an entry `other` to `actors`", client)
    #expect(!errors(client).contains("dangling-reference"))
    let text = try mended(
      Self.start + actors + ",\n  \"outputs\": [{\"id\": \"o\", \"agenda_item_ids\": [\"new\"]}]\n}",
      "dangling-reference", "Add an entry `new` to `agenda`", client)
    #expect(text.contains("\"agenda\": [\n    {\n      \"id\": \"new\""))
    #expect(!errors(client).contains("dangling-reference"))
  }

  @Test("write down what a criterion looks for, without claiming anything")
  func skeletons() throws {
    let client = TestClient.begun(locale: "es")
    let text =
      Self.start
      + "  \"actors\": [{\"id\": \"a\", \"name\": \"A\"}],\n  \"participants\": [\n    {\"actor_id\": \"a\"}\n  ]\n}\n"
    let result = try mended(text, "L2-02", "Escribir en `", client)
    #expect(result != text)
    _ = try JSONDocument(parsing: result)
    let gaps = try mended(text, "L1-04", "Agregar lo que L1-04 no encuentra", client)
    #expect(gaps.contains(#"{"actor_id": "a", "seats": "unknown", "#))
    #expect(errors(client) == [])
  }

  @Test("change no level by writing down what is not stated, or leave a text to be filled in")
  func honesty() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Designs/template.json")), as: UTF8.self)
    let client = TestClient.begun()
    client.open(text)
    func levels() -> [String: String] {
      var levels: [String: String] = [:]
      for diagnostic in client.diagnostics() where diagnostic["message"].text.contains(": level ") {
        let parts = diagnostic["message"].text.split(separator: " of 4")
        levels[diagnostic["code"].text] = parts.first.map { String($0) }
      }
      return levels
    }
    let before = levels()
    var count = 0
    for diagnostic in client.diagnostics() where before[diagnostic["code"].text] != nil {
      for action in client.actions(diagnostic["range"]) where action["title"].text.hasPrefix("Add what") {
        guard action["diagnostics"][0]["code"].text == diagnostic["code"].text else { continue }
        let edits = action["edit"]["changes"][TestClient.design].elements
        client.change(nil, to: client.applying(edits, to: text))
        count += 1
        #expect(levels() == before || Set(errors(client)) == ["schema-violation"], "\(action["title"].text)")
        client.change(nil, to: text)
      }
    }
    #expect(count > 5)
    #expect(client.faults == [])
  }

  @Test("mend names in rules")
  func rules() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/lesson-1.json")), as: UTF8.self)
    let uri = "untitled:x"
    for (old, new, code) in [
      (#""of": "seated""#, #""of": "seatd""#, "unknown-fact"),
      ("\"weight\": 2", "\"wieght\": 2", "unknown-key"),
    ] {
      let client = TestClient.begun()
      let broken = text.replacing(old, with: new, maxReplacements: 1)
      #expect(try mended(broken, code, "Replace by", client, as: uri) == text)
    }
  }

  @Test("are none for other kinds than quick fixes, and none for clients that take commands only")
  func kinds() {
    for (capabilities, only) in [(TestClient.everything, #"["refactor"]"#), ("{}", #"["quickfix"]"#)] {
      let client = TestClient.begun(capabilities: capabilities)
      client.open(#"{"format": "dialogue-design/1"}"#)
      let found = client.request(
        "textDocument/codeAction",
        #"{"textDocument": {"uri": "\#(TestClient.design)"}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 9}}, "context": {"diagnostics": [], "only": \#(only)}}"#
      )
      #expect(found["result"].elements.isEmpty)
      #expect(client.faults == [])
    }
  }
}
