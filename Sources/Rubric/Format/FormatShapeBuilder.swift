internal import JSONDocument

/// Walks a schema and merges all that it says about each place into shapes.
struct FormatShapeBuilder {
  private(set) var shapes: [FormatShape] = []
  private(set) var lists: [IdentifiedList] = []
  private let schema: JSONDocument
  private var known: [[NodeID]: FormatShape.ID] = [:]
  private var pendingReferences: [(shape: FormatShape.ID, pointer: String)] = []

  private static let properties: JSONName = "properties"
  private static let items: JSONName = "items"
  private static let reference: JSONName = "$ref"
  private static let branches: [JSONName] = ["allOf", "anyOf", "oneOf"]
  private static let refersTo: JSONName = "x-refers-to"
  private static let also: JSONName = "x-also"
  private static let identity: JSONName = "x-identity"
  private static let labels: JSONName = "x-labels"

  init(_ schema: JSONDocument) {
    self.schema = schema
  }

  mutating func build() {
    _ = shape(of: [schema.root], path: [])
    for reference in pendingReferences {
      var list = 0
      while list < lists.count, lists[list].pointer != reference.pointer { list += 1 }
      if list < lists.count { shapes[reference.shape].refersTo = list }
    }
    markReferences()
  }

  /// Builds the shape of a place that all of some subschemas describe; `path` is nil within lists.
  private mutating func shape(of subschemas: [NodeID], path: [String]?) -> FormatShape.ID {
    var parts: [NodeID] = []
    for subschema in subschemas { collect(subschema, into: &parts) }
    if let id = known[parts] { return id }
    let id = shapes.count
    known[parts] = id
    shapes.append(FormatShape(schema: subschemas.first ?? schema.root))

    var names: [JSONName] = []
    var members: [JSONName: [NodeID]] = [:]
    var items: [NodeID] = []
    for part in parts {
      for member in schema.members(of: part) {
        let (name, value) = (member.name, member.value)
        if schema.string(name, equals: Self.properties) {
          for property in schema.members(of: value) {
            let name = JSONName(utf8: schema.utf8(property.name))
            if members[name] == nil { names.append(name) }
            members[name, default: []].append(property.value)
          }
        } else if schema.string(name, equals: Self.items) {
          items.append(value)
        } else if schema.string(name, equals: Self.refersTo) {
          pendingReferences.append((id, schema.string(value)))
        } else if schema.string(name, equals: Self.also) {
          for word in schema.elements(of: value) {
            shapes[id].otherWords.append(JSONName(utf8: schema.utf8(word)))
          }
        } else if schema.string(name, equals: Self.identity) {
          guard let path else { continue }
          shapes[id].list = lists.count
          lists.append(IdentifiedList(path: path, identity: JSONName(utf8: schema.utf8(value))))
        } else if schema.string(name, equals: Self.labels), shapes[id].labels == nil {
          shapes[id].labels = value
        }
      }
    }

    for name in names {
      let property = shape(of: members[name] ?? [], path: path.map { $0 + [name.text] })
      shapes[id].properties.append(.init(name: name, shape: property))
    }
    if !items.isEmpty { shapes[id].items = shape(of: items, path: nil) }
    return id
  }

  /// Adds a subschema and all that it refers to or branches into.
  private func collect(_ subschema: NodeID, into parts: inout [NodeID]) {
    guard schema.kind(of: subschema) == .object, !parts.contains(subschema) else { return }
    parts.append(subschema)
    if let reference = schema.value(of: subschema, named: Self.reference) {
      let text = schema.string(reference)
      if text.utf8.first == UInt8(ascii: "#"), let pointer = JSONPointer(String(text.dropFirst())),
        let target = schema.node(at: pointer)
      {
        collect(target, into: &parts)
      }
    }
    for keyword in Self.branches {
      guard let branches = schema.value(of: subschema, named: keyword) else { continue }
      for branch in schema.elements(of: branches) { collect(branch, into: &parts) }
    }
  }

  /// Marks the shapes below which there is something to resolve, so that the others need no descent.
  private mutating func markReferences() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for id in shapes.indices where !shapes[id].leadsToReferences {
        var leads = shapes[id].refersTo != nil || shapes[id].list != nil
        if let items = shapes[id].items, shapes[items].leadsToReferences { leads = true }
        for property in shapes[id].properties where shapes[property.shape].leadsToReferences {
          leads = true
        }
        if leads {
          shapes[id].leadsToReferences = true
          isChanged = true
        }
      }
    }
  }
}
