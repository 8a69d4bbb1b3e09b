internal import JSONDocument

extension Mutator {
  /// Leaves out one part of a combination, one filter, one negation or all that a level asks for.
  static let droppedConditions = Mutator(name: "drop") { node, document in
    var edits: [Edit] = []
    for member in document.members(of: node) {
      let name = document.string(member.name)
      switch name {
      case "allOf", "anyOf", "union", "intersection":
        edits += withoutOne(member.value, document)
      case "of" where document.kind(of: member.value) == .array:
        edits += withoutOne(member.value, document)
      case "difference":
        if let first = document.elements(of: member.value).first(where: { _ in true }) {
          edits.append(edit(node, document.raw(first), document))
        }
      case "where":
        if let base = document.value(of: node, named: "in") {
          edits.append(edit(node, document.raw(base), document))
        }
      case "not": edits.append(edit(node, document.raw(member.value), document))
      case "when":
        edits.append(
          Edit(
            range: document.range(of: member.value),
            replacement: #"{"count": {"select": "$"}, "atLeast": 1}"#,
            before: document.line(member.value), after: "nothing"))
      default: continue
      }
    }
    return edits
  }

  private static func edit(_ node: NodeID, _ text: String, _ document: JSONDocument) -> Edit {
    Edit(
      range: document.range(of: node), replacement: text, before: document.line(node),
      after: text)
  }

  private static func withoutOne(_ list: NodeID, _ document: JSONDocument) -> [Edit] {
    let elements = Array(document.elements(of: list))
    guard elements.count > 1 else { return [] }
    var edits: [Edit] = []
    for dropped in elements {
      let kept = elements.filter { $0 != dropped }.map { document.raw($0) }
      edits.append(
        Edit(
          range: document.range(of: list), replacement: "[" + kept.joined(separator: ", ") + "]",
          before: document.line(list), after: "without " + document.line(dropped)))
    }
    return edits
  }
}
