import Foundation
import JSONDocument
import TestSupport
import Testing

@testable import cabildo

@Suite("report")
struct ReportCommandTests {
  private static let names = [
    "peru-acuerdo-nacional-2002", "flawed-talk-shop", "illustration-water-security",
  ]
  private static let files = names.map { SharedMaterial.checkout + "/Designs/\($0).json" }

  private static let stored = command(["evaluate"] + files + ["--format", "json"]).output
  private static let lines: String = {
    var input = ""
    for file in files {
      guard let text = FileManager.default.contents(atPath: file),
        let document = try? JSONDocument(parsing: [UInt8](text))
      else { continue }
      var writer = JSONWriter(pretty: false)
      writer.value(document.root, of: document)
      input += writer.text + "\n"
    }
    return cabildo("evaluate", "--stream", console: TestConsole(input: input)).output
  }()

  private static func command(_ arguments: [String], input: String = "") -> Outcome {
    let console = TestConsole(input: input)
    let code = run(arguments: arguments, environment: [:], console: console)
    return Outcome(code: code, output: console.outputText, errors: console.errorText)
  }

  private func report(_ text: String, _ options: String...) throws -> Outcome {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "results")
    return Self.command(["report", folder.path + "/results"] + options)
  }

  @Test("says the same of stored evaluations, of a stream, and of standard input")
  func inputs() throws {
    let whole = try report(Self.stored, "--format", "json")
    #expect(whole.code == .done && whole.errors.isEmpty)
    #expect(try report(Self.lines, "--format", "json").output == whole.output)
    #expect(Self.command(["report", "-", "--format", "json"], input: Self.lines).output == whole.output)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(whole.output.utf8)) as? [String: Any])
    #expect(result["format"] as? String == "portfolio/1" && result["designCount"] as? Int == 3)
    #expect((result["criteria"] as? [Any])?.count == 35)
  }

  @Test("writes a page that needs nothing, in both languages", arguments: ["en", "es"])
  func page(_ language: String) throws {
    let page = try report(Self.stored, "--format", "html", "--lang", language).output
    #expect(page.contains("class=\"matrix\"") && page.contains("pe-acuerdo-nacional-2002"))
    #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"))
    let text = try report(Self.stored, "--width", "80", "--lang", language).output
    #expect(text.contains("Shannon 1948") && text.contains("illustration-water-"))
  }

  @Test("tells faults with file and line, leaves them out, and says so on the page")
  func faults() throws {
    let first = Self.lines.split(separator: "\n")[0]
    let broken = Self.lines + "{\"line\": 4,\n" + first + "\n{\"a\": 1}\n{\"line\": 7, \"faults\": []}\n"
    let outcome = try report(broken)
    #expect(outcome.code == .nothingEvaluated)
    #expect(
      outcome.errors.contains("results:4:")
        && outcome.errors.contains("results:6: error: the line is no result"))
    #expect(
      outcome.errors.contains(
        "results:5: error: the design `pe-acuerdo-nacional-2002` is there already, from")
        && outcome.errors.contains("results:1\n"))
    #expect(outcome.output.contains("4 results are left out") && outcome.output.contains("3 designs"))
  }

  @Test("refuses results of other rules, whole and in lines")
  func otherRules() throws {
    let folder = try TemporaryFolder()
    let other = Self.command([
      "evaluate", Self.files[0], "--format", "json", "--config",
      SharedMaterial.checkout + "/Rubrics/usip-2015.scorecard.json",
    ]).output
    try folder.write(Self.stored, to: "a.json")
    try folder.write(other, to: "b.json")
    let outcome = Self.command(["report", folder.path + "/a.json", folder.path + "/b.json"])
    #expect(
      outcome.code == .nothingEvaluated
        && outcome.errors.contains("b.json: error: this was made by other rules"))
    #expect(outcome.output.contains("3 designs"))
    let line = Self.lines.split(separator: "\n")[0].replacingOccurrences(of: "sha256:", with: "sha256:0")
    let lines = try report(line + "\n")
    #expect(
      lines.code == .nothingEvaluated
        && lines.errors.contains("results:1: error: this was made by other rules"))
    #expect(lines.output.isEmpty)
  }

  @Test(
    "says what it was given instead of results",
    arguments: [
      ("", "the file is empty"), ("{\"format\": \"rubric/1\"}", "no result"), ("[1]", "`format` is missing"),
      ("hello", "expected"), ("{\n", "ends"),
    ])
  func otherFiles(_ text: String, _ message: String) throws {
    let outcome = try report(text)
    #expect(outcome.code == .nothingEvaluated && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(Self.command(["report", "/no/such/file"]).code == .nothingEvaluated)
  }

  @Test("tells twenty faults, and counts all")
  func manyFaults() throws {
    let outcome = try report(String(repeating: "{\"a\": 1}\n", count: 100) + Self.lines)
    #expect(outcome.errors.components(separatedBy: "is no result").count == 21)
    #expect(outcome.errors.contains("further faults") && outcome.output.contains("100 results are left out"))
  }
}
