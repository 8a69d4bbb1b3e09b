internal import JSONDocument

/// Writes findings as compilers write theirs, `file:line:column: severity: message`, with the source line.
package final class FindingTextReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `text`.
  package let format = "text"
  /// The ending of text files.
  package let fileEnding = "txt"

  /// Begins a report.
  package func stream(_ context: FindingContext) -> any FindingStream { FindingTextStream(context) }
}

private final class FindingTextStream: FindingStream {
  private let context: FindingContext

  init(_ context: FindingContext) { self.context = context }

  var lists: [FindingListKind] { [FindingListKind()] }

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    { [context] in
      guard !shown.isEmpty else { return [] }
      let file = SourceFile(name: design.file, bytes: design.bytes)
      return shown.map { finding in
        let text = finding.excuse == nil ? Self.text(finding, in: file, context) : ""
        return FindingRow(key: context.order.key(of: finding), Array(text.utf8))
      }
    }
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    var text = ""
    if totals.omitted > 0 { text += FindingPhrase.more(totals.omitted).text(in: context.language) + "\n" }
    text += FindingSummary.line(totals, context.language) + "\n"
    return [.list(0), .text(text)]
  }

  private static func text(_ finding: Finding, in file: SourceFile, _ context: FindingContext) -> String {
    let language = context.language
    let width = min(max(context.options.width, 40), 120)
    let hasColor = context.options.hasColor
    let style: AnsiStyle =
      switch finding.severity {
      case .error: .boldRed
      case .warning: .boldYellow
      case .note: .cyan
      }
    let word = FindingPhrase.severityWord(finding.severity).text(in: language)
    var text = AnsiStyle.bold.apply(to: terminalSafe(finding.placeText), hasColor: hasColor) + ": "
    text += style.apply(to: word, hasColor: hasColor) + ": " + terminalSafe(finding.message)
    text += " [" + terminalSafe(finding.ruleID) + "]\n"
    // A finding about the whole file has no line to show.
    if finding.kind != .gate, !file.lines.range(ofLine: finding.span.start.line).offsets.isEmpty {
      let number = String(finding.span.start.line)
      let gutter = String(repeating: " ", count: max(5 - number.utf8.count, 0)) + number
      let blank = String(repeating: " ", count: gutter.utf8.count)
      let excerpt = SourceExcerpt(of: finding.span.range, in: file, width: width - gutter.utf8.count - 3)
      text += AnsiStyle.dim.apply(to: gutter + " | ", hasColor: hasColor) + excerpt.text + "\n"
      text += AnsiStyle.dim.apply(to: blank + " | ", hasColor: hasColor)
      text += String(repeating: " ", count: excerpt.indent)
      text += style.apply(to: String(repeating: "^", count: excerpt.length), hasColor: hasColor) + "\n"
    }
    if !finding.help.isEmpty {
      let label = "  " + DiagnosticPhrase.help.text(in: language) + ": "
      let indent = displayWidth(label)
      for (number, line) in TextWrapper.lines(of: finding.help, width: width - indent).enumerated() {
        text += (number == 0 ? label : String(repeating: " ", count: indent)) + terminalSafe(line) + "\n"
      }
    }
    return text
  }
}
