import TestSupport
import Testing

@testable import LanguageServer

@Suite("A rubric that extends another")
struct ExtensionTests {
  private static let uri = "file:///p/own.json"
  private static let base = "file:///p/base.json"

  private func files() throws -> [String: String] {
    [
      "/p/base.json": String(
        decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/lesson-1.json")), as: UTF8.self)
    ]
  }

  private func text(_ changes: String) -> String {
    #"{"format": "rubric/1", "id": "own", "title": {"en": "Own", "es": "Propia"}, "extends": "base.json", "changes": ["#
      + changes
  }

  @Test("offers the criteria of the base, and the measures of the one that is changed")
  func completion() throws {
    let client = TestClient.begun(files: try files())
    let criteria = client.completions(text(#"{"criterion": "‸"}]}"#), as: Self.uri)
    #expect(criteria.first?["label"].text == "L1-01")
    #expect(criteria.first?["detail"].text == "Breadth of sectors")
    let measures = client.completions(text(#"{"criterion": "L1-01", "measure": "‸"#), as: Self.uri)
    #expect(measures.map { $0["label"].text }.contains("families"))
    #expect(client.faults == [])
  }

  @Test("leads to the base, and shows the criterion's page")
  func navigation() throws {
    let client = TestClient.begun(files: try files())
    for (marked, phrase) in [
      (#"{"criterion": "L1-0‸1"}]}"#, #""id": "L1-01""#),
      (#"{"criterion": "L1-01", "measure": "fam‸ilies"}]}"#, #""families": {"#),
    ] {
      let place = MarkedText(text(marked))
      client.open(place.text, as: Self.uri)
      let found = client.ask("textDocument/definition", at: place, in: Self.uri)
      #expect(found["uri"].text == Self.base)
      let lines = try #require(try files()["/p/base.json"]).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[found["range"]["start"]["line"].number ?? 0].contains(phrase))
    }
    #expect(client.faults == [])
  }

  @Test("has the faults of its changes where they are written")
  func diagnostics() throws {
    let client = TestClient.begun(files: try files())
    let change = #"{"criterion": "L1-1", "weight": 3, "reason": {"en": "Here.", "es": "Aquí."}}]}"#
    client.open(text(change), as: Self.uri)
    let found = try #require(client.diagnostics(of: Self.uri).first)
    #expect(found["severity"].number == 1)
    #expect(found["message"].text.contains("L1-1"), "\(found)")
    client.change(nil, to: text(change.replacing("L1-1\"", with: "L1-01\"")), in: Self.uri)
    #expect(
      client.diagnostics(of: Self.uri).allSatisfy { $0["severity"].number != 1 },
      "\(client.diagnostics(of: Self.uri))")
    #expect(client.faults == [])
  }
}
