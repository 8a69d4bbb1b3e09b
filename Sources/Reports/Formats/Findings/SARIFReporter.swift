internal import JSONDocument
internal import Rubric

/// Writes findings as SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for besides.
///
/// Columns count UTF-16 code units. What is open, or for others to say, has the kind `open` or `review` and no
/// level, unless it keeps a lesson below its gate.
package final class SARIFReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `sarif`.
  package let format = "sarif"
  /// The ending of SARIF files.
  package let fileEnding = "sarif"

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.name("runs")
    writer.beginArray()
    writer.beginObject()
    let rules = self.rules(report)
    writeTool(report, rules, to: &writer)
    writer.member("language", report.language.tag)
    writer.member("columnKind", "utf16CodeUnits")
    writer.name("originalUriBaseIds")
    writer.beginObject()
    writer.name("SRCROOT")
    writer.beginObject()
    writer.name("description")
    writer.text("The folder that the command was run in.")
    writer.endObject()
    writer.endObject()
    writer.name("results")
    writer.beginArray()
    for finding in report.findings { write(finding, rules, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  /// Every result names a rule that is listed, whatever the report holds.
  private func rules(_ report: FindingReport) -> [FindingRule] {
    var rules = report.rules
    for finding in report.findings where !rules.contains(where: { $0.id == finding.ruleID }) {
      rules.append(
        FindingRule(
          id: finding.ruleID, title: finding.ruleID,
          question: FindingPhrase.faultRuleQuestion.text(in: report.language), details: [],
          severity: finding.severity, lessonID: finding.lessonID))
    }
    return rules
  }

  private func writeTool(_ report: FindingReport, _ rules: [FindingRule], to writer: inout JSONWriter) {
    writer.name("tool")
    writer.beginObject()
    writer.name("driver")
    writer.beginObject()
    writer.member("name", "cabildo")
    writer.member("semanticVersion", report.version)
    writer.member("language", report.language.tag)
    if !report.about.isEmpty {
      writer.name("shortDescription")
      writer.text(report.about)
    }
    writer.name("rules")
    writer.beginArray()
    for rule in rules { write(rule, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func write(_ rule: FindingRule, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", rule.id)
    writer.member("name", rule.title)
    writer.name("shortDescription")
    writer.text(rule.title)
    writer.name("fullDescription")
    writer.text(rule.question)
    writer.name("help")
    writer.beginObject()
    writer.member("text", ([rule.question] + rule.details).joined(separator: "\n\n"))
    var markdown = ["**" + MarkdownText.escaped(rule.question) + "**"]
    for detail in rule.details { markdown.append(MarkdownText.escaped(detail)) }
    writer.member("markdown", markdown.joined(separator: "\n\n"))
    writer.endObject()
    writer.name("defaultConfiguration")
    writer.beginObject()
    writer.member("level", rule.severity.word)
    writer.endObject()
    writer.name("properties")
    writer.beginObject()
    writer.member("precision", "high")
    writer.member("problem.severity", rule.severity == .note ? "recommendation" : rule.severity.word)
    writer.name("tags")
    writer.beginArray()
    writer.string(rule.lessonID ?? "format")
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func write(_ finding: Finding, _ rules: [FindingRule], to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("ruleId", finding.ruleID)
    if let index = rules.firstIndex(where: { $0.id == finding.ruleID }) { writer.member("ruleIndex", index) }
    let kind = Self.kind(finding)
    writer.member("kind", kind)
    writer.member("level", kind == "fail" ? finding.severity.word : "none")
    writer.member("rank", finding.rank)
    writer.name("message")
    writer.text(finding.help.isEmpty ? finding.message : finding.message + "\n" + finding.help)
    writer.name("locations")
    writer.beginArray()
    writer.beginObject()
    writeLocation(finding.file, finding.span, to: &writer)
    writer.name("logicalLocations")
    writer.beginArray()
    writer.beginObject()
    writer.member("fullyQualifiedName", finding.pointer)
    writer.member("kind", "value")
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endArray()
    if !finding.related.isEmpty {
      writer.name("relatedLocations")
      writer.beginArray()
      for (index, span) in finding.related.enumerated() {
        writer.beginObject()
        writer.member("id", index + 1)
        writeLocation(finding.file, span, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.name("partialFingerprints")
    writer.beginObject()
    writer.member("cabildo/v1", finding.fingerprint)
    // The one that GitHub looks at.
    writer.member("primaryLocationLineHash", finding.fingerprint + ":1")
    writer.endObject()
    writer.endObject()
  }

  private func writeLocation(_ file: String, _ span: Finding.Span, to writer: inout JSONWriter) {
    writer.name("physicalLocation")
    writer.beginObject()
    writer.name("artifactLocation")
    writer.beginObject()
    let uri = ReportURI.text(file)
    writer.member("uri", uri)
    if !uri.utf8.starts(with: "file:".utf8) { writer.member("uriBaseId", "SRCROOT") }
    writer.endObject()
    writer.name("region")
    writer.beginObject()
    writer.member("startLine", span.start.line)
    writer.member("startColumn", span.start.utf16Column)
    writer.member("endLine", span.end.line)
    writer.member("endColumn", span.end.utf16Column)
    writer.endObject()
    writer.endObject()
  }

  /// Returns the kind of a result; all kinds but `fail` have no level.
  private static func kind(_ finding: Finding) -> String {
    guard finding.severity == .note else { return "fail" }
    return finding.outcome == .awaitingAttestation ? "review" : "open"
  }
}

extension JSONWriter {
  /// Writes a message of SARIF: an object with a text.
  fileprivate mutating func text(_ text: String) {
    beginObject()
    member("text", text)
    endObject()
  }
}
