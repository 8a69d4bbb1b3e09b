extension SchemaCompiler {
  /// Marks the schemas that say where members stand but ask nothing of them, so that no value is walked for them.
  ///
  /// Where some schema has `unevaluated…`, all are left alone: what lies below it must be looked at, to be counted.
  mutating func findPlain() {
    for record in plan.records where record.flags.contains(.hasUnevaluated) { return }
    var marksMore = true
    var passes = 0
    // From the last on, since most schemas stand in front of those that they use; few nest so that more passes help.
    while marksMore, passes < 4 {
      marksMore = false
      passes += 1
      for index in plan.records.indices.reversed() {
        let record = plan.records[index]
        if record.flags.contains(.isPlain) || record.flags.contains(.isFalse) { continue }
        guard (record.any..<record.end).allSatisfy({ asksNothing(plan.instructions[Int($0)]) }) else {
          continue
        }
        plan.records[index].flags.insert(.isPlain)
        marksMore = true
      }
    }
  }

  private func asksNothing(_ instruction: SchemaInstruction) -> Bool {
    switch instruction {
    case .reference(let target): takesAll(target)
    case .allOf(let list, let count): takesAll(list, count)
    case .object(let index): asksNothing(plan.objects[Int(index)])
    case .array(let index):
      takesAll(plan.arrays[Int(index)].items)
        && takesAll(plan.arrays[Int(index)].prefixStart, plan.arrays[Int(index)].prefixCount)
    default: false
    }
  }

  private func asksNothing(_ object: ObjectPlan) -> Bool {
    guard object.requiredCount == 0, takesAll(object.additional), takesAll(object.names) else { return false }
    for pair in 0..<object.patternCount where !takesAll(plan.lists[Int(object.patternStart + pair * 2 + 1)]) {
      return false
    }
    if object.table == none { return true }
    return plan.tables.entries(of: object.table).allSatisfy { takesAll(plan.tables.entries[$0].schema) }
  }

  private func takesAll(_ list: UInt32, _ count: UInt32) -> Bool {
    (list..<list + count).allSatisfy { takesAll(plan.lists[Int($0)]) }
  }

  /// Whether a schema, if there is one, takes every value.
  private func takesAll(_ record: UInt32) -> Bool {
    if record == none { return true }
    let record = plan.records[Int(record)]
    return record.kinds == 0xFF && record.flags.contains(.isPlain)
  }
}
