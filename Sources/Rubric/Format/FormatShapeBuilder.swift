internal import JSONDocument
internal import JSONSchema

/// Walks a schema and merges all that it says about each place into shapes.
struct FormatShapeBuilder {
  private(set) var shapes: [FormatShape] = []
  private(set) var lists: [IdentifiedList] = []
  private(set) var labels: [[ValueLabel]] = []
  /// Where the labels stand.
  private var labelNodes: [NodeID] = []
  private let schema: JSONDocument
  private let compiled: JSONSchema
  /// For each node the shape that it describes alone, counted from 1; 0 where there is none yet.
  private var known: [UInt32]
  /// For each node the shape of what it says where it is only referred to, counted from 1; 0 where there is none yet,
  /// ``notCopied`` where places that refer to it must be built on their own.
  private var definitions: [UInt32]
  /// The shapes that were copied from definitions, which they follow.
  private var copies: [(shape: FormatShape.ID, definition: FormatShape.ID)] = []
  /// The shapes that several subschemas describe together.
  private var merged: [(parts: FewNodes, shape: FormatShape.ID)] = []
  private var pendingReferences: [(shape: FormatShape.ID, pointer: String)] = []
  /// The names of the members on the way to the place at work.
  private var path: [NodeID] = []
  /// How many lists are on that way.
  private var listDepth = 0

  private static let notCopied = UInt32.max

  init(_ schema: JSONSchema) {
    self.schema = schema.document
    compiled = schema
    known = Array(repeating: 0, count: schema.document.nodeCount)
    definitions = known
  }

  mutating func build() {
    // The root comes first, whatever it consists of.
    buildPlace(schema.root, FormatWords.read(schema.root, in: schema))
    let pointers = lists.map { $0.pointer }
    for reference in pendingReferences {
      var list = 0
      while list < lists.count, pointers[list] != reference.pointer { list += 1 }
      if list < lists.count { shapes[reference.shape].refersTo = list }
    }
    for copy in copies { shapes[copy.shape].refersTo = shapes[copy.definition].refersTo }
    markReferences()
  }

  /// What some subschemas say about a place, with all that they refer to or branch into.
  private struct Findings {
    var parts = FewNodes()
    var properties = FewNodes()
    var items = FewNodes()
    var refersTo = FewNodes()
    var also = FewNodes()
    var identity = FewNodes()
    var labels: NodeID?
  }

  /// Builds the shape of a place that one subschema describes.
  private mutating func shape(of subschema: NodeID) -> FormatShape.ID {
    let index = Int(subschema.index)
    if known[index] > 0 { return Int(known[index]) - 1 }
    let words = FormatWords.read(subschema, in: schema)
    if let reference = words.reference, words.isPlainReference,
      let target = compiled.target(ofReference: reference), let definition = definition(of: target)
    {
      var shape = shapes[definition]
      shape.title = title(of: subschema)
      shapes.append(shape)
      let id = shapes.count - 1
      copies.append((id, definition))
      known[index] = UInt32(truncatingIfNeeded: id + 1)
      return id
    }
    return buildPlace(subschema, words)
  }

  @discardableResult
  private mutating func buildPlace(_ subschema: NodeID, _ words: FormatWords) -> FormatShape.ID {
    var findings = Findings()
    collect(subschema, words, into: &findings)
    let id = newShape(subschema)
    known[Int(subschema.index)] = UInt32(truncatingIfNeeded: id + 1)
    fill(id, findings)
    return id
  }

  /// Returns the shape that places share which only refer to a subschema; nil where each must be built on its own.
  private mutating func definition(of target: NodeID) -> FormatShape.ID? {
    let index = Int(target.index)
    if definitions[index] == Self.notCopied { return nil }
    if definitions[index] > 0 { return Int(definitions[index]) - 1 }
    // What lies within the definition and refers to it is built on its own.
    definitions[index] = Self.notCopied
    var findings = Findings()
    collect(target, into: &findings)
    // A list belongs to its place.
    if !findings.identity.isEmpty { return nil }
    let id = newShape(target)
    fill(id, findings)
    definitions[index] = UInt32(truncatingIfNeeded: id + 1)
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
    shapes.append(FormatShape(title: title(of: subschema)))
    return shapes.count - 1
  }

  private func title(of subschema: NodeID) -> FormatShape.Title? {
    guard let title = schema.value(of: subschema, named: "title") else { return nil }
    var translations: [FormatShape.Title.Translation] = []
    for member in schema.members(of: subschema) {
      guard let language = Self.language(schema.utf8(member.name)),
        let text = schema.value(of: member.value, named: "title")
      else { continue }
      translations.append(
        FormatShape.Title.Translation(
          language: TextSlice(language), text: TextSlice(schema.string(text))))
    }
    return FormatShape.Title(english: TextSlice(schema.string(title)), translations: translations)
  }

  /// Returns the language that a member such as `x-es` is in; nil for other members.
  private static func language(_ name: [UInt8]) -> String? {
    guard name.starts(with: "x-".utf8), (4...5).contains(name.count) else { return nil }
    return String(decoding: name.dropFirst(2), as: UTF8.self)
  }

  private mutating func label(_ node: NodeID) -> Int {
    if let known = labelNodes.firstIndex(of: node) { return known }
    labelNodes.append(node)
    labels.append(
      schema.members(of: node).map { value in
        let entries = schema.members(of: value.value).map { member in
          (language: schema.string(member.name), text: schema.string(member.value))
        }
        return ValueLabel(value: JSONName(utf8: schema.utf8(value.name)), label: LocalizedText(entries))
      })
    return labels.count - 1
  }

  private mutating func fill(_ id: FormatShape.ID, _ findings: Findings) {
    if let labels = findings.labels { shapes[id].labels = label(labels) }
    if !findings.refersTo.isEmpty {
      for value in findings.refersTo.all { pendingReferences.append((id, schema.string(value))) }
    }
    if !findings.also.isEmpty {
      for words in findings.also.all {
        for word in schema.elements(of: words) {
          shapes[id].otherWords.append(JSONName(utf8: schema.utf8(word)))
        }
      }
    }
    // Lists within lists have no place of their own.
    if listDepth == 0, !findings.identity.isEmpty {
      for field in findings.identity.all {
        shapes[id].list = lists.count
        lists.append(
          IdentifiedList(path: path.map { schema.string($0) }, identity: JSONName(utf8: schema.utf8(field))))
      }
    }
    if let object = findings.properties.only {
      shapes[id].properties.reserveCapacity(schema.count(of: object))
      for member in schema.members(of: object) {
        path.append(member.name)
        addProperty(member.name, shape(of: member.value), to: id)
      }
    } else if !findings.properties.isEmpty {
      for member in members(of: findings.properties.all) {
        path.append(member.name)
        addProperty(member.name, shape(of: member.subschemas), to: id)
      }
    }
    guard !findings.items.isEmpty else { return }
    listDepth += 1
    if let only = findings.items.only {
      shapes[id].items = shape(of: only)
    } else {
      shapes[id].items = shape(of: findings.items.all)
    }
    listDepth -= 1
  }

  private mutating func addProperty(_ name: NodeID, _ shape: FormatShape.ID, to id: FormatShape.ID) {
    path.removeLast()
    shapes[id].properties.append(.init(name: JSONName(utf8: schema.utf8(name)), shape: shape))
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
    collect(subschema, FormatWords.read(subschema, in: schema), into: &findings)
  }

  private func collect(_ subschema: NodeID, _ words: FormatWords, into findings: inout Findings) {
    guard schema.kind(of: subschema) == .object, !findings.parts.contains(subschema) else { return }
    findings.parts.append(subschema)
    if let value = words.properties { findings.properties.append(value) }
    if let value = words.items { findings.items.append(value) }
    if let value = words.refersTo { findings.refersTo.append(value) }
    if let value = words.also { findings.also.append(value) }
    if let value = words.identity { findings.identity.append(value) }
    if findings.labels == nil { findings.labels = words.labels }
    if let reference = words.reference, let target = compiled.target(ofReference: reference) {
      collect(target, into: &findings)
    }
    if let branches = words.allOf { collect(branches: branches, into: &findings) }
    if let branches = words.anyOf { collect(branches: branches, into: &findings) }
    if let branches = words.oneOf { collect(branches: branches, into: &findings) }
  }

  private func collect(branches: NodeID, into findings: inout Findings) {
    for branch in schema.elements(of: branches) { collect(branch, into: &findings) }
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
