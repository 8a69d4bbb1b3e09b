import Authoring
import JSONDocument
import Rubric
import TestSupport
import Testing

/// Runs the tests that stand beside the rubrics (`Rubrics/*.tests.json`).
@Suite struct RubricFileTests {
  static let files = ["common", "lesson-1", "lesson-2", "lesson-3"]

  @Test("Every test beside a rubric holds", arguments: files)
  func testsBeside(_ name: String) throws {
    let file = try TestProject.testFile(name)
    let runner = RubricTestRunner(
      scorecard: try TestProject.scorecard.get(), read: SharedMaterial.checkoutBytes)
    let lines = LineIndex(file.document.bytes)
    let results = runner.run(file)
    for result in results where !result.holds {
      let line = lines.location(of: result.test.range.start).line
      Issue.record(
        "\(file.file):\(line): \(result.test.subject.id) \(result.test.name): \(result.failures)")
    }
    print("\(file.file): \(results.count) tests")
    #expect(results.count > 50)
  }
}
