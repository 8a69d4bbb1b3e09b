/// Writes the findings of a run in one format, file by file.
package protocol FindingReporter: AnyObject, Sendable {
  /// The name of the format, as `--format` takes it.
  var format: String { get }

  /// The ending of this format's files, without the dot.
  var fileEnding: String { get }

  /// Begins a report.
  func stream(_ context: FindingContext, to sink: any FindingSink) -> any FindingStream
}

/// What a report of findings is written for.
package struct FindingContext: Sendable {
  /// The language of all texts.
  package let language: Language
  /// The version of the engine.
  package let version: String
  /// The severity from which a finding fails the run; nil where none does.
  package let failOn: Finding.Severity?
  /// The width, and whether there is colour.
  package let options: ReportOptions
  /// Whether findings are held against a baseline.
  package var hasBaseline = false
  /// Whether there are waivers.
  package var hasWaivers = false

  /// Makes a context.
  package init(language: Language, version: String, failOn: Finding.Severity?, options: ReportOptions) {
    self.language = language
    self.version = version
    self.failOn = failOn
    self.options = options
  }

  /// Tells whether a finding fails the run.
  func fails(_ finding: Finding) -> Bool { finding.fails(from: failOn) }
}

/// Takes a report's bytes. A report has parts, which stand one behind the other in the end, but grow side by side.
package protocol FindingSink: AnyObject {
  /// Appends bytes to a part, from 0.
  func write(_ bytes: [UInt8], part: Int)
}

/// A report that is being written: first all designs with their findings, or each before its findings, then the end.
package protocol FindingStream: AnyObject {
  /// Takes a file with all that was looked at, and those of its findings that are shown.
  func begin(_ design: DesignFindings, shown: [Finding])

  /// Takes a finding to show; its file has been taken before.
  func add(_ finding: Finding, of design: DesignFindings)

  /// Takes what is known only in the end.
  func end(_ totals: FindingTotals)
}

/// What is known of a run only in the end.
package struct FindingTotals: Sendable {
  /// How many designs were looked at.
  package var designs = 0
  /// How many findings of each severity there are that nothing excuses, shown or not.
  package var counts: [Int] = [0, 0, 0]
  /// How many findings are waived.
  package var waived = 0
  /// How many findings the baseline knows.
  package var known = 0
  /// How many more findings there are than are shown.
  package var omitted = 0
  /// Whether any finding fails the run, shown or not.
  package var hasFailed = false
  /// What an evaluation is and is not; empty where nothing was evaluated.
  package var about = ""
  /// The rules that findings name, in order.
  package var rules: [FindingRule] = []

  /// Makes the totals of a run without designs.
  package init() {}

  /// Counts a file with the findings that are selected, and takes what it says of rules.
  mutating func count(_ design: DesignFindings, failOn: Finding.Severity?) {
    if design.isDesign { designs += 1 }
    for finding in design.findings {
      switch finding.excuse {
      case .waived: waived += 1
      case .known: known += 1
      case nil: counts[finding.severity.rawValue] += 1
      }
      if finding.fails(from: failOn) { hasFailed = true }
    }
  }

  /// Takes rules that are not there yet.
  mutating func take(_ rules: [FindingRule]) {
    for rule in rules where !self.rules.contains(where: { $0.id == rule.id }) { self.rules.append(rule) }
  }
}

/// The formats of findings that are built in.
package enum FindingReporters {
  /// All of them, the default first.
  package static let builtIn: [any FindingReporter] = [
    FindingTextReporter(), FindingJSONReporter(), SARIFReporter(), JUnitReporter(), GitLabReporter(),
    GitHubReporter(), CheckstyleReporter(), TAPReporter(), FindingMarkdownReporter(),
    FindingMarkdownReporter(summary: 900_000),
  ]
}

extension FindingReporter {
  /// Returns the whole report on a run that is at hand.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    let sink = FindingParts()
    let context = FindingContext(
      language: report.language, version: report.version, failOn: report.failOn, options: options)
    report.feed(stream(context, to: sink))
    return sink.bytes
  }
}

/// The parts of a report in memory.
final class FindingParts: FindingSink {
  private var parts: [[UInt8]] = []

  func write(_ bytes: [UInt8], part: Int) {
    while parts.count <= part { parts.append([]) }
    parts[part] += bytes
  }

  /// The whole report.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for part in parts { bytes += part }
    return bytes
  }
}
