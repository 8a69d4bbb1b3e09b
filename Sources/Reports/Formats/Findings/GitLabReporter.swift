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
  package func stream(_ context: FindingContext) -> any FindingStream { GitLabStream(context) }
}

private final class GitLabStream: FindingStream {
  private let order: FindingSelection.Order

  init(_ context: FindingContext) { order = context.order }

  var lists: [FindingListKind] { [FindingListKind(separator: 1)] }

  private static func open(_ writer: inout JSONWriter) { writer.beginArray() }

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    { [order] in
      var writer = JSONWriter(inList: Self.open)
      return shown.map { finding in
        if finding.excuse == nil { Self.write(finding, to: &writer) }
        return FindingRow(key: order.key(of: finding), writer.drain())
      }
    }
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    var foot = JSONWriter(inList: Self.open, isEmpty: lists[0].isEmpty)
    foot.endArray()
    foot.endText()
    return [.text("["), .list(0), .text(foot.drain())]
  }

  private static func write(_ finding: Finding, to writer: inout JSONWriter) {
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
