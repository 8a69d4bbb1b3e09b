import JSONDocument
import TestSupport
import Testing

@testable import cabildo

@Suite("A finding of an integrity rule has the rule's own id")
struct IntegrityRuleTests {
  private let folder: TemporaryFolder

  /// A design in which nothing refers to an actor (R3), and with `dates`, one that ends before it begins (R4).
  private static func design(dates: String = "") -> String {
    #"""
    {"format": "dialogue-design/1", "id": "d", "title": "D", "as_of": "2026-03-16", "status": "proposed",
     "actors": [{"id": "idle", "name": "Idle"}]\#(dates)}
    """#
  }

  private static let backwards =
    #", "process": {"phases": [{"id": "p", "start": "2026-05-01", "end": "2026-04-01"}]}"#

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.design(), to: "d.json")
  }

  private func lint(_ arguments: String...) -> Outcome {
    let console = TestConsole()
    let code = run(
      arguments: ["lint", folder.path, "--fail-on", "warning", "--only", "R3"] + arguments,
      environment: [:], console: console)
    return Outcome(code: code, output: console.outputText, errors: console.errorText)
  }

  @Test(
    "in every format that lists all findings",
    arguments: [
      ("text", "[R3]"), ("json", #""rule": "R3""#), ("sarif", #""ruleId": "R3""#), ("junit", #"name="R3 "#),
      ("gitlab", #""check_name": "R3""#), ("github", "title=R3"), ("checkstyle", #"source="cabildo.R3""#),
      ("tap", " R3 "), ("markdown", "| R3 |"),
    ])
  func formats(_ format: String, _ text: String) {
    let outcome = lint("--format", format)
    #expect(outcome.code == .gateMissed)
    #expect(outcome.output.contains(text), "\(outcome.output.suffix(1500))")
    #expect(!outcome.output.contains("integrity"))
  }

  @Test("which SARIF explains in the rule's words, in both languages", arguments: ["en", "es"])
  func metadata(language: String) throws {
    let outcome = lint("--format", "sarif", "--lang", language)
    let document = try JSONDocument(parsing: Array(outcome.output.utf8))
    let pointer = try #require(JSONPointer("/runs/0/tool/driver/rules"))
    let rules = document.elements(of: try #require(document.node(at: pointer)))
    let rule = try #require(
      rules.first { document.value(of: $0, named: "id").map { document.string($0) } == "R3" })
    let question = try #require(document.value(of: rule, named: "fullDescription"))
    let text = document.string(try #require(document.value(of: question, named: "text")))
    #expect(text.contains(language == "en" ? "Nothing in the file refers" : "archivo"), "\(text)")
  }

  @Test("by which it is waived, and known in a baseline")
  func exemptions() throws {
    try folder.write(
      """
      {"format": "waivers/1", "waivers": [{"criterion": "R3", "design": "d", "kind": "example",
        "reason": "It stands for itself.", "owner": "team"}]}
      """, to: "w.waivers")
    let waived = lint("--waivers", folder.file("w.waivers"))
    #expect(waived.code == .done, "\(waived.output)")
    #expect(waived.output.contains("1 waived"))
    // Of an error there is nothing to waive: the design is not evaluated.
    try folder.write(
      """
      {"format": "waivers/1", "waivers": [{"criterion": "R4", "design": "d", "kind": "example",
        "reason": "It stands for itself.", "owner": "team"}]}
      """, to: "w.waivers")
    #expect(lint("--waivers", folder.file("w.waivers")).output.contains("[waiver-unknown]"))

    let baseline = folder.file("b.baseline")
    #expect(
      cabildo("baseline", "write", folder.path, "--baseline", baseline).code == .done)
    let text = String(decoding: try #require(folder.read("b.baseline")), as: UTF8.self)
    #expect(text.contains(#""rule": "R3""#))
    let known = lint("--baseline", baseline)
    #expect(known.code == .done, "\(known.output)")
    // An entry of an older baseline, where all such findings had one name, matches nothing.
    try folder.write(text.replacing(#""rule": "R3""#, with: #""rule": "integrity""#), to: "b.baseline")
    #expect(lint("--baseline", baseline).code == .gateMissed)
  }

  @Test("also where it keeps a design from being evaluated, and in streams")
  func errors() throws {
    let text = Self.design(dates: Self.backwards)
    try folder.write(text, to: "d.json")
    let outcome = lint("--format", "json")
    #expect(outcome.code == .nothingEvaluated)
    #expect(outcome.output.contains(#""rule": "R4""#), "\(outcome.output)")
    let line = text.split(separator: "\n").joined()
    let stream = cabildo("evaluate", "--stream", console: TestConsole(input: line))
    #expect(stream.output.contains(#"{"code":"integrity","rule":"R4","column":"#), "\(stream.output)")
    let other = cabildo("evaluate", "--stream", console: TestConsole(input: "{"))
    #expect(other.output.contains("invalidJSON") && !other.output.contains("rule"))
  }
}
