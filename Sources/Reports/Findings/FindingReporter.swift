/// Writes the findings of a run in one format, file by file.
package protocol FindingReporter: AnyObject, Sendable {
  /// The name of the format, as `--format` takes it.
  var format: String { get }

  /// The ending of this format's files, without the dot.
  var fileEnding: String { get }

  /// Begins a report.
  func stream(_ context: FindingContext) -> any FindingStream
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
  /// The order of findings.
  package var order = FindingSelection.Order.place

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
  package private(set) var rules: [FindingRule] = []
  private var ruleIDs: Set<String> = []

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
    for rule in rules where ruleIDs.insert(rule.id).inserted { self.rules.append(rule) }
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
