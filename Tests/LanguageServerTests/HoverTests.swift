import TestSupport
import Testing

@testable import LanguageServer

@Suite("Hover")
struct HoverTests {
  private func hover(_ marked: String, _ client: TestClient = .begun(), as uri: String = TestClient.design)
    -> JSONView
  {
    let place = MarkedText(marked)
    client.open(place.text, as: uri)
    let found = client.ask("textDocument/hover", at: place, in: uri)
    #expect(client.faults == [])
    return found
  }

  private func text(_ marked: String, _ client: TestClient = .begun()) -> String {
    hover(marked, client)["contents"]["value"].text
  }

  @Test("explains a field of a design, in the reader's language, while the text is broken")
  func field() {
    let marked = #"{"format": "dialogue-design/1", "participants": [{"sta‸tus": "confirmed", "#
    #expect(
      text(marked).hasPrefix("**Status** · `status`\n\nHow sure its presence is on the reference date."))
    #expect(text(marked).contains("`invited`"))
    #expect(text(marked, .begun(locale: "es")).contains("Qué tan segura es su presencia"))
  }

  @Test("explains a word of an enumeration, and whom a reference means")
  func values() {
    let start =
      #"{"format": "dialogue-design/1", "actors": [{"id": "a", "name": "Mesa *😀*"}], "participants": [{"#
    #expect(text(start + #""status": "con‸firmed"}]}"#).contains("`confirmed`: Confirmed"))
    #expect(text(start + #""actor_id": "‸a"}]}"#).contains("→ Mesa \\*😀\\*"))
  }

  @Test("marks what it is about")
  func range() {
    let found = hover("{\"format\": \"dialogue-design/1\",\r\n \"title\": \"😀\", \"sta‸tus\": 1}")
    #expect(found["range"].range == "1:16-1:24")
  }

  @Test("tells what the criteria of a place come to")
  func results() throws {
    let design = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Designs/peru-acuerdo-nacional-2002.json")),
      as: UTF8.self)
    let found = text(design.replacing("\n  \"participants\"", with: "\n  \"part‸icipants\""))
    #expect(found.contains("**L1-01** Breadth of sectors: level"))
    #expect(found.contains("- "))
  }

  @Test("shows a criterion's page where its id stands, as the client can show it")
  func page() {
    let marked = #"{"format": "dialogue-design/1", "attestations": [{"criterion_id": "L1‸-01"}]}"#
    #expect(text(marked).contains("# L1-01 Breadth of sectors"))
    #expect(text(marked, .begun(locale: "es")).contains("# L1-01 Amplitud de sectores"))
    let plain = hover(marked, .begun(capabilities: "{}"))
    #expect(plain["contents"]["kind"].text == "plaintext")
    #expect(plain["contents"]["value"].text.contains("L1-01 Breadth of sectors"))
  }

  @Test("explains facts, measures and forms of rules, with the measure's value in the design that is open")
  func rules() throws {
    let rubric = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/lesson-1.json")), as: UTF8.self)
    let uri = "untitled:rubric"
    let client = TestClient.begun()
    client.open(
      String(
        decoding: try #require(SharedMaterial.checkoutBytes("Designs/peru-acuerdo-nacional-2002.json")),
        as: UTF8.self))
    func text(_ old: String, _ new: String) -> String {
      hover(rubric.replacing(old, with: new, maxReplacements: 1), client, as: uri)["contents"]["value"].text
    }
    let fact = text(#""of": "seated""#, #""of": "sea‸ted""#)
    #expect(fact.contains("fact `seated` · `Rubrics/common.json`"))
    #expect(fact.contains("```json\n"))
    #expect(text(#""clauses": ["L1a""#, #""clauses": ["L1‸a""#).contains("clause `L1a`"))
    #expect(text(#""id": "L1-01""#, #""id": "L1‸-01""#).hasPrefix("in `design.json`: level "))
    let measures = rubric.replacing(
      "\"measures\": {\n        \"", with: "\"measures\": {\n        \"‸", maxReplacements: 1)
    let measure = hover(measures, client, as: uri)["contents"]["value"].text
    #expect(measure.contains("measure `") && measure.contains("in `design.json`: "))
  }

  @Test("explains the strategies of a configuration")
  func strategy() {
    #expect(
      text(#"{"format": "scorecard/1", "number": {"strategy": "weighted‸-mean"}}"#).hasPrefix("**Weighted"))
  }

  @Test("is nothing where there is nothing to say", arguments: ["‸", "{‸}", "[1, ‸2]", #"{"a": "b‸"}"#])
  func nothing(marked: String) {
    #expect(hover(marked).isNull)
  }

  @Test("of what is not open is nothing, without a position an error")
  func badRequests() {
    let client = TestClient.begun()
    #expect(client.ask("textDocument/hover", at: MarkedText("‸"), in: "file:///other.json").isNull)
    #expect(client.request("textDocument/hover", "{}")["error"]["code"].number == -32602)
    #expect(
      client.request(
        "textDocument/hover", #"{"textDocument": {"uri": "x"}, "position": {"line": -1, "character": 0}}"#)[
          "error"]["code"].number == -32602)
    #expect(
      client.request("textDocument/codeAction", #"{"textDocument": {"uri": "x"}}"#)["error"]["code"].number
        == -32602)
  }
}
