internal import JSONDocument
internal import LinearRegex

/// Writes the part of a plan that checks need as numbers.
///
/// An index that may be none is raised by one, so that small numbers stay small.
struct SchemaImageWriter {
  private(set) var numbers: [UInt32] = []
  /// The names, one after the other.
  private(set) var names: [UInt8] = []

  /// Writes a plan; false where it has what an image cannot hold: parts that few schemas have.
  mutating func write(_ plan: SchemaPlanParts) -> Bool {
    guard plan.dynamicReferences.isEmpty, plan.contains.isEmpty else { return false }
    number(plan.root)
    list(plan.records) { $0.record($1) }
    numbers.append(UInt32(truncatingIfNeeded: plan.instructions.count))
    for instruction in plan.instructions {
      guard self.instruction(instruction) else { return false }
    }
    list(plan.lists) { $0.index($1) }
    list(plan.objects) { $0.object($1) }
    list(plan.arrays) { writer, array in
      writer.number(array.prefixStart)
      writer.number(array.prefixCount)
      writer.index(array.items)
    }
    for bound in plan.bounds where bound.integer == nil { return false }
    list(plan.bounds) { writer, bound in
      let value = bound.integer ?? 0
      writer.number(UInt32(bound.keyword.rawValue))
      writer.number(value < 0 ? 1 : 0)
      writer.number(UInt32(truncatingIfNeeded: value.magnitude))
      writer.number(UInt32(truncatingIfNeeded: value.magnitude >> 32))
    }
    for set in plan.values where set.othersCount > 0 { return false }
    list(plan.values) { writer, set in
      writer.index(set.strings)
      writer.number(UInt32(set.literals))
    }
    plan.tables.write(to: &self)
    names = plan.tables.names
    list(plan.names) { writer, name in
      writer.number(UInt32(truncatingIfNeeded: name.utf8.count))
      writer.names += name.utf8
    }
    list(plan.dependents) { writer, dependent in
      writer.number(UInt32(dependent.keyword.rawValue))
      writer.number(dependent.name)
      writer.index(dependent.schema)
      writer.number(dependent.namesStart)
      writer.number(dependent.namesCount)
    }
    for pattern in plan.patterns where pattern.table == nil { return false }
    list(plan.patterns) { writer, pattern in
      writer.list(pattern.table?.numbers ?? []) { $0.number($1) }
    }
    return true
  }

  mutating func number(_ value: UInt32) {
    numbers.append(value)
  }

  mutating func index(_ value: UInt32) {
    numbers.append(value &+ 1)
  }

  mutating func list<Element>(_ values: [Element], _ write: (inout SchemaImageWriter, Element) -> Void) {
    numbers.append(UInt32(truncatingIfNeeded: values.count))
    for value in values { write(&self, value) }
  }

  private mutating func record(_ record: SchemaRecord) {
    number(UInt32(record.kinds))
    number(UInt32(record.flags.rawValue))
    index(record.alias)
    // Most records have no instructions: the groups are told by their lengths, the first by where it begins.
    number(record.end - record.any)
    if record.end > record.any {
      number(record.any)
      number(record.object - record.any)
      number(record.array - record.object)
      number(record.string - record.array)
      number(record.number - record.string)
    }
  }

  private mutating func object(_ object: ObjectPlan) {
    index(object.table)
    number(object.requiredCount)
    number(object.patternStart)
    number(object.patternCount)
    index(object.additional)
    index(object.names)
  }

  private mutating func instruction(_ instruction: SchemaInstruction) -> Bool {
    switch instruction {
    case .enumeration(let index): numbers += [0, index]
    case .constant(let index): numbers += [1, index]
    case .reference(let index): numbers += [2, index]
    case .plainDynamicReference(let index): numbers += [3, index]
    case .allOf(let start, let count): numbers += [4, start, count]
    case .anyOf(let start, let count): numbers += [5, start, count]
    case .oneOf(let start, let count): numbers += [6, start, count]
    case .not(let index): numbers += [7, index]
    case .conditional(let index): numbers += [8, index]
    case .object(let index): numbers += [9, index]
    case .minProperties(let count): numbers += [10, count]
    case .maxProperties(let count): numbers += [11, count]
    case .unevaluatedProperties(let index): numbers += [12, index]
    case .array(let index): numbers += [13, index]
    case .minItems(let count): numbers += [14, count]
    case .maxItems(let count): numbers += [15, count]
    case .uniqueItems: numbers.append(16)
    case .unevaluatedItems(let index): numbers += [17, index]
    case .minLength(let count): numbers += [18, count]
    case .maxLength(let count): numbers += [19, count]
    case .pattern(let index): numbers += [20, index]
    case .format(let format):
      guard let position = StringFormat.allCases.firstIndex(of: format) else { return false }
      numbers += [21, UInt32(truncatingIfNeeded: position)]
    case .bound(let index): numbers += [22, index]
    case .multipleOf(let index): numbers += [23, index]
    case .dependents(let start, let count): numbers += [24, start, count]
    case .dynamicReference, .contains: return false
    }
    return true
  }
}
