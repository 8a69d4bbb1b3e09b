extension ReportPage {
  /// Returns the page as GitHub's Markdown, for a merge request; no text of a file can be markup in it.
  package func markdown() -> [UInt8] {
    var text = "# " + MarkdownText.escaped(title) + "\n"
    if !about.isEmpty { text += "\n*" + MarkdownText.escaped(about) + "*\n" }
    for block in blocks {
      switch block {
      case .heading(let words): text += "\n## " + MarkdownText.escaped(words) + "\n"
      case .subheading(let words): text += "\n### " + MarkdownText.escaped(words) + "\n"
      case .paragraph(let words): text += "\n" + MarkdownText.escaped(words) + "\n"
      case .note(let words): text += "\n*" + MarkdownText.escaped(words) + "*\n"
      case .items(let items):
        text += "\n"
        for item in items { text += "- " + MarkdownText.escaped(item) + "\n" }
      case .table(let table): text += table.markdown
      case .shares(let shares): text += shares.table.markdown
      case .matrix(let matrix): text += matrix.table.markdown
      case .spans: break
      }
    }
    return Array(text.utf8)
  }
}

extension ReportPage.Table {
  var markdown: String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    var text = "\n" + row(columns.map { MarkdownText.escaped($0.title) })
    text += row(columns.map { $0.isNumber ? "--:" : "---" })
    for cells in rows { text += row(cells.map { MarkdownText.escaped($0) }) }
    return text
  }
}
