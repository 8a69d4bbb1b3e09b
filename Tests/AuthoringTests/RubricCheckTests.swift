import Authoring
import JSONDocument
import Rubric
import Testing

@Suite struct RubricCheckTests {
  @Test("The rubrics of this checkout have no findings")
  func standardIsClean() throws {
    let findings = try RubricCheck.findings(in: TestProject.standard)
    for finding in findings {
      let lines = LineIndex(TestProject.standard.read(finding.file) ?? [])
      let line = lines.location(of: finding.range.start).line
      Issue.record("\(finding.file):\(line): \(finding.code) \(finding.why.text(in: "en"))")
    }
  }
}
