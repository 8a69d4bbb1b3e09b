internal import JSONDocument
internal import LinearRegex

extension SchemaCompiler {
  // MARK: - Objects

  mutating func compileObject(_ subject: Subject, _ groups: inout Groups) throws(JSONSchemaError) {
    try compileMembers(subject, &groups)
    if let node = subject[.minProperties] {
      groups.object.append(.minProperties(try count(.minProperties, node, of: subject)))
    }
    if let node = subject[.maxProperties] {
      groups.object.append(.maxProperties(try count(.maxProperties, node, of: subject)))
    }
    let first = UInt32(truncatingIfNeeded: plan.dependents.count)
    for keyword in [SchemaKeyword.dependentRequired, .dependentSchemas, .dependencies] {
      if let node = subject[keyword] { try compileDependents(keyword, node, subject) }
    }
    let count = UInt32(truncatingIfNeeded: plan.dependents.count) - first
    if count > 0 { groups.object.append(.dependents(start: first, count: count)) }
    if subject[.unevaluatedProperties] != nil {
      let schema = try child(.unevaluatedProperties, of: subject)
      groups.object.append(.unevaluatedProperties(schema))
      markUnevaluated(subject)
    }
  }

  private mutating func markUnevaluated(_ subject: Subject) {
    plan.records[Int(subject.record)].flags.insert(.hasUnevaluated)
  }

  private mutating func compileMembers(
    _ subject: Subject, _ groups: inout Groups
  ) throws(JSONSchemaError) {
    let document = subject.document
    var object = ObjectPlan()
    var items: [NameTables.Item] = []
    var seen = SeenNames()
    if let node = subject[.properties] {
      guard document.kind(of: node) == .object else {
        throw malformed(.properties, .namedSchemas, subject.number, node)
      }
      for member in document.members(of: node) {
        let name = document.utf8(member.name)
        guard seen.add(name) == nil else { continue }
        items.append(.init(name: name, schema: try child(member.value, of: subject)))
      }
    }
    if let node = subject[.required] {
      for name in try names(.required, node, of: subject) {
        let position = seen.add(name) ?? items.count
        if position == items.count {
          items.append(.init(name: name))
        }
        guard items[position].required == none else { continue }
        items[position].required = object.requiredCount
        object.requiredCount += 1
      }
    }
    if !items.isEmpty { object.table = plan.tables.add(items) }
    if let node = subject[.patternProperties] {
      guard document.kind(of: node) == .object else {
        throw malformed(.patternProperties, .namedSchemas, subject.number, node)
      }
      var pairs: [UInt32] = []
      for member in document.members(of: node) {
        pairs.append(try pattern(member.name, of: subject))
        pairs.append(try child(member.value, of: subject))
      }
      object.patternCount = UInt32(truncatingIfNeeded: pairs.count / 2)
      object.patternStart = add(pairs).start
    }
    object.additional = try child(.additionalProperties, of: subject)
    object.names = try child(.propertyNames, of: subject)
    guard object.table != none || object.patternCount > 0 || object.additional != none || object.names != none
    else { return }
    groups.object.append(.object(UInt32(truncatingIfNeeded: plan.objects.count)))
    plan.objects.append(object)
  }

  private mutating func compileDependents(
    _ keyword: SchemaKeyword, _ node: NodeID, _ subject: Subject
  ) throws(JSONSchemaError) {
    let document = subject.document
    guard document.kind(of: node) == .object else {
      throw malformed(
        keyword, keyword == .dependentRequired ? .namedNames : .namedSchemas, subject.number, node)
    }
    for member in document.members(of: node) {
      var dependent = DependentPlan(
        keyword: keyword, name: number(ofName: document.utf8(member.name)))
      let holdsNames =
        keyword == .dependentRequired
        || (keyword == .dependencies && document.kind(of: member.value) == .array)
      if holdsNames {
        var numbers: [UInt32] = []
        for name in try names(keyword, member.value, of: subject) { numbers.append(number(ofName: name)) }
        (dependent.namesStart, dependent.namesCount) = add(numbers)
      } else {
        dependent.schema = try child(member.value, of: subject)
      }
      plan.dependents.append(dependent)
    }
  }

  // MARK: - Arrays

  mutating func compileArray(_ subject: Subject, _ groups: inout Groups) throws(JSONSchemaError) {
    if let node = subject[.minItems] {
      groups.array.append(.minItems(try count(.minItems, node, of: subject)))
    }
    if let node = subject[.maxItems] {
      groups.array.append(.maxItems(try count(.maxItems, node, of: subject)))
    }
    var array = ArrayPlan()
    if let node = subject[.prefixItems] {
      (array.prefixStart, array.prefixCount) = try children(.prefixItems, node, of: subject)
    }
    array.items = try child(.items, of: subject)
    if array.prefixCount > 0 || array.items != none {
      groups.array.append(.array(UInt32(truncatingIfNeeded: plan.arrays.count)))
      plan.arrays.append(array)
    }
    try compileContains(subject, &groups)
    if let node = subject[.uniqueItems] {
      switch subject.document.kind(of: node) {
      case .true: groups.array.append(.uniqueItems)
      case .false: break
      default: throw malformed(.uniqueItems, .boolean, subject.number, node)
      }
    }
    if subject[.unevaluatedItems] != nil {
      groups.array.append(.unevaluatedItems(try child(.unevaluatedItems, of: subject)))
      markUnevaluated(subject)
    }
  }

  private mutating func compileContains(
    _ subject: Subject, _ groups: inout Groups
  ) throws(JSONSchemaError) {
    var minimum: UInt32 = 1
    var maximum = none
    if let node = subject[.minContains] { minimum = try count(.minContains, node, of: subject) }
    if let node = subject[.maxContains] { maximum = try count(.maxContains, node, of: subject) }
    guard subject[.contains] != nil else { return }
    let schema = try child(.contains, of: subject)
    groups.array.append(.contains(UInt32(truncatingIfNeeded: plan.contains.count)))
    plan.contains.append(ContainsPlan(schema: schema, minimum: minimum, maximum: maximum))
  }

  // MARK: - Strings

  mutating func compileString(_ subject: Subject, _ groups: inout Groups) throws(JSONSchemaError) {
    if let node = subject[.minLength] {
      groups.string.append(.minLength(try count(.minLength, node, of: subject)))
    }
    if let node = subject[.maxLength] {
      groups.string.append(.maxLength(try count(.maxLength, node, of: subject)))
    }
    if let node = subject[.pattern] {
      guard subject.document.kind(of: node) == .string else {
        throw malformed(.pattern, .string, subject.number, node)
      }
      groups.string.append(.pattern(try pattern(node, of: subject)))
    }
    if let node = subject[.format] {
      guard subject.document.kind(of: node) == .string else {
        throw malformed(.format, .string, subject.number, node)
      }
      let isCheck = formats == .assert || subject.vocabularies.contains(.formatAssertion)
      if isCheck, let format = StringFormat(rawValue: subject.document.string(node)) {
        groups.string.append(.format(format))
      }
    }
  }

  /// Returns the number of a regular expression, compiled once however often it occurs.
  mutating func pattern(_ node: NodeID, of subject: Subject) throws(JSONSchemaError) -> UInt32 {
    let text = subject.document.string(node)
    if let known = patternNumbers[text] { return known }
    let number = plan.patterns.count
    patternBytes += text.utf8.count
    guard number < limits.patterns, patternBytes <= limits.patternBytes else {
      throw failure(.tooLarge(.patterns, limit: limits.patterns), subject.number, node)
    }
    // Tables make matching fast but take memory, so only the first patterns have large ones.
    let cells = number < 64 ? 65_536 : 2_048
    do throws(RegexSyntaxError) {
      plan.patterns.append(
        CompiledPattern(
          try LinearRegex(text, dialect: .ecma262, limits: LinearRegex.Limits(tableCells: cells))))
    } catch {
      throw failure(.malformedPattern(text, error), subject.number, node)
    }
    plan.patternTexts.append(text)
    patternNumbers[text] = UInt32(truncatingIfNeeded: number)
    return UInt32(truncatingIfNeeded: number)
  }

  // MARK: - Numbers

  mutating func compileNumber(_ subject: Subject, _ groups: inout Groups) throws(JSONSchemaError) {
    for keyword in [
      SchemaKeyword.minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf,
    ] {
      guard let node = subject[keyword] else { continue }
      guard subject.document.kind(of: node) == .number else {
        throw malformed(keyword, .number, subject.number, node)
      }
      let value = subject.document.number(node)
      let bound = UInt32(truncatingIfNeeded: plan.bounds.count)
      if keyword == .multipleOf {
        guard !value.isNegative, !value.isZero else {
          throw malformed(keyword, .positiveNumber, subject.number, node)
        }
        guard value.digits.count <= limits.divisorDigits else {
          throw failure(.tooLarge(.digits, limit: limits.divisorDigits), subject.number, node)
        }
        groups.number.append(.multipleOf(bound))
      } else {
        groups.number.append(.bound(bound))
      }
      plan.bounds.append(
        BoundPlan(
          keyword: keyword, node: node, document: subject.number, value: value, integer: value.int64))
    }
  }
}
