package import JSONDocument
internal import Rubric

/// The words of sheets: names of columns and of values, as the schema of designs has them in every language.
package struct SheetWords: Sendable {
  /// A word of the format with its names for people.
  struct Choice: Sendable {
    let id: String
    let label: LocalizedText

    /// The word of the format, and its names in all languages.
    var words: [String] { [id] + label.entries.map { $0.text } }
  }

  private let schema: JSONDocument

  /// Takes the schema of designs.
  package init(schema: JSONDocument) { self.schema = schema }

  /// Returns the names of a column: its member, and its title in all languages.
  package func names(of column: SheetColumn, in sheet: Sheet) -> [String] {
    [column.property] + title(of: column, in: sheet).entries.map { $0.text }
  }

  /// Returns the title of a column in a language (BCP 47).
  package func name(of column: SheetColumn, in sheet: Sheet, language: String) -> String {
    let name = title(of: column, in: sheet).text(in: language)
    return name.isEmpty ? column.property : name
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
        Choice(
          id: id,
          label: LocalizedText(
            schema.members(of: member.value).map { (schema.string($0.name), schema.string($0.value)) })))
    }
    return choices
  }

  /// What spreadsheets and people write for yes, no and unknown beside the schema's own words.
  static let otherWords: [(word: String, id: String)] = [
    ("verdadero", "true"), ("falso", "false"), ("unknown", "unknown"), ("not known", "unknown"),
    ("desconocido", "unknown"), ("desconocida", "unknown"), ("no se conoce", "unknown"),
    ("se desconoce", "unknown"), ("no se sabe", "unknown"), ("none", "none"), ("ninguno", "none"),
    ("ninguna", "none"), ("verdadeiro", "true"), ("desconhecido", "unknown"), ("desconhecida", "unknown"),
    ("nao se sabe", "unknown"), ("nenhum", "none"), ("nenhuma", "none"),
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

  /// Returns the title of a column, which what it refers to may give: `title`, and `title` in members such as `x-es`.
  private func title(of column: SheetColumn, in sheet: Sheet) -> LocalizedText {
    guard let node = node(of: column, in: sheet) else { return LocalizedText([]) }
    var entries: [(language: String, text: String)] = []
    func add(_ language: String, _ text: String?) {
      guard let text, !entries.contains(where: { $0.language == language }) else { return }
      entries.append((language, text))
    }
    for place in [node, target(of: node)].compactMap({ $0 }) {
      add("en", text(place, "title"))
      for member in schema.members(of: place) {
        let name = schema.string(member.name)
        if name.hasPrefix("x-") { add(String(name.dropFirst(2)), text(member.value, "title")) }
      }
    }
    return LocalizedText(entries)
  }

  private func text(_ node: NodeID, _ name: String) -> String? {
    schema.value(of: node, named: name).map { schema.string($0) }
  }
}
