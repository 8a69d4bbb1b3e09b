internal import JSONDocument

extension SchemaCompiler {
  /// The schema being compiled.
  struct Subject {
    let record: UInt32
    let number: UInt32
    let document: JSONDocument
    let found: FoundKeywords
    /// Whether `format` is a check.
    let checksFormats: Bool
  }

  /// The value of a keyword of a vocabulary that is in use.
  @inline(__always)
  func value(_ keyword: SchemaKeyword, of subject: Subject) -> NodeID? { value(keyword, subject.found) }

  /// Writes the instructions of a record.
  mutating func compile(_ record: UInt32) throws(JSONSchemaError) {
    let origin = plan.origins[Int(record)]
    let document = plan.documents[Int(origin.document)]
    switch document.kind(of: origin.node) {
    case .true: plan.records[Int(record)].flags = [.isPlain]
    case .false:
      plan.records[Int(record)].flags = [.isFalse]
      plan.records[Int(record)].kinds = 0
    default:
      let resource = Int(resourceOf[Int(record)])
      var found = foundKeywords[Int(record)]
      found.set.formIntersection(resources[resource].keywords)
      let subject = Subject(
        record: record, number: origin.document, document: document, found: found,
        checksFormats: formats == .assert || resources[resource].vocabularies.contains(.formatAssertion))
      try compile(subject)
    }
  }

  private mutating func compile(_ subject: Subject) throws(JSONSchemaError) {
    func position() -> UInt32 { UInt32(truncatingIfNeeded: plan.instructions.count) }
    let record = Int(subject.record)
    let found = subject.found.set
    if !found.isDisjoint(with: Self.formKeywords) { try checkForms(subject) }
    if found.contains(.type) { try compileType(subject) }
    let start = position()
    plan.records[record].any = start
    if !found.isDisjoint(with: Self.anyKeywords) { try compileAny(subject) }
    plan.records[record].object = position()
    if !found.isDisjoint(with: Self.objectKeywords) { try compileObject(subject) }
    plan.records[record].array = position()
    if !found.isDisjoint(with: Self.arrayKeywords) { try compileArray(subject) }
    plan.records[record].string = position()
    if !found.isDisjoint(with: Self.stringKeywords) { try compileString(subject) }
    plan.records[record].number = position()
    if !found.isDisjoint(with: Self.numberKeywords) { try compileNumber(subject) }
    plan.records[record].end = position()
    if position() == start { plan.records[record].flags.insert(.isPlain) }
    if found.isDisjoint(with: Self.applicators) { plan.records[record].flags.insert(.isLeaf) }
  }

  // What the steps look at, so that a schema pays only for what it has.
  private static let formKeywords = FoundKeywords.Set(
    .comment, .contentEncoding, .contentMediaType, .defs, .definitions, .vocabulary)
  private static let anyKeywords = FoundKeywords.Set(
    .enum, .const, .ref, .dynamicRef, .allOf, .anyOf, .oneOf, .not, .if)
  private static let applicators: FoundKeywords.Set = {
    var set = SchemaKeyword.holders
    set.insert(.ref)
    set.insert(.dynamicRef)
    return set
  }()
  private static let objectKeywords = FoundKeywords.Set(
    .properties, .required, .patternProperties, .additionalProperties, .propertyNames, .minProperties,
    .maxProperties, .dependentRequired, .dependentSchemas, .dependencies, .unevaluatedProperties)
  private static let arrayKeywords = FoundKeywords.Set(
    .minItems, .maxItems, .prefixItems, .items, .contains, .minContains, .maxContains, .uniqueItems,
    .unevaluatedItems)
  private static let stringKeywords = FoundKeywords.Set(.minLength, .maxLength, .pattern, .format)
  private static let numberKeywords = FoundKeywords.Set(
    .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf)

  // MARK: - Helpers

  /// Returns the record of a schema below the subject and sees to it that it is compiled.
  mutating func child(_ node: NodeID, of subject: Subject) throws(JSONSchemaError) -> UInt32 {
    let record = sources[Int(subject.number)].records[Int(node.index)]
    guard record != none else {
      throw failure(
        .notASchema(found: SchemaType(node, in: subject.document)), subject.number, node)
    }
    enqueue(record)
    return record
  }

  /// Returns the record of a keyword's schema, or `none`.
  mutating func child(
    _ keyword: SchemaKeyword, of subject: Subject
  ) throws(JSONSchemaError) -> UInt32 {
    guard let node = value(keyword, of: subject) else { return none }
    return try child(node, of: subject)
  }

  /// Puts the records of a keyword's schemas on the lists.
  mutating func children(
    _ keyword: SchemaKeyword, _ node: NodeID, of subject: Subject
  ) throws(JSONSchemaError) -> (start: UInt32, count: UInt32) {
    guard subject.document.kind(of: node) == .array else {
      throw malformed(keyword, .schemas, subject.number, node)
    }
    let start = UInt32(truncatingIfNeeded: plan.lists.count)
    for element in subject.document.elements(of: node) {
      plan.lists.append(try child(element, of: subject))
    }
    let count = UInt32(truncatingIfNeeded: plan.lists.count) - start
    if count == 0 { throw malformed(keyword, .schemas, subject.number, node) }
    return (start, count)
  }

  /// Puts indices on the lists.
  mutating func add(_ indices: [UInt32]) -> (start: UInt32, count: UInt32) {
    let start = UInt32(truncatingIfNeeded: plan.lists.count)
    plan.lists += indices
    return (start, UInt32(truncatingIfNeeded: indices.count))
  }

  /// Reads a count; those that no text can reach are cut to one that none can reach either.
  func count(_ keyword: SchemaKeyword, _ node: NodeID, of subject: Subject) throws(JSONSchemaError) -> UInt32
  {
    guard subject.document.isInteger(node) else { throw malformed(keyword, .count, subject.number, node) }
    let value = subject.document.number(node)
    if value.isNegative { throw malformed(keyword, .count, subject.number, node) }
    return UInt32(truncatingIfNeeded: min(value.int64 ?? .max, Int64(UInt32.max - 1)))
  }

  /// Reads an array of names that are all different.
  func names(_ keyword: SchemaKeyword, _ node: NodeID, of subject: Subject) throws(JSONSchemaError)
    -> [[UInt8]]
  {
    guard subject.document.kind(of: node) == .array else {
      throw malformed(keyword, .names, subject.number, node)
    }
    var names: [[UInt8]] = []
    var seen = SeenNames()
    for element in subject.document.elements(of: node) {
      let name = subject.document.utf8(element)
      guard subject.document.kind(of: element) == .string, seen.add(name) == nil else {
        throw malformed(keyword, .names, subject.number, element)
      }
      names.append(name)
    }
    return names
  }

  /// Returns the number of a name.
  mutating func number(ofName name: [UInt8]) -> UInt32 {
    if let known = dependentNames.add(name) { return UInt32(truncatingIfNeeded: known) }
    plan.names.append(JSONName(utf8: name))
    return UInt32(truncatingIfNeeded: plan.names.count - 1)
  }

  /// Checks the form of keywords that are no checks themselves.
  private func checkForms(_ subject: Subject) throws(JSONSchemaError) {
    for keyword in [SchemaKeyword.comment, .contentEncoding, .contentMediaType] {
      if let node = value(keyword, of: subject), subject.document.kind(of: node) != .string {
        throw malformed(keyword, .string, subject.number, node)
      }
    }
    for keyword in [SchemaKeyword.defs, .definitions] {
      if let node = value(keyword, of: subject), subject.document.kind(of: node) != .object {
        throw malformed(keyword, .namedSchemas, subject.number, node)
      }
    }
    guard let node = value(.vocabulary, of: subject) else { return }
    guard subject.document.kind(of: node) == .object else {
      throw malformed(.vocabulary, .vocabularies, subject.number, node)
    }
    for member in subject.document.members(of: node) {
      switch subject.document.kind(of: member.value) {
      case .true, .false: break
      default: throw malformed(.vocabulary, .vocabularies, subject.number, member.value)
      }
    }
  }

  // MARK: - Any kind

  private mutating func compileType(_ subject: Subject) throws(JSONSchemaError) {
    guard let node = value(.type, of: subject) else { return }
    let document = subject.document
    var kinds: UInt8 = 0
    var takesIntegers = false
    func add(_ node: NodeID) throws(JSONSchemaError) {
      guard document.kind(of: node) == .string else {
        throw malformed(.type, .types, subject.number, node)
      }
      guard let type = SchemaType.named(node, in: document) else {
        throw failure(.unknownType(document.string(node)), subject.number, node)
      }
      guard type == .integer ? !takesIntegers : kinds & type.kinds == 0 else {
        throw malformed(.type, .types, subject.number, node)
      }
      kinds |= type.kinds
      if type == .integer { takesIntegers = true }
    }
    if document.kind(of: node) == .array {
      var isEmpty = true
      for element in document.elements(of: node) {
        try add(element)
        isEmpty = false
      }
      if isEmpty { throw malformed(.type, .types, subject.number, node) }
    } else {
      try add(node)
    }
    plan.records[Int(subject.record)].kinds = kinds
    if takesIntegers { plan.records[Int(subject.record)].flags.insert(.takesIntegers) }
  }

  private mutating func compileAny(_ subject: Subject) throws(JSONSchemaError) {
    if let node = value(.enum, of: subject) {
      guard subject.document.kind(of: node) == .array else {
        throw malformed(.enum, .values, subject.number, node)
      }
      let start = UInt32(truncatingIfNeeded: plan.lists.count)
      for element in subject.document.elements(of: node) { plan.lists.append(element.index) }
      let count = UInt32(truncatingIfNeeded: plan.lists.count) - start
      plan.instructions.append(.enumeration(valueSet((start, count), of: subject)))
    }
    if let node = value(.const, of: subject) {
      plan.instructions.append(.constant(valueSet(add([node.index]), of: subject)))
    }
    if subject.found.set.contains(.enum) || subject.found.set.contains(.const) {
      plan.records[Int(subject.record)].flags.insert(.hasValues)
    }
    if let node = value(.ref, of: subject) {
      let target = try resolve(node, keyword: .ref, of: subject)
      noteTarget(target.record, of: node, in: subject.number)
      enqueue(target.record)
      plan.instructions.append(.reference(target.record))
    }
    if let node = value(.dynamicRef, of: subject) {
      let target = try resolve(node, keyword: .dynamicRef, of: subject)
      enqueue(target.record)
      if let name = target.dynamicName {
        let number = dynamicNames[name] ?? UInt32(truncatingIfNeeded: dynamicNames.count)
        dynamicNames[name] = number
        plan.dynamicReferences.append(DynamicReference(name: number, initial: target.record))
        plan.instructions.append(
          .dynamicReference(UInt32(truncatingIfNeeded: plan.dynamicReferences.count - 1)))
      } else {
        plan.instructions.append(.plainDynamicReference(target.record))
      }
    }
    if let node = value(.allOf, of: subject) {
      let list = try children(.allOf, node, of: subject)
      plan.instructions.append(.allOf(start: list.start, count: list.count))
    }
    if let node = value(.anyOf, of: subject) {
      let list = try children(.anyOf, node, of: subject)
      plan.instructions.append(.anyOf(start: list.start, count: list.count))
    }
    if let node = value(.oneOf, of: subject) {
      let list = try children(.oneOf, node, of: subject)
      plan.instructions.append(.oneOf(start: list.start, count: list.count))
    }
    if value(.not, of: subject) != nil { plan.instructions.append(.not(try child(.not, of: subject))) }
    if value(.if, of: subject) != nil {
      let branches = [
        try child(.if, of: subject), try child(.then, of: subject), try child(.else, of: subject),
      ]
      plan.instructions.append(.conditional(add(branches).start))
    }
  }

  /// Notes where a reference of the schema's own document leads, if that is within it.
  private mutating func noteTarget(_ record: UInt32, of node: NodeID, in document: UInt32) {
    let origin = plan.origins[Int(record)]
    guard document == 0, origin.document == 0 else { return }
    if plan.targets.isEmpty { plan.targets = Array(repeating: none, count: plan.documents[0].nodeCount) }
    plan.targets[Int(node.index)] = origin.node.index
  }

  /// Prepares the values of `enum` or `const`.
  private mutating func valueSet(_ nodes: (start: UInt32, count: UInt32), of subject: Subject) -> UInt32 {
    let document = subject.document
    var set = ValueSet(document: subject.number, start: nodes.start, count: nodes.count)
    let range = Int(nodes.start)..<Int(nodes.start + nodes.count)
    nameTable.removeAll()
    set.othersStart = UInt32(truncatingIfNeeded: plan.lists.count)
    for position in range {
      let node = NodeID(index: plan.lists[position])
      switch document.kind(of: node) {
      case .null, .true, .false: set.literals |= document.kind(of: node).bit
      case .string, .name: _ = nameTable.add(node, of: document)
      case .number, .array, .object: plan.lists.append(node.index)
      }
    }
    if !nameTable.isEmpty { set.strings = plan.tables.add(nameTable) }
    set.othersCount = UInt32(truncatingIfNeeded: plan.lists.count) - set.othersStart
    if set.othersCount > 8 {
      for position in Int(set.othersStart)..<plan.lists.count {
        var hasher = Hasher()
        document.hash(NodeID(index: plan.lists[position]), into: &hasher)
        set.hashed[hasher.finalize(), default: []].append(plan.lists[position])
      }
    }
    plan.values.append(set)
    return UInt32(truncatingIfNeeded: plan.values.count - 1)
  }
}
