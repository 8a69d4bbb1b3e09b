import Authoring
import FoundationEssentials
import JSONDocument
import Rubric
import TestSupport
import Testing

@Suite struct MutationTests {
  private func run(_ path: String, in project: RubricProject, tests: [String]) throws -> MutationReport {
    var files: [RubricTestFile] = []
    for name in tests {
      files.append(try RubricTestFile(try #require(project.read(name)), file: name))
    }
    return try MutationRun(of: path, in: project, tests: files).run()
  }

  @Test("The tests of a new rubric notice every fault that is put into it")
  func scaffoldIsTested() throws {
    let path = TestProject.scaffoldPath
    let report = try run(
      path, in: TestProject.scaffold(), tests: [RubricTestFile.path(beside: path)])
    #expect(report.survivors.map { "\($0.before) -> \($0.after)" } == [])
    #expect(report.noticed.count > 12 && report.score == 100)
  }

  @Test("A fault that no test notices is listed, and a test that would notice it is suggested")
  func survivorsAreListed() throws {
    let project = TestProject.scaffold()
    let path = RubricTestFile.path(beside: TestProject.scaffoldPath)
    let text = #"""
      {"tests": [{
        "criterion": "SAMPLE-01",
        "merge": {"actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
                  "agenda": [{"id": "a", "formal_body_id": "f"}, {"id": "b", "formal_body_id": "f"}]},
        "level": 3}],
       "equivalent": [{"rule": "SAMPLE-01", "before": "{\"count\":\"sample-items\",\"atLeast\":3}",
                       "after": "atLeast 4", "why": "for this test only"}]}
      """#
    let file = try RubricTestFile(Array(text.utf8), file: path)
    let report = try MutationRun(of: TestProject.scaffoldPath, in: project, tests: [file]).run()
    #expect(report.survivors.contains { $0.after == #"atLeast "40 %""# })
    #expect(report.equivalent.map { $0.why } == ["for this test only"])
    let suggester = try TestSuggester(of: TestProject.scaffoldPath, in: project, tests: [file])
    let suggestions = suggester.suggestions(for: report)
    let first = try #require(suggestions.first)
    #expect(first.criterion == "SAMPLE-01" && !first.mutants.isEmpty)
  }

  private static let asked = ProcessInfo.processInfo.environment["CABILDO_MUTATE"]

  @Test(
    "The tests beside a lesson notice nine mutants of ten",
    .enabled(if: asked != nil, "takes minutes; set CABILDO_MUTATE to the names of rubrics"))
  func lessonsAreTested() throws {
    for name in (Self.asked ?? "").split(separator: ",") {
      let report = try run(
        "Rubrics/\(name).json", in: TestProject.standard, tests: ["Rubrics/\(name).tests.json"])
      let lines = LineIndex(TestProject.standard.read(report.file) ?? [])
      for mutant in report.survivors {
        let line = lines.location(of: mutant.range.start).line
        print(
          "\(report.file):\(line): \(mutant.subject) \(mutant.mutator): \(mutant.before) -> \(mutant.after)")
      }
      print(
        "\(report.file): \(report.noticed.count) noticed, \(report.survivors.count) not, \(report.equivalent.count) equivalent, \(report.invalidCount) invalid: \(report.score) %"
      )
      #expect(report.score >= 90)
    }
  }
}
