import TestSupport
import Testing

@testable import LanguageServer

@Suite("Whatever is typed or sent")
struct HostileTests {
  private static let rubric = """
    {"format": "rubric/1", "id": "r", "extends": "r.json", "clauses": {"A": {"en": "{{"}},\r
     "facts": {"f": {"in": {"select": "$.a[*]"}, "where": {"field": "x😀", "equals": true}}},
     "criteria": [{"id": "C", "clauses": ["A"], "measures": {"m": {"label": {"en": "l"}, "count": "f"}},
      "levels": [{"when": {"allOf": [{"measure": "m", "atLeast": 1}]}}], "advice": {"en": "{m} {f|x}"}}],
     "changes": [{"criterion": "C", "measure": "m"}]}
    """
  private static let design = """
    {"format": "dialogue-design/1", "title": {"es": "ñ\\u00e9😀"}, "status": "proposed",\r
     "actors": [{"id": "a", "name": "A"}, {"id": "b"}], "participants": [{"actor_id": "a", "seats": 3}],
     "attestations": [{"criterion_id": "L1-01"}]}
    """
  private static let scorecard = """
    {"format": "scorecard/1", "schema": "builtin:Rubrics/dialogue-design.schema.json", "rubrics": [{"file": "r.json"}],
     "verdict": {"strategy": "lesson-verdict", "with": {}}, "gates": {"reading": "shown"}}
    """

  @Test("every question is answered as the protocol has it", arguments: [rubric, design, scorecard])
  func cuts(text: String) {
    let client = TestClient.begun(files: ["/p/r.json": Self.rubric])
    let uri = "file:///p/r.json"
    client.open(text, as: uri)
    let scalars = Array(text.unicodeScalars)
    for end in stride(from: 0, through: scalars.count, by: 11) {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[..<end])
      let place = MarkedText(String(cut) + "‸")
      client.change(nil, to: place.text, in: uri)
      for method in ["hover", "completion", "definition", "references"] {
        #expect(client.ask("textDocument/" + method, at: place, in: uri).exists)
      }
      let range = #"{"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}"#
      #expect(
        client.request(
          "textDocument/codeAction",
          #"{"textDocument": {"uri": "\#(uri)"}, "range": \#(range), "context": {"diagnostics": []}}"#)[
            "result"
          ].exists)
      #expect(
        client.request("textDocument/documentSymbol", #"{"textDocument": {"uri": "\#(uri)"}}"#)["result"]
          .exists)
    }
    #expect(client.faults == [])
  }

  @Test("changes that make no sense change nothing")
  func senselessChanges() {
    let client = TestClient.begun()
    client.open("{}")
    for change in [
      #"{"range": {"start": {"line": -1, "character": 0}, "end": {"line": 0, "character": 0}}, "text": "x"}"#,
      #"{"range": 7, "text": "x"}"#, #"{"text": 7}"#, "{}", "7", #"{"range": {"start": {}}, "text": "x"}"#,
    ] {
      client.notify(
        "textDocument/didChange",
        #"{"textDocument": {"uri": "\#(TestClient.design)", "version": 2}, "contentChanges": [\#(change)]}"#)
    }
    for parameters in [
      "null", "7", "[]", "{}", #"{"textDocument": 7}"#, #"{"textDocument": {"uri": "file:///other"}}"#,
    ] {
      for method in ["didOpen", "didChange", "didClose", "didSave"] {
        client.notify("textDocument/" + method, parameters)
      }
    }
    let text = client.server.documents[TestClient.design]?.text.bytes ?? []
    #expect(String(decoding: text, as: UTF8.self) == "{}")
    #expect(client.faults == [])
  }

  @Test("names of fields and members are never taken for anything else")
  func oddNames() {
    let client = TestClient.begun()
    let text =
      #"{"format": "dialogue-design/1", "~/`*": {"": [{"": "x", "\u0000": 1}]}, "a/b~c": ["`"], "actors": [{"id": "`|\n"}], "participants": [{"actor_id": "`|\n"}]}"#
    client.open(text)
    for column in stride(from: 1, to: text.utf16.count, by: 3) {
      let place = MarkedText(String(repeating: "x", count: column) + "‸")
      for method in ["hover", "completion", "definition", "references"] {
        #expect(client.ask("textDocument/" + method, at: place).exists)
      }
    }
    #expect(client.faults == [])
  }
}
