import Authoring
import JSONDocument
import Rubric
import Testing

/// Rubrics with one fault each that a methodologist would make: one message, at the fault, that names the mend.
@Suite struct BrokenRubricTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let code: String
    /// The text at the place of the message.
    let place: String
    /// What the mend or suggestion says.
    let mend: String
    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      name: "a key is misspelt", old: #""weight": 1"#, new: #""wieght": 1"#, code: "unknownKey",
      place: #""wieght""#, mend: "weight"),
    Fault(
      name: "a field is misspelt", old: #""$.agenda[*]""#, new: #""$.agendas[*]""#, code: "unknownField",
      place: #""$.agendas[*]""#, mend: "agenda"),
    Fault(
      name: "a fact is misspelt", old: #""of": "sample-items""#, new: #""of": "sample-item""#,
      code: "unknownFact", place: #""sample-item""#, mend: "sample-items"),
    Fault(
      name: "a placeholder is misspelt", old: "{addressed}).\",", new: "{adressed}).\",",
      code: "unknownPlaceholder", place: "{", mend: "addressed"),
    Fault(
      name: "a translation is missing", old: #", "es": "Hay una agenda.""#, new: "",
      code: "missingTranslation", place: #"{"en": "There is an agenda.""#, mend: "\"es\": \"…\""),
    Fault(
      name: "the text in the first language is missing", old: #""en": "There is an agenda.", "#, new: "",
      code: "missingTranslation", place: #"{"es": "Hay una agenda.""#, mend: "en"),
    Fault(
      name: "a threshold has no origin",
      old: #""when": {"measure": "addressed", "atLeast": "50 %"},"# + "\n"
        + #"          "origin": "judgement""#,
      new: #""when": {"measure": "addressed", "atLeast": "50 %"}"#, code: "missingKey", place: "{",
      mend: "origin"),
    Fault(
      name: "a level contradicts the one below", old: #"{"count": "sample-items", "atLeast": 3}"#,
      new: #"{"count": "sample-items", "lessThan": 1}"#, code: "unreachableLevel",
      place: #"{"count": "sample-items", "lessThan": 1}"#, mend: "ask for more of the same"),
    Fault(
      name: "a threshold goes down", old: #"{"measure": "addressed", "atLeast": "100 %"}"#,
      new: #"{"measure": "addressed", "atLeast": "40 %"}"#, code: "loweredThreshold",
      place: #"{"measure": "addressed", "atLeast": "40 %"}"#, mend: "above that of level 2"),
    Fault(
      name: "a level asks for nothing new", old: #"{"count": "sample-items", "atLeast": 3}"#,
      new: #"{"count": "sample-items", "atLeast": 1}"#, code: "idleLevel",
      place: #"{"count": "sample-items", "atLeast": 1}"#, mend: "raise a threshold"),
    Fault(
      name: "more is less", old: #"{"count": "sample-items", "atLeast": 3}"#,
      new: #"{"count": "sample-items", "atMost": 3}"#, code: "moreIsLess",
      place: #"{"count": "sample-items", "atMost": 3}"#, mend: "decide which way is better"),
    Fault(
      name: "a fact is not used", old: #""facts": {"#,
      new: #""facts": {"sample-bodies": {"select": "$.formal_bodies[*]"}, "#, code: "unusedFact",
      place: #"{"select": "$.formal_bodies[*]"}"#, mend: "remove it"),
    Fault(
      name: "a field is tested twice", old: #""share": {"field": "formal_body_id", "is": "written"}"#,
      new: #""share": {"field": "formal_body_id", "is": "written", "in": ["unknown"]}"#, code: "severalTests",
      place: #""written""#, mend: "is"),
    Fault(
      name: "the languages say different things", old: "(hoy {addressed})", new: "",
      code: "differingPlaceholders",
      place: "{", mend: "in both languages"),
  ]

  @Test(
    "Where a rubric is wrong, one message says so and how to mend it",
    arguments: faults.filter { !$0.code.isEmpty })
  func oneMessage(_ fault: Fault) throws {
    let project = TestProject.scaffold(replacing: fault.old, with: fault.new)
    let bytes = try #require(project.read(TestProject.scaffoldPath))
    func text(_ range: ByteRange) -> String { String(decoding: bytes[range.offsets], as: UTF8.self) }
    let result = Result { () throws(Problems) -> [RubricFinding] in
      try RubricCheck.findings(in: project, rubrics: [TestProject.scaffoldPath])
    }
    switch result {
    case .success(let findings):
      #expect(findings.map { $0.code.rawValue } == [fault.code])
      let finding = try #require(findings.first)
      #expect(finding.file == TestProject.scaffoldPath)
      #expect(text(finding.range).hasPrefix(fault.place))
      #expect(finding.mend.text(in: "en").contains(fault.mend))
      #expect(
        finding.why.has("es") && finding.mend.has("es") && finding.why.has("pt") && finding.mend.has("pt"))
    case .failure(let problems):
      #expect(problems.list.map { $0.code.rawValue } == [fault.code])
      let problem = try #require(problems.list.first)
      #expect(problem.file == TestProject.scaffoldPath)
      #expect(text(problem.range).hasPrefix(fault.place))
      #expect(problem.suggestion == fault.mend || problem.arguments.contains { $0.text == fault.mend })
    }
  }

  @Test("A new rubric passes the checks and its own tests")
  func scaffoldPasses() throws {
    let project = TestProject.scaffold()
    let findings = try RubricCheck.findings(in: project, rubrics: [TestProject.scaffoldPath])
    #expect(findings.map { $0.why.text(in: "en") } == [])
    let path = RubricTestFile.path(beside: TestProject.scaffoldPath)
    let file = try RubricTestFile(try #require(project.read(path)), file: path)
    let runner = RubricTestRunner(
      scorecard: try project.scorecard(rubrics: [TestProject.scaffoldPath]), read: project.read)
    for result in runner.run(file) { #expect(result.holds, "\(result.test.name): \(result.failures)") }
  }

  @Test("A failure shows the facts and measures that led to it")
  func failureIsTraced() throws {
    let project = TestProject.scaffold(replacing: #""atLeast": "50 %""#, with: #""atLeast": "30 %""#)
    let path = RubricTestFile.path(beside: TestProject.scaffoldPath)
    let file = try RubricTestFile(try #require(project.read(path)), file: path)
    let runner = RubricTestRunner(
      scorecard: try project.scorecard(rubrics: [TestProject.scaffoldPath]), read: project.read)
    let failed = runner.run(file).filter { !$0.holds }
    #expect(
      failed.map { $0.test.name } == ["One item of three is not half", "Two items of five are not half"])
    let trace = try #require(failed.first?.trace)
    #expect(trace.measures.map { $0.text.text(in: "en") } == ["1 of 3 (33 %)"])
    #expect(trace.facts.map { $0.name } == ["sample-items", "sample-orphans"])
    #expect(trace.facts.last?.certain.map { $0.text(in: "en") } == ["b", "c"])
  }
}
