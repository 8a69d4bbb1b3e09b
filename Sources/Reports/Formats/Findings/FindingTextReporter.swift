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
  package func stream(_ context: FindingContext, to sink: any FindingSink) -> any FindingStream {
    FindingTextStream(context, sink)
  }
}

private final class FindingTextStream: FindingStream {
  private let context: FindingContext
  private let sink: any FindingSink
  private var file: SourceFile?

  init(_ context: FindingContext, _ sink: any FindingSink) {
    self.context = context
    self.sink = sink
  }

  func begin(_ design: DesignFindings, shown: [Finding]) {}

  func add(_ finding: Finding, of design: DesignFindings) {
    guard finding.excuse == nil else { return }
    let source: SourceFile
    if let file, file.name == finding.file {
      source = file
    } else {
      source = SourceFile(name: finding.file, bytes: design.bytes)
      file = source
    }
    let text = self.text(
      finding, in: source, context.language, width: min(max(context.options.width, 40), 120),
      hasColor: context.options.hasColor)
    sink.write(Array(text.utf8), part: 0)
  }

  func end(_ totals: FindingTotals) {
    var text = ""
    if totals.omitted > 0 { text += FindingPhrase.more(totals.omitted).text(in: context.language) + "\n" }
    text += FindingSummary.line(totals, context.language) + "\n"
    sink.write(Array(text.utf8), part: 0)
  }

  private func text(
    _ finding: Finding, in file: SourceFile, _ language: Language, width: Int, hasColor: Bool
  ) -> String {
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
