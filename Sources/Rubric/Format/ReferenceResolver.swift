internal import JSONDocument

/// Finds what a design's references point to, and what is wrong with them.
struct ReferenceResolver {
  private(set) var targets: [UInt32]
  private(set) var problems: [Problem] = []
  private let format: DesignFormat
  private let document: JSONDocument
  private let file: String
  /// For each list its entries by identity.
  private var entries: [[JSONName: NodeID]]

  init(_ document: JSONDocument, format: DesignFormat, file: String) {
    self.format = format
    self.document = document
    self.file = file
    targets = Array(repeating: 0, count: document.nodeCount)
    entries = Array(repeating: [:], count: format.lists.count)
  }

  mutating func resolve() {
    for list in format.lists.indices { index(list) }
    descend(document.root, shape: format.root)
  }

  /// Collects the identities of a list; two entries with the same are an error.
  private mutating func index(_ number: Int) {
    let list = format.lists[number]
    guard let node = document.node(at: JSONPointer(tokens: list.path)) else { return }
    for entry in document.elements(of: node) {
      guard let identity = document.value(of: entry, named: list.identity),
        document.kind(of: identity) == .string
      else { continue }
      let name = JSONName(utf8: document.utf8(identity))
      if let earlier = entries[number][name],
        let first = document.value(of: earlier, named: list.identity)
      {
        problems.append(
          Problem(
            .duplicateIdentity, file: file, range: document.range(of: identity),
            related: document.range(of: first),
            arguments: [("id", name.text), ("list", list.pointer), ("field", list.identity.text)]))
      } else {
        entries[number][name] = entry
      }
    }
  }

  private mutating func descend(_ node: NodeID, shape id: FormatShape.ID) {
    let shape = format.shapes[id]
    guard shape.leadsToReferences else { return }
    switch document.kind(of: node) {
    case .object:
      for member in document.members(of: node) {
        for property in shape.properties where document.string(member.name, equals: property.name) {
          descend(member.value, shape: property.shape)
          break
        }
      }
    case .array:
      guard let items = shape.items else { return }
      for element in document.elements(of: node) { descend(element, shape: items) }
    case .string:
      if let list = shape.refersTo { refer(node, to: list, shape: shape) }
    default: break
    }
  }

  private mutating func refer(_ node: NodeID, to number: Int, shape: FormatShape) {
    let name = JSONName(utf8: document.utf8(node))
    if let target = entries[number][name] {
      targets[Int(node.index)] = target.index
      return
    }
    if name.text == "unknown" || name.text == "none" || shape.otherWords.contains(name) { return }

    let list = format.lists[number]
    let range = document.range(of: node)
    for other in format.lists.indices where other != number && entries[other][name] != nil {
      // Lists that are identified by a reference of their own (participants by actor) are no mistake to name.
      if format.lists[other].identity.text != "id" { continue }
      problems.append(
        Problem(
          .referenceToWrongList, file: file, range: range,
          arguments: [("id", name.text), ("list", list.pointer), ("other", format.lists[other].pointer)],
          suggestion: suggestion(name.text, in: number)))
      return
    }
    problems.append(
      Problem(
        .danglingReference, file: file, range: range,
        arguments: [("id", name.text), ("list", list.pointer)],
        suggestion: suggestion(name.text, in: number)))
  }

  private func suggestion(_ name: String, in number: Int) -> String? {
    // Sorted by place, since a dictionary's order is not the same in two runs.
    let candidates = entries[number].sorted { $0.value < $1.value }.map { $0.key.text }
    return spellingSuggestion(for: name, among: candidates)
  }
}
