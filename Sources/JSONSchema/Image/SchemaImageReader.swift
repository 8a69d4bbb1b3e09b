internal import JSONDocument
internal import LinearRegex

/// Reads what a `SchemaImageWriter` has written; nil stands for a damaged image.
struct SchemaImageReader {
  private let numbers: [UInt32]
  private let texts: [UInt8]
  private var position = 0
  /// Where the next name begins.
  private var nextName = 0

  init(_ image: SchemaCheck.Image) {
    numbers = image.numbers
    texts = Array(image.names.utf8)
  }

  mutating func parts() -> SchemaPlanParts? {
    var plan = SchemaPlanParts()
    guard let root = number(), let records = list({ $0.record() }),
      let instructions = list({ $0.instruction() }), let lists = list({ $0.index() }),
      let objects = list({ $0.object() }), let arrays = list({ $0.array() }),
      let bounds = list({ $0.bound() }), let values = list({ $0.values() }),
      let tables = NameTables(from: &self, names: texts), let names = list({ $0.name() }),
      let dependents = list({ $0.dependent() }),
      let patterns = list({ $0.pattern() }), position == numbers.count
    else { return nil }
    plan.root = root
    plan.records = records
    plan.instructions = instructions
    plan.lists = lists
    plan.objects = objects
    plan.arrays = arrays
    plan.bounds = bounds
    plan.values = values
    plan.tables = tables
    plan.names = names
    plan.dependents = dependents
    plan.patterns = patterns
    return Int(root) < records.count ? plan : nil
  }

  @inline(__always)
  mutating func number() -> UInt32? {
    guard position < numbers.count else { return nil }
    position += 1
    return numbers[position - 1]
  }

  /// Reads an index that may be none.
  @inline(__always)
  mutating func index() -> UInt32? {
    number().map { $0 &- 1 }
  }

  /// Reads the length of a name and returns where it stands.
  mutating func nameRange() -> Range<Int>? {
    guard let length = number(), Int(length) <= texts.count - nextName else { return nil }
    nextName += Int(length)
    return nextName - Int(length)..<nextName
  }

  @inline(__always)
  mutating func list<Element>(_ read: (inout SchemaImageReader) -> Element?) -> [Element]? {
    // Each element takes a number at least.
    guard let count = number(), Int(count) <= numbers.count - position else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      elements.append(element)
    }
    return elements
  }

  private mutating func record() -> SchemaRecord? {
    guard let kinds = number(), let flags = number(), let alias = index(), let length = number() else {
      return nil
    }
    var record = SchemaRecord()
    record.kinds = UInt8(truncatingIfNeeded: kinds)
    record.flags = SchemaRecord.Flags(rawValue: UInt8(truncatingIfNeeded: flags))
    record.alias = alias
    guard length > 0 else { return record }
    guard let any = number(), let anyCount = number(), let objectCount = number(), let arrayCount = number(),
      let stringCount = number()
    else { return nil }
    record.any = any
    record.object = any &+ anyCount
    record.array = record.object &+ objectCount
    record.string = record.array &+ arrayCount
    record.number = record.string &+ stringCount
    record.end = any &+ length
    return record
  }

  private mutating func object() -> ObjectPlan? {
    guard let table = index(), let requiredCount = number(), let patternStart = number(),
      let patternCount = number(), let additional = index(), let names = index()
    else { return nil }
    return ObjectPlan(
      table: table, requiredCount: requiredCount, patternStart: patternStart, patternCount: patternCount,
      additional: additional, names: names)
  }

  private mutating func array() -> ArrayPlan? {
    guard let prefixStart = number(), let prefixCount = number(), let items = index() else { return nil }
    return ArrayPlan(prefixStart: prefixStart, prefixCount: prefixCount, items: items)
  }

  private mutating func bound() -> BoundPlan? {
    guard let code = number(), let keyword = SchemaKeyword(rawValue: UInt8(truncatingIfNeeded: code)),
      let sign = number(), let low = number(), let high = number()
    else { return nil }
    let magnitude = Int64(bitPattern: UInt64(high) << 32 | UInt64(low))
    let value = sign == 0 ? magnitude : 0 &- magnitude
    return BoundPlan(
      keyword: keyword, node: NodeID(index: 0), document: 0,
      value: ExactDecimal(parsing: String(value).utf8), integer: value)
  }

  private mutating func values() -> ValueSet? {
    guard let strings = index(), let literals = number() else { return nil }
    return ValueSet(
      document: 0, start: 0, count: 0, strings: strings, literals: UInt8(truncatingIfNeeded: literals))
  }

  private mutating func name() -> JSONName? {
    nameRange().map { JSONName(utf8: Array(texts[$0])) }
  }

  private mutating func dependent() -> DependentPlan? {
    guard let code = number(), let keyword = SchemaKeyword(rawValue: UInt8(truncatingIfNeeded: code)),
      let name = number(), let schema = index(), let namesStart = number(), let namesCount = number()
    else { return nil }
    return DependentPlan(
      keyword: keyword, name: name, schema: schema, namesStart: namesStart, namesCount: namesCount)
  }

  private mutating func pattern() -> CompiledPattern? {
    guard let count = number(), Int(count) <= numbers.count - position else { return nil }
    position += Int(count)
    return SearchTable(numbers: numbers[position - Int(count)..<position]).map { CompiledPattern($0) }
  }

  private mutating func instruction() -> SchemaInstruction? {
    guard let code = number() else { return nil }
    if code == 16 { return .uniqueItems }
    guard let operand = number() else { return nil }
    switch code {
    case 0: return .enumeration(operand)
    case 1: return .constant(operand)
    case 2: return .reference(operand)
    case 3: return .plainDynamicReference(operand)
    case 4: return number().map { .allOf(start: operand, count: $0) }
    case 5: return number().map { .anyOf(start: operand, count: $0) }
    case 6: return number().map { .oneOf(start: operand, count: $0) }
    case 7: return .not(operand)
    case 8: return .conditional(operand)
    case 9: return .object(operand)
    case 10: return .minProperties(operand)
    case 11: return .maxProperties(operand)
    case 12: return .unevaluatedProperties(operand)
    case 13: return .array(operand)
    case 14: return .minItems(operand)
    case 15: return .maxItems(operand)
    case 17: return .unevaluatedItems(operand)
    case 18: return .minLength(operand)
    case 19: return .maxLength(operand)
    case 20: return .pattern(operand)
    case 21:
      guard Int(operand) < StringFormat.allCases.count else { return nil }
      return .format(StringFormat.allCases[Int(operand)])
    case 22: return .bound(operand)
    case 23: return .multipleOf(operand)
    case 24: return number().map { .dependents(start: operand, count: $0) }
    default: return nil
    }
  }
}
