/// Writes findings as Markdown, for merge requests, and for the summary of a GitHub job, which has a size limit.
package final class FindingMarkdownReporter: FindingReporter {
  private let limit: Int

  /// Makes a reporter of the format `markdown`.
  package init() {
    format = "markdown"
    limit = Int.max
  }

  /// Makes a reporter of the format `github-summary` that writes at most about so many bytes.
  package init(summary limit: Int) {
    format = "github-summary"
    self.limit = limit
  }

  /// The format's name.
  package let format: String
  /// The ending of Markdown files.
  package var fileEnding: String { limit == Int.max ? "md" : "summary.md" }

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    let language = report.language
    func words(_ phrase: FindingPhrase) -> String { MarkdownText.escaped(phrase.text(in: language)) }
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    var text = "# " + words(.title) + "\n\n"
    if !report.about.isEmpty { text += "*" + MarkdownText.escaped(report.about) + "*\n\n" }
    text += MarkdownText.escaped(FindingSummary.line(report)) + "\n\n"
    var lessons = ""
    for design in report.designs {
      for verdict in design.verdicts {
        lessons += row([
          MarkdownText.code(design.file), MarkdownText.escaped(verdict.lesson),
          MarkdownText.escaped(verdict.verdict), verdict.number.map { NumberText.points($0) } ?? "–",
          verdict.meetsGate ? "✓ " + words(.meetsGate) : "✗ " + words(.missesGate),
        ])
      }
    }
    if !lessons.isEmpty {
      let heads = [
        words(.file), MarkdownText.escaped(ReportPhrase.lesson.text(in: language)),
        words(.verdict),
        MarkdownText.escaped(ReportPhrase.number.text(in: language)), words(.gateWord),
      ]
      text += row(heads) + row(["---", "---", "---", "--:", "---"]) + lessons + "\n"
    }
    if report.findings.isEmpty { return Array((text + words(.noFindings) + "\n").utf8) }
    text += row([words(.severity), words(.rule), words(.place), words(.finding), words(.whatToDo)])
    text += row(["---", "---", "---", "---", "---"])
    var hidden = report.omitted
    var size = text.utf8.count
    for finding in report.findings {
      let line = row([
        words(.severityWord(finding.severity)), MarkdownText.escaped(finding.ruleID),
        MarkdownText.code(finding.placeText), MarkdownText.escaped(finding.message),
        MarkdownText.escaped(finding.help),
      ])
      size += line.utf8.count
      if size > limit { hidden += 1 } else { text += line }
    }
    if hidden > 0 { text += "\n" + words(.more(hidden)) + "\n" }
    return Array(text.utf8)
  }
}
