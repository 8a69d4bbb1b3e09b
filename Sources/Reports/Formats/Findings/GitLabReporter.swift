internal import JSONDocument

/// Writes findings as GitLab's Code Quality report.
package final class GitLabReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `gitlab`.
  package let format = "gitlab"
  /// The ending of JSON files; `json` alone is our own format.
  package let fileEnding = "gitlab.json"

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginArray()
    for finding in report.findings {
      writer.beginObject()
      writer.member("description", finding.message)
      writer.member("check_name", finding.ruleID)
      writer.member("fingerprint", finding.fingerprint)
      writer.member("severity", Self.severity(finding))
      writer.name("location")
      writer.beginObject()
      writer.member("path", ReportURI.plainPath(finding.file))
      writer.name("lines")
      writer.beginObject()
      writer.member("begin", finding.span.start.line)
      writer.endObject()
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    writer.endText()
    return writer.bytes
  }

  /// Returns one of GitLab's five words.
  private static func severity(_ finding: Finding) -> String {
    switch finding.severity {
    case .error: finding.kind == .invalid || finding.kind == .gate ? "blocker" : "critical"
    case .warning: finding.kind == .contradiction ? "major" : "minor"
    case .note: "info"
    }
  }
}
