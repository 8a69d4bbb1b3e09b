internal import JSONDocument
internal import LinearRegex

extension SchemaCompiler {
  // MARK: - Objects

  mutating func compileObject(_ subject: Subject) throws(JSONSchemaError) {
    try compileMembers(subject)
    if let node = value(.minProperties, of: subject) {
      plan.instructions.append(.minProperties(try count(.minProperties, node, of: subject)))
    }
    if let node = value(.maxProperties, of: subject) {
      plan.instructions.append(.maxProperties(try count(.maxProperties, node, of: subject)))
    }
    let first = UInt32(truncatingIfNeeded: plan.dependents.count)
    for keyword in [SchemaKeyword.dependentRequired, .dependentSchemas, .dependencies] {
      if let node = value(keyword, of: subject) { try compileDependents(keyword, node, subject) }
    }
    let count = UInt32(truncatingIfNeeded: plan.dependents.count) - first
    if count > 0 { plan.instructions.append(.dependents(start: first, count: count)) }
    if value(.unevaluatedProperties, of: subject) != nil {
      let schema = try child(.unevaluatedProperties, of: subject)
      plan.instructions.append(.unevaluatedProperties(schema))
      markUnevaluated(subject)
    }
  }

  private mutating func markUnevaluated(_ subject: Subject) {
    plan.records[Int(subject.record)].flags.insert(.hasUnevaluated)
  }

  private mutating func compileMembers(
    _ subject: Subject
  ) throws(JSONSchemaError) {
    let document = subject.document
    var object = ObjectPlan()
    nameTable.removeAll()
    if let node = value(.properties, of: subject) {
      guard document.kind(of: node) == .object else {
        throw malformed(.properties, .namedSchemas, subject.number, node)
      }
      var count = 0
      for member in document.members(of: node) {
        // Of members with the same name the first counts.
        guard nameTable.add(member.name, of: document) == count else { continue }
        nameTable.setSchema(try child(member.value, of: subject), at: count)
        count += 1
      }
    }
    if let node = value(.required, of: subject) {
      guard document.kind(of: node) == .array else {
        throw malformed(.required, .names, subject.number, node)
      }
      for element in document.elements(of: node) {
        guard document.kind(of: element) == .string,
          nameTable.setRequired(object.requiredCount, at: nameTable.add(element, of: document))
        else { throw malformed(.required, .names, subject.number, element) }
        object.requiredCount += 1
      }
    }
    if !nameTable.isEmpty { object.table = plan.tables.add(nameTable) }
    if let node = value(.patternProperties, of: subject) {
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
    plan.instructions.append(.object(UInt32(truncatingIfNeeded: plan.objects.count)))
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

  mutating func compileArray(_ subject: Subject) throws(JSONSchemaError) {
    if let node = value(.minItems, of: subject) {
      plan.instructions.append(.minItems(try count(.minItems, node, of: subject)))
    }
    if let node = value(.maxItems, of: subject) {
      plan.instructions.append(.maxItems(try count(.maxItems, node, of: subject)))
    }
    var array = ArrayPlan()
    if let node = value(.prefixItems, of: subject) {
      (array.prefixStart, array.prefixCount) = try children(.prefixItems, node, of: subject)
    }
    array.items = try child(.items, of: subject)
    if array.prefixCount > 0 || array.items != none {
      plan.instructions.append(.array(UInt32(truncatingIfNeeded: plan.arrays.count)))
      plan.arrays.append(array)
    }
    try compileContains(subject)
    if let node = value(.uniqueItems, of: subject) {
      switch subject.document.kind(of: node) {
      case .true: plan.instructions.append(.uniqueItems)
      case .false: break
      default: throw malformed(.uniqueItems, .boolean, subject.number, node)
      }
    }
    if value(.unevaluatedItems, of: subject) != nil {
      plan.instructions.append(.unevaluatedItems(try child(.unevaluatedItems, of: subject)))
      markUnevaluated(subject)
    }
  }

  private mutating func compileContains(
    _ subject: Subject
  ) throws(JSONSchemaError) {
    var minimum: UInt32 = 1
    var maximum = none
    if let node = value(.minContains, of: subject) { minimum = try count(.minContains, node, of: subject) }
    if let node = value(.maxContains, of: subject) { maximum = try count(.maxContains, node, of: subject) }
    guard value(.contains, of: subject) != nil else { return }
    let schema = try child(.contains, of: subject)
    plan.instructions.append(.contains(UInt32(truncatingIfNeeded: plan.contains.count)))
    plan.contains.append(ContainsPlan(schema: schema, minimum: minimum, maximum: maximum))
  }

  // MARK: - Strings

  mutating func compileString(_ subject: Subject) throws(JSONSchemaError) {
    if let node = value(.minLength, of: subject) {
      plan.instructions.append(.minLength(try count(.minLength, node, of: subject)))
    }
    if let node = value(.maxLength, of: subject) {
      plan.instructions.append(.maxLength(try count(.maxLength, node, of: subject)))
    }
    if let node = value(.pattern, of: subject) {
      guard subject.document.kind(of: node) == .string else {
        throw malformed(.pattern, .string, subject.number, node)
      }
      plan.instructions.append(.pattern(try pattern(node, of: subject)))
    }
    if let node = value(.format, of: subject) {
      guard subject.document.kind(of: node) == .string else {
        throw malformed(.format, .string, subject.number, node)
      }
      if subject.checksFormats, let format = StringFormat(rawValue: subject.document.string(node)) {
        plan.instructions.append(.format(format))
      }
    }
  }

  /// Returns the number of a regular expression, compiled once however often it occurs.
  mutating func pattern(_ node: NodeID, of subject: Subject) throws(JSONSchemaError) -> UInt32 {
    let text = subject.document.string(node)
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    for number in patternHashes.indices
    where patternHashes[number] == hash && plan.patternTexts[number] == text {
      return UInt32(truncatingIfNeeded: number)
    }
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
          try LinearRegex(
            text, dialect: .ecma262, limits: LinearRegex.Limits(tableCells: cells), onlySearches: true)))
    } catch {
      throw failure(.malformedPattern(text, error), subject.number, node)
    }
    plan.patternTexts.append(text)
    patternHashes.append(hash)
    return UInt32(truncatingIfNeeded: number)
  }

  // MARK: - Numbers

  mutating func compileNumber(_ subject: Subject) throws(JSONSchemaError) {
    for keyword in [
      SchemaKeyword.minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf,
    ] {
      guard let node = value(keyword, of: subject) else { continue }
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
        plan.instructions.append(.multipleOf(bound))
      } else {
        plan.instructions.append(.bound(bound))
      }
      plan.bounds.append(
        BoundPlan(
          keyword: keyword, node: node, document: subject.number, value: value, integer: value.int64))
    }
  }
}
