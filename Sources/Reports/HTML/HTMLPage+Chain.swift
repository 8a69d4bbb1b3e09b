internal import Rubric

extension HTMLPage {
  /// A row of the chain: an output with what comes before and after it, or an item without one.
  private struct ChainRow {
    /// The item; nil for an output or a result of none.
    var item: Int?
    /// Whether the item is written here; else it stands in a row above.
    var isFirst = true
    var output: Int?
    var results: [Int] = []
  }

  private static let columnWidth = 170
  private static let mostRows = 60

  /// Writes what leads from the agenda to results.
  func writeChain(_ maps: DesignMaps, _ html: inout HTMLWriter) {
    html.element(.section, [.id(anchor("chain"))]) { html in
      html.element(.h2, text: say(.chain))
      let rows = rows(of: maps)
      if rows.isEmpty {
        html.element(.p, text: say(.noAgenda))
        return
      }
      var total = 0
      var complete = 0
      for (position, item) in maps.agenda.enumerated() where item.isNegotiable {
        total += 1
        if gaps(of: position, in: maps).isEmpty { complete += 1 }
      }
      let summary = say(.chainSummary, ("complete", String(complete)), ("total", String(total)))
      html.element(.p, text: summary)
      html.element(.p, [.class("note")], text: say(.chainNote))
      scrollable(say(.chain), &html) { html in
        drawChain(maps, rows, summary, &html)
        if rows.count > Self.mostRows {
          html.element(.p, [.class("note")], text: say(.drawnRows, ("count", String(Self.mostRows))))
        }
        chainTable(maps, &html)
      }
    }
  }

  private func rows(of maps: DesignMaps) -> [ChainRow] {
    var rows: [ChainRow] = []
    var isReached = Array(repeating: false, count: maps.outputs.count)
    for (position, item) in maps.agenda.enumerated() {
      if item.outputs.isEmpty { rows.append(ChainRow(item: position)) }
      for (number, output) in item.outputs.enumerated() {
        isReached[output] = true
        rows.append(
          ChainRow(
            item: position, isFirst: number == 0, output: output, results: maps.outputs[output].results))
      }
    }
    for (position, output) in maps.outputs.enumerated() where !isReached[position] {
      rows.append(ChainRow(item: nil, output: position, results: output.results))
    }
    let loose = looseResults(of: maps)
    if !loose.isEmpty { rows.append(ChainRow(item: nil, results: loose)) }
    return rows
  }

  /// The results that rest on no output.
  private func looseResults(of maps: DesignMaps) -> [Int] {
    var isReached = Array(repeating: false, count: maps.results.count)
    for output in maps.outputs { for result in output.results { isReached[result] = true } }
    return maps.results.indices.filter { !isReached[$0] }
  }

  private func gaps(of position: Int, in maps: DesignMaps) -> [String] {
    let item = maps.agenda[position]
    var gaps: [String] = []
    if item.competence != .competent { gaps.append(say(.competence(item.competence))) }
    if item.outputs.isEmpty { gaps.append(say(.noOutput)) }
    if item.outputs.allSatisfy({ maps.outputs[$0].results.isEmpty }) { gaps.append(say(.noResult)) }
    return gaps
  }

  // MARK: - Drawing

  private func drawChain(
    _ maps: DesignMaps, _ rows: [ChainRow], _ summary: String, _ html: inout HTMLWriter
  ) {
    let drawn = rows.prefix(Self.mostRows)
    let heads: [MapPhrase] = [.item, .body, .output, .result]
    html.element(
      .svg,
      [
        .class("map"), .viewBox(Self.columnWidth * heads.count, 30 + drawn.count * 32), .role("img"),
        .label(summary),
      ]
    ) { html in
      for (column, head) in heads.enumerated() {
        html.element(.text, [.class("soft"), .x(column * Self.columnWidth), .y(18)], text: say(head))
      }
      for (number, row) in drawn.enumerated() { draw(row, maps, y: 30 + number * 32, &html) }
    }
  }

  private func draw(_ row: ChainRow, _ maps: DesignMaps, y: Int, _ html: inout HTMLWriter) {
    let item = row.item.map { maps.agenda[$0] }
    let hasBody = item?.body != nil
    if row.isFirst {
      node(row.item.map { String($0 + 1) }, 0, y, &html)
      if item != nil {
        connect(0, y, isWhole: hasBody && item?.competence == .competent, &html)
        node(item?.body.map { String($0 + 1) }, 1, y, &html)
      }
    }
    if item != nil { connect(1, y, isWhole: row.output != nil && hasBody, &html) }
    node(row.output.map { String($0 + 1) }, 2, y, &html)
    connect(2, y, isWhole: row.output != nil && !row.results.isEmpty, &html)
    let results = row.results.prefix(8).map { String($0 + 1) }.joined(separator: ", ")
    node(row.results.isEmpty ? nil : results + (row.results.count > 8 ? " …" : ""), 3, y, &html)
  }

  /// Draws a link of the chain, or a cross where there is none.
  private func node(_ text: String?, _ column: Int, _ y: Int, _ html: inout HTMLWriter) {
    let x = column * Self.columnWidth + 1
    guard let text else { return use("mark-none", x + 12, y + 4, &html) }
    let width = max(40, 16 + text.utf8.count * 8)
    html.element(.rect, [.class("node"), .x(x), .y(y), .width(width), .height(24)])
    html.element(.text, [.class("middle"), .x(x + width / 2), .y(y + 17)], text: text)
  }

  private func connect(_ column: Int, _ y: Int, isWhole: Bool, _ html: inout HTMLWriter) {
    let x = column * Self.columnWidth + 1
    html.element(
      .line,
      [
        isWhole ? .class("link") : .class("gap"), .x1(x + 44), .x2(x + Self.columnWidth - 4), .y1(y + 12),
        .y2(y + 12),
      ])
    if !isWhole { use("mark-none", x + Self.columnWidth / 2 + 12, y + 4, &html) }
  }

  // MARK: - Table

  private func chainTable(_ maps: DesignMaps, _ html: inout HTMLWriter) {
    html.element(.table, [.class("wide")]) { html in
      html.element(.thead) { html in
        html.element(.tr) { html in
          for head in [MapPhrase.item, .body, .output, .result, .gaps] {
            html.element(.th, [.scope("col")], text: say(head))
          }
        }
      }
      html.element(.tbody) { html in
        for (position, item) in maps.agenda.enumerated() {
          html.element(.tr) { html in
            html.element(.th, [.scope("row")]) { html in
              html.text(String(position + 1) + ". ")
              write(item.name, &html)
              if !item.isNegotiable {
                html.text(" ")
                html.element(.span, [.class("tag")], text: say(.notNegotiable))
              }
            }
            cell(item.body.map { [$0] } ?? [], maps.bodies, &html)
            cell(item.outputs, maps.outputs.map { $0.name }, &html)
            var results: [Int] = []
            for output in item.outputs {
              for result in maps.outputs[output].results where !results.contains(result) {
                results.append(result)
              }
            }
            cell(results, maps.results, &html)
            let gaps = gaps(of: position, in: maps)
            html.element(.td, text: gaps.isEmpty ? say(.noGap) : gaps.joined(separator: "; "))
          }
        }
        var isReached = Array(repeating: false, count: maps.outputs.count)
        for item in maps.agenda { for output in item.outputs { isReached[output] = true } }
        for (position, output) in maps.outputs.enumerated() where !isReached[position] {
          looseRow([position], output.results, maps, &html)
        }
        let loose = looseResults(of: maps)
        if !loose.isEmpty { looseRow([], loose, maps, &html) }
      }
    }
  }

  /// Writes what no item of the agenda leads to.
  private func looseRow(_ outputs: [Int], _ results: [Int], _ maps: DesignMaps, _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      html.element(.th, [.scope("row")], text: "–")
      cell([], maps.bodies, &html)
      cell(outputs, maps.outputs.map { $0.name }, &html)
      cell(results, maps.results, &html)
      var gaps = [say(.noItem)]
      if outputs.isEmpty { gaps.append(say(.noOutput)) }
      if results.isEmpty { gaps.append(say(.noResult)) }
      html.element(.td, text: gaps.joined(separator: "; "))
    }
  }

  private func cell(_ indices: [Int], _ names: [LocalizedText], _ html: inout HTMLWriter) {
    html.element(.td) { html in
      if indices.isEmpty { return html.text("–") }
      for (position, index) in indices.enumerated() {
        html.text((position > 0 ? " · " : "") + String(index + 1) + ". ")
        write(names[index], &html)
      }
    }
  }
}
