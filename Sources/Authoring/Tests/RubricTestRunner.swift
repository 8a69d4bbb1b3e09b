internal import JSONDocument
package import Rubric

/// Runs the tests beside rubrics.
package struct RubricTestRunner {
  /// The scorecard under test.
  package let scorecard: Scorecard
  private let read: (String) -> [UInt8]?

  /// The design that a test without a base begins with: nothing is stated.
  package static let emptyDesign =
    #"{"format":"dialogue-design/1","id":"test","title":"Test","as_of":"2026-01-15","status":"proposed","actors":[]}"#

  /// Makes a runner; `read` returns the bytes of a design by its path.
  package init(scorecard: Scorecard, read: @escaping (String) -> [UInt8]?) {
    self.scorecard = scorecard
    self.read = read
  }

  /// Runs the tests of a file, in order.
  package func run(_ file: RubricTestFile) -> [RubricTestResult] {
    file.tests.map { run(prepare($0, of: file)) }
  }

  // MARK: - Preparing

  /// A test with its design, so that it can be run again with another scorecard of the same format.
  package struct Prepared {
    package let test: RubricTest
    /// The patched document, and the design where it is one.
    let document: JSONDocument?
    let design: Design?
    let failure: RubricTestResult.Failure?
    let problems: [Problem]
  }

  /// Builds a test's design.
  package func prepare(_ test: RubricTest, of file: RubricTestFile) -> Prepared {
    var bytes = Array(Self.emptyDesign.utf8)
    if let base = test.base {
      let path = base.hasSuffix(".json") ? base : "Designs/" + base + ".json"
      guard let found = read(path) else { return failed(test, .missingBase(path)) }
      bytes = found
    }
    do throws(Problems) {
      var document = try ScorecardLoader.parse(bytes, file: test.base ?? file.file)
      if let patch = test.merge, let merged = try? document.merging(patch, of: file.document) {
        document = merged
      }
      return load(test, document)
    } catch {
      return failed(test, .notADesign(error.list))
    }
  }

  private func load(_ test: RubricTest, _ document: JSONDocument) -> Prepared {
    do throws(Problems) {
      let design = try scorecard.load(document.bytes, file: test.name, checksVersions: false)
      return Prepared(
        test: test, document: document, design: design, failure: nil, problems: design.warnings)
    } catch {
      return Prepared(test: test, document: document, design: nil, failure: nil, problems: error.list)
    }
  }

  private func failed(_ test: RubricTest, _ failure: RubricTestResult.Failure) -> Prepared {
    Prepared(test: test, document: nil, design: nil, failure: failure, problems: [])
  }

  // MARK: - Running

  /// Runs a test.
  package func run(_ prepared: Prepared) -> RubricTestResult {
    var result = RubricTestResult(test: prepared.test)
    if let failure = prepared.failure {
      result.failures.append(failure)
      return result
    }
    if case .integrity(let id) = prepared.test.subject {
      checkIntegrity(id, prepared, &result)
      return result
    }
    guard let design = prepared.design else {
      result.failures.append(.notADesign(prepared.problems))
      return result
    }
    do throws(EvaluationFailure) {
      switch prepared.test.subject {
      case .criterion(let id): try checkCriterion(id, design, &result)
      case .contradiction(let id): try checkContradiction(id, design, &result)
      case .lesson(let id): try checkLesson(id, design, &result)
      case .integrity: break
      }
    } catch {
      result.failures.append(.failed(error))
    }
    return result
  }

  /// Runs a test that was prepared with another scorecard; the design's own checks are made anew where the test is
  /// about them.
  package func runAgain(_ prepared: Prepared) -> RubricTestResult {
    if case .integrity = prepared.test.subject, let document = prepared.document {
      return run(load(prepared.test, document))
    }
    return run(prepared)
  }

  private func checkIntegrity(_ id: String, _ prepared: Prepared, _ result: inout RubricTestResult) {
    guard scorecard.integrityIDs.contains(id) else {
      unknown(id, among: scorecard.integrityIDs, &result)
      return
    }
    let objections = prepared.problems.filter { $0.code == .integrity && $0.argument("rule") == id }
    if objections.isEmpty == prepared.test.isFlagged {
      if prepared.design == nil, objections.isEmpty {
        result.failures.append(.notADesign(prepared.problems))
      } else {
        result.failures.append(.flagged(!objections.isEmpty))
      }
      return
    }
    if let document = prepared.document {
      let shown = objections.map { pointer(at: $0.range, in: document) }
      for place in prepared.test.evidence where !shown.contains(place) {
        result.failures.append(.missingPlace(place, shown: shown))
      }
    }
    if let text = objections.first?.text { checkMessage(text, &result) }
  }

  private func pointer(at range: ByteRange, in document: JSONDocument) -> String {
    for index in 0..<UInt32(truncatingIfNeeded: document.nodeCount) {
      let node = NodeID(index: index)
      if document.kind(of: node) != .name, document.range(of: node) == range {
        return document.pointer(to: node).description
      }
    }
    return ""
  }

  private func checkContradiction(
    _ id: String, _ design: Design, _ result: inout RubricTestResult
  ) throws(EvaluationFailure) {
    guard scorecard.contradictionIDs.contains(id) else {
      unknown(id, among: scorecard.contradictionIDs, &result)
      return
    }
    let found = try scorecard.contradiction(id, in: design)
    if (found != nil) != result.test.isFlagged { result.failures.append(.flagged(found != nil)) }
    guard let found else { return }
    let shown = found.places.map { $0.pointer }
    for place in result.test.evidence where !shown.contains(place) {
      result.failures.append(.missingPlace(place, shown: shown))
    }
    checkMessage(found.message, &result)
  }

  private func checkCriterion(
    _ id: String, _ design: Design, _ result: inout RubricTestResult
  ) throws(EvaluationFailure) {
    guard let found = try scorecard.judge(id, in: design) else {
      unknown(id, among: scorecard.criterionIDs, &result)
      return
    }
    result.criterion = found
    let test = result.test
    for (reading, wanted) in [
      (Reading.shown, test.shown), (.claimed, test.claimed), (.possible, test.possible),
    ] {
      switch wanted {
      case nil: continue
      case RubricTest.WantedLevel.none?:
        if found.level[reading] != nil {
          result.failures.append(.level(reading, wanted: nil, found: found.level[reading]))
        }
      case .level(let level)?:
        if found.level[reading] != level {
          result.failures.append(.level(reading, wanted: level, found: found.level[reading]))
        }
      }
    }
    if let wanted = test.outcome, wanted != found.outcome.rawValue {
      result.failures.append(.outcome(wanted: wanted, found: found.outcome.rawValue))
    }
    checkPlaces(test.evidence, .counted, found, &result)
    checkPlaces(test.missing, .notStated, found, &result)
    if !test.message.isEmpty {
      checkMessage(found.outcomeText ?? found.advice ?? LocalizedText([]), &result)
    }
    if !result.holds {
      result.trace = RubricTestResult.Trace(
        measures: found.measures, facts: try scorecard.facts(of: id, in: design),
        holds: found.levels.map { $0.holds })
    }
  }

  private func checkPlaces(
    _ wanted: [String], _ role: Evidence.Role, _ found: CriterionResult, _ result: inout RubricTestResult
  ) {
    let shown = found.evidence.filter { $0.role == role }.map { $0.place.pointer }
    for place in wanted where !shown.contains(place) {
      result.failures.append(.missingPlace(place, shown: shown))
    }
  }

  private func checkLesson(
    _ id: String, _ design: Design, _ result: inout RubricTestResult
  ) throws(EvaluationFailure) {
    let evaluation = try scorecard.evaluate(design, extent: .reasons)
    guard let lesson = evaluation.lessons.first(where: { $0.id == id }) else {
      unknown(id, among: evaluation.lessons.map { $0.id }, &result)
      return
    }
    let wanted = result.test.verdicts
    let verdict =
      evaluation.verdicts.indices.contains(lesson.verdict.shown)
      ? evaluation.verdicts[lesson.verdict.shown].id : ""
    if !wanted.isEmpty, !wanted.contains(verdict) {
      result.failures.append(.verdict(wanted: wanted, found: verdict))
    }
    for (reading, interval) in result.test.numbers {
      let found = lesson.number?[reading]
      if let found, interval.contains(found) { continue }
      result.failures.append(.number(reading, wanted: interval, found: found))
    }
  }

  private func checkMessage(_ found: LocalizedText, _ result: inout RubricTestResult) {
    for wanted in result.test.message {
      var isThere = false
      for entry in found.entries where wanted.language == nil || wanted.language == entry.language {
        if contains(entry.text, wanted.text) { isThere = true }
      }
      if !isThere { result.failures.append(.message(wanted: wanted.text, found: found)) }
    }
  }

  private func unknown(_ id: String, among known: [String], _ result: inout RubricTestResult) {
    result.failures.append(
      .unknownSubject(id, suggestion: spellingSuggestion(for: id, among: known)))
  }
}

/// Tells whether a text contains another, byte by byte.
func contains(_ text: String, _ part: String) -> Bool {
  let bytes = Array(text.utf8)
  let wanted = Array(part.utf8)
  if wanted.isEmpty { return true }
  guard bytes.count >= wanted.count else { return false }
  for start in 0...bytes.count - wanted.count
  where bytes[start..<start + wanted.count].elementsEqual(wanted) {
    return true
  }
  return false
}
