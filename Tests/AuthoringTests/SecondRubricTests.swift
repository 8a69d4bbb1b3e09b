import Authoring
import JSONDocument
import Rubric
import TestSupport
import Testing

/// The rubric of the six principles, which stands beside the three lessons and is no part of them.
@Suite struct SecondRubricTests {
  private static let path = "Rubrics/usip-2015.json"

  private static var project: RubricProject {
    RubricProject(
      configuration: SharedMaterial.checkoutBytes("Rubrics/usip-2015.scorecard.json") ?? [],
      file: "usip-2015.scorecard.json", registry: TestProject.registry
    ) { SharedMaterial.checkoutBytes("Rubrics/" + $0) }
  }

  private static func tests() throws -> RubricTestFile {
    let path = RubricTestFile.path(beside: path)
    return try RubricTestFile(try #require(SharedMaterial.checkoutBytes(path)), file: path)
  }

  @Test("It is sound, its tests hold, and they reach all of it")
  func isClean() throws {
    let project = Self.project
    let findings = try RubricCheck.findings(in: project, rubrics: ["usip-2015.json"])
    #expect(findings.map { $0.why.text(in: "en") } == [])
    let file = try Self.tests()
    let runner = RubricTestRunner(scorecard: try project.scorecard(), read: project.read)
    for result in runner.run(file) { #expect(result.holds, "\(result.test.name): \(result.failures)") }
    let report = try CoverageRun.report(on: ["usip-2015.json"], in: project, tests: [file])
    #expect(report.gaps.map { "\($0.subject): \($0.kind)" } == [])
    #expect(report.levels.total == 30)
  }

  @Test("Every design can be evaluated by it", arguments: ["template", "peru-acuerdo-nacional-2002"])
  func designs(_ name: String) throws {
    let scorecard = try Self.project.scorecard()
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/\(name).json"))
    let evaluation = try scorecard.evaluate(try scorecard.load(bytes, file: name))
    #expect(evaluation.lessons.map { $0.id } == ["usip-2015"])
    #expect(evaluation.lessons.first?.criteria.count == 6)
  }
}
