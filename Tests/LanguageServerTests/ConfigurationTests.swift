import Testing

@testable import LanguageServer

@Suite("Designs in the editor are judged by the nearest configuration")
struct ConfigurationTests {
  private static let text = """
    {"format": "dialogue-design/1", "id": "d", "title": "D", "status": "proposed", "as_of": "2026-03-16",
     "actors": [{"id": "a", "name": "A"}]}
    """
  private static let waivers = """
    {"format": "waivers/1", "waivers": [{"criterion": "L1-01", "design": "d", "kind": "example",
      "reason": "It is small on purpose.", "owner": "team"}]}
    """

  private static func configuration(_ members: String) -> String {
    #"{"format": "scorecard/1", "extends": "builtin:config.json", \#(members)}"#
  }

  private func client(_ members: String, _ files: [String: String] = [:]) -> TestClient {
    var files = files
    files["/project/cabildo.json"] = Self.configuration(members)
    return TestClient.begun(files: files)
  }

  /// The codes of lessons that miss the gate.
  private func missed(_ client: TestClient, _ uri: String) -> [String] {
    client.diagnostics(of: uri).map { $0["code"].text }.filter { $0.hasPrefix("lesson-") }
  }

  @Test("with the gates of its overrides")
  func gates() {
    let client = client(
      #"""
      "gates": {"verdict": null, "lessons": {"lesson-1": {"verdict": "weak"}}},
      "overrides": [{"files": ["pilots/**"], "gates": {"lessons": {"lesson-1": {"verdict": null}}}}]
      """#)
    client.open(Self.text, as: "file:///project/designs/d.json")
    #expect(missed(client, "file:///project/designs/d.json") == ["lesson-1"])
    client.open(Self.text, as: "file:///project/pilots/deep/d.json")
    #expect(missed(client, "file:///project/pilots/deep/d.json") == [])
    // The configuration that the program carries asks for all.
    client.open(Self.text, as: "file:///elsewhere/d.json")
    #expect(missed(client, "file:///elsewhere/d.json") == ["lesson-1", "lesson-2", "lesson-3"])
    #expect(client.faults == [])
  }

  @Test("and so is what is open before it is saved")
  func change() {
    let client = client(#""gates": {"verdict": "partly"}"#)
    let design = "file:///project/d.json"
    client.open(Self.text, as: design)
    #expect(missed(client, design).count == 3)
    client.open(
      Self.configuration(#""gates": {"verdict": null, "lessons": {"lesson-2": {"verdict": "weak"}}}"#),
      as: "file:///project/cabildo.json")
    #expect(missed(client, design) == ["lesson-2"])
    client.notify("textDocument/didClose", #"{"textDocument": {"uri": "file:///project/cabildo.json"}}"#)
    #expect(missed(client, design).count == 3)
    // A nearer one that comes to be counts from then on.
    client.files["/project/near/cabildo.json"] = Self.configuration(#""gates": {"verdict": null}"#)
    client.open(Self.text, as: "file:///project/near/d.json")
    #expect(missed(client, "file:///project/near/d.json") == [])
  }

  @Test("where waived findings are hints that say who answers for them, until the waiver ends")
  func waivers() throws {
    let client = client(#""waivers": "w.json""#, ["/project/w.json": Self.waivers])
    let design = "file:///project/d.json"
    client.open(Self.text, as: design)
    func finding() throws -> JSONView {
      try #require(client.diagnostics(of: design).first { $0["code"].text == "L1-01" })
    }
    #expect(try finding()["severity"].number == 4)
    #expect(try finding()["message"].text.contains("It is small on purpose. (team)"))
    let ended = Self.waivers.replacing(#""owner""#, with: #""expires": "2026-02-01", "owner""#)
    client.open(ended, as: "file:///project/w.json")
    #expect(try finding()["severity"].number == 3)
    #expect(try !finding()["message"].text.contains("on purpose"))
    #expect(client.faults == [])
  }

  @Test("and a configuration or a file of waivers with faults is named")
  func faults() {
    let broken = client(#""gaits": {}"#)
    broken.open(Self.text, as: "file:///project/d.json")
    let found = broken.diagnostics(of: "file:///project/d.json")
    #expect(found.map { $0["code"].text } == ["bad-configuration"])
    #expect(found.first?["message"].text.contains("/project/cabildo.json") == true)
    for waivers in [nil, Self.waivers.replacing("criterion", with: "criterium")] {
      let client = client(#""waivers": "w.json""#, waivers.map { ["/project/w.json": $0] } ?? [:])
      client.open(Self.text, as: "file:///project/d.json")
      let found = client.diagnostics(of: "file:///project/d.json")
      #expect(found.map { $0["code"].text } == ["bad-configuration"])
      #expect(found.first?["message"].text.contains("/project/w.json") == true)
    }
  }
}
