internal import JSONDocument

extension SchemaRun {
  /// Checks the elements of an array in one pass.
  mutating func checkElements(_ index: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let array = plan.arrays[Int(index)]
    var isValid = true
    var number: UInt32 = 0
    let end = document.end(of: node).index
    var position = node.index + 1
    while position < end {
      let element = NodeID(index: position)
      let isPrefix = number < array.prefixCount
      let schema = isPrefix ? plan.lists[Int(array.prefixStart + number)] : array.items
      if schema == none { break }
      if isReporting, !isPrefix, plan.records[Int(schema)].flags.contains(.isFalse) {
        add(.items, element, .extraElement(allowed: Int(array.prefixCount)))
        return false
      }
      if !check(schema, element, false) {
        isValid = false
        if !isReporting { return false }
      }
      if collects { evaluated.append(position) }
      position = document.end(of: element).index
      number += 1
    }
    return isValid
  }

  mutating func checkContains(_ index: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let contains = plan.contains[Int(index)]
    var count: UInt32 = 0
    let end = document.end(of: node).index
    var position = node.index + 1
    while position < end {
      let element = NodeID(index: position)
      if checkSilently(contains.schema, element, false) {
        count += 1
        if collects { evaluated.append(position) }
        if !isReporting, count > contains.maximum { return false }
        if !collects, contains.maximum == none, count >= contains.minimum { return true }
      }
      position = document.end(of: element).index
    }
    if count < contains.minimum {
      if isReporting {
        add(
          contains.minimum == 1 ? .contains : .minContains, node,
          .tooFewMatches(minimum: Int(contains.minimum), found: Int(count)))
      }
      return false
    }
    if count > contains.maximum {
      if isReporting {
        add(
          .maxContains, node, .tooManyMatches(maximum: Int(contains.maximum), found: Int(count)))
      }
      return false
    }
    return true
  }

  // MARK: - Counts

  mutating func checkElementCount(minimum: UInt32, _ node: NodeID) -> Bool {
    let count = document.count(of: node)
    charge(count / 8)
    if count >= Int(minimum) { return true }
    if isReporting { add(.minItems, node, .tooFewElements(minimum: Int(minimum), found: count)) }
    return false
  }

  mutating func checkElementCount(maximum: UInt32, _ node: NodeID) -> Bool {
    let count = document.count(of: node)
    charge(count / 8)
    if count <= Int(maximum) { return true }
    if isReporting { add(.maxItems, node, .tooManyElements(maximum: Int(maximum), found: count)) }
    return false
  }

  // MARK: - Unique elements

  mutating func checkUnique(_ node: NodeID) -> Bool {
    let end = document.end(of: node).index
    let size = Int(end - node.index)
    if size <= 2 { return true }
    charge(size)
    charge(bytesOf: node)
    // Few scalars are compared pair by pair, without a table.
    if size <= 32, document.count(of: node) == size - 1 { return checkUniquePairs(node) }
    var isValid = true
    var buckets: [Int: [NodeID]] = [:]
    for element in document.elements(of: node) {
      var hasher = Hasher()
      document.hash(element, into: &hasher)
      let hash = hasher.finalize()
      var earlier: NodeID?
      for candidate in buckets[hash] ?? []
      where earlier == nil && document.isEqual(element, to: candidate, in: document) {
        earlier = candidate
      }
      if let earlier {
        isValid = false
        guard isReporting else { return false }
        add(.uniqueItems, element, .duplicateElement(first: earlier))
      } else {
        buckets[hash, default: []].append(element)
      }
    }
    return isValid
  }

  private mutating func checkUniquePairs(_ node: NodeID) -> Bool {
    var isValid = true
    let end = document.end(of: node).index
    for later in node.index + 1..<end {
      for earlier in node.index + 1..<later
      where document.isEqual(NodeID(index: later), to: NodeID(index: earlier), in: document) {
        isValid = false
        guard isReporting else { return false }
        add(
          .uniqueItems, NodeID(index: later), .duplicateElement(first: NodeID(index: earlier)))
        break
      }
    }
    return isValid
  }

  // MARK: - Unevaluated elements

  mutating func checkUnevaluatedElements(
    _ schema: UInt32, _ node: NodeID, _ collects: Bool, _ first: Int
  ) -> Bool {
    let current = stampEvaluated(from: first)
    var isValid = true
    var allowed = 0
    let end = document.end(of: node).index
    var position = node.index + 1
    while position < end {
      let element = NodeID(index: position)
      position = document.end(of: element).index
      if stamps[Int(element.index)] == current {
        allowed += 1
        continue
      }
      if isReporting, plan.records[Int(schema)].flags.contains(.isFalse) {
        add(.unevaluatedItems, element, .extraElement(allowed: allowed))
        return false
      }
      if !check(schema, element, false) {
        isValid = false
        if !isReporting { return false }
      }
      if collects { evaluated.append(element.index) }
    }
    return isValid
  }
}
