extension ReportPage {
  /// Returns the page for a terminal, or as plain text to be piped on.
  package func text(width: Int, hasColor: Bool) -> [UInt8] {
    var canvas = TextCanvas(width: min(max(width, 40), 120), hasColor: hasColor)
    if !about.isEmpty {
      canvas.paragraph(about, style: .dim)
      canvas.blank()
    }
    canvas.paragraph(title, style: .bold)
    for block in blocks {
      switch block {
      case .heading(let text):
        // Lessons have long names.
        canvas.blank()
        canvas.paragraph(text.uppercased(), style: .bold)
        canvas.row([TextCanvas.Span(String(repeating: "─", count: canvas.width), .dim)])
      case .subheading(let text):
        canvas.blank()
        canvas.paragraph(text, style: .bold)
      case .paragraph(let text):
        canvas.blank()
        canvas.paragraph(text)
      case .note(let text):
        canvas.blank()
        canvas.paragraph(text, style: .dim)
      case .items(let items):
        canvas.blank()
        for item in items { canvas.paragraph("-\u{A0}" + item, indent: 2, hanging: 2) }
      case .table(let table): table.write(to: &canvas)
      case .shares(let shares): shares.table.write(to: &canvas)
      case .matrix(let matrix): matrix.write(to: &canvas)
      case .spans: break
      }
    }
    return canvas.bytes
  }
}

extension ReportPage.Table {
  private static let gap = 2
  /// The least columns of a cell whose words are broken into lines.
  private static let leastWidth = 16

  /// Writes the table, its widest column broken into lines where it does not fit; where that leaves too little, each row
  /// becomes a list of its cells.
  func write(to canvas: inout TextCanvas) {
    canvas.blank()
    // The words of a head may stand below each other.
    var widths = columns.map { column in
      let longest = TextWrapper.lines(of: column.title, width: 1).map { displayWidth($0) }.max() ?? 0
      return max(longest, min(displayWidth(column.title), 8))
    }
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], displayWidth(cell)) }
    }
    let room = canvas.width - 2 - Self.gap * (columns.count - 1)
    var sum = 0
    for width in widths { sum += width }
    if sum > room {
      var widest = 0
      for column in widths.indices where widths[column] > widths[widest] && !columns[column].isNumber {
        widest = column
      }
      let left = widths[widest] - (sum - room)
      // A path is one word, however long: it cannot be broken.
      for row in rows {
        for word in TextWrapper.lines(of: row[widest], width: 1) where displayWidth(word) > left {
          return writeCells(to: &canvas)
        }
      }
      guard left >= Self.leastWidth, !columns[widest].isNumber else { return writeCells(to: &canvas) }
      widths[widest] = left
    }
    writeRow(columns.map { $0.title }, widths, style: .dim, to: &canvas)
    for row in rows { writeRow(row, widths, style: .plain, to: &canvas) }
  }

  private func writeRow(
    _ cells: [String], _ widths: [Int], style: AnsiStyle, to canvas: inout TextCanvas
  ) {
    let lines = zip(cells, widths).map { TextWrapper.lines(of: $0, width: $1) }
    var height = 1
    for cell in lines { height = max(height, cell.count) }
    for number in 0..<height {
      var spans: [TextCanvas.Span] = []
      for (column, cell) in lines.enumerated() {
        let text = number < cell.count ? cell[number] : ""
        let padding = String(repeating: " ", count: max(widths[column] - displayWidth(text), 0))
        let isLast = column == lines.count - 1
        let filled = columns[column].isNumber ? padding + text : text + padding
        spans.append(TextCanvas.Span(filled + (isLast ? "" : String(repeating: " ", count: Self.gap)), style))
      }
      canvas.row(spans, indent: 2)
    }
  }

  private func writeCells(to canvas: inout TextCanvas) {
    for row in rows {
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        canvas.paragraph(
          column == 0 ? cell : columns[column].title + ": " + cell, indent: column == 0 ? 2 : 4, hanging: 2)
      }
    }
  }
}
