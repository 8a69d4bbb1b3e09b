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
