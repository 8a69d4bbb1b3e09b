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
  package func stream(_ context: FindingContext, to sink: any FindingSink) -> any FindingStream {
    FindingJSONStream(context, sink)
  }
}

/// What is known only in the end stands first, then the designs, then the findings.
private final class FindingJSONStream: FindingStream {
  private let context: FindingContext
  private let sink: any FindingSink
  private var designs = JSONWriter(pretty: true)
  private var findings = JSONWriter(pretty: true)

  init(_ context: FindingContext, _ sink: any FindingSink) {
    self.context = context
    self.sink = sink
    designs.beginObject()
    designs.name("designs")
    designs.beginArray()
    _ = designs.drain()
    findings.beginObject()
    findings.name("designs")
    findings.beginArray()
    findings.endArray()
    _ = findings.drain()
    findings.name("findings")
    findings.beginArray()
  }

  func begin(_ design: DesignFindings, shown: [Finding]) {
    guard design.isDesign else { return }
    designs.beginObject()
    designs.member("file", design.file)
    designs.member("title", design.title)
    designs.name("lessons")
    designs.beginArray()
    for verdict in design.verdicts { write(verdict) }
    designs.endArray()
    designs.endObject()
    sink.write(designs.drain(), part: 1)
  }

  private func write(_ verdict: DesignFindings.Verdict) {
    designs.beginObject()
    designs.member("id", verdict.lessonID)
    designs.member("verdict", verdict.verdict)
    designs.name("number")
    write(verdict.number)
    if let waived = verdict.waived {
      designs.name("withWaivers")
      designs.beginObject()
      designs.member("verdict", waived.verdict)
      designs.name("number")
      write(waived.number)
      designs.endObject()
    }
    designs.name("meetsGate")
    designs.boolean(verdict.meetsGate)
    designs.endObject()
  }

  private func write(_ number: Double?) {
    if let number { designs.raw(NumberText.points(number)) } else { designs.null() }
  }

  func add(_ finding: Finding, of design: DesignFindings) {
    write(finding, to: &findings)
    sink.write(findings.drain(), part: 2)
  }

  func end(_ totals: FindingTotals) {
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
    sink.write(head.drain(), part: 0)
    designs.endArray()
    sink.write(designs.drain(), part: 1)
    findings.endArray()
    findings.endObject()
    findings.endText()
    sink.write(findings.drain(), part: 2)
  }

  private func write(_ finding: Finding, to writer: inout JSONWriter) {
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
