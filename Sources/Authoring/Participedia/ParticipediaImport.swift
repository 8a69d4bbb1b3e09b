internal import JSONDocument

/// The cases of Participedia's public export, each as a design.
///
/// What the export does not say stays not stated: an empty cell never becomes “no”, and neither does a box that was
/// not ticked. Each value without a place in a design is in `unmapped`.
package struct ParticipediaImport {
  /// A case as a design.
  package struct Case: Sendable {
    /// The id of the design.
    package let id: String
    /// The design, in one line.
    package let bytes: [UInt8]
    /// Whether its status had to be assumed, as nothing says whether the case goes on or has ended.
    package let hasAssumedStatus: Bool
  }

  /// What replaces or completes what the export says.
  package struct Options: Sendable {
    /// The status of all designs; nil for that of the case.
    let status: String?
    /// The reference date of all designs; nil for the day of the entry's last change.
    let asOf: String?
    /// The note of a design whose status is assumed.
    let assumption: String

    /// Takes the status, the date and the note.
    package init(status: String?, asOf: String?, assumption: String) {
      self.status = status
      self.asOf = asOf
      self.assumption = assumption
    }
  }

  /// The columns that no export can do without.
  package static let neededColumns = ["id", "title"]

  /// The cases, in the order of the file.
  package private(set) var cases: [Case] = []
  /// What has no place in a design.
  package private(set) var unmapped: [UnmappedValue] = []
  /// What cannot be read; the cases are of use only where this is empty.
  package private(set) var faults: [SheetFault] = []

  /// Reads an export.
  package init(_ bytes: [UInt8], file: String, options: Options) {
    let fault = { (kind: SheetFault.Kind, line: Int, column: Int) in
      SheetFault(kind: kind, sheet: nil, file: file, line: line, column: column)
    }
    let rows: [[SeparatedValues.Cell]]
    do throws(SheetFault) {
      rows = try SeparatedValues(parsing: bytes, of: nil, file: file).rows
    } catch {
      faults = [error]
      return
    }
    guard let header = rows.first else {
      faults = [fault(.noHeader, 1, 1)]
      return
    }
    for (place, cell) in header.enumerated() where header[..<place].contains(where: { $0.text == cell.text })
    {
      faults.append(fault(.repeatedColumn(cell.text), cell.line, cell.column))
    }
    for name in Self.neededColumns where !header.contains(where: { $0.text == name }) {
      faults.append(fault(.noColumn(name), 1, 1))
    }
    guard faults.isEmpty else { return }
    var lines: [String: Int] = [:]
    for cells in rows.dropFirst() {
      do throws(SheetFault) {
        try add(cells, header, file: file, lines: &lines, options: options)
      } catch {
        faults.append(error)
      }
    }
  }

  private mutating func add(
    _ cells: [SeparatedValues.Cell], _ header: [SeparatedValues.Cell], file: String,
    lines: inout [String: Int],
    options: Options
  ) throws(SheetFault) {
    let start = cells[0]
    let fault = { (kind: SheetFault.Kind) in
      SheetFault(kind: kind, sheet: nil, file: file, line: start.line, column: start.column)
    }
    guard cells.count == header.count else {
      throw fault(.ragged(found: cells.count, expected: header.count))
    }
    guard var row = ParticipediaRow(cells, header: header) else { throw fault(.noValue("id")) }
    if let first = lines[row.id] { throw fault(.repeated(row.id, line: first)) }
    lines[row.id] = start.line
    let id = "participedia-" + row.id
    guard SheetWord.isIdentifier(id) else { throw fault(.notAnIdentifier(row.id)) }
    guard let title = row.take("title") else { throw fault(.noValue("title")) }
    let entryDate = row.takeDate("updated_date") ?? row.takeDate("post_date")
    guard let asOf = options.asOf ?? entryDate else {
      throw fault(.emptyCell("updated_date", or: "post_date"))
    }
    let design = ParticipediaDesign(
      id: id, title: title.text, asOf: asOf, entryDate: entryDate, row: &row, options: options)
    cases.append(Case(id: id, bytes: design.bytes, hasAssumedStatus: design.hasAssumedStatus))
    row.leaveRest()
    unmapped += row.unmapped
  }
}
