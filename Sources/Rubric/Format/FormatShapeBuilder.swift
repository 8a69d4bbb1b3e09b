internal import JSONDocument
internal import JSONSchema

/// Walks a schema and merges all that it says about each place into shapes.
struct FormatShapeBuilder {
  private(set) var shapes: [FormatShape] = []
  private(set) var lists: [IdentifiedList] = []
  private let schema: JSONDocument
  private let compiled: JSONSchema
  /// For each node the shape that it describes alone, counted from 1; 0 where there is none yet.
  private var known: [UInt32]
  /// The shapes that several subschemas describe together.
  private var merged: [(parts: [NodeID], shape: FormatShape.ID)] = []
  private var pendingReferences: [(shape: FormatShape.ID, pointer: String)] = []
  /// The names of the members on the way to the place at work.
  private var path: [NodeID] = []
  /// How many lists are on that way.
  private var listDepth = 0

  private static let properties: JSONName = "properties"
  private static let items: JSONName = "items"
  private static let reference: JSONName = "$ref"
  private static let branches: [JSONName] = ["allOf", "anyOf", "oneOf"]
  private static let refersTo: JSONName = "x-refers-to"
  private static let also: JSONName = "x-also"
  private static let identity: JSONName = "x-identity"
  private static let labels: JSONName = "x-labels"

  init(_ schema: JSONSchema) {
    self.schema = schema.document
    compiled = schema
    known = Array(repeating: 0, count: schema.document.nodeCount)
  }

  mutating func build() {
    _ = shape(of: schema.root)
    let pointers = lists.map { $0.pointer }
    for reference in pendingReferences {
      var list = 0
      while list < lists.count, pointers[list] != reference.pointer { list += 1 }
      if list < lists.count { shapes[reference.shape].refersTo = list }
    }
    markReferences()
  }

  /// What some subschemas say about a place, with all that they refer to or branch into.
  private struct Findings {
    var parts: [NodeID] = []
    var properties: [NodeID] = []
    var items: [NodeID] = []
    var refersTo: [NodeID] = []
    var also: [NodeID] = []
    var identity: [NodeID] = []
    var labels: NodeID?
  }

  /// Builds the shape of a place that one subschema describes.
  private mutating func shape(of subschema: NodeID) -> FormatShape.ID {
    let index = Int(subschema.index)
    if known[index] > 0 { return Int(known[index]) - 1 }
    var findings = Findings()
    collect(subschema, into: &findings)
    let id = newShape(subschema)
    known[index] = UInt32(truncatingIfNeeded: id + 1)
    fill(id, findings)
    return id
  }

  /// Builds the shape of a place that several subschemas describe.
  private mutating func shape(of subschemas: [NodeID]) -> FormatShape.ID {
    if subschemas.count == 1 { return shape(of: subschemas[0]) }
    var findings = Findings()
    for subschema in subschemas { collect(subschema, into: &findings) }
    for other in merged where other.parts == findings.parts { return other.shape }
    let id = newShape(subschemas.first ?? schema.root)
    merged.append((findings.parts, id))
    fill(id, findings)
    return id
  }

  private mutating func newShape(_ subschema: NodeID) -> FormatShape.ID {
    shapes.append(FormatShape(schema: subschema))
    return shapes.count - 1
  }

  private mutating func fill(_ id: FormatShape.ID, _ findings: Findings) {
    shapes[id].labels = findings.labels
    for value in findings.refersTo { pendingReferences.append((id, schema.string(value))) }
    for words in findings.also {
      for word in schema.elements(of: words) {
        shapes[id].otherWords.append(JSONName(utf8: schema.utf8(word)))
      }
    }
    // Lists within lists have no place of their own.
    if listDepth == 0 {
      for field in findings.identity {
        shapes[id].list = lists.count
        lists.append(
          IdentifiedList(path: path.map { schema.string($0) }, identity: JSONName(utf8: schema.utf8(field))))
      }
    }
    for member in members(of: findings.properties) {
      path.append(member.name)
      let property = shape(of: member.subschemas)
      path.removeLast()
      shapes[id].properties.append(.init(name: JSONName(utf8: schema.utf8(member.name)), shape: property))
    }
    if !findings.items.isEmpty {
      listDepth += 1
      shapes[id].items = shape(of: findings.items)
      listDepth -= 1
    }
  }

  /// The members that some `properties` describe, each with all that is said about it.
  private func members(of properties: [NodeID]) -> [(name: NodeID, subschemas: [NodeID])] {
    var members: [(name: NodeID, subschemas: [NodeID])] = []
    for object in properties {
      for member in schema.members(of: object) {
        var position = 0
        if object != properties.first {
          while position < members.count,
            !schema.isEqual(members[position].name, to: member.name, in: schema)
          {
            position += 1
          }
        } else {
          position = members.count
        }
        if position < members.count {
          members[position].subschemas.append(member.value)
        } else {
          members.append((member.name, [member.value]))
        }
      }
    }
    return members
  }

  /// Adds a subschema and all that it refers to or branches into.
  private func collect(_ subschema: NodeID, into findings: inout Findings) {
    guard schema.kind(of: subschema) == .object, !findings.parts.contains(subschema) else { return }
    findings.parts.append(subschema)
    var reference: NodeID?
    var hasBranches = false
    for member in schema.members(of: subschema) {
      let (name, value) = (member.name, member.value)
      // The first letter tells most members apart from those that count here.
      guard let text = schema.plainText(name), !text.isEmpty else { continue }
      switch schema.bytes[text.lowerBound] {
      case UInt8(ascii: "p"):
        if schema.string(name, equals: Self.properties) { findings.properties.append(value) }
      case UInt8(ascii: "i"):
        if schema.string(name, equals: Self.items) { findings.items.append(value) }
      case UInt8(ascii: "$"):
        if schema.string(name, equals: Self.reference) { reference = value }
      case UInt8(ascii: "a"), UInt8(ascii: "o"): hasBranches = true
      case UInt8(ascii: "x"):
        if schema.string(name, equals: Self.refersTo) {
          findings.refersTo.append(value)
        } else if schema.string(name, equals: Self.also) {
          findings.also.append(value)
        } else if schema.string(name, equals: Self.identity) {
          findings.identity.append(value)
        } else if schema.string(name, equals: Self.labels), findings.labels == nil {
          findings.labels = value
        }
      default: break
      }
    }
    if let reference, let target = compiled.target(ofReference: reference) {
      collect(target, into: &findings)
    }
    guard hasBranches else { return }
    for keyword in Self.branches {
      guard let branches = schema.value(of: subschema, named: keyword) else { continue }
      for branch in schema.elements(of: branches) { collect(branch, into: &findings) }
    }
  }

  /// Marks the shapes below which there is something to resolve, so that the others need no descent.
  private mutating func markReferences() {
    var isChanged = true
    while isChanged {
      isChanged = false
      // Most shapes stand before those below them.
      for id in shapes.indices.reversed() where !shapes[id].leadsToReferences {
        var leads = shapes[id].refersTo != nil || shapes[id].list != nil
        if let items = shapes[id].items, shapes[items].leadsToReferences { leads = true }
        if !leads {
          for property in shapes[id].properties where shapes[property.shape].leadsToReferences {
            leads = true
            break
          }
        }
        if leads {
          shapes[id].leadsToReferences = true
          isChanged = true
        }
      }
    }
  }
}
