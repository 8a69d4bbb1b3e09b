internal import JSONDocument

/// Leads through a JSON Schema along the values of a text, and tells which parts of it speak of a place.
///
/// Unlike a validator it takes half-written texts: of several branches it follows those that know most of the names
/// that are there already. It knows references within the schema only, as all our schemas have.
final class SchemaGuide {
  /// A part of the schema that speaks of a place.
  struct Part: Equatable {
    let node: NodeID
    /// Whether it speaks of it in any case, rather than in one of several branches.
    let isCertain: Bool
  }

  /// The schema.
  let schema: JSONDocument
  /// The names of the definitions, by their nodes.
  private var definitions: [NodeID: String] = [:]
  private var knownNames: [NodeID: Set<String>] = [:]

  /// Makes a guide through a schema.
  init(_ schema: JSONDocument) {
    self.schema = schema
    guard let list = schema.value(of: schema.root, named: "$defs") else { return }
    for member in schema.members(of: list) { definitions[member.value] = schema.string(member.name) }
  }

  // MARK: - Places

  /// Returns the parts that speak of a value of a text.
  func parts(of node: Int, in tree: SyntaxTree) -> [Part] {
    parts(at: tree.path(to: node), in: tree)
  }

  /// Returns the parts that speak of a place, as far as the text leads there.
  func parts(at path: [SyntaxStep], in tree: SyntaxTree) -> [Part] {
    var value: Int? = tree.isEmpty ? nil : 0
    var parts = expanded([Part(node: schema.root, isCertain: true)], for: value, in: tree)
    for step in path {
      switch step {
      case .member(let name):
        value = value.flatMap { tree.value(of: $0, named: name) }
        parts = self.parts(ofMember: name, of: parts, value: value, in: tree)
      case .element(let index):
        let elements = value.map { tree.elements(of: $0) } ?? []
        value = elements.indices.contains(index) ? elements[index] : nil
        parts = self.parts(ofElementsOf: parts, value: value, in: tree)
      }
    }
    return parts
  }

  /// Returns the parts that speak of a member of an object.
  func parts(ofMember name: String, of parts: [Part], value: Int?, in tree: SyntaxTree) -> [Part] {
    var found: [Part] = []
    for part in parts {
      if let properties = schema.value(of: part.node, named: "properties"),
        let property = schema.value(of: properties, named: name)
      {
        found.append(Part(node: property, isCertain: true))
      }
    }
    if found.isEmpty {
      for part in parts {
        if let other = schema.value(of: part.node, named: "additionalProperties"),
          schema.kind(of: other) == .object
        {
          found.append(Part(node: other, isCertain: true))
        }
      }
    }
    return expanded(found, for: value, in: tree)
  }

  /// Returns the parts that speak of an element of a list.
  func parts(ofElementsOf parts: [Part], value: Int?, in tree: SyntaxTree) -> [Part] {
    var found: [Part] = []
    for part in parts {
      if let items = schema.value(of: part.node, named: "items") {
        found.append(Part(node: items, isCertain: true))
      }
    }
    return expanded(found, for: value, in: tree)
  }

  /// Returns the names of the definitions among some parts.
  func definitions(_ parts: [Part]) -> [String] {
    parts.compactMap { definitions[$0.node] }
  }

  // MARK: - Branches

  /// Returns parts with all that they refer to or branch into.
  private func expanded(_ parts: [Part], for value: Int?, in tree: SyntaxTree) -> [Part] {
    var found: [Part] = []
    for part in parts { visit(part.node, part.isCertain, value, tree, &found) }
    return found
  }

  private func visit(
    _ node: NodeID, _ isCertain: Bool, _ value: Int?, _ tree: SyntaxTree, _ found: inout [Part]
  ) {
    guard schema.kind(of: node) == .object, !found.contains(where: { $0.node == node }) else { return }
    found.append(Part(node: node, isCertain: isCertain))
    for member in schema.members(of: node) {
      switch schema.string(member.name) {
      case "$ref":
        if let target = target(of: member.value) { visit(target, isCertain, value, tree, &found) }
      case "allOf":
        for branch in schema.elements(of: member.value) { visit(branch, isCertain, value, tree, &found) }
      case "if", "then", "else": visit(member.value, false, value, tree, &found)
      case "anyOf", "oneOf":
        for branch in plausible(Array(schema.elements(of: member.value)), for: value, in: tree) {
          visit(branch, false, value, tree, &found)
        }
      default: break
      }
    }
  }

  /// Chooses the branches that a value most likely means.
  private func plausible(_ branches: [NodeID], for value: Int?, in tree: SyntaxTree) -> [NodeID] {
    guard let value, let word = Self.typeWord(tree.nodes[value].kind) else { return branches }
    let fitting = branches.filter { types(of: $0)?.contains(word) ?? true }
    guard word == "object", !fitting.isEmpty else { return fitting.isEmpty ? branches : fitting }
    let names = tree.members(of: value).filter { tree.nodes[$0.name].isComplete }.map {
      tree.text(of: $0.name)
    }
    let counts = fitting.map { branch in
      let known = self.names(of: branch)
      return names.filter { known.contains($0) }.count
    }
    let most = counts.max() ?? 0
    return zip(fitting, counts).filter { $0.1 == most }.map { $0.0 }
  }

  /// Returns all names that objects of a part may have, in any branch.
  private func names(of node: NodeID) -> Set<String> {
    if let known = knownNames[node] { return known }
    // A schema that refers to itself in place has nothing more to say the second time.
    knownNames[node] = []
    var names: Set<String> = []
    for member in schema.members(of: node) {
      switch schema.string(member.name) {
      case "properties":
        for property in schema.members(of: member.value) { names.insert(schema.string(property.name)) }
      case "$ref":
        if let target = target(of: member.value) { names.formUnion(self.names(of: target)) }
      case "allOf", "anyOf", "oneOf":
        for branch in schema.elements(of: member.value) { names.formUnion(self.names(of: branch)) }
      default: break
      }
    }
    knownNames[node] = names
    return names
  }

  /// Returns the types that a part allows; nil where it does not say.
  private func types(of node: NodeID) -> [String]? {
    if let type = schema.value(of: node, named: "type") {
      return schema.kind(of: type) == .string
        ? [schema.string(type)] : schema.elements(of: type).map { schema.string($0) }
    }
    if let reference = schema.value(of: node, named: "$ref"), let target = target(of: reference) {
      return types(of: target)
    }
    if schema.value(of: node, named: "properties") != nil { return ["object"] }
    if let branches = schema.value(of: node, named: "allOf") {
      for branch in schema.elements(of: branches) {
        if let types = types(of: branch) { return types }
      }
    }
    if let branches = schema.value(of: node, named: "oneOf") {
      var all: [String] = []
      for branch in schema.elements(of: branches) {
        guard let types = types(of: branch) else { return nil }
        all += types
      }
      return all
    }
    return nil
  }

  /// Returns the types that the certain ones of some parts allow; nil where none says.
  func types(of parts: [Part]) -> [String]? {
    for part in parts where part.isCertain {
      if let types = types(of: part.node) { return types }
    }
    return nil
  }

  private func target(of reference: NodeID) -> NodeID? {
    let text = schema.string(reference)
    guard text.utf8.first == UInt8(ascii: "#"), let pointer = JSONPointer(String(text.dropFirst())) else {
      return nil
    }
    return schema.node(at: pointer)
  }

  private static func typeWord(_ kind: SyntaxTree.Kind) -> String? {
    switch kind {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .number: "number"
    case .true, .false: "boolean"
    case .null: "null"
    case .name, .missing: nil
    }
  }
}
