import JSONDocument
import Reports
import TestSupport
import Testing

@testable import LanguageServer

@Suite("Diagnostics")
struct DiagnosticTests {
  private static let start =
    #"{"format": "dialogue-design/1", "id": "d", "title": "Diálogo 😀", "status": "proposed", "#
  private static let valid = start + #""as_of": "2026-03-16", "actors": [{"id": "a", "name": "A"}]}"#

  private func codes(_ client: TestClient, _ severity: Int? = nil) -> [String] {
    client.diagnostics().filter { severity == nil || $0["severity"].number == severity }.map {
      $0["code"].text
    }
  }

  @Test("of a design come with each keystroke, and go when the fault is mended")
  func typing() {
    let client = TestClient.begun()
    client.open(Self.valid)
    #expect(codes(client, 1) == [])
    #expect(!codes(client, 3).isEmpty)
    let end = Self.valid.utf16.count
    client.change((0, end - 1, end), to: "")
    #expect(codes(client) == ["invalid-json"])
    client.change((0, end - 1, end - 1), to: "}")
    #expect(codes(client, 1) == [])
    #expect(client.faults == [])
  }

  @Test("stand where the client counts them", arguments: ["utf-16", "utf-8"])
  func places(encoding: String) throws {
    let client = TestClient()
    client.request("initialize", #"{"capabilities": {"general": {"positionEncodings": ["\#(encoding)"]}}}"#)
    client.open(
      "{\r\n" + Self.start.dropFirst() + #""as_of": "2026-13-16", "actors": [{"id": "a", "name": "A"}]}"#)
    let line = Self.start.dropFirst() + #""as_of": "#
    let start = encoding == "utf-8" ? line.utf8.count : line.utf16.count
    #expect(client.diagnostics().map { $0["range"].range } == ["1:\(start)-1:\(start + 12)"])
  }

  @Test("tell breaches of the schema and dangling references together")
  func together() throws {
    let client = TestClient.begun()
    client.open(
      Self.start
        + #""as_of": "2026-03-16", "wrong": 1, "actors": [{"id": "ministry", "name": "A"}], "participants": [{"actor_id": "minstry"}]}"#
    )
    #expect(codes(client, 1) == ["schema-violation", "dangling-reference"])
    #expect(client.diagnostics().last?["message"].text.contains("`ministry`") == true)
  }

  @Test("name the other place of what stands twice")
  func related() throws {
    let client = TestClient.begun()
    client.open(
      Self.start
        + #""as_of": "2026-03-16", "actors": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}"#)
    let found = try #require(client.diagnostics().first { $0["code"].text == "duplicate-identity" })
    #expect(found["relatedInformation"][0]["location"]["uri"].text == TestClient.design)
    #expect(found["relatedInformation"][0]["message"].text == "the first is here")
  }

  @Test(
    "of other JSON there are none",
    arguments: ["{}", "", "[1, 2", #"{"name": "package"}"#, #"{"format": "x/1"}"#])
  func otherFiles(text: String) {
    let client = TestClient.begun()
    client.open(text)
    #expect(client.diagnostics().isEmpty)
  }

  @Test("go when the document is closed")
  func closing() {
    let client = TestClient.begun()
    client.open("{\"format\": \"dialogue-design/1\"}")
    #expect(!client.diagnostics().isEmpty)
    client.notify("textDocument/didClose", #"{"textDocument": {"uri": "\#(TestClient.design)"}}"#)
    #expect(client.diagnostics().isEmpty)
  }

  @Test("of a burst of changes are made once")
  func burst() {
    let client = TestClient.begun()
    client.open(Self.valid)
    let before = client.messages.count
    let bodies = (2...9).map { version in
      #"{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "\#(TestClient.design)", "version": \#(version)}, "contentChanges": [{"text": \#(quoted(Self.valid))}]}}"#
    }
    client.send(bodies.flatMap { TestClient.frame($0) })
    #expect(client.messages.count == before + 1)
    #expect(client.messages.last.map { JSONView($0)["params"]["version"].number } == 9)
  }

  @Test("of all sample designs have no errors but those that are meant")
  func samples() throws {
    for name in ["template", "peru-acuerdo-nacional-2002", "illustration-water-security"] {
      let text = String(
        decoding: try #require(SharedMaterial.checkoutBytes("Designs/\(name).json")), as: UTF8.self)
      let client = TestClient.begun()
      client.open(text)
      #expect(codes(client, 1) == [], "\(name)")
      #expect(client.faults == [])
    }
  }

  // MARK: - Rules

  private static let rubric = "file:///project/rubrics/own.json"

  private func project() throws -> [String: String] {
    var files: [String: String] = [:]
    let config = String(decoding: try #require(SharedMaterial.checkoutBytes("config.json")), as: UTF8.self)
    files["/project/config.json"] = config.replacing("\"Rubrics/", with: "\"builtin:Rubrics/")
      .replacing("builtin:Rubrics/lesson-1.json", with: "rubrics/own.json")
    files["/project/rubrics/own.json"] = try lesson()
    return files
  }

  private func lesson() throws -> String {
    String(decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/lesson-1.json")), as: UTF8.self)
  }

  @Test("of a rubric are those of the check, by the configuration that names it")
  func rubric() throws {
    let client = TestClient.begun(locale: "es", files: try project())
    let text = try lesson()
    client.open(text.replacing(#""of": "seated""#, with: #""of": "seatd""#), as: Self.rubric)
    let found = client.diagnostics(of: Self.rubric)
    #expect(Set(found.map { $0["code"].text }) == ["unknown-fact"])
    #expect(found[0]["message"].text.contains("¿quiso decir `seated`?"))
    client.change(nil, to: text, in: Self.rubric)
    // Without the tests beside it, every criterion lacks one.
    #expect(Set(client.diagnostics(of: Self.rubric).map { $0["code"].text }) == ["missing-test"])
    #expect(client.faults == [])
  }

  @Test("of a rubric that no configuration names are found with the built-in libraries")
  func strayRubric() throws {
    let client = TestClient.begun()
    client.open(try lesson().replacing("\"weight\": 2", with: "\"wieght\": 2"), as: "untitled:one")
    #expect(client.diagnostics(of: "untitled:one").first?["code"].text == "unknown-key")
  }

  @Test("of a library that no configuration names leave out what others may use")
  func strayLibrary() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/common.json")), as: UTF8.self)
    let client = TestClient.begun()
    client.open(text, as: "untitled:two")
    #expect(
      Set(client.diagnostics(of: "untitled:two").map { $0["code"].text }).subtracting(["missing-test"]) == [])
    client.change(nil, to: text.replacing("\"tables\"", with: "\"tabels\""), in: "untitled:two")
    #expect(client.diagnostics(of: "untitled:two").contains { $0["code"].text == "unknown-key" })
  }

  @Test("of a configuration tell its own faults, and those of the files that it names where it names them")
  func configuration() throws {
    let files = try project()
    let uri = "file:///project/config.json"
    let client = TestClient.begun(files: files)
    let text = try #require(files["/project/config.json"])
    client.open(text, as: uri)
    #expect(client.diagnostics(of: uri).isEmpty)
    client.change(nil, to: text.replacing("weighted-mean", with: "weighted-men"), in: uri)
    #expect(client.diagnostics(of: uri).map { $0["code"].text } == ["unknown-strategy"])
    client.change(nil, to: text, in: uri)
    client.open(try lesson().replacing(#""of": "seated""#, with: #""of": "seatd""#), as: Self.rubric)
    let found = client.diagnostics(of: uri)
    #expect(Set(found.map { $0["code"].text }) == ["unknown-fact"])
    #expect(found[0]["relatedInformation"][0]["location"]["uri"].text == Self.rubric)
    #expect(client.faults == [])
  }

  @Test("of a design follow the rubrics that are open, unsaved")
  func unsavedRubric() throws {
    let client = TestClient.begun(configuration: "/project/config.json", files: try project())
    client.open(Self.valid)
    #expect(codes(client).contains("L1-01"))
    client.open(try lesson().replacing("L1-01", with: "L1-99"), as: Self.rubric)
    #expect(codes(client).contains("L1-99"))
    client.change(nil, to: "{", in: Self.rubric)
    #expect(codes(client) == ["bad-configuration"])
    client.notify("textDocument/didClose", #"{"textDocument": {"uri": "\#(Self.rubric)"}}"#)
    #expect(codes(client).contains("L1-01"))
  }

  @Test("follow files that change on the disk, where the client tells of them")
  func watchedFiles() throws {
    let client = TestClient.begun(
      capabilities: #"{"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}"#,
      configuration: "/project/config.json", files: try project())
    #expect(client.messages.last.map { JSONView($0)["method"].text } == "client/registerCapability")
    client.open(Self.valid)
    #expect(codes(client).contains("L1-01"))
    client.files["/project/rubrics/own.json"] = try lesson().replacing("L1-01", with: "L1-99")
    client.notify("workspace/didChangeWatchedFiles", #"{"changes": []}"#)
    #expect(codes(client).contains("L1-99"))
    #expect(client.faults == [])
  }
}
