internal import JSONDocument

extension Evaluator {
  /// The fields by which people know a thing, the best first.
  private static let namingFields: [JSONName] = [
    "name", "title", "topic", "question", "statement", "contested_term", "indicator", "description",
  ]
  private static let actorField: JSONName = "actor_id"
  private static let idField: JSONName = "id"

  /// Returns the words by which people know a node.
  ///
  /// This and ``label(of:type:)`` are the only ways from a text of the design into a result.
  func label(of node: NodeID) -> LocalizedText {
    if let roles { return roles.label(of: node) }
    switch document.kind(of: node) {
    case .object:
      for field in Self.namingFields {
        guard let value = document.value(of: node, named: field) else { continue }
        switch document.kind(of: value) {
        case .string where !isUnknownWord(value): return LocalizedText(verbatim: document.string(value))
        case .object:
          var entries: [(language: String, text: String)] = []
          for member in document.members(of: value) {
            entries.append((document.string(member.name), document.string(member.value)))
          }
          if !entries.isEmpty { return LocalizedText(entries) }
        default: break
        }
      }
      if let actor = document.value(of: node, named: Self.actorField), let target = design.target(of: actor) {
        return label(of: target)
      }
      if let id = document.value(of: node, named: Self.idField) {
        return LocalizedText(verbatim: document.string(id))
      }
      if let parent = document.parent(of: node) { return name(of: node, in: parent) }
      return LocalizedText(verbatim: "")
    case .string, .name:
      if let target = design.target(of: node) { return label(of: target) }
      return LocalizedText(verbatim: document.string(node))
    case .array:
      guard let parent = document.parent(of: node) else { return LocalizedText(verbatim: "") }
      return name(of: node, in: parent)
    default:
      return LocalizedText(
        verbatim: String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self))
    }
  }

  private func name(of node: NodeID, in parent: NodeID) -> LocalizedText {
    for member in document.members(of: parent) where member.value == node {
      return LocalizedText(verbatim: document.string(member.name))
    }
    return LocalizedText(verbatim: "")
  }

  /// Returns the words for a member of a set.
  func label(of element: Element, type: ElementType) -> LocalizedText {
    guard case .values(let table, let shapes) = type else { return label(of: NodeID(index: element.key)) }
    if let table {
      for entry in scorecard.tables[table].labels where entry.value == element.key { return entry.label }
    }
    let text = symbols.text(element.key)
    for shape in shapes {
      if let label = scorecard.format.label(of: text, in: shape) { return label }
    }
    return roles?.omitted ?? LocalizedText(verbatim: text)
  }

  // MARK: - Templates

  /// The most members that a text lists by name.
  private static let listLimit = 8

  /// Fills a template in every language that it has.
  func fill(_ template: Template, nodes: ElementSet = .empty) throws(EvaluationFailure) -> LocalizedText {
    var entries: [(language: String, text: String)] = []
    for entry in template.entries where languages.contains(entry.language) {
      var text = ""
      for part in entry.parts {
        switch part {
        case .text(let plain): text += plain.text
        case .measure(let slot):
          let value = try namedMeasure(slot)
          text += MeasureFormatter.text(value, unit: measures[slot].unit, in: entry.language)
        case .fact(let slot, let ifEmpty):
          text += list(try fact(slot), type: scorecard.facts[slot].type, ifEmpty: ifEmpty, in: entry.language)
        case .nodes(let ifEmpty): text += list(nodes, type: .nodes([]), ifEmpty: ifEmpty, in: entry.language)
        }
      }
      entries.append((entry.language, text))
    }
    return LocalizedText(entries)
  }

  private func list(_ set: ElementSet, type: ElementType, ifEmpty: String?, in language: String) -> String {
    let words = EngineWords.words(in: language)
    // What is certain is named; where nothing is, what may be.
    var chosen = set.elements.filter { $0.isCertain }
    if chosen.isEmpty { chosen = set.elements }
    if chosen.isEmpty { return set.isOpen ? "(" + words.notStated + ")" : ifEmpty ?? "—" }
    var names: [String] = []
    for element in chosen.prefix(Self.listLimit) {
      var name = label(of: element, type: type).text(in: language)
      if name.utf8.last == UInt8(ascii: ".") { name.removeLast() }
      names.append(name)
    }
    if chosen.count > Self.listLimit {
      names.append("… (+" + String(chosen.count - Self.listLimit) + " " + words.more + ")")
    }
    // Names that are sentences with commas of their own are told apart by semicolons.
    for name in names where name.utf8.contains(UInt8(ascii: ",")) { return names.joined(separator: "; ") }
    return names.joined(separator: ", ")
  }
}
