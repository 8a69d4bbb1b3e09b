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
  package func stream(_ context: FindingContext) -> any FindingStream {
    FindingMarkdownStream(context, limit: limit)
  }
}

/// The summary, which is known in the end, stands first, then the lessons, then the findings. Where there is a limit, the
/// lessons have two fifths of it.
private final class FindingMarkdownStream: FindingStream {
  private let language: Language
  private let order: FindingSelection.Order
  let lists: [FindingListKind]

  init(_ context: FindingContext, limit: Int) {
    language = context.language
    order = context.order
    // Some bytes are for what stands around the lists.
    let fifth = limit == Int.max ? Int.max : max(limit - 2_000, 0) / 5
    func share(_ count: Int) -> Int { fifth == Int.max ? Int.max : fifth * count }
    lists = [
      FindingListKind(isOfFindings: false, mostBytes: share(2)), FindingListKind(mostBytes: share(3)),
    ]
  }

  private static func words(_ phrase: FindingPhrase, _ language: Language) -> String {
    MarkdownText.escaped(phrase.text(in: language))
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    { [language, order] in
      var rows = design.verdicts.map { verdict in
        FindingRow(Array(Self.row(verdict, design.file, language).utf8))
      }
      for finding in shown {
        let text = finding.excuse == nil ? Self.row(finding, language) : ""
        rows.append(FindingRow(list: 1, key: order.key(of: finding), Array(text.utf8)))
      }
      return rows
    }
  }

  private static func row(_ verdict: DesignFindings.Verdict, _ file: String, _ language: Language) -> String {
    let numbers = number(verdict.number) + (verdict.waived.map { " → " + number($0.number) } ?? "")
    var name = MarkdownText.escaped(verdict.verdict)
    if let waived = verdict.waived {
      name += " → " + MarkdownText.escaped(waived.verdict) + " (" + words(.withWaivers, language) + ")"
    }
    return row([
      MarkdownText.code(file), MarkdownText.escaped(verdict.lesson), name, numbers,
      verdict.meetsGate ? "✓ " + words(.meetsGate, language) : "✗ " + words(.missesGate, language),
    ])
  }

  private static func number(_ number: Double?) -> String { number.map { NumberText.points($0) } ?? "–" }

  private static func row(_ finding: Finding, _ language: Language) -> String {
    row([
      words(.severityWord(finding.severity), language), MarkdownText.escaped(finding.ruleID),
      MarkdownText.code(finding.placeText), MarkdownText.escaped(finding.message),
      MarkdownText.escaped(finding.help),
    ])
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    func words(_ phrase: FindingPhrase) -> String { Self.words(phrase, language) }
    var head = "# " + words(.title) + "\n\n"
    if !totals.about.isEmpty { head += "*" + MarkdownText.escaped(totals.about) + "*\n\n" }
    head += MarkdownText.escaped(FindingSummary.line(totals, language)) + "\n\n"
    var parts: [FindingPart] = [.text(head)]
    if !lists[0].isEmpty {
      let heads = [
        words(.file), MarkdownText.escaped(ReportPhrase.lesson.text(in: language)), words(.verdict),
        MarkdownText.escaped(ReportPhrase.number.text(in: language)), words(.gateWord),
      ]
      parts += [.text(Self.row(heads) + Self.row(["---", "---", "---", "--:", "---"])), .list(0)]
    }
    if lists[0].leftOut > 0 { parts.append(.text("\n" + words(.moreVerdicts(lists[0].leftOut)) + "\n")) }
    if !lists[0].isEmpty { parts.append(.text("\n")) }
    let more = lists[1].leftOut + totals.omitted
    if !lists[1].isEmpty {
      let heads = [words(.severity), words(.rule), words(.place), words(.finding), words(.whatToDo)]
      parts += [.text(Self.row(heads) + Self.row(["---", "---", "---", "---", "---"])), .list(1)]
      if more > 0 { parts.append(.text("\n" + words(.more(more)) + "\n")) }
    } else {
      parts.append(.text(words(more > 0 ? .more(more) : .noFindings) + "\n"))
    }
    return parts
  }
}
