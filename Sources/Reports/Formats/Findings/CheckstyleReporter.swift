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
  package func stream(_ context: FindingContext) -> any FindingStream { CheckstyleStream(context) }
}

/// A file has its findings within it, unless their order goes across files: then each finding has its file around it.
private final class CheckstyleStream: FindingStream {
  private let order: FindingSelection.Order

  init(_ context: FindingContext) { order = context.order }

  var lists: [FindingListKind] { [FindingListKind(isOfFindings: order != .place)] }

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    { [order] in
      if order == .place { return [FindingRow(Self.file(design.file, shown))] }
      return shown.map { FindingRow(key: order.key(of: $0), Self.file(design.file, [$0])) }
    }
  }

  private static func file(_ name: String, _ findings: [Finding]) -> [UInt8] {
    var writer = XMLWriter(inside: "checkstyle")
    writer.begin("file", [("name", ReportURI.plainPath(name))])
    for finding in findings where finding.excuse == nil {
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
    return writer.drain()
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    var writer = XMLWriter()
    writer.begin("checkstyle", [("version", "4.3")])
    let head = writer.drain()
    writer.end()
    return [.text(head), .list(0), .text(writer.drain())]
  }
}
