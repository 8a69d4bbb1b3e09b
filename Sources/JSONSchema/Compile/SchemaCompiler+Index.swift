internal import JSONDocument

extension SchemaCompiler {
  /// Adds a document and finds its schemas; returns the record of its root.
  mutating func load(_ document: JSONDocument, uri: String) throws(JSONSchemaError) -> UInt32 {
    let number = UInt32(truncatingIfNeeded: plan.documents.count)
    plan.documents.append(document)
    sources.append(Source(uri: uri, records: [UInt32](repeating: none, count: document.nodeCount)))
    nodeCount += document.nodeCount
    guard nodeCount <= limits.nodes else {
      throw failure(.tooLarge(.nodes, limit: limits.nodes), number, document.root)
    }
    let root = try index(document.root, of: number, under: nil, base: URIReference(uri))
    resourceNumbers.add(resourceOf[Int(root)], uri: URIReference(uri).withoutFragment)
    return root
  }

  /// A schema that has been met and waits to be looked into.
  private struct Pending {
    let node: NodeID
    let parent: UInt32
    let keyword: SchemaKeyword
    let step: SchemaOrigin.Step
    let resource: UInt32
  }

  /// Gives a schema and all schemas within it their records; returns the schema's own.
  ///
  /// `resource` is the one around the schema, or nil for the root of a document.
  mutating func index(
    _ node: NodeID, of document: UInt32, under resource: UInt32?, base: URIReference
  ) throws(JSONSchemaError) -> UInt32 {
    let first = UInt32(truncatingIfNeeded: plan.records.count)
    let source = plan.documents[Int(document)]
    var pending = [
      Pending(node: node, parent: none, keyword: .ref, step: .none, resource: resource ?? none)
    ]
    while let next = pending.popLast() {
      if sources[Int(document)].records[Int(next.node.index)] != none { continue }
      try look(into: next, of: source, number: document, base: base, pending: &pending)
    }
    return first
  }

  private mutating func look(
    into next: Pending, of document: JSONDocument, number: UInt32, base: URIReference,
    pending: inout [Pending]
  ) throws(JSONSchemaError) {
    let node = next.node
    let record = UInt32(truncatingIfNeeded: plan.records.count)
    plan.records.append(SchemaRecord())
    plan.origins.append(
      SchemaOrigin(
        document: number, node: node, parent: next.parent, keyword: next.keyword, step: next.step))
    sources[Int(number)].records[Int(node.index)] = record
    resourceOf.append(next.resource)

    var found = FoundKeywords()
    switch document.kind(of: node) {
    case .true, .false: break
    case .object: found = readKeywords(node, in: document)
    default: throw failure(.notASchema(found: SchemaType(node, in: document)), number, node)
    }
    foundKeywords.append(found)

    // A root always is a resource; a subschema is one where it has an identifier.
    if next.resource == none || found.set.contains(.id) {
      let around = next.resource == none ? base : resources[Int(next.resource)].base
      resourceOf[Int(record)] = try addResource(
        record, found, document: number, around: around, outer: next.resource)
    }
    let resource = resourceOf[Int(record)]
    try addAnchors(record, found, document: number, resource: resource)

    var holders = found.set
    holders.formIntersection(SchemaKeyword.holders)
    holders.formIntersection(resources[Int(resource)].keywords)
    let start = pending.count
    while let keyword = holders.popFirst() {
      guard let value = value(keyword, found) else { continue }
      addChildren(
        of: record, keyword, value, document: document, resource: resource, pending: &pending)
    }
    // The last is looked into first: turned round, so that records follow the order of the text.
    var (left, right) = (start, pending.count - 1)
    while left < right {
      pending.swapAt(left, right)
      left += 1
      right -= 1
    }
  }

  private func addChildren(
    of record: UInt32, _ keyword: SchemaKeyword, _ value: NodeID, document: JSONDocument,
    resource: UInt32, pending: inout [Pending]
  ) {
    func add(_ node: NodeID, _ step: SchemaOrigin.Step) {
      pending.append(
        Pending(node: node, parent: record, keyword: keyword, step: step, resource: resource))
    }
    switch keyword.shape {
    case .plain: break
    case .schema: add(value, .none)
    case .schemas:
      var index: UInt32 = 0
      for element in document.elements(of: value) {
        add(element, .index(index))
        index += 1
      }
    case .namedSchemas:
      for member in document.members(of: value) { add(member.value, .name(member.name)) }
    case .namedSchemasOrNames:
      for member in document.members(of: value) where document.kind(of: member.value) != .array {
        add(member.value, .name(member.name))
      }
    }
  }

  // MARK: - Resources and anchors

  private mutating func addResource(
    _ record: UInt32, _ found: FoundKeywords, document: UInt32, around: URIReference, outer: UInt32
  ) throws(JSONSchemaError) -> UInt32 {
    var base = around
    if let id = value(.id, found) {
      guard plan.documents[Int(document)].kind(of: id) == .string else {
        throw malformed(.id, .uriReference, document, id)
      }
      let reference = URIReference(plan.documents[Int(document)].string(id))
      guard reference.fragment ?? "" == "" else { throw malformed(.id, .uriReference, document, id) }
      base = reference.resolved(against: around)
    }
    base.fragment = nil
    var vocabularies = SchemaVocabularies.standard
    if let dialect = value(.schema, found) {
      vocabularies = try self.vocabularies(dialect, document: document)
    } else if outer != none {
      vocabularies = resources[Int(outer)].vocabularies
    }
    let number = UInt32(truncatingIfNeeded: resources.count)
    resources.append(
      Resource(
        base: base, document: document, root: record, vocabularies: vocabularies,
        keywords: vocabularies == .standard ? .standard : FoundKeywords.Set(vocabularies)))
    if let id = value(.id, found) {
      let uri = base.withoutFragment
      if let earlier = resourceNumbers[uri], resources[Int(earlier)].document == document {
        throw failure(.duplicateIdentifier(uri), document, id)
      }
      resourceNumbers.add(number, uri: uri)
    }
    return number
  }

  private mutating func addAnchors(
    _ record: UInt32, _ found: FoundKeywords, document: UInt32, resource: UInt32
  ) throws(JSONSchemaError) {
    if found.set.isDisjoint(with: Self.anchorKeywords) { return }
    for keyword in [SchemaKeyword.anchor, .dynamicAnchor] {
      guard let node = value(keyword, found) else { continue }
      guard plan.documents[Int(document)].kind(of: node) == .string else {
        throw malformed(keyword, .anchorName, document, node)
      }
      let name = plan.documents[Int(document)].string(node)
      guard Self.isAnchorName(name) else { throw malformed(keyword, .anchorName, document, node) }
      if let earlier = resources[Int(resource)].anchors[name], earlier != record {
        throw failure(.duplicateAnchor(name), document, node)
      }
      resources[Int(resource)].anchors[name] = record
      if keyword == .dynamicAnchor {
        resources[Int(resource)].dynamicAnchors.append((name, record))
        resources[Int(resource)].dynamicAnchorNames.insert(name)
      }
    }
  }

  private static let anchorKeywords = FoundKeywords.Set(.anchor, .dynamicAnchor)

  private static func isAnchorName(_ name: String) -> Bool {
    var isFirst = true
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): break
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."): if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }

  // MARK: - Dialects

  private static let standardDialect: JSONName = "https://json-schema.org/draft/2020-12/schema"

  private func vocabularies(
    _ dialect: NodeID, document number: UInt32
  ) throws(JSONSchemaError) -> SchemaVocabularies {
    let document = plan.documents[Int(number)]
    guard document.kind(of: dialect) == .string else {
      throw malformed(.schema, .uriReference, number, dialect)
    }
    if document.string(dialect, equals: Self.standardDialect) { return .standard }
    let text = document.string(dialect)
    let uri = URIReference(text).withoutFragment
    if MetaSchemas.text(uri) != nil { return .standard }
    // A meta-schema describes itself.
    if let own = document.value(of: document.root, named: "$id"),
      URIReference(document.string(own)).withoutFragment == uri
    {
      return try vocabularies(in: document, number, dialect)
    }
    for resource in available where URIReference(resource.uri).withoutFragment == uri {
      return try vocabularies(in: resource.document, number, dialect)
    }
    for other in sources.indices where URIReference(sources[other].uri).withoutFragment == uri {
      return try vocabularies(in: plan.documents[other], number, dialect)
    }
    throw failure(.unknownDialect(text), number, dialect)
  }

  /// Reads `$vocabulary` of a meta-schema.
  private func vocabularies(
    in metaSchema: JSONDocument, _ number: UInt32, _ dialect: NodeID
  ) throws(JSONSchemaError) -> SchemaVocabularies {
    guard let list = metaSchema.value(of: metaSchema.root, named: "$vocabulary") else { return .standard }
    var vocabularies: SchemaVocabularies = [.core]
    for member in metaSchema.members(of: list) {
      let uri = metaSchema.string(member.name)
      if let vocabulary = SchemaVocabularies(uri: uri) {
        vocabularies.formUnion(vocabulary)
      } else if metaSchema.kind(of: member.value) == .true {
        throw failure(.unknownVocabulary(uri), number, dialect)
      }
    }
    return vocabularies
  }
}

extension SchemaKeyword {
  /// The keywords whose values hold schemas.
  static let holders = FoundKeywords.Set(
    allCases.filter { keyword in
      switch keyword.shape {
      case .plain: false
      default: true
      }
    })
}
