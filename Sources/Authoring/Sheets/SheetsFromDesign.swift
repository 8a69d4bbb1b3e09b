package import JSONDocument
internal import Rubric

/// The sheets of a design.
package struct SheetsFromDesign {
  private let document: JSONDocument
  private let words: SheetWords
  private let language: String

  /// Takes a valid design.
  package init(_ document: JSONDocument, words: SheetWords, language: String) {
    self.document = document
    self.words = words
    self.language = language
  }

  /// Returns the text of a sheet, or nil where the design states no such list.
  package func text(of sheet: Sheet) -> [UInt8]? {
    let rows: NodeID?
    switch sheet {
    case .participants: rows = document.value(of: document.root, named: "participants")
    case .agenda: rows = document.value(of: document.root, named: "agenda")
    case .stakeholders:
      rows = document.value(of: document.root, named: "stakeholder_map")
        .flatMap { document.kind(of: $0) == .object ? document.value(of: $0, named: "entries") : nil }
    }
    guard let rows, document.kind(of: rows) == .array else { return nil }
    var actors: [String: NodeID] = [:]
    if let list = document.value(of: document.root, named: "actors"), document.kind(of: list) == .array {
      for actor in document.elements(of: list) { actors[string(actor, "id") ?? ""] = actor }
    }
    let columns = sheet.columns
    var text = SeparatedValuesWriter()
    text.row(columns.map { words.name(of: $0, in: sheet, language: language) })
    for row in document.elements(of: rows) {
      let actor = string(row, "actor_id").flatMap { actors[$0] }
      text.row(
        columns.map { column in
          if column.owner == .row { return cell(column, of: row, in: sheet) }
          // An actor that is only referred to keeps its id.
          if column.property == "id" { return string(row, "actor_id") ?? "" }
          return actor.map { cell(column, of: $0, in: sheet) } ?? ""
        })
    }
    return text.bytes
  }

  private func cell(_ column: SheetColumn, of holder: NodeID, in sheet: Sheet) -> String {
    guard let node = document.value(of: holder, named: column.property) else { return "" }
    switch document.kind(of: node) {
    case .true, .false:
      return label(document.kind(of: node) == .true ? "true" : "false", column, sheet)
    case .string:
      let text = document.string(node)
      if column.kind == .choice || column.kind == .boolean { return label(text, column, sheet) }
      return text
    case .array:
      let items = document.elements(of: node).map { document.string($0) }
      return items.isEmpty ? "none" : items.joined(separator: " | ")
    default: return String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self)
    }
  }

  private func label(_ id: String, _ column: SheetColumn, _ sheet: Sheet) -> String {
    words.choices(of: column, in: sheet).first { $0.id == id }?.label.text(in: language) ?? id
  }

  private func string(_ node: NodeID, _ name: String) -> String? {
    guard let value = document.value(of: node, named: name), document.kind(of: value) == .string else {
      return nil
    }
    return document.string(value)
  }
}
