import Authoring
import JSONDocument
import Rubric
import TestSupport
import Testing

@Suite struct CoverageTests {
  @Test("The tests beside the rubrics reach every level, message and contradiction")
  func standardIsCovered() throws {
    var files: [RubricTestFile] = []
    for name in RubricFileTests.files { files.append(try TestProject.testFile(name)) }
    let report = try CoverageRun.report(
      on: RubricFileTests.files.map { "Rubrics/\($0).json" }, in: TestProject.standard, tests: files)
    for gap in report.gaps {
      switch gap.kind {
      case .neverTrue, .neverFalse: continue
      default: Issue.record("\(gap.file) \(gap.subject): \(gap.kind)")
      }
    }
    #expect(report.levels.total == 175)
    #expect(report.conditions.reached * 100 >= report.conditions.total * 98)
  }

  @Test("A level, a condition and a message that no test reaches are listed, and fields that no rule reads")
  func gapsAreListed() throws {
    let project = TestProject.scaffold()
    let path = RubricTestFile.path(beside: TestProject.scaffoldPath)
    let text = """
      {"tests": [{"criterion": "SAMPLE-01", "merge": {"agenda": [{"id": "a"}]}, "level": 1}]}
      """
    let report = try CoverageRun.report(
      on: [TestProject.scaffoldPath], in: project, rubrics: [TestProject.scaffoldPath],
      tests: [try RubricTestFile(Array(text.utf8), file: path)])
    #expect(report.levels.reached == 1 && report.levels.total == 5)
    #expect(report.messages.reached == 1 && report.messages.total == 4)
    let kinds = report.gaps.map { $0.kind }
    #expect(kinds.contains(.level(0)) && kinds.contains(.advice(1)))
    #expect(kinds.contains(.neverTrue(#"{"measure":"addressed","atLeast":"50 %"}"#)))
    #expect(kinds.contains(.neverFalse(#"{"count":"sample-items","atLeast":1}"#)))
    #expect(report.unreadFields.contains("$.policy_area"))
    #expect(!report.unreadFields.contains("$.agenda"))
  }

  @Test("What raises a result by saying less is listed, and told from a shorter list that is divided by")
  func incentives() throws {
    let design = """
      {"format": "dialogue-design/1", "id": "t", "title": "T", "as_of": "2026-01-15", "status": "proposed",
       "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
       "agenda": [{"id": "a", "formal_body_id": "f"}, {"id": "b"}, {"id": "c"}]}
      """
    func report(_ project: RubricProject) throws -> IncentiveRun.Report {
      try IncentiveRun(
        Array(design.utf8), file: "t.json",
        scorecard: try project.scorecard(rubrics: [TestProject.scaffoldPath])
      ).run()
    }
    let honest = try report(TestProject.scaffold())
    #expect(honest.tried > 5)
    #expect(honest.incentives.map { $0.pointer } == ["/agenda/1", "/agenda/2"])
    let first = try #require(honest.incentives.first)
    #expect(first.isDenominatorEffect && first.before == 1 && first.after == 2)
    #expect(first.denominators.map { $0.after.text(in: "en") } == ["1 of 2 (50 %)"])

    // A rubric that rewards silence: fewer than three items are worth more.
    let perverse = try report(
      TestProject.scaffold(
        replacing: #"{"measure": "addressed", "atLeast": "50 %"}"#,
        with: #"{"count": "sample-items", "atMost": 2}"#))
    #expect(perverse.incentives.contains { $0.change == .deleted && $0.pointer == "/agenda/1" })
  }
}
