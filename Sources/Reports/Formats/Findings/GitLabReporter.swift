internal import JSONDocument

/// Writes findings as GitLab's Code Quality report.
package final class GitLabReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `gitlab`.
  package let format = "gitlab"
  /// The ending of JSON files; `json` alone is our own format.
  package let fileEnding = "gitlab.json"

  /// Begins a report.
  package func stream(_ context: FindingContext, to sink: any FindingSink) -> any FindingStream {
    GitLabStream(sink)
  }
}

private final class GitLabStream: FindingStream {
  private let sink: any FindingSink
  private var writer = JSONWriter(pretty: true)

  init(_ sink: any FindingSink) {
    self.sink = sink
    writer.beginArray()
  }

  func begin(_ design: DesignFindings, shown: [Finding]) {}

  func add(_ finding: Finding, of design: DesignFindings) {
    guard finding.excuse == nil else { return }
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
    sink.write(writer.drain(), part: 0)
  }

  func end(_ totals: FindingTotals) {
    writer.endArray()
    writer.endText()
    sink.write(writer.drain(), part: 0)
  }

  /// Returns one of GitLab's five words.
  private static func severity(_ finding: Finding) -> String {
    switch finding.severity {
    case .error:
      switch finding.kind {
      case .invalid, .gate, .regression: "blocker"
      default: "critical"
      }
    case .warning: finding.kind == .contradiction ? "major" : "minor"
    case .note: "info"
    }
  }
}
