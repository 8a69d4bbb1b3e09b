internal import Reports

/// The references of a design: which texts are ids, and which point to them.
struct DesignReferences {
  let tree: SyntaxTree
  let guide: SchemaGuide

  /// An entry of a list that others can refer to.
  struct Entry {
    let id: String
    /// The node of the id.
    let identity: Int
    /// The node of the whole entry.
    let node: Int
  }

  /// A text that is an id, or points to one.
  struct Use {
    let id: String
    /// The list, as a JSON Pointer into the design.
    let list: String
    let node: Int
    let isDeclaration: Bool
  }

  /// Returns the entries of a list that has identities.
  func entries(of list: String) -> [Entry] {
    let path = list.split(separator: "/").map { String($0) }
    guard let found = tree.node(at: path), found.depth == path.count,
      let field = guide.text(
        "x-identity", guide.parts(at: path.map { .member($0) }, in: tree))
    else { return [] }
    var entries: [Entry] = []
    for element in tree.elements(of: found.node) {
      guard let identity = tree.value(of: element, named: field), tree.nodes[identity].kind == .string else {
        continue
      }
      entries.append(Entry(id: tree.text(of: identity), identity: identity, node: element))
    }
    return entries
  }

  /// Tells what a text is: an id, or a reference to one; nil for anything else.
  ///
  /// What identifies an entry by referring to another, as the participants' `actor_id`, is a reference.
  func use(_ node: Int, _ parts: [SchemaGuide.Part]) -> Use? {
    guard tree.nodes[node].kind == .string else { return nil }
    if let list = guide.text("x-refers-to", parts) {
      return Use(id: tree.text(of: node), list: list, node: node, isDeclaration: false)
    }
    let path = tree.path(to: node)
    guard path.count >= 3, case .member(let field) = path[path.count - 1],
      case .element = path[path.count - 2]
    else { return nil }
    let list = Array(path.dropLast(2))
    guard guide.text("x-identity", guide.parts(at: list, in: tree)) == field else { return nil }
    var pointer = ""
    for case .member(let name) in list { pointer += "/" + name }
    return Use(id: tree.text(of: node), list: pointer, node: node, isDeclaration: true)
  }

  /// Returns all texts that are an id of a list or point to it.
  func uses(of id: String, in list: String) -> [Use] {
    var uses: [Use] = []
    for node in tree.nodes.indices where tree.nodes[node].kind == .string && tree.text(of: node) == id {
      if let use = use(node, guide.parts(of: node, in: tree)), use.list == list { uses.append(use) }
    }
    return uses
  }

  /// Returns what people call an entry, or nil.
  func label(of entry: Int, in language: Language) -> String? {
    for name in ["name", "title", "statement", "question", "text", "description", "what"] {
      guard let value = tree.value(of: entry, named: name) else { continue }
      if tree.nodes[value].kind == .string { return tree.text(of: value) }
      if let text = tree.string(of: value, named: language.tag) { return text }
      if let first = tree.members(of: value).first, tree.nodes[first.value].kind == .string {
        return tree.text(of: first.value)
      }
    }
    return nil
  }
}
