/// A report on more than one evaluation, or on what could become of one, before it is laid out.
///
/// A page is a list of blocks in words; text, Markdown and HTML are views of it, so that all of them say the same.
package struct ReportPage: Sendable {
  /// A part of a page.
  package enum Block: Sendable {
    /// A heading below the title.
    case heading(String)
    /// A heading below that.
    case subheading(String)
    /// Something to read.
    case paragraph(String)
    /// Something to read that explains the rest.
    case note(String)
    /// Several things to read, one by one.
    case items([String])
    /// Rows and columns.
    case table(Table)
    /// Parts of a whole, a row each; drawn where that is possible, and always written as a table besides.
    case shares(Shares)
    /// Spans from 0 to 100, a row each; drawn where that is possible, and left to a table elsewhere.
    case spans([Span])
    /// Levels of many things.
    case matrix(Matrix)
  }

  /// Rows and columns.
  package struct Table: Sendable {
    /// A column.
    package struct Column: Sendable {
      let title: String
      let isNumber: Bool

      /// Makes a column; numbers stand to the right.
      package init(_ title: String, isNumber: Bool = false) {
        self.title = title
        self.isNumber = isNumber
      }
    }

    let columns: [Column]
    let rows: [[String]]

    /// Makes a table, each row with as many cells as there are columns.
    package init(_ columns: [Column], _ rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// Parts of a whole.
  package struct Shares: Sendable {
    /// A row with its shares, 0 to 1.
    package struct Row: Sendable {
      let name: String
      let shares: [Double]

      /// Makes a row.
      package init(_ name: String, _ shares: [Double]) {
        self.name = name
        self.shares = shares
      }
    }

    let label: String
    let parts: [String]
    let rows: [Row]

    /// Makes shares; `label` says what the rows are, `parts` what the shares are of.
    package init(label: String, parts: [String], rows: [Row]) {
      self.label = label
      self.parts = parts
      self.rows = rows
    }

    /// The shares as a table of percentages.
    var table: Table {
      Table(
        [Table.Column(label)] + parts.map { Table.Column($0, isNumber: true) },
        rows.map { row in [row.name] + row.shares.map { NumberText.points($0 * 100) + "\u{A0}%" } })
    }
  }

  /// A span from 0 to 100.
  package struct Span: Sendable {
    let name: String
    let least: Double
    let most: Double

    /// Makes a span.
    package init(_ name: String, from least: Double, to most: Double) {
      self.name = name
      self.least = least
      self.most = most
    }
  }

  let title: String
  let about: String
  let language: Language
  private(set) var blocks: [Block] = []

  /// Begins a page; `about` says what it is and is not.
  package init(title: String, about: String, language: Language) {
    self.title = title
    self.about = about
    self.language = language
  }

  /// Adds a part.
  package mutating func add(_ block: Block) { blocks.append(block) }
}
