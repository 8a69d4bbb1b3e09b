internal import JSONDocument

/// Writes findings as JSON of our own, `findings/1`, for scripts.
package final class FindingJSONReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `json`.
  package let format = "json"
  /// The ending of JSON files.
  package let fileEnding = "json"

  /// Begins a report.
  package func stream(_ context: FindingContext) -> any FindingStream { FindingJSONStream(context) }
}

/// What is known only in the end stands first, then the designs, then the findings.
private final class FindingJSONStream: FindingStream {
  private let context: FindingContext

  init(_ context: FindingContext) { self.context = context }

  var lists: [FindingListKind] {
    [FindingListKind(isOfFindings: false, separator: 1), FindingListKind(separator: 1)]
  }

  private static func openDesigns(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("designs")
    writer.beginArray()
  }

  private static func openFindings(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("findings")
    writer.beginArray()
  }

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    { [order = context.order] in
      var rows: [FindingRow] = []
      if design.isDesign {
        var writer = JSONWriter(inList: Self.openDesigns)
        Self.write(design, to: &writer)
        rows.append(FindingRow(writer.drain()))
      }
      var writer = JSONWriter(inList: Self.openFindings)
      for finding in shown {
        Self.write(finding, to: &writer)
        rows.append(FindingRow(list: 1, key: order.key(of: finding), writer.drain()))
      }
      return rows
    }
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    var head = JSONWriter(pretty: true)
    head.beginObject()
    head.member("format", "findings/1")
    head.member("engine", context.version)
    head.member("language", context.language.tag)
    head.name("failed")
    head.boolean(totals.hasFailed)
    head.name("omitted")
    head.integer(totals.omitted)
    if totals.waived > 0 { head.member("waived", totals.waived) }
    if totals.known > 0 { head.member("known", totals.known) }
    head.name("designs")
    head.beginArray()
    var middle = JSONWriter(inList: Self.openDesigns, isEmpty: lists[0].isEmpty)
    middle.endArray()
    middle.name("findings")
    middle.beginArray()
    var foot = JSONWriter(inList: Self.openFindings, isEmpty: lists[1].isEmpty)
    foot.endArray()
    foot.endObject()
    foot.endText()
    return [.text(head.drain()), .list(0), .text(middle.drain()), .list(1), .text(foot.drain())]
  }

  private static func write(_ design: DesignFindings, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("file", design.file)
    writer.member("title", design.title)
    writer.name("lessons")
    writer.beginArray()
    for verdict in design.verdicts { write(verdict, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private static func write(_ verdict: DesignFindings.Verdict, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", verdict.lessonID)
    writer.member("verdict", verdict.verdict)
    writer.name("number")
    write(verdict.number, to: &writer)
    if let waived = verdict.waived {
      writer.name("withWaivers")
      writer.beginObject()
      writer.member("verdict", waived.verdict)
      writer.name("number")
      write(waived.number, to: &writer)
      writer.endObject()
    }
    writer.name("meetsGate")
    writer.boolean(verdict.meetsGate)
    writer.endObject()
  }

  private static func write(_ number: Double?, to writer: inout JSONWriter) {
    if let number { writer.raw(NumberText.points(number)) } else { writer.null() }
  }

  private static func write(_ finding: Finding, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("rule", finding.ruleID)
    writer.member("kind", finding.kind.rawValue)
    writer.member("severity", finding.severity.word)
    writer.member("file", finding.file)
    writer.member("pointer", finding.pointer)
    writer.member("line", finding.span.start.line)
    writer.member("column", finding.span.start.column)
    writer.member("endLine", finding.span.end.line)
    writer.member("endColumn", finding.span.end.column)
    writer.member("message", finding.message)
    writer.member("help", finding.help)
    writer.member("lesson", finding.lessonID)
    writer.member("level", finding.level)
    writer.member("rank", finding.rank)
    writer.member("fingerprint", finding.fingerprint)
    if let state = finding.baselineState { writer.member("baseline", state.rawValue) }
    if case .waived(let waiver) = finding.excuse {
      writer.name("waiver")
      writer.beginObject()
      writer.member("kind", waiver.kind.rawValue)
      writer.member("reason", waiver.reason)
      writer.member("owner", waiver.owner)
      if let expires = waiver.expires { writer.member("expires", expires) }
      writer.endObject()
    }
    writer.endObject()
  }
}
