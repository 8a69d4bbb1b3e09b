internal import JSONDocument

/// Writes findings as JSON of our own, `findings/1`, for scripts.
package final class FindingJSONReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `json`.
  package let format = "json"
  /// The ending of JSON files.
  package let fileEnding = "json"

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("format", "findings/1")
    writer.member("engine", report.version)
    writer.member("language", report.language.tag)
    writer.name("failed")
    writer.boolean(report.hasFailed)
    writer.name("omitted")
    writer.integer(report.omitted)
    writer.name("designs")
    writer.beginArray()
    for design in report.designs {
      writer.beginObject()
      writer.member("file", design.file)
      writer.member("title", design.title)
      writer.name("lessons")
      writer.beginArray()
      for verdict in design.verdicts {
        writer.beginObject()
        writer.member("id", verdict.lessonID)
        writer.member("verdict", verdict.verdict)
        writer.name("number")
        if let number = verdict.number { writer.raw(NumberText.points(number)) } else { writer.null() }
        writer.name("meetsGate")
        writer.boolean(verdict.meetsGate)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.name("findings")
    writer.beginArray()
    for finding in report.findings { write(finding, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
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
    writer.endObject()
  }
}
