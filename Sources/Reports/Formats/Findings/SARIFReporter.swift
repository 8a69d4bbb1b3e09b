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

  /// Begins a report.
  package func stream(_ context: FindingContext) -> any FindingStream { SARIFStream(context) }
}

/// The rules, which are known in the end, stand before the results.
private final class SARIFStream: FindingStream {
  private let context: FindingContext
  /// The first finding of each rule: their rules are listed first, in this order, so that a result can name its rule's
  /// index although the rules are not known yet.
  private var named: [Finding] = []
  private var indexes: [String: Int] = [:]

  init(_ context: FindingContext) { self.context = context }

  let lists = [FindingListKind(separator: 1)]

  private static func open(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("runs")
    writer.beginArray()
    writer.beginObject()
    writer.name("results")
    writer.beginArray()
  }

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    let rules = shown.map { index(of: $0) }
    return { [context] in
      var writer = JSONWriter(inList: Self.open)
      return zip(shown, rules).map { finding, rule in
        Self.write(finding, rule: rule, context, to: &writer)
        return FindingRow(key: context.order.key(of: finding), writer.drain())
      }
    }
  }

  private func index(of finding: Finding) -> Int {
    if let index = indexes[finding.ruleID] { return index }
    indexes[finding.ruleID] = named.count
    named.append(finding)
    return named.count - 1
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    var head = JSONWriter(pretty: true)
    head.beginObject()
    head.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    head.member("version", "2.1.0")
    head.name("runs")
    head.beginArray()
    head.beginObject()
    writeTool(totals, rules(totals), to: &head)
    head.member("language", context.language.tag)
    head.member("columnKind", "utf16CodeUnits")
    head.name("originalUriBaseIds")
    head.beginObject()
    head.name("SRCROOT")
    head.beginObject()
    head.name("description")
    head.text("The folder that the command was run in.")
    head.endObject()
    head.endObject()
    head.name("results")
    head.beginArray()
    var foot = JSONWriter(inList: Self.open, isEmpty: lists[0].isEmpty)
    foot.endArray()
    foot.endObject()
    foot.endArray()
    foot.endObject()
    foot.endText()
    return [.text(head.drain()), .list(0), .text(foot.drain())]
  }

  /// Every result names a rule that is listed, whatever the report holds.
  private func rules(_ totals: FindingTotals) -> [FindingRule] {
    var rules: [FindingRule] = []
    for finding in named {
      rules.append(
        totals.rules.first { $0.id == finding.ruleID }
          ?? FindingRule(
            id: finding.ruleID, title: finding.ruleID,
            question: FindingPhrase.faultRuleQuestion.text(in: context.language), details: [],
            severity: finding.severity, lessonID: finding.lessonID))
    }
    for rule in totals.rules where !rules.contains(where: { $0.id == rule.id }) { rules.append(rule) }
    return rules
  }

  private func writeTool(_ totals: FindingTotals, _ rules: [FindingRule], to writer: inout JSONWriter) {
    writer.name("tool")
    writer.beginObject()
    writer.name("driver")
    writer.beginObject()
    writer.member("name", "cabildo")
    writer.member("semanticVersion", context.version)
    writer.member("language", context.language.tag)
    if !totals.about.isEmpty {
      writer.name("shortDescription")
      writer.text(totals.about)
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

  private static func write(
    _ finding: Finding, rule index: Int, _ context: FindingContext, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("ruleId", finding.ruleID)
    writer.member("ruleIndex", index)
    let kind = kind(finding)
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
    // Of both, either all results have them or none.
    if context.hasBaseline {
      writer.member("baselineState", (finding.baselineState ?? .new).rawValue)
    }
    if context.hasWaivers {
      writer.name("suppressions")
      writer.beginArray()
      if case .waived(let waiver) = finding.excuse {
        writer.beginObject()
        writer.member("kind", "external")
        writer.member("status", "accepted")
        writer.member("justification", waiver.justification)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  private static func writeLocation(_ file: String, _ span: Finding.Span, to writer: inout JSONWriter) {
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
