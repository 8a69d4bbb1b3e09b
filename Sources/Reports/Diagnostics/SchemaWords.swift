internal import JSONDocument
internal import JSONSchema
internal import Rubric

/// Finds the words that a schema has for a field: `title`, `description` and the labels of its values, in the
/// reader's language.
///
/// Beside JSON Schema's own annotations, which are in English, a schema may have `x-es` with the same in Spanish,
/// and `x-labels` with the labels of values by language.
struct SchemaWords {
  let schema: JSONSchema
  let language: Language

  /// What a schema says on the way to a keyword.
  struct Trail {
    /// The title of the field at the end of the way.
    var title: String?
    /// The title of the list around it.
    var listTitle: String?
    /// The innermost description.
    var description: String?
    /// The types that would do as well, where the keyword is for texts only: a number or "unknown".
    var types: [SchemaType] = []
  }

  /// Follows the way through the schema to a keyword.
  func trail(to location: JSONPointer) -> Trail {
    let document = schema.document
    var trail = Trail()
    var node = document.root
    trail.title = annotation("title", of: node, in: document)
    trail.description = annotation("description", of: node, in: document)
    var tokens = location.tokens[...]
    while let token = tokens.popFirst() {
      switch token {
      case "$ref":
        guard let reference = document.value(of: node, named: token),
          let target = target(of: document.string(reference))
        else { return trail }
        node = target
      case "properties":
        guard let name = tokens.popFirst(), let next = child(node, [token, name]) else { return trail }
        node = next
        trail = Trail()
      case "items", "prefixItems":
        guard var next = child(node, [token]) else { return trail }
        if token == "prefixItems", let index = tokens.popFirst() {
          guard let element = step(from: next, index) else { return trail }
          next = element
        }
        node = next
        trail = Trail(title: nil, listTitle: trail.title, description: nil)
      case "then":
        trail.types = otherTypes(of: node)
        fallthrough
      default:
        guard let next = step(from: node, token) else { return trail }
        node = next
      }
      if trail.title == nil { trail.title = annotation("title", of: node, in: document) }
      trail.description = annotation("description", of: node, in: document) ?? trail.description
    }
    return trail
  }

  /// Returns the title and description of a member that a schema describes.
  func words(ofMember name: String, at place: SchemaPlace) -> (title: String?, description: String?) {
    guard let document = document(of: place),
      let properties = document.value(of: place.node, named: "properties"),
      let member = document.value(of: properties, named: name)
    else { return (nil, nil) }
    return (
      annotation("title", of: member, in: document), annotation("description", of: member, in: document)
    )
  }

  /// Returns the label of a value, given as its text, in the reader's language.
  func label(of value: String, at place: SchemaPlace, in language: Language? = nil) -> String? {
    guard let document = document(of: place),
      let labels = document.value(of: place.node, named: "x-labels"),
      let entry = document.value(of: labels, named: value),
      let text = document.value(of: entry, named: (language ?? self.language).tag)
    else { return nil }
    return document.string(text)
  }

  private func document(of place: SchemaPlace) -> JSONDocument? {
    schema.documents.indices.contains(place.document) ? schema.documents[place.document] : nil
  }

  private func annotation(_ name: String, of node: NodeID, in document: JSONDocument) -> String? {
    var holder = node
    if language != .english {
      guard let other = document.value(of: node, named: "x-" + language.tag) else { return nil }
      holder = other
    }
    guard let text = document.value(of: holder, named: name), document.kind(of: text) == .string else {
      return nil
    }
    return document.string(text)
  }

  /// Returns the types but text that a schema allows beside it.
  private func otherTypes(of node: NodeID) -> [SchemaType] {
    guard let list = schema.document.value(of: node, named: "type") else { return [] }
    var types: [SchemaType] = []
    for element in schema.document.elements(of: list) {
      if let type = SchemaType(rawValue: schema.document.string(element)), type != .string {
        types.append(type)
      }
    }
    return types
  }

  private func child(_ node: NodeID, _ names: [String]) -> NodeID? {
    var node = node
    for name in names {
      guard let next = schema.document.value(of: node, named: name) else { return nil }
      node = next
    }
    return node
  }

  private func step(from node: NodeID, _ token: String) -> NodeID? {
    if schema.document.kind(of: node) == .object { return schema.document.value(of: node, named: token) }
    var remaining = Int(token) ?? -1
    for element in schema.document.elements(of: node) {
      if remaining == 0 { return element }
      remaining -= 1
    }
    return nil
  }

  /// Returns what a reference within the schema's own document points to.
  private func target(of reference: String) -> NodeID? {
    guard reference.utf8.first == UInt8(ascii: "#"), let pointer = JSONPointer(String(reference.dropFirst()))
    else { return nil }
    return schema.document.node(at: pointer)
  }
}
