/// Writes the findings of a run in one format.
package protocol FindingReporter: AnyObject, Sendable {
  /// The name of the format, as `--format` takes it.
  var format: String { get }

  /// The ending of this format's files, without the dot.
  var fileEnding: String { get }

  /// Returns the report's UTF-8 text.
  func report(_ report: FindingReport, options: ReportOptions) -> [UInt8]
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
