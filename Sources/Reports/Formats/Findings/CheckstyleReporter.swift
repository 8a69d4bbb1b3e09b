internal import JSONDocument

/// Writes findings in the XML format of Checkstyle, which many tools read.
package final class CheckstyleReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `checkstyle`.
  package let format = "checkstyle"
  /// The ending of XML files.
  package let fileEnding = "checkstyle.xml"

  /// Begins a report.
  package func stream(_ context: FindingContext, to sink: any FindingSink) -> any FindingStream {
    CheckstyleStream(sink)
  }
}

private final class CheckstyleStream: FindingStream {
  private let sink: any FindingSink
  private var writer = XMLWriter()

  init(_ sink: any FindingSink) {
    self.sink = sink
    writer.begin("checkstyle", [("version", "4.3")])
  }

  func begin(_ design: DesignFindings, shown: [Finding]) {
    writer.begin("file", [("name", ReportURI.plainPath(design.file))])
    for finding in shown where finding.excuse == nil {
      writer.element(
        "error",
        [
          ("line", String(finding.span.start.line)), ("column", String(finding.span.start.column)),
          ("severity", finding.severity == .note ? "info" : finding.severity.word),
          ("message", finding.help.isEmpty ? finding.message : finding.message + " — " + finding.help),
          ("source", "cabildo." + finding.ruleID),
        ])
    }
    writer.end()
    sink.write(writer.drain(), part: 0)
  }

  func add(_ finding: Finding, of design: DesignFindings) {}

  func end(_ totals: FindingTotals) {
    writer.end()
    sink.write(writer.drain(), part: 0)
  }
}
