/// What the rules of a file may name: facts, tables, measures, clauses, criteria, and where each is declared.
struct RuleScope {
  /// What a name stands for.
  enum Kind: Equatable {
    case fact, table, clause, criterion
    /// A measure, of the criterion of an id.
    case measure(criterion: String)
  }

  /// Something with a name.
  struct Declaration {
    let kind: Kind
    let name: String
    let file: RuleFile
    /// The node of the name, in the file's tree.
    let nameNode: Int
    /// The node of what it stands for.
    let value: Int
  }

  /// A name in the open document.
  struct Use {
    let kind: Kind
    let name: String
    /// The bytes of the name alone.
    let range: Range<Int>
    let isDeclaration: Bool
  }

  /// The open document.
  let own: RuleFile
  /// The rubrics that it extends, the nearest first.
  let bases: [RuleFile]
  /// The libraries that it may use.
  let libraries: [RuleFile]
  let guide: SchemaGuide

  // MARK: - Declarations

  /// Returns the declarations that a place of the open document may name, the nearest first.
  func declarations(at node: Int?) -> [Declaration] {
    var found: [Declaration] = []
    if let criterion = node.flatMap({ self.criterion(around: $0) }) { found += parts(of: criterion, in: own) }
    if let id = node.flatMap({ changedCriterion(around: $0) }) {
      for file in bases {
        for criterion in criteria(of: file) where file.tree.string(of: criterion, named: "id") == id {
          found += parts(of: criterion, in: file)
        }
      }
    }
    for file in [own] + bases + libraries where !file.tree.isEmpty {
      found += members("facts", of: 0, in: file, .fact)
      found += members("tables", of: 0, in: file, .table)
      found += members("clauses", of: 0, in: file, .clause)
      for criterion in criteria(of: file) {
        guard let id = file.tree.value(of: criterion, named: "id"), file.tree.nodes[id].kind == .string else {
          continue
        }
        found.append(
          Declaration(
            kind: .criterion, name: file.tree.text(of: id), file: file, nameNode: id, value: criterion))
      }
    }
    return found
  }

  private func parts(of criterion: Int, in file: RuleFile) -> [Declaration] {
    members("facts", of: criterion, in: file, .fact)
      + members(
        "measures", of: criterion, in: file,
        .measure(criterion: file.tree.string(of: criterion, named: "id") ?? ""))
  }

  private func criteria(of file: RuleFile) -> [Int] {
    file.tree.value(of: 0, named: "criteria").map { file.tree.elements(of: $0) } ?? []
  }

  private func members(_ list: String, of node: Int, in file: RuleFile, _ kind: Kind) -> [Declaration] {
    guard let object = file.tree.value(of: node, named: list) else { return [] }
    return file.tree.members(of: object).map { member in
      Declaration(
        kind: kind, name: file.tree.text(of: member.name), file: file, nameNode: member.name,
        value: member.value)
    }
  }

  /// Returns the criterion of the open document that a node is in, or nil; a change may add one.
  func criterion(around node: Int) -> Int? {
    let tree = own.tree
    var current = node
    while current >= 0 {
      let parent = tree.nodes[current].parent
      if parent >= 0, isRootList(parent, "criteria") { return current }
      if let name = tree.name(ofValue: current), tree.text(of: name) == "add", parent >= 0,
        tree.nodes[parent].parent >= 0, isRootList(tree.nodes[parent].parent, "changes")
      {
        return current
      }
      current = parent
    }
    return nil
  }

  /// Returns the id of the criterion that the change around a node is about, or nil.
  private func changedCriterion(around node: Int) -> String? {
    var current = node
    while current >= 0 {
      let parent = own.tree.nodes[current].parent
      if parent >= 0, isRootList(parent, "changes") {
        return own.tree.string(of: current, named: "criterion")
      }
      current = parent
    }
    return nil
  }

  private func isRootList(_ node: Int, _ word: String) -> Bool {
    guard own.tree.nodes[node].kind == .array, let name = own.tree.name(ofValue: node) else { return false }
    return own.tree.nodes[name].parent == 0 && own.tree.text(of: name) == word
  }

  // MARK: - Uses

  /// Returns what a scalar or name of the open document names, at a byte where it is a text with placeholders.
  func uses(_ node: Int, _ parts: [SchemaGuide.Part]) -> [Use] {
    let tree = own.tree
    if tree.nodes[node].kind == .name { return declaration(node).map { [$0] } ?? [] }
    guard tree.nodes[node].kind == .string else { return [] }
    let name = tree.text(of: node)
    let key = tree.name(ofValue: node).map { tree.text(of: $0) }
    let holders = guide.definitions(parts)
    func use(_ kind: Kind) -> [Use] {
      [Use(kind: kind, name: name, range: tree.inner(of: node), isDeclaration: false)]
    }
    if holders.contains("template") || isTemplateText(node) { return placeholders(node) }
    if holders.contains("set") { return name == "@" ? [] : use(.fact) }
    if key == "table" { return use(.table) }
    if key == "measure", let id = criterionID(around: node) { return use(.measure(criterion: id)) }
    if key == "criterion", changedCriterion(around: node) != nil { return use(.criterion) }
    if key == "id", criterion(around: node) == tree.nodes[node].parent {
      return [Use(kind: .criterion, name: name, range: tree.inner(of: node), isDeclaration: true)]
    }
    let parent = tree.nodes[node].parent
    if key == nil, parent >= 0, let list = tree.name(ofValue: parent), tree.text(of: list) == "clauses" {
      return use(.clause)
    }
    return []
  }

  private func criterionID(around node: Int) -> String? {
    if let criterion = criterion(around: node) { return own.tree.string(of: criterion, named: "id") ?? "" }
    return changedCriterion(around: node)
  }

  /// Whether a text is one language's text of a template.
  private func isTemplateText(_ node: Int) -> Bool {
    let parent = own.tree.nodes[node].parent
    guard parent > 0, own.tree.nodes[parent].kind == .object else { return false }
    return guide.definitions(guide.parts(of: parent, in: own.tree)).contains("template")
  }

  private func declaration(_ node: Int) -> Use? {
    let tree = own.tree
    guard let list = tree.name(ofValue: tree.nodes[node].parent) else { return nil }
    let kind: Kind
    switch tree.text(of: list) {
    case "facts": kind = .fact
    case "tables": kind = .table
    case "clauses": kind = .clause
    case "measures":
      guard let id = criterionID(around: node) else { return nil }
      kind = .measure(criterion: id)
    default: return nil
    }
    return Use(kind: kind, name: tree.text(of: node), range: tree.inner(of: node), isDeclaration: true)
  }

  /// Finds the placeholders of a text: `{name}` and `{name|words}`; `{{` is a brace.
  private func placeholders(_ node: Int) -> [Use] {
    let inner = own.tree.inner(of: node)
    let bytes = own.tree.bytes
    let measures = declarations(at: node)
    var uses: [Use] = []
    var position = inner.lowerBound
    while position < inner.upperBound {
      guard bytes[position] == UInt8(ascii: "{") else {
        position += 1
        continue
      }
      if position + 1 < inner.upperBound, bytes[position + 1] == UInt8(ascii: "{") {
        position += 2
        continue
      }
      let start = position + 1
      position = start
      while position < inner.upperBound, bytes[position] != UInt8(ascii: "}"),
        bytes[position] != UInt8(ascii: "|")
      {
        position += 1
      }
      let name = String(decoding: bytes[start..<position], as: UTF8.self)
      // A measure of the criterion goes before a fact of the same name.
      let kind = measures.first { declaration in
        if case .measure = declaration.kind { return declaration.name == name }
        return false
      }?.kind
      uses.append(Use(kind: kind ?? .fact, name: name, range: start..<position, isDeclaration: false))
    }
    return uses
  }

  /// Returns what is named at a byte, or nil.
  func use(at offset: Int) -> Use? {
    guard let node = own.tree.node(at: offset) else { return nil }
    let uses = uses(node, guide.parts(of: node, in: own.tree))
    return uses.first { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
  }

  /// Returns the declaration of a name, the nearest first; nil where there is none.
  func declaration(of use: Use, near node: Int?) -> Declaration? {
    declarations(at: node).first { $0.kind == use.kind && $0.name == use.name }
  }

  /// Returns all uses of a name in the open document; of a measure, only those of its criterion.
  func uses(of target: Use) -> [Use] {
    var found: [Use] = []
    let spelled = Array(target.name.utf8)
    for node in own.tree.nodes.indices {
      let kind = own.tree.nodes[node].kind
      guard kind == .string || kind == .name, Self.contains(own.tree.bytes[own.tree.inner(of: node)], spelled)
      else { continue }
      for use in uses(node, guide.parts(of: node, in: own.tree))
      where use.kind == target.kind && use.name == target.name {
        found.append(use)
      }
    }
    return found
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    for start in bytes.startIndex...(bytes.endIndex - word.count) where bytes[start] == first {
      if bytes[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}

extension RuleScope.Declaration {
  /// Whether texts may have a placeholder for it.
  var isPlaceholder: Bool {
    switch kind {
    case .fact, .measure: true
    case .table, .clause, .criterion: false
    }
  }
}
