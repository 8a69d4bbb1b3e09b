import Authoring
import JSONDocument
import Rubric
import TestSupport
import Testing

/// Rubrics that extend another: the whole, the list of changes, and messages at the right place of the right file.
@Suite struct RubricExtensionTests {
  private static let path = "Rubrics/andes.json"

  private static func text(_ changes: String, base: String = "sample.json", more: String = "") -> String {
    """
    {"format": "rubric/1", "id": "andes", "title": {"en": "Andes", "es": "Andes", "pt": "Andes"},
     "extends": "\(base)", \(more)
     "changes": [\(changes)]}
    """
  }

  private static let reason =
    #""reason": {"en": "So it is here.", "es": "Así es aquí.", "pt": "Assim é aqui."}"#
  private static let half =
    #"{"criterion": "SAMPLE-01", "level": 2, "measure": "addressed", "atLeast": "30 %", "origin": "judgement", \#(reason)}"#

  private static func project(
    _ changes: String, base: String = "sample.json", more: String = "", files: [String: String] = [:]
  ) -> RubricProject {
    var files = files
    files[path] = text(changes, base: base, more: more)
    return TestProject.scaffold(adding: files)
  }

  private static func evaluation(_ scorecard: Scorecard, agenda: String) throws -> Evaluation {
    let design = """
      {"format": "dialogue-design/1", "id": "t", "title": "T", "as_of": "2026-01-15", "status": "proposed",
       "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}], "agenda": [\(agenda)]}
      """
    return try scorecard.evaluate(try scorecard.load(Array(design.utf8), file: "t.json"))
  }

  @Test("A threshold that is changed decides, and the report says what it was, what it is and why")
  func threshold() throws {
    let scorecard = try Self.project(Self.half).scorecard(rubrics: [Self.path])
    let third = #"{"id": "a", "formal_body_id": "f"}, {"id": "b"}, {"id": "c"}"#
    let lesson = try #require(try Self.evaluation(scorecard, agenda: third).lessons.first)
    #expect(lesson.id == "andes" && lesson.criteria.map { $0.level.shown } == [2])
    let change = try #require(lesson.overrides.first)
    #expect(lesson.overrides.count == 1 && change.kind == .threshold && change.level == 2)
    #expect(change.baseID == "sample" && change.criterionID == "SAMPLE-01")
    #expect(change.before?.text(in: "es") == "≥ 50 %" && change.after?.text(in: "en") == "≥ 30 %")
    #expect(change.label?.text(in: "es") == "puntos que nombran una instancia")
    #expect(change.reason.text(in: "es") == "Así es aquí.")
    #expect(lesson.criteria.first?.levels[2].note?.text(in: "en") == "So it is here.")
    #expect(lesson.criteria.first?.levels[2].origin == .judgement)
  }

  @Test("A rubric may extend one that itself extends another; the reports list the changes of both")
  func chain() throws {
    let files = [
      "Rubrics/region.json": Self.text(Self.half).replacing(#""id": "andes""#, with: #""id": "region""#)
    ]
    let weight = #"{"criterion": "SAMPLE-01", "weight": 3, "gate": true, \#(Self.reason)}"#
    let project = Self.project(weight, base: "./region.json", files: files)
    let scorecard = try project.scorecard(rubrics: [Self.path])
    let lesson = try #require(try Self.evaluation(scorecard, agenda: #"{"id": "a"}"#).lessons.first)
    #expect(lesson.overrides.map { $0.kind } == [.threshold, .weight, .gate])
    #expect(lesson.overrides.map { $0.baseID } == ["sample", "region", "region"])
    #expect(lesson.criteria.map { $0.weight } == [3] && lesson.criteria.map { $0.isGate } == [true])
  }

  @Test("A criterion may be added, and one dropped with the clauses that it alone served")
  func criteria() throws {
    let level = #""when": {"count": "bodies", "atLeast": "#
    let text = #"{"en": "a", "es": "a"}"#
    let levels = (1...4).map { #"{"descriptor": \#(text), \#(level)\#($0)}, "origin": "case"}"# }
    let added = """
      {"add": {"id": "ANDES-01", "title": \(text), "question": \(text), "why": \(text), "clauses": ["ANDESa"],
       "facts": {"bodies": {"select": "$.formal_bodies[*]"}}, "advice": \(text),
       "levels": [{"descriptor": \(text)}, \(levels.joined(separator: ", "))]}, \(Self.reason)}
      """
    let project = Self.project(
      #"{"criterion": "SAMPLE-01", "drop": true, \#(Self.reason)}, \#(added)"#,
      more: #""clauses": {"ANDESa": {"en": "a", "es": "a"}},"#)
    let scorecard = try project.scorecard(rubrics: [Self.path])
    let lesson = try #require(try Self.evaluation(scorecard, agenda: "").lessons.first)
    #expect(lesson.criteria.map { $0.id } == ["ANDES-01"] && lesson.clauses.map { $0.id } == ["ANDESa"])
    #expect(lesson.overrides.map { $0.kind } == [.dropped, .added])
    #expect(lesson.overrides.first?.before?.text(in: "en") == "SAMPLEa")
    #expect(lesson.criteria.first?.level.shown == 1)
  }

  @Test("A stored evaluation keeps the changes")
  func stored() throws {
    let scorecard = try Self.project(Self.half).scorecard(rubrics: [Self.path])
    let evaluation = try Self.evaluation(scorecard, agenda: #"{"id": "a"}"#)
    let text = evaluation.storedText()
    let again = try Evaluation(reading: JSONDocument(parsing: text))
    #expect(again.storedText() == text && again.lessons.first?.overrides.count == 1)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    var changes = ""
    var base = "sample.json"
    var more = ""
    var files: [String: String] = [:]
    let code: Problem.Code
    var file = RubricExtensionTests.path
    let place: String
    var suggestion: String?
    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      name: "the base does not exist", base: "sampel.json", code: .missingFile, place: #""sampel.json""#),
    Fault(
      name: "a rubric extends itself", base: "andes.json", code: .cyclicExtension, place: #""andes.json""#),
    Fault(
      name: "two rubrics extend each other", base: "region.json",
      files: ["Rubrics/region.json": text("", base: "../Rubrics/andes.json")], code: .cyclicExtension,
      file: "Rubrics/region.json", place: #""../Rubrics/andes.json""#),
    Fault(
      name: "the criterion is misspelt", changes: #"{"criterion": "SAMPLE-1", "weight": 2, \#(reason)}"#,
      code: .unknownCriterion, place: #""SAMPLE-1""#, suggestion: "SAMPLE-01"),
    Fault(
      name: "the reason is missing", changes: #"{"criterion": "SAMPLE-01", "weight": 2}"#, code: .missingKey,
      place: #"{"criterion""#),
    Fault(
      name: "the reason is not in the first language",
      changes: #"{"criterion": "SAMPLE-01", "weight": 2, "reason": {"es": "Pues."}}"#,
      code: .missingTranslation,
      place: #"{"es": "Pues."}"#),
    Fault(
      name: "the measure is misspelt", changes: half.replacing("addressed", with: "adressed"),
      code: .unknownThreshold, place: #""adressed""#, suggestion: "addressed"),
    Fault(
      name: "the level compares the measure otherwise", changes: half.replacing("atLeast", with: "atMost"),
      code: .unknownThreshold, place: #""addressed""#),
    Fault(
      name: "a threshold has no origin", changes: half.replacing(#""origin": "judgement", "#, with: ""),
      code: .missingKey, place: #"{"criterion""#),
    Fault(
      name: "the threshold is no share", changes: half.replacing("30 %", with: "30 percent"),
      code: .badThreshold, place: #""30 percent""#),
    Fault(
      name: "a new condition has no new words",
      changes:
        #"{"criterion": "SAMPLE-01", "level": 4, "when": {"count": "sample-items", "atLeast": 4}, "origin": "case", \#(reason)}"#,
      code: .missingKey, place: #"{"criterion""#),
    Fault(
      name: "a new condition names no fact",
      changes:
        #"{"criterion": "SAMPLE-01", "level": 4, "when": {"count": "sample-item", "atLeast": 4}, "origin": "case", "descriptor": {"en": "a", "es": "a"}, \#(reason)}"#,
      code: .unknownFact, place: #""sample-item""#, suggestion: "sample-items"),
    Fault(
      name: "the same is changed twice", changes: half + ", " + half, code: .repeatedChange,
      place: #"{"criterion""#),
    Fault(
      name: "a change changes nothing", changes: #"{"criterion": "SAMPLE-01", \#(reason)}"#,
      code: .unknownChangeForm, place: #"{"criterion""#),
    Fault(
      name: "criteria stand where changes should", more: #""criteria": [],"#, code: .unknownKey,
      place: #""criteria""#, suggestion: "changes"),
    Fault(
      name: "a key of a change is misspelt",
      changes: #"{"criterion": "SAMPLE-01", "wieght": 2, "weight": 2, \#(reason)}"#, code: .unknownKey,
      place: #""wieght""#, suggestion: "weight"),
    Fault(
      name: "a fact has the name of one of the base", more: #""facts": {"sample-items": {"list": ["a"]}},"#,
      code: .duplicateName, place: #""sample-items""#),
    Fault(
      name: "the base is a library", base: "common.json", code: .wrongFormat, file: "Rubrics/common.json",
      place: #""library/1""#),
  ]

  @Test("Where an extension is wrong, a message says so at the fault", arguments: faults)
  func located(_ fault: Fault) throws {
    let project = Self.project(fault.changes, base: fault.base, more: fault.more, files: fault.files)
    let problems = try #require(throws: Problems.self) { _ = try project.scorecard(rubrics: [Self.path]) }
    let problem = try #require(problems.list.first { $0.code == fault.code }, "\(problems.list)")
    #expect(problem.file == fault.file && problem.suggestion == fault.suggestion)
    let bytes = try #require(project.read(problem.file))
    #expect(String(decoding: bytes[problem.range.offsets], as: UTF8.self).hasPrefix(fault.place))
    if fault.base == "sample.json" { #expect(problems.list.map { $0.code } == [fault.code]) }
  }

  @Test("A change that breaks the ladder is found at the change, or at the level of the base that it breaks")
  func ladder() throws {
    let low = Self.half.replacing(#""level": 2"#, with: #""level": 3"#)
    let findings = try RubricCheck.findings(in: Self.project(low), rubrics: [Self.path])
    let lowered = try #require(findings.first { $0.code == .loweredThreshold })
    #expect(lowered.file == Self.path)
    let high = Self.half.replacing("30 %", with: "100 %")
    let other = try RubricCheck.findings(in: Self.project(high), rubrics: [Self.path])
    let idle = try #require(other.first { $0.code == .idleLevel })
    #expect(idle.file == TestProject.scaffoldPath)
  }

  @Test("The tests beside an extension are asked for what it changes, and mutants are made of its own text")
  func tests() throws {
    let tests = """
      {"format": "rubric-tests/1", "rubric": "andes", "tests": [
        {"criterion": "SAMPLE-01", "name": "A third suffices",
         "merge": {"actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
          "agenda": [{"id": "a", "formal_body_id": "f"}, {"id": "b"}, {"id": "c"}]}, "level": 2},
        {"criterion": "SAMPLE-01", "name": "A quarter does not",
         "merge": {"actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
          "agenda": [{"id": "a", "formal_body_id": "f"}, {"id": "b"}, {"id": "c"}, {"id": "d"}]}, "level": 1}]}
      """
    let path = RubricTestFile.path(beside: Self.path)
    let project = Self.project(Self.half, files: [path: tests])
    #expect(try RubricCheck.findings(in: project, rubrics: [Self.path]).map { $0.code } == [])
    let file = try RubricTestFile(Array(tests.utf8), file: path)
    let report = try MutationRun(of: Self.path, in: project, tests: [file]).run()
    #expect(report.noticed.map { $0.after } == [#"atLeast "20 %""#, #"atLeast "40 %""#])
    #expect(report.survivors.isEmpty)
    let coverage = try CoverageRun.report(
      on: [Self.path], in: project, rubrics: [Self.path], tests: [file])
    #expect(coverage.levels.total == 5 && coverage.levels.reached == 2)
  }
}
