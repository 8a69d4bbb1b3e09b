extension SchemaCompiler {
  /// Finishes the plan once all records are compiled.
  mutating func link() {
    numberDynamicResources()
    markCycles()
    findAliases()
    findPlain()
  }

  /// Notes the schemas that are nothing but a reference, which the quick check follows without entering them.
  private mutating func findAliases() {
    // From the last on, so that most targets, which are definitions at the end, are known already.
    for index in plan.records.indices.reversed() {
      let record = plan.records[index]
      guard record.end == record.any + 1, record.kinds == 0xFF, record.dynamicResource == 0,
        !record.flags.contains(.isCyclic),
        case .reference(let target) = plan.instructions[Int(record.any)]
      else { continue }
      let next = plan.records[Int(target)].alias
      plan.records[index].alias = next == none ? target : next
    }
  }

  /// Numbers the resources that have an anchor which some `$dynamicRef` names.
  private mutating func numberDynamicResources() {
    guard !dynamicNames.isEmpty else { return }
    var numbers = [UInt32](repeating: 0, count: resources.count)
    var last: UInt32 = 0
    for (index, resource) in resources.enumerated() {
      for anchor in resource.dynamicAnchors {
        guard let name = dynamicNames[anchor.name] else { continue }
        if numbers[index] == 0 {
          last += 1
          numbers[index] = last
        }
        plan.dynamicAnchors.add(anchor.record, resource: last, name: name)
      }
    }
    for record in plan.records.indices {
      plan.records[record].dynamicResource = numbers[Int(resourceOf[record])]
    }
  }

  // MARK: - Cycles

  /// Marks the schemas that lie on a cycle of in-place steps, by Tarjan's algorithm without recursion.
  private mutating func markCycles() {
    let count = plan.records.count + dynamicNames.count
    // The steps of all records, side by side.
    var targets: [UInt32] = []
    var starts: [UInt32] = []
    targets.reserveCapacity(plan.records.count)
    starts.reserveCapacity(count + 1)
    for index in 0..<count {
      starts.append(UInt32(truncatingIfNeeded: targets.count))
      plan.addInPlaceTargets(of: UInt32(truncatingIfNeeded: index), to: &targets)
    }
    starts.append(UInt32(truncatingIfNeeded: targets.count))

    var order = [UInt32](repeating: none, count: count)
    var lowest = order
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int] = []
    var visited: UInt32 = 0
    var path: [(record: Int, next: UInt32)] = []

    // A record without steps is on no cycle.
    for start in 0..<count where order[start] == none && starts[start] < starts[start + 1] {
      func enter(_ record: Int) {
        order[record] = visited
        lowest[record] = visited
        visited += 1
        isOpen[record] = true
        open.append(record)
        path.append((record, starts[record]))
      }
      enter(start)
      while let last = path.indices.last {
        let record = path[last].record
        if path[last].next < starts[record + 1] {
          let target = Int(targets[Int(path[last].next)])
          path[last].next += 1
          if starts[target] == starts[target + 1] { continue }
          if order[target] == none {
            enter(target)
          } else if isOpen[target] {
            lowest[record] = min(lowest[record], order[target])
            if target == record { markCyclic(record) }
          }
          continue
        }
        path.removeLast()
        if let parent = path.indices.last {
          lowest[path[parent].record] = min(lowest[path[parent].record], lowest[record])
        }
        guard lowest[record] == order[record] else { continue }
        let isAlone = open.last == record
        while let member = open.popLast() {
          isOpen[member] = false
          if !isAlone { markCyclic(member) }
          if member == record { break }
        }
      }
    }
  }

  private mutating func markCyclic(_ index: Int) {
    if index < plan.records.count { plan.records[index].flags.insert(.isCyclic) }
  }
}
