internal import JSONDocument

extension SchemaRun {
  mutating func checkValues(
    _ index: UInt32, _ instruction: SchemaInstruction, _ node: NodeID
  ) -> Bool {
    if isAmong(index, node) { return true }
    if isReporting {
      let texts = report.values(index, plan)
      switch instruction {
      case .constant: add(.const, node, .notConst(texts.first ?? ""))
      default: add(.enum, node, .notInEnum(texts))
      }
    }
    return false
  }

  private mutating func isAmong(_ index: UInt32, _ node: NodeID) -> Bool {
    let kind = document.kind(of: node)
    charge(bytesOf: node)
    switch kind {
    case .null, .true, .false: return plan.values[Int(index)].literals & kind.bit != 0
    case .string, .name:
      let table = plan.values[Int(index)].strings
      return table != none && find(node, in: table) != none
    case .number, .array, .object: return isAmongOthers(plan.values[Int(index)], node)
    }
  }

  private mutating func isAmongOthers(_ set: ValueSet, _ node: NodeID) -> Bool {
    guard set.othersCount > 0 else { return false }
    let schema = plan.documents[Int(set.document)]
    if set.hashed.isEmpty {
      for position in Int(set.othersStart)..<Int(set.othersStart + set.othersCount) {
        charge(costOfComparison(node))
        if document.isEqual(node, to: NodeID(index: plan.lists[position]), in: schema) { return true }
      }
      return false
    }
    charge(costOfComparison(node))
    var hasher = Hasher()
    document.hash(node, into: &hasher)
    for candidate in set.hashed[hasher.finalize()] ?? [] {
      charge(costOfComparison(node))
      if document.isEqual(node, to: NodeID(index: candidate), in: schema) { return true }
    }
    return false
  }

  private func costOfComparison(_ node: NodeID) -> Int {
    let range = document.range(of: node)
    return Int(document.end(of: node).index - node.index) + Int(range.end - range.start) / 32
  }

  /// Finds a string or name in a table.
  ///
  /// The entry `expected` is looked at first: most members stand in the order of the schema.
  @inline(__always)
  func find(_ node: NodeID, in table: UInt32, expecting expected: UInt32 = none) -> UInt32 {
    if let mark = document.mark(of: node), let range = document.plainText(node) {
      if expected != none, plan.tables.isEntry(expected, of: table, mark, document.bytes, range) {
        return expected
      }
      return plan.tables.find(table, mark, document.bytes, range)
    }
    let text = document.utf8(node)
    return plan.tables.find(table, TextMark.mark(of: text.span, in: text.indices), text, text.indices)
  }
}
