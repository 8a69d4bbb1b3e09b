@testable import Reports
@testable import Rubric

/// All that one run found, at hand as a whole.
struct FindingReport {
  let language: Language
  let version: String
  var about = ""
  var rules: [FindingRule] = []
  /// The files, in the order in which they were looked at.
  var designs: [DesignFindings] = []
  var selection = FindingSelection()
  var failOn: Finding.Severity? = .error

  init(language: Language, version: String = Scorecard.engineVersion) {
    self.language = language
    self.version = version
  }

  mutating func add(_ design: DesignFindings, rules: [FindingRule]) {
    designs.append(design)
    self.rules += rules
  }

  /// What the reports are told of all this.
  func run(
    _ reporters: [any FindingReporter] = []
  ) -> (recorder: FindingRecorder, totals: FindingTotals, reports: [[UInt8]]) {
    let recorder = FindingRecorder()
    var reports: [(stream: any FindingStream, sink: any FindingSink)] = [(recorder, FindingParts())]
    for reporter in reporters {
      var context = FindingContext(
        language: language, version: version, failOn: failOn, options: ReportOptions())
      context.order = selection.order
      reports.append((reporter.stream(context), FindingParts()))
    }
    var run = FindingRun(selection, failOn: failOn, reports: reports)
    for (index, design) in designs.enumerated() {
      run.add(design, rules: index == 0 ? rules : [], about: about)
    }
    run.finish()
    return (recorder, run.totals, reports.dropFirst().compactMap { ($0.sink as? FindingParts)?.bytes })
  }

  /// Writes the report in a format.
  func written(by reporter: any FindingReporter) -> [UInt8] { run([reporter]).reports[0] }

  /// The findings that are shown, file by file.
  var findings: [Finding] { run().recorder.findings }
  var totals: FindingTotals { run().totals }
}

/// Remembers what a report is told.
final class FindingRecorder: FindingStream {
  let lists: [FindingListKind] = []
  private(set) var findings: [Finding] = []
  private(set) var designs: [DesignFindings] = []

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    designs.append(design)
    findings += shown
    return { [] }
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] { [] }
}

/// The parts of a report in memory.
final class FindingParts: FindingSink {
  private var parts: [[UInt8]] = []
  private var slices: [FindingSlice] = []

  func write(_ bytes: [UInt8], part: Int) {
    while parts.count <= part { parts.append([]) }
    parts[part] += bytes
  }

  func arrange(_ slices: [FindingSlice]) { self.slices = slices }

  /// The whole report.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for slice in slices { bytes += parts[slice.part][slice.range] }
    return bytes
  }
}
