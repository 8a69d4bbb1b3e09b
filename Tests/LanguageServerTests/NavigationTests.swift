import TestSupport
import Testing

@testable import LanguageServer

@Suite("Definitions, references and symbols")
struct NavigationTests {
  private static let design = """
    {"format": "dialogue-design/1", "title": "😀",
     "actors": [{"id": "mesa", "name": "La mesa"}, {"id": "ngo"}],
     "conveners": [{"actor_id": "mesa"}], "evidence": [{"id": "mesa"}],
     "participants": [{"actor_id": "me‸sa"}, {"actor_id":
    """

  @Test("of an id lead to its list and back, while the text is broken")
  func ids() {
    let client = TestClient.begun()
    let place = MarkedText(Self.design)
    client.open(place.text)
    #expect(client.ask("textDocument/definition", at: place)["range"].range == "1:19-1:25")
    let found = client.ask(
      "textDocument/references", at: place, extra: #", "context": {"includeDeclaration": true}"#)
    #expect(found.elements.map { $0["range"].range } == ["1:19-1:25", "2:28-2:34", "3:31-3:37"])
    let without = client.ask(
      "textDocument/references", at: place, extra: #", "context": {"includeDeclaration": false}"#)
    #expect(without.elements.count == 2)
    #expect(client.faults == [])
  }

  private func files() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in [
      "config.json", "Rubrics/common.json", "Rubrics/lesson-1.json", "Rubrics/lesson-2.json",
      "Rubrics/lesson-3.json", "Rubrics/dialogue-design.schema.json",
    ] {
      files["/p q/" + name] = String(
        decoding: try #require(SharedMaterial.checkoutBytes(name)), as: UTF8.self)
    }
    return files
  }

  @Test("of a fact lead from a rubric to the library and to all that name it")
  func facts() throws {
    let files = try files()
    let client = TestClient.begun(files: files)
    let uri = "file:///p%20q/Rubrics/lesson-1.json"
    let text = try #require(files["/p q/Rubrics/lesson-1.json"])
    let place = MarkedText(text.replacing(#""of": "seated""#, with: #""of": "sea‸ted""#, maxReplacements: 1))
    client.open(place.text, as: uri)
    let definition = client.ask("textDocument/definition", at: place, in: uri)
    #expect(definition["uri"].text == "file:///p%20q/Rubrics/common.json")
    let lines = try #require(files["/p q/Rubrics/common.json"]).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[definition["range"]["start"]["line"].number ?? 0].contains("\"seated\":"))
    let found = client.ask(
      "textDocument/references", at: place, in: uri, extra: #", "context": {"includeDeclaration": true}"#
    ).elements
    #expect(Set(found.map { $0["uri"].text }).isSuperset(of: [uri, "file:///p%20q/Rubrics/common.json"]))
    #expect(found.count > 5)
    #expect(client.faults == [])
  }

  @Test("of a measure stay within its criterion, placeholders included")
  func measures() {
    let text = """
      {"format": "rubric/1", "criteria": [
       {"id": "A", "measures": {"n": {"label": {"en": "n"}, "count": "participants"}},
        "levels": [{"when": {"mea‸sure": "n"}}], "advice": {"en": "{n} {{n}} {n|none}", "es": "{n}"}},
       {"id": "B", "measures": {"n": {"count": "participants"}}, "levels": [{"when": {"measure": "n"}}]}]}
      """
    let client = TestClient.begun()
    let place = MarkedText(text.replacing("\"mea‸sure\": \"n\"", with: "\"measure\": \"‸n\""))
    client.open(place.text)
    #expect(client.ask("textDocument/definition", at: place)["range"].range == "1:26-1:29")
    let found = client.ask(
      "textDocument/references", at: place, extra: #", "context": {"includeDeclaration": true}"#)
    #expect(
      found.elements.map { $0["range"].range } == [
        "1:27-1:28", "2:35-2:36", "2:61-2:62", "2:71-2:72", "2:89-2:90",
      ])
    #expect(client.faults == [])
  }

  @Test("of a file lead from the configuration to it")
  func configurationFiles() throws {
    let files = try files()
    let client = TestClient.begun(files: files)
    let uri = "file:///p%20q/config.json"
    let place = MarkedText(
      try #require(files["/p q/config.json"]).replacing("Rubrics/lesson-2", with: "Rubrics/les‸son-2"))
    client.open(place.text, as: uri)
    let found = client.ask("textDocument/definition", at: place, in: uri)
    #expect(found["uri"].text == "file:///p%20q/Rubrics/lesson-2.json")
    #expect(client.faults == [])
  }

  // MARK: - Symbols

  private func symbols(_ text: String, _ client: TestClient, as uri: String = TestClient.design) -> JSONView {
    client.open(text, as: uri)
    let found = client.request("textDocument/documentSymbol", #"{"textDocument": {"uri": "\#(uri)"}}"#)[
      "result"]
    #expect(client.faults == [])
    return found
  }

  @Test("of a design are its members, the entries of its lists, and the criteria with their levels")
  func designSymbols() throws {
    let client = TestClient.begun()
    let broken = symbols(MarkedText(Self.design).text, client)
    #expect(
      broken.elements.map { $0["name"].text } == [
        "format", "title", "actors", "conveners", "evidence", "participants",
      ])
    #expect(broken[2]["detail"].text == "Actors")
    #expect(broken[2]["children"].elements.map { $0["name"].text } == ["mesa", "ngo"])
    #expect(broken[2]["children"][0]["detail"].text == "La mesa")

    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Designs/peru-acuerdo-nacional-2002.json")),
      as: UTF8.self)
    let whole = symbols(text, client)
    let participants = try #require(whole.elements.first { $0["name"].text == "participants" })
    let criterion = try #require(
      participants["children"].elements.first { $0["name"].text == "L1-01 Breadth of sectors" })
    #expect(criterion["detail"].text.hasPrefix("level "))
  }

  @Test("of a rubric are its facts and its criteria with their measures and levels")
  func ruleSymbols() throws {
    let client = TestClient.begun(locale: "es")
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/lesson-1.json")), as: UTF8.self)
    let found = symbols(text, client, as: "untitled:x")
    let criteria = try #require(found.elements.first { $0["name"].text == "criteria" })
    #expect(criteria["children"][0]["name"].text == "L1-01 Amplitud de sectores")
    #expect(criteria["children"][0]["children"].elements.map { $0["name"].text }.contains("nivel 4"))
    #expect(found.elements.first { $0["name"].text == "facts" }?["children"][0]["name"].text == "vulnerable")
  }

  @Test("are a flat list for clients that know no trees")
  func flat() {
    let client = TestClient.begun(capabilities: "{}")
    let found = symbols(MarkedText(Self.design).text, client)
    #expect(found.elements.contains { $0["containerName"].text == "actors" && $0["name"].text == "ngo" })
  }

  @Test("have a selection within their range, whatever is broken")
  func ranges() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Designs/template.json")), as: UTF8.self)
    let client = TestClient.begun()
    for end in stride(from: 1, to: text.count, by: 197) {
      func check(_ symbol: JSONView) {
        func order(_ view: JSONView) -> Int {
          (view["line"].number ?? 0) << 20 + (view["character"].number ?? 0)
        }
        #expect(order(symbol["range"]["start"]) <= order(symbol["selectionRange"]["start"]))
        #expect(order(symbol["selectionRange"]["end"]) <= order(symbol["range"]["end"]))
        symbol["children"].elements.forEach(check)
      }
      symbols(String(text.prefix(end)), client).elements.forEach(check)
    }
  }
}
