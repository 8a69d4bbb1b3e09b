internal import JSONDocument

extension Mutator {
  private static let pairs: [(String, String)] = [
    ("allOf", "anyOf"), ("includesAny", "includesAll"), ("union", "intersection"), ("atLeast", "atMost"),
    ("moreThan", "lessThan"), ("before", "after"), ("onOrBefore", "onOrAfter"), ("earliest", "latest"),
    ("minimum", "maximum"), ("largestGroup", "smallestGroup"),
  ]

  /// Puts an operator's opposite in its place.
  static let swappedOperators = Mutator(name: "swap") { node, document in
    var edits: [Edit] = []
    for member in document.members(of: node) {
      let name = document.string(member.name)
      if name == "equals" {
        if let edit = equality(member, node, document) { edits.append(edit) }
        continue
      }
      guard let other = opposite(of: name), isWorthSwapping(member.value, name, document) else { continue }
      edits.append(
        Edit(
          range: document.range(of: member.name), replacement: "\"" + other + "\"",
          before: document.line(node), after: other))
    }
    return edits
  }

  private static func opposite(of name: String) -> String? {
    for (left, right) in pairs {
      if left == name { return right }
      if right == name { return left }
    }
    return nil
  }

  /// Of one part, all is any; `earliest` and the like take texts.
  private static func isWorthSwapping(_ value: NodeID, _ name: String, _ document: JSONDocument) -> Bool {
    document.kind(of: value) != .array || document.count(of: value) > 1
  }

  private static func equality(
    _ member: JSONDocument.Member, _ node: NodeID, _ document: JSONDocument
  ) -> Edit? {
    switch document.kind(of: member.value) {
    case .true, .false:
      let other = document.kind(of: member.value) == .true ? "false" : "true"
      return Edit(
        range: document.range(of: member.value), replacement: other, before: document.line(node),
        after: "equals " + other)
    case .number:
      return Edit(
        range: document.range(of: member.name), replacement: #""moreThan""#, before: document.line(node),
        after: "moreThan")
    default: return nil
    }
  }
}
