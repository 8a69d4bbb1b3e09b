internal import JSONDocument

/// Writes findings in the XML format of Checkstyle, which many tools read.
package final class CheckstyleReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `checkstyle`.
  package let format = "checkstyle"
  /// The ending of XML files.
  package let fileEnding = "checkstyle.xml"

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    var writer = XMLWriter()
    writer.begin("checkstyle", [("version", "4.3")])
    for design in report.designs {
      writer.begin("file", [("name", ReportURI.plainPath(design.file))])
      for finding in report.findings where finding.file == design.file {
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
    }
    writer.end()
    return Array(writer.text.utf8)
  }
}
