package import JSONDocument
internal import Rubric

/// The words of sheets: names of columns and of values, as the schema of designs has them in every language.
package struct SheetWords: Sendable {
  /// A word of the format with its names for people.
  struct Choice: Sendable {
    let id: String
    let english: String
    let spanish: String

    /// Returns the name in a language.
    func label(isSpanish: Bool) -> String { isSpanish ? spanish : english }
  }

  private let schema: JSONDocument

  /// Takes the schema of designs.
  package init(schema: JSONDocument) { self.schema = schema }

  /// Returns the names of a column: its member, English, Spanish.
  package func names(of column: SheetColumn, in sheet: Sheet) -> [String] {
    guard let node = node(of: column, in: sheet) else { return [column.property] }
    let own = text(node, "title") ?? target(of: node).flatMap { text($0, "title") }
    let spanish = translated(node) ?? target(of: node).flatMap { translated($0) }
    return [column.property, own ?? column.property, spanish ?? own ?? column.property]
  }

  /// Returns the values that a column knows.
  func choices(of column: SheetColumn, in sheet: Sheet) -> [Choice] {
    guard let node = node(of: column, in: sheet) else { return [] }
    let holder = schema.value(of: node, named: "enum") == nil ? target(of: node) : node
    guard let holder, let labels = schema.value(of: holder, named: "x-labels"),
      schema.kind(of: labels) == .object
    else { return [] }
    var choices: [Choice] = []
    for member in schema.members(of: labels) {
      let id = schema.string(member.name)
      choices.append(
        Choice(id: id, english: text(member.value, "en") ?? id, spanish: text(member.value, "es") ?? id))
    }
    return choices
  }

  /// What spreadsheets and people write for yes, no and unknown beside the schema's own words.
  static let otherWords: [(word: String, id: String)] = [
    ("verdadero", "true"), ("falso", "false"), ("unknown", "unknown"), ("not known", "unknown"),
    ("desconocido", "unknown"), ("desconocida", "unknown"), ("no se conoce", "unknown"),
    ("se desconoce", "unknown"), ("no se sabe", "unknown"), ("none", "none"), ("ninguno", "none"),
    ("ninguna", "none"),
  ]

  /// Returns the word of the format for what stands in a cell of a list, a number or a date: `unknown`, `none`, or nil.
  static func special(_ text: String) -> String? {
    let folded = SheetWord.folded(text)
    return otherWords.first { $0.word == folded }?.id
  }

  // MARK: - The schema

  private func node(of column: SheetColumn, in sheet: Sheet) -> NodeID? {
    let name = column.owner == .actor ? "actor" : sheet.definition
    return definition(name).flatMap { schema.value(of: $0, named: "properties") }
      .flatMap { schema.value(of: $0, named: column.property) }
  }

  private func definition(_ name: String) -> NodeID? {
    schema.value(of: schema.root, named: "$defs").flatMap { schema.value(of: $0, named: name) }
  }

  private func target(of node: NodeID) -> NodeID? {
    guard let reference = text(node, "$ref") else { return nil }
    return reference.split(separator: "/").last.flatMap { definition(String($0)) }
  }

  private func translated(_ node: NodeID) -> String? {
    schema.value(of: node, named: "x-es").flatMap { text($0, "title") }
  }

  private func text(_ node: NodeID, _ name: String) -> String? {
    schema.value(of: node, named: name).map { schema.string($0) }
  }
}
