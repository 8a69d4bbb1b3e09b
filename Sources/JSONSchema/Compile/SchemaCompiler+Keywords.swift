internal import JSONDocument

extension SchemaCompiler {
  /// The instructions of one schema, by the kind of value they are for.
  struct Groups {
    var any: [SchemaInstruction] = []
    var object: [SchemaInstruction] = []
    var array: [SchemaInstruction] = []
    var string: [SchemaInstruction] = []
    var number: [SchemaInstruction] = []
  }

  /// The schema being compiled.
  struct Subject {
    let record: UInt32
    let number: UInt32
    let document: JSONDocument
    let vocabularies: SchemaVocabularies
    let keywords: FoundKeywords

    /// The value of a keyword of a vocabulary that is in use.
    subscript(keyword: SchemaKeyword) -> NodeID? {
      guard keywords.set.contains(keyword), !vocabularies.isDisjoint(with: keyword.home) else { return nil }
      return keywords[keyword]
    }
  }

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
      let subject = Subject(
        record: record, number: origin.document, document: document,
        vocabularies: resources[Int(resourceOf[Int(record)])].vocabularies,
        keywords: FoundKeywords(origin.node, in: document))
      var groups = Groups()
      try checkForms(subject)
      let found = subject.keywords.set
      try compileType(subject)
      if !found.isDisjoint(with: Self.anyKeywords) { try compileAny(subject, &groups) }
      if !found.isDisjoint(with: Self.objectKeywords) { try compileObject(subject, &groups) }
      if !found.isDisjoint(with: Self.arrayKeywords) { try compileArray(subject, &groups) }
      if !found.isDisjoint(with: Self.stringKeywords) { try compileString(subject, &groups) }
      if !found.isDisjoint(with: Self.numberKeywords) { try compileNumber(subject, &groups) }
      emit(groups, record)
    }
  }

  // What the groups look at, so that a schema pays only for what it has.
  private static let anyKeywords = FoundKeywords.Set(
    .enum, .const, .ref, .dynamicRef, .allOf, .anyOf, .oneOf, .not, .if)
  private static let objectKeywords = FoundKeywords.Set(
    .properties, .required, .patternProperties, .additionalProperties, .propertyNames, .minProperties,
    .maxProperties, .dependentRequired, .dependentSchemas, .dependencies, .unevaluatedProperties)
  private static let arrayKeywords = FoundKeywords.Set(
    .minItems, .maxItems, .prefixItems, .items, .contains, .minContains, .maxContains, .uniqueItems,
    .unevaluatedItems)
  private static let stringKeywords = FoundKeywords.Set(.minLength, .maxLength, .pattern, .format)
  private static let numberKeywords = FoundKeywords.Set(
    .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf)

  private mutating func emit(_ groups: Groups, _ record: UInt32) {
    func position() -> UInt32 { UInt32(truncatingIfNeeded: plan.instructions.count) }
    let start = position()
    plan.records[Int(record)].any = start
    plan.instructions += groups.any
    plan.records[Int(record)].object = position()
    plan.instructions += groups.object
    plan.records[Int(record)].array = position()
    plan.instructions += groups.array
    plan.records[Int(record)].string = position()
    plan.instructions += groups.string
    plan.records[Int(record)].number = position()
    plan.instructions += groups.number
    plan.records[Int(record)].end = position()
    if position() == start { plan.records[Int(record)].flags.insert(.isPlain) }
  }

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
    guard let node = subject[keyword] else { return none }
    return try child(node, of: subject)
  }

  /// Puts the records of a keyword's schemas on the lists.
  mutating func children(
    _ keyword: SchemaKeyword, _ node: NodeID, of subject: Subject
  ) throws(JSONSchemaError) -> (start: UInt32, count: UInt32) {
    guard subject.document.kind(of: node) == .array else {
      throw malformed(keyword, .schemas, subject.number, node)
    }
    var records: [UInt32] = []
    for element in subject.document.elements(of: node) { records.append(try child(element, of: subject)) }
    if records.isEmpty { throw malformed(keyword, .schemas, subject.number, node) }
    return add(records)
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
    let name = JSONName(utf8: name)
    if let known = nameNumbers[name] { return known }
    let number = UInt32(truncatingIfNeeded: plan.names.count)
    plan.names.append(name)
    nameNumbers[name] = number
    return number
  }

  /// Checks the form of keywords that are no checks themselves.
  private func checkForms(_ subject: Subject) throws(JSONSchemaError) {
    for keyword in [SchemaKeyword.comment, .contentEncoding, .contentMediaType] {
      if let node = subject[keyword], subject.document.kind(of: node) != .string {
        throw malformed(keyword, .string, subject.number, node)
      }
    }
    for keyword in [SchemaKeyword.defs, .definitions] {
      if let node = subject[keyword], subject.document.kind(of: node) != .object {
        throw malformed(keyword, .namedSchemas, subject.number, node)
      }
    }
    guard let node = subject[.vocabulary] else { return }
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
    guard let node = subject[.type] else { return }
    let document = subject.document
    var kinds: UInt8 = 0
    var takesIntegers = false
    func add(_ node: NodeID) throws(JSONSchemaError) {
      guard document.kind(of: node) == .string else {
        throw malformed(.type, .types, subject.number, node)
      }
      guard let type = SchemaType(named: node, in: document) else {
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

  private mutating func compileAny(_ subject: Subject, _ groups: inout Groups) throws(JSONSchemaError) {
    if let node = subject[.enum] {
      guard subject.document.kind(of: node) == .array else {
        throw malformed(.enum, .values, subject.number, node)
      }
      var nodes: [NodeID] = []
      for element in subject.document.elements(of: node) { nodes.append(element) }
      groups.any.append(.enumeration(valueSet(nodes, of: subject)))
    }
    if let node = subject[.const] { groups.any.append(.constant(valueSet([node], of: subject))) }
    if subject[.enum] != nil || subject[.const] != nil {
      plan.records[Int(subject.record)].flags.insert(.hasValues)
    }
    if let node = subject[.ref] {
      let target = try resolve(node, keyword: .ref, of: subject.record)
      noteTarget(target.record, of: node, in: subject.number)
      enqueue(target.record)
      groups.any.append(.reference(target.record))
    }
    if let node = subject[.dynamicRef] {
      let target = try resolve(node, keyword: .dynamicRef, of: subject.record)
      enqueue(target.record)
      if let name = target.dynamicName {
        let number = dynamicNames[name] ?? UInt32(truncatingIfNeeded: dynamicNames.count)
        dynamicNames[name] = number
        plan.dynamicReferences.append(DynamicReference(name: number, initial: target.record))
        groups.any.append(
          .dynamicReference(UInt32(truncatingIfNeeded: plan.dynamicReferences.count - 1)))
      } else {
        groups.any.append(.plainDynamicReference(target.record))
      }
    }
    if let node = subject[.allOf] {
      let list = try children(.allOf, node, of: subject)
      groups.any.append(.allOf(start: list.start, count: list.count))
    }
    if let node = subject[.anyOf] {
      let list = try children(.anyOf, node, of: subject)
      groups.any.append(.anyOf(start: list.start, count: list.count))
    }
    if let node = subject[.oneOf] {
      let list = try children(.oneOf, node, of: subject)
      groups.any.append(.oneOf(start: list.start, count: list.count))
    }
    if subject[.not] != nil { groups.any.append(.not(try child(.not, of: subject))) }
    if subject[.if] != nil {
      let branches = [
        try child(.if, of: subject), try child(.then, of: subject), try child(.else, of: subject),
      ]
      groups.any.append(.conditional(add(branches).start))
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
  private mutating func valueSet(_ nodes: [NodeID], of subject: Subject) -> UInt32 {
    let document = subject.document
    var strings: [NameTables.Item] = []
    var seen = SeenNames()
    var others: [UInt32] = []
    var set = ValueSet(document: subject.number, start: 0, count: 0)
    (set.start, set.count) = add(nodes.map { $0.index })
    for node in nodes {
      switch document.kind(of: node) {
      case .null, .true, .false: set.literals |= document.kind(of: node).bit
      case .string, .name:
        let text = document.utf8(node)
        if seen.add(text) == nil { strings.append(NameTables.Item(name: text)) }
      case .number, .array, .object: others.append(node.index)
      }
    }
    if !strings.isEmpty { set.strings = plan.tables.add(strings) }
    (set.othersStart, set.othersCount) = add(others)
    if others.count > 8 {
      for other in others {
        var hasher = Hasher()
        document.hash(NodeID(index: other), into: &hasher)
        set.hashed[hasher.finalize(), default: []].append(other)
      }
    }
    plan.values.append(set)
    return UInt32(truncatingIfNeeded: plan.values.count - 1)
  }
}
