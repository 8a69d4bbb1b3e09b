internal import Authoring
internal import JSONDocument
internal import Reports
internal import Rubric

/// Writes what tests of rubrics came to as JSON, format `tests/1`: how many hold, and of each that does not what it wants
/// and what there is. A test whose design is not at hand is counted as skipped.
struct TestResultJSON {
  private let files: [(file: RubricTestFile, results: [RubricTestResult])]
  private let language: String

  /// Makes a writer of texts in one language.
  init(_ files: [(file: RubricTestFile, results: [RubricTestResult])], language: Language) {
    self.files = files
    self.language = language.tag
  }

  /// The text.
  var bytes: [UInt8] {
    var (passed, skipped, total) = (0, 0, 0)
    for file in files {
      for result in file.results {
        total += 1
        if result.holds { passed += 1 } else if isSkipped(result) { skipped += 1 }
      }
    }
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("format", "tests/1")
    writer.member("total", total)
    writer.member("passed", passed)
    writer.member("skipped", skipped)
    writer.name("failed")
    writer.beginArray()
    for file in files {
      let lines = LineIndex(file.file.document.bytes)
      for result in file.results where !result.holds && !isSkipped(result) {
        writer.beginObject()
        writer.member("file", file.file.file)
        writer.member("line", lines.location(of: result.test.range.start).line)
        writer.member("subject", result.test.subject.id)
        writer.member("name", result.test.name)
        writer.name("failures")
        writer.beginArray()
        for failure in result.failures { write(failure, to: &writer) }
        writer.endArray()
        writer.endObject()
      }
    }
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  private func isSkipped(_ result: RubricTestResult) -> Bool {
    for failure in result.failures {
      if case .missingBase = failure { return true }
    }
    return false
  }

  private func write(_ failure: RubricTestResult.Failure, to writer: inout JSONWriter) {
    func level(_ level: Int?) -> String { level.map { String($0) } ?? "–" }
    switch failure {
    case .unknownSubject(let id, _): write("unknown", nil, id, nil, to: &writer)
    case .missingBase(let file): write("base", nil, file, nil, to: &writer)
    case .notADesign(let problems):
      write("design", nil, nil, problems.map { $0.code.rawValue }.joined(separator: ", "), to: &writer)
    case .failed: write("failed", nil, nil, nil, to: &writer)
    case .level(let reading, let wanted, let found):
      write("level", reading, level(wanted), level(found), to: &writer)
    case .outcome(let wanted, let found): write("outcome", nil, wanted, found, to: &writer)
    case .flagged(let isFlagged):
      write("flagged", nil, isFlagged ? "no" : "yes", isFlagged ? "yes" : "no", to: &writer)
    case .missingPlace(let place, let shown):
      write("place", nil, place, shown.joined(separator: ", "), to: &writer)
    case .message(let wanted, let found): write("message", nil, wanted, found.text(in: language), to: &writer)
    case .verdict(let wanted, let found):
      write("verdict", nil, wanted.joined(separator: ", "), found, to: &writer)
    case .number(let reading, let wanted, let found):
      write(
        "number", reading,
        DecimalText.text(wanted.lowerBound, places: 1) + "–" + DecimalText.text(wanted.upperBound, places: 1),
        found.map { DecimalText.text($0, places: 1) } ?? "–", to: &writer)
    }
  }

  private func write(
    _ kind: String, _ reading: Reading?, _ wanted: String?, _ found: String?, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("kind", kind)
    writer.member("reading", reading?.rawValue)
    writer.member("wanted", wanted)
    writer.member("found", found)
    writer.endObject()
  }
}
