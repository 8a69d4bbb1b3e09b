internal import JSONDocument

/// What the reporting pass keeps: the way to the schema in use, and the violations.
struct ViolationReport {
  /// A schema that is open, and the reference it was entered by, if it was one.
  struct Frame {
    let record: UInt32
    let entry: SchemaKeyword?
  }

  var frames: [Frame] = []
  /// The reference by which the next schema is entered.
  var entry: SchemaKeyword?
  var violations: [SchemaViolation] = []
  /// The branches that are open, one inside the other.
  var branchDepth = 0
  /// There was a violation too many.
  var isFull = false

  private static let nameLimit = 1_000

  private var valueTexts: [UInt32: [String]] = [:]
  private var tableNames: [UInt32: [String]] = [:]
  private var placeNames: [UInt32: [String]] = [:]

  mutating func enter(_ record: UInt32) {
    frames.append(Frame(record: record, entry: entry))
    entry = nil
  }

  mutating func leave() {
    frames.removeLast()
  }

  /// The way to the schema in use.
  func location(_ plan: SchemaPlan, _ keyword: SchemaKeyword?) -> JSONPointer {
    var tokens: [String] = []
    for frame in frames.dropFirst() {
      if let entry = frame.entry {
        tokens.append(entry.name)
        continue
      }
      let origin = plan.origins[Int(frame.record)]
      tokens.append(origin.keyword.name)
      switch origin.step {
      case .none: break
      case .name(let node): tokens.append(plan.documents[Int(origin.document)].string(node))
      case .index(let index): tokens.append("\(index)")
      }
    }
    if let keyword { tokens.append(keyword.name) }
    return JSONPointer(tokens: tokens)
  }

  // MARK: - Texts, made once

  /// The values of an `enum` or `const` as JSON texts.
  mutating func values(_ index: UInt32, _ plan: SchemaPlan) -> [String] {
    if let known = valueTexts[index] { return known }
    let set = plan.values[Int(index)]
    var texts: [String] = []
    for position in Int(set.start)..<Int(set.start + set.count) {
      var writer = JSONWriter(pretty: false)
      writer.value(NodeID(index: plan.lists[position]), of: plan.documents[Int(set.document)])
      texts.append(writer.text)
    }
    valueTexts[index] = texts
    return texts
  }

  /// The names under `properties`, in order.
  mutating func names(of table: UInt32, _ plan: SchemaPlan) -> [String] {
    if let known = tableNames[table] { return known }
    var names: [String] = []
    for index in plan.tables.entries(of: table) {
      let entry = plan.tables.entries[index]
      if entry.schema != none { names.append(plan.tables.text(entry)) }
    }
    tableNames[table] = names
    return names
  }

  /// The names under `properties` of a schema and of those it applies to the same value, a thousand at most.
  mutating func namesInPlace(of record: UInt32, _ plan: SchemaPlan) -> [String] {
    if let known = placeNames[record] { return known }
    var names: [String] = []
    var taken: Set<[UInt8]> = []
    var seen: Set<UInt32> = [record]
    var pending = [record]
    while names.count < Self.nameLimit, let next = pending.popLast() {
      for target in plan.parts.inPlaceTargets(next).reversed() where seen.insert(target).inserted {
        pending.append(target)
      }
      guard next < plan.records.count else { continue }
      let record = plan.records[Int(next)]
      for position in record.object..<record.array {
        guard case .object(let index) = plan.instructions[Int(position)] else { continue }
        let table = plan.objects[Int(index)].table
        guard table != none else { continue }
        for name in self.names(of: table, plan) where names.count < Self.nameLimit {
          if taken.insert(Array(name.utf8)).inserted { names.append(name) }
        }
      }
    }
    placeNames[record] = names
    return names
  }
}
