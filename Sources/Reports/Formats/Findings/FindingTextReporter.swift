internal import JSONDocument

/// Writes findings as compilers write theirs, `file:line:column: severity: message`, with the source line.
package final class FindingTextReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `text`.
  package let format = "text"
  /// The ending of text files.
  package let fileEnding = "txt"

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    let width = min(max(options.width, 40), 120)
    var text = ""
    var files: [SourceFile] = []
    for finding in report.findings {
      if !files.contains(where: { $0.name == finding.file }) {
        let bytes = report.designs.first { $0.file == finding.file }?.bytes ?? []
        files.append(SourceFile(name: finding.file, bytes: bytes))
      }
      guard let file = files.first(where: { $0.name == finding.file }) else { continue }
      text += self.text(finding, in: file, report.language, width: width, hasColor: options.hasColor)
    }
    return Array((text + summary(report)).utf8)
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

  private func summary(_ report: FindingReport) -> String {
    var text = ""
    if report.omitted > 0 { text += FindingPhrase.more(report.omitted).text(in: report.language) + "\n" }
    return text + FindingSummary.line(report) + "\n"
  }
}
