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

  /// Begins a report.
  package func stream(_ context: FindingContext, to sink: any FindingSink) -> any FindingStream {
    FindingMarkdownStream(context, sink, limit: limit)
  }
}

/// The summary, which is known in the end, stands first, then the lessons, then the findings.
private final class FindingMarkdownStream: FindingStream {
  private let language: Language
  private let sink: any FindingSink
  private let limit: Int
  /// The bytes so far, with some for the head, which comes last.
  private var size = 1_000
  private var hidden = 0
  private var hasLessons = false
  private var hasFindings = false

  init(_ context: FindingContext, _ sink: any FindingSink, limit: Int) {
    language = context.language
    self.sink = sink
    self.limit = limit
  }

  private func words(_ phrase: FindingPhrase) -> String { MarkdownText.escaped(phrase.text(in: language)) }
  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  private func write(_ text: String, part: Int) {
    size += text.utf8.count
    sink.write(Array(text.utf8), part: part)
  }

  func begin(_ design: DesignFindings, shown: [Finding]) {
    for verdict in design.verdicts {
      if !hasLessons {
        let heads = [
          words(.file), MarkdownText.escaped(ReportPhrase.lesson.text(in: language)), words(.verdict),
          MarkdownText.escaped(ReportPhrase.number.text(in: language)), words(.gateWord),
        ]
        write(row(heads) + row(["---", "---", "---", "--:", "---"]), part: 1)
        hasLessons = true
      }
      let numbers = number(verdict.number) + (verdict.waived.map { " → " + number($0.number) } ?? "")
      var name = MarkdownText.escaped(verdict.verdict)
      if let waived = verdict.waived {
        name += " → " + MarkdownText.escaped(waived.verdict) + " (" + words(.withWaivers) + ")"
      }
      write(
        row([
          MarkdownText.code(design.file), MarkdownText.escaped(verdict.lesson), name, numbers,
          verdict.meetsGate ? "✓ " + words(.meetsGate) : "✗ " + words(.missesGate),
        ]), part: 1)
    }
  }

  private func number(_ number: Double?) -> String { number.map { NumberText.points($0) } ?? "–" }

  func add(_ finding: Finding, of design: DesignFindings) {
    guard finding.excuse == nil else { return }
    if !hasFindings {
      let heads = [words(.severity), words(.rule), words(.place), words(.finding), words(.whatToDo)]
      write(row(heads) + row(["---", "---", "---", "---", "---"]), part: 2)
      hasFindings = true
    }
    let line = row([
      words(.severityWord(finding.severity)), MarkdownText.escaped(finding.ruleID),
      MarkdownText.code(finding.placeText), MarkdownText.escaped(finding.message),
      MarkdownText.escaped(finding.help),
    ])
    if size + line.utf8.count > limit { hidden += 1 } else { write(line, part: 2) }
  }

  func end(_ totals: FindingTotals) {
    var head = "# " + words(.title) + "\n\n"
    if !totals.about.isEmpty { head += "*" + MarkdownText.escaped(totals.about) + "*\n\n" }
    head += MarkdownText.escaped(FindingSummary.line(totals, language)) + "\n\n"
    sink.write(Array(head.utf8), part: 0)
    if hasLessons { sink.write([UInt8(ascii: "\n")], part: 1) }
    let left = hidden + totals.omitted
    var foot = ""
    if !hasFindings {
      foot = words(.noFindings) + "\n"
    } else if left > 0 {
      foot = "\n" + words(.more(left)) + "\n"
    }
    sink.write(Array(foot.utf8), part: 2)
  }
}
