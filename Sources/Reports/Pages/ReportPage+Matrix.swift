extension ReportPage {
  /// Levels of many things: a row for each, a digit in each column.
  package struct Matrix: Sendable {
    /// Columns that belong together.
    package struct Group: Sendable {
      let title: String
      /// The columns' ids, and their names in full.
      let columns: [(id: String, title: String)]

      /// Makes a group.
      package init(title: String, columns: [(id: String, title: String)]) {
        self.title = title
        self.columns = columns
      }
    }

    /// A thing with its levels.
    package struct Row: Sendable {
      let name: String
      let values: [Int?]

      /// Makes a row, with a level 0 to 4 for each column, nil where there is none.
      package init(name: String, values: [Int?]) {
        self.name = name
        self.values = values
      }
    }

    let label: String
    let groups: [Group]
    let rows: [Row]

    /// Makes a matrix; `label` says what the rows are.
    package init(label: String, groups: [Group], rows: [Row]) {
      self.label = label
      self.groups = groups
      self.rows = rows
    }

    func digit(_ value: Int?) -> String { value.map { String($0) } ?? "–" }
  }
}

extension ReportPage.Matrix {
  /// Writes the matrix as a table whose cells are shaded by level.
  func write(_ html: inout HTMLWriter) {
    html.element(.div, [.class("scroll"), .role("region"), .label(label), .focusable]) { html in
      html.element(.table, [.class("matrix")]) { html in
        html.element(.thead) { html in
          html.element(.tr) { html in
            html.element(.td)
            for group in groups where !group.columns.isEmpty {
              html.element(
                .th, [.scope("colgroup"), .class("group"), .colSpan(group.columns.count)], text: group.title)
            }
          }
          html.element(.tr) { html in
            html.element(.th, [.scope("col")], text: label)
            for group in groups {
              for column in group.columns {
                html.element(.th, [.scope("col"), .class("upright"), .title(column.title)], text: column.id)
              }
            }
          }
        }
        html.element(.tbody) { html in
          for row in rows {
            html.element(.tr) { html in
              html.element(.th, [.scope("row")], text: row.name)
              for value in row.values {
                html.element(.td, [Self.shade(value)], text: digit(value))
              }
            }
          }
        }
      }
    }
  }

  private static func shade(_ value: Int?) -> HTMLAttribute {
    switch value {
    case 0: .class("v0")
    case 1: .class("v1")
    case 2: .class("v2")
    case 3: .class("v3")
    case 4: .class("v4")
    default: .class("vn")
    }
  }

  /// Writes a line of digits for each row, a group apart from the next.
  func write(to canvas: inout TextCanvas) {
    canvas.blank()
    var digits = 0
    for group in groups { digits += group.columns.count + 1 }
    let room = max(canvas.width - 2 - digits - 1, 8)
    var columns = 0
    for row in rows { columns = max(columns, displayWidth(row.name)) }
    columns = min(max(columns, displayWidth(label)), room)
    var heads = [TextCanvas.Span(label, .dim, columns: columns + 2)]
    for group in groups {
      let id = group.columns.first.map { $0.id } ?? ""
      heads.append(
        TextCanvas.Span(String(id.prefix(group.columns.count)), .dim, columns: group.columns.count + 1))
    }
    canvas.row(heads, indent: 2)
    for row in rows {
      var text = ""
      var start = 0
      for group in groups {
        for value in row.values[start..<start + group.columns.count] { text += digit(value) }
        text += " "
        start += group.columns.count
      }
      let name = displayWidth(row.name) > columns ? String(row.name.prefix(columns - 1)) + "…" : row.name
      canvas.row([TextCanvas.Span(name, columns: columns + 2), TextCanvas.Span(text)], indent: 2)
    }
  }

  /// The matrix as rows and columns.
  var table: ReportPage.Table {
    ReportPage.Table(
      [ReportPage.Table.Column(label)]
        + groups.flatMap { group in group.columns.map { ReportPage.Table.Column($0.id, isNumber: true) } },
      rows.map { row in [row.name] + row.values.map { digit($0) } })
  }
}
