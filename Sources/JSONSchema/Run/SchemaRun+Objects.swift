internal import JSONDocument
internal import LinearRegex

extension SchemaRun {
  /// Checks the members of an object in one pass.
  mutating func checkMembers(_ index: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let object = plan.objects[Int(index)]
    var isValid = true
    // The first 64 required names that have been seen.
    var seen: UInt64 = 0
    var expected = none

    let end = document.end(of: node).index
    var position = node.index + 1
    while position < end {
      let name = NodeID(index: position)
      let value = NodeID(index: position + 1)
      position = document.end(of: value).index
      var isKnown = false
      if object.table != none {
        charge(bytesOf: name)
        let found = find(name, in: object.table, expecting: expected)
        if found != none {
          expected = found + 1
          let entry = plan.tables.entries[Int(found)]
          if entry.required < 64 { seen |= 1 &<< UInt64(entry.required) }
          if entry.schema != none {
            isKnown = true
            if !check(entry.schema, value, false) { isValid = false }
          }
        }
      }
      if object.patternCount > 0, !checkPatterns(object, name, value, &isKnown) { isValid = false }
      if !isKnown, object.additional != none {
        isKnown = true
        if !checkAdditional(object, name, value) { isValid = false }
      }
      if object.names != none, !check(object.names, name, false) { isValid = false }
      if !isValid, !isReporting { return false }
      if isKnown, collects { evaluated.append(value.index) }
    }

    if object.requiredCount == 0 { return isValid }
    return checkRequired(object, seen, node) && isValid
  }

  /// Tells whether all required names are there, given which of the first 64 are.
  private mutating func checkRequired(_ object: ObjectPlan, _ seen: UInt64, _ node: NodeID) -> Bool {
    if object.requiredCount <= 64 {
      if seen == UInt64.max &>> UInt64(64 - object.requiredCount) { return true }
      if isReporting { reportMissing(object, [seen], node) }
      return false
    }
    // So many are looked for once more, with as many words as it takes.
    var words = [UInt64](repeating: 0, count: Int(object.requiredCount) / 64 + 1)
    for member in document.members(of: node) {
      charge(1)
      let found = find(member.name, in: object.table)
      if found == none { continue }
      let required = plan.tables.entries[Int(found)].required
      if required != none { words[Int(required / 64)] |= 1 &<< UInt64(required % 64) }
    }
    var count = 0
    for word in words { count += word.nonzeroBitCount }
    if count == Int(object.requiredCount) { return true }
    if isReporting { reportMissing(object, words, node) }
    return false
  }

  private mutating func checkPatterns(
    _ object: ObjectPlan, _ name: NodeID, _ value: NodeID, _ isKnown: inout Bool
  ) -> Bool {
    var isValid = true
    var position = Int(object.patternStart)
    let end = position + Int(object.patternCount) * 2
    while position < end {
      if matches(plan.lists[position], name) {
        isKnown = true
        if !check(plan.lists[position + 1], value, false) {
          isValid = false
          if !isReporting { return false }
        }
      }
      position += 2
    }
    return isValid
  }

  private mutating func checkAdditional(_ object: ObjectPlan, _ name: NodeID, _ value: NodeID) -> Bool {
    if isReporting, plan.records[Int(object.additional)].flags.contains(.isFalse) {
      let known = object.table == none ? [] : report.names(of: object.table, plan)
      add(.additionalProperties, value, .unknownMember(name: name, known: known))
      return false
    }
    return check(object.additional, value, false)
  }

  private mutating func reportMissing(_ object: ObjectPlan, _ seen: [UInt64], _ node: NodeID) {
    var missing: [(number: UInt32, name: String)] = []
    for index in plan.tables.entries(of: object.table) {
      let entry = plan.tables.entries[index]
      guard entry.required != none, seen[Int(entry.required / 64)] &>> UInt64(entry.required % 64) & 1 == 0
      else { continue }
      missing.append((entry.required, plan.tables.text(entry)))
    }
    missing.sort { $0.number < $1.number }
    for (_, name) in missing { add(.required, node, .missingMember(name)) }
  }

  // MARK: - Counts

  mutating func checkMemberCount(minimum: UInt32, _ node: NodeID) -> Bool {
    let count = document.count(of: node)
    charge(count / 8)
    if count >= Int(minimum) { return true }
    if isReporting { add(.minProperties, node, .tooFewMembers(minimum: Int(minimum), found: count)) }
    return false
  }

  mutating func checkMemberCount(maximum: UInt32, _ node: NodeID) -> Bool {
    let count = document.count(of: node)
    charge(count / 8)
    if count <= Int(maximum) { return true }
    if isReporting { add(.maxProperties, node, .tooManyMembers(maximum: Int(maximum), found: count)) }
    return false
  }

  // MARK: - Dependents

  mutating func checkDependents(
    _ list: UInt32, _ count: UInt32, _ node: NodeID, _ collects: Bool
  ) -> Bool {
    var isValid = true
    for position in Int(list)..<Int(list + count) {
      let dependent = plan.dependents[position]
      let cause = member(dependent.name, of: node)
      // The search has been paid for or the validation is at its end.
      if steps < 0 { return exhaust(.steps, plan.root, node) }
      guard let cause else { continue }
      if dependent.schema != none, !check(dependent.schema, node, collects) { isValid = false }
      let names = Int(dependent.namesStart)..<Int(dependent.namesStart + dependent.namesCount)
      for entry in names where member(plan.lists[entry], of: node) == nil {
        isValid = false
        guard isReporting, steps >= 0 else { return false }
        let name = plan.names[Int(plan.lists[entry])].text
        add(dependent.keyword, node, .missingDependent(name, because: cause))
      }
      if !isValid, !isReporting { return false }
    }
    return isValid
  }

  /// Returns the value of a member, charging for the search.
  private mutating func member(_ name: UInt32, of node: NodeID) -> NodeID? {
    charge(Int(document.end(of: node).index - node.index) / 16 + 1)
    charge(bytesOf: node)
    return document.value(of: node, named: plan.names[Int(name)])
  }

  // MARK: - Unevaluated members

  mutating func checkUnevaluatedMembers(
    _ schema: UInt32, _ index: UInt32, _ node: NodeID, _ collects: Bool, _ first: Int
  ) -> Bool {
    let current = stampEvaluated(from: first)
    var isValid = true
    let end = document.end(of: node).index
    var position = node.index + 1
    while position < end {
      let name = NodeID(index: position)
      let value = NodeID(index: position + 1)
      position = document.end(of: value).index
      if stamps[Int(value.index)] == current { continue }
      let isMet: Bool
      if isReporting, plan.records[Int(schema)].flags.contains(.isFalse) {
        let known = report.namesInPlace(of: index, plan)
        add(.unevaluatedProperties, value, .unknownMember(name: name, known: known))
        isMet = false
      } else {
        isMet = check(schema, value, false)
      }
      if !isMet {
        isValid = false
        if !isReporting { return false }
      }
      if collects { evaluated.append(value.index) }
    }
    return isValid
  }

  /// Marks the children that schemas for the same node have looked at; returns their mark.
  mutating func stampEvaluated(from first: Int) -> UInt32 {
    if stamps.isEmpty { stamps = [UInt32](repeating: 0, count: document.nodeCount) }
    stamp += 1
    charge(evaluated.count - first)
    for position in first..<evaluated.count { stamps[Int(evaluated[position])] = stamp }
    return stamp
  }
}
