internal import JSONDocument

/// Finds what a design's references point to, and what is wrong with them.
struct ReferenceResolver {
  /// The words that stand for a reference that is not known, or known not to be.
  private static let unknownWord: JSONName = "unknown"
  private static let noneWord: JSONName = "none"

  private(set) var targets: [UInt32]
  private(set) var problems: [Problem] = []
  private let format: DesignFormat
  private let document: JSONDocument
  private let file: String
  private let shapes: [FormatShape]
  /// The entries of all lists, by identity.
  private var entries = IdentityTable()
  /// The most problems that are told of one design.
  private static let problemLimit = 1_000
  /// The most for which a name is sought that was meant, among all names of a list.
  private static let suggestionLimit = 50

  init(_ document: JSONDocument, format: DesignFormat, file: String) {
    self.format = format
    self.document = document
    self.file = file
    targets = Array(repeating: 0, count: document.nodeCount)
    shapes = format.shapes
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
      if problems.count >= Self.problemLimit { return }
      guard let identity = document.value(of: entry, named: list.identity),
        document.kind(of: identity) == .string
      else { continue }
      if let earlier = entries.entry(identity, of: number, in: document),
        let first = document.value(of: earlier, named: list.identity)
      {
        problems.append(
          Problem(
            .duplicateIdentity, file: file, range: document.range(of: identity),
            related: document.range(of: first),
            arguments: [
              ("id", document.string(identity)), ("list", list.pointer), ("field", list.identity.text),
            ]))
      } else {
        entries.add(entry, identity: identity, of: number, in: document)
      }
    }
  }

  private mutating func descend(_ node: NodeID, shape id: FormatShape.ID) {
    guard shapes[id].leadsToReferences, problems.count < Self.problemLimit else { return }
    switch document.kind(of: node) {
    case .object:
      let properties = shapes[id].properties
      var next = 0
      for member in document.members(of: node) {
        guard let position = property(member.name, among: properties, from: next) else { continue }
        next = position + 1
        descend(member.value, shape: properties[position].shape)
      }
    case .array:
      guard let items = shapes[id].items else { return }
      for element in document.elements(of: node) { descend(element, shape: items) }
    case .string:
      if let list = shapes[id].refersTo { refer(node, to: list, shape: id) }
    default: break
    }
  }

  /// Finds a property; most members stand in the order of the schema, so the search begins behind the last one.
  private func property(_ name: NodeID, among properties: [FormatShape.Property], from start: Int) -> Int? {
    let properties = properties.span
    for distance in properties.indices {
      var position = start + distance
      if position >= properties.count { position -= properties.count }
      if document.string(name, equals: properties[position].name) { return position }
    }
    return nil
  }

  private mutating func refer(_ node: NodeID, to number: Int, shape: FormatShape.ID) {
    if let target = entries.entry(node, of: number, in: document) {
      targets[Int(node.index)] = target.index
      return
    }
    let name = JSONName(utf8: document.utf8(node))
    if name == Self.unknownWord || name == Self.noneWord || shapes[shape].otherWords.contains(name) { return }

    let list = format.lists[number]
    let range = document.range(of: node)
    for other in format.lists.indices
    where other != number && entries.entry(node, of: other, in: document) != nil {
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
    guard problems.count < Self.suggestionLimit else { return nil }
    let identities = entries.identities(of: number)
    // Each name is compared letter by letter, which is for lists that people write.
    guard identities.count <= 2_000 else { return nil }
    return spellingSuggestion(for: name, among: identities.map { document.string($0) })
  }
}
