import FoundationEssentials
import JSONDocument
import Rubric
import TestSupport
import Testing

/// Runs the tests that stand beside the rubrics (`Rubrics/*.tests.json`).
@Suite struct RubricFileTests {
  static let files = ["common", "lesson-1", "lesson-2", "lesson-3"]

  static let base =
    #"{"format":"dialogue-design/1","id":"test","title":"Test","as_of":"2026-01-15","status":"proposed","actors":[]}"#

  @Test("Every test beside a rubric holds", arguments: files)
  func testsBeside(_ name: String) throws {
    let scorecard = try TestScorecard.standard.get()
    let bytes = try #require(SharedMaterial.checkoutBytes("Rubrics/\(name).tests.json"))
    let file = try JSONDocument(parsing: bytes)
    let list = try #require(file.value(of: file.root, named: "tests"))
    let lines = LineIndex(bytes)
    var reached: [String: Set<Int>] = [:]
    var count = 0
    for test in file.elements(of: list) {
      count += 1
      let line = lines.location(of: file.range(of: test).start).line
      let failures = try run(test, of: file, with: scorecard, reached: &reached)
      for failure in failures { Issue.record("Rubrics/\(name).tests.json:\(line): \(failure)") }
    }
    print("Rubrics/\(name).tests.json: \(count) tests")
    if name != "common" {
      for criterion in scorecard.criterionIDs where criterion.hasPrefix("L" + name.suffix(1)) {
        let missing = Set(0...4).subtracting(reached[criterion] ?? [])
        if !missing.isEmpty { Issue.record("\(criterion): no test reaches level \(missing.sorted())") }
      }
    }
  }

  private func run(
    _ test: NodeID, of file: JSONDocument, with scorecard: Scorecard, reached: inout [String: Set<Int>]
  ) throws -> [String] {
    func text(_ name: String) -> String? { file.value(of: test, named: name).map { file.string($0) } }
    let title =
      (text("criterion") ?? text("contradiction") ?? text("integrity") ?? "?") + " " + (text("name") ?? "")
    var document = try JSONDocument(parsing: Self.base)
    if let base = text("base"), let bytes = SharedMaterial.checkoutBytes("Designs/\(base).json") {
      document = try JSONDocument(parsing: bytes)
    }
    if let patch = file.value(of: test, named: "merge") { document = try document.merging(patch, of: file) }

    let design: Design
    do throws(Problems) {
      design = try scorecard.load(document.bytes, file: title)
    } catch {
      if let rule = text("integrity") {
        let found = error.list.contains { $0.argument("rule") == rule }
        return found == wants("flagged", test, file) ? [] : ["\(title): " + TestScorecard.describe(error)]
      }
      return ["\(title): not a design:\n" + TestScorecard.describe(error)]
    }
    if let rule = text("integrity") {
      let found = design.warnings.contains { $0.argument("rule") == rule }
      return found == wants("flagged", test, file) ? [] : ["\(title): flagged is \(found)"]
    }
    let evaluation = try scorecard.evaluate(design)
    if let id = text("contradiction") {
      let found = evaluation.contradictions.contains { $0.id == id }
      return found == wants("flagged", test, file) ? [] : ["\(title): flagged is \(found)"]
    }
    guard let id = text("criterion"),
      let result = evaluation.lessons.flatMap({ $0.criteria }).first(where: { $0.id == id })
    else { return ["\(title): no such criterion"] }
    if let level = result.level.shown { reached[id, default: []].insert(level) }
    var failures: [String] = []
    for (key, level) in [
      ("level", result.level.shown), ("claimed", result.level.claimed), ("possible", result.level.possible),
    ] {
      guard let wanted = file.value(of: test, named: key) else { continue }
      let value = file.int64(wanted).map { Int($0) }
      if value != level {
        failures.append(
          "\(title): \(key) is \(level.map(String.init) ?? "none"), not \(value.map(String.init) ?? "none")")
      }
    }
    if let wanted = text("outcome"), wanted != result.outcome.rawValue {
      failures.append("\(title): outcome is \(result.outcome.rawValue), not \(wanted)")
    }
    if !failures.isEmpty {
      let measures = result.measures.map { "\($0.name): \($0.text.text(in: "en"))" }.joined(separator: "; ")
      failures.append("  measures: " + measures)
    }
    return failures
  }

  private func wants(_ key: String, _ test: NodeID, _ file: JSONDocument) -> Bool {
    file.value(of: test, named: key).map { file.kind(of: $0) == .true } ?? true
  }
}
