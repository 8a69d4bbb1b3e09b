internal import JSONDocument

extension SchemaRun {
  mutating func checkAll(_ list: UInt32, _ count: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    var isValid = true
    for position in Int(list)..<Int(list + count) where !check(plan.lists[position], node, collects) {
      isValid = false
      if !isReporting { return false }
    }
    return isValid
  }

  mutating func checkAny(_ list: UInt32, _ count: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let wasReporting = isReporting
    isReporting = false
    var isMet = false
    for position in Int(list)..<Int(list + count) where check(plan.lists[position], node, collects) {
      isMet = true
      if !collects { break }
    }
    isReporting = wasReporting
    if !isMet, wasReporting { reportBranches(.anyOf, list, count, node) }
    return isMet
  }

  mutating func checkOne(_ list: UInt32, _ count: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let wasReporting = isReporting
    isReporting = false
    var met: [Int] = []
    var metCount = 0
    for position in Int(list)..<Int(list + count) where check(plan.lists[position], node, collects) {
      metCount += 1
      if wasReporting {
        met.append(position - Int(list))
      } else if metCount > 1 {
        break
      }
    }
    isReporting = wasReporting
    if wasReporting {
      if metCount == 0 {
        reportBranches(.oneOf, list, count, node)
      } else if metCount > 1 {
        add(.oneOf, node, .severalBranches(met))
      }
    }
    return metCount == 1
  }

  mutating func checkNot(_ schema: UInt32, _ node: NodeID) -> Bool {
    if !checkSilently(schema, node, false) { return true }
    if isReporting { add(.not, node, .ruledOut) }
    return false
  }

  mutating func checkConditional(_ list: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let isMet = checkSilently(plan.lists[Int(list)], node, collects)
    let branch = plan.lists[Int(list) + (isMet ? 1 : 2)]
    return branch == none || check(branch, node, collects)
  }

  /// Checks without writing down violations.
  mutating func checkSilently(_ schema: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let wasReporting = isReporting
    isReporting = false
    defer { isReporting = wasReporting }
    return check(schema, node, collects)
  }
}
