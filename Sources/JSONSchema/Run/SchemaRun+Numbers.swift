internal import JSONDocument

extension SchemaRun {
  mutating func checkBound(_ index: UInt32, _ node: NodeID) -> Bool {
    let keyword = plan.bounds[Int(index)].keyword
    let isLess: Bool
    let isEqual: Bool
    charge(bytesOf: node)
    if let bound = plan.bounds[Int(index)].integer, let value = document.int64(node) {
      isLess = value < bound
      isEqual = value == bound
    } else {
      let value = document.number(node)
      isLess = value < plan.bounds[Int(index)].value
      isEqual = value == plan.bounds[Int(index)].value
    }
    let isMet =
      switch keyword {
      case .minimum: !isLess
      case .exclusiveMinimum: !isLess && !isEqual
      case .maximum: isLess || isEqual
      default: isLess
      }
    if !isMet, isReporting {
      let text = boundText(index)
      switch keyword {
      case .minimum: add(keyword, node, .tooSmall(minimum: text, isExclusive: false))
      case .exclusiveMinimum: add(keyword, node, .tooSmall(minimum: text, isExclusive: true))
      case .maximum: add(keyword, node, .tooLarge(maximum: text, isExclusive: false))
      default: add(keyword, node, .tooLarge(maximum: text, isExclusive: true))
      }
    }
    return isMet
  }

  mutating func checkMultiple(_ index: UInt32, _ node: NodeID) -> Bool {
    let isMet: Bool
    if let divisor = plan.bounds[Int(index)].integer, let value = document.int64(node) {
      isMet = value % divisor == 0
    } else {
      let value = document.number(node)
      let divisor = plan.bounds[Int(index)].value
      steps -= value.costOfDivision(by: divisor)
      // The work is done only where it is paid for.
      if steps < 0 { return exhaust(.steps, plan.root, node) }
      isMet = value.isMultiple(of: divisor)
    }
    if !isMet, isReporting { add(.multipleOf, node, .notMultiple(of: boundText(index))) }
    return isMet
  }

  /// The bound as the schema has it.
  private func boundText(_ index: UInt32) -> String {
    let bound = plan.bounds[Int(index)]
    let schema = plan.documents[Int(bound.document)]
    return String(decoding: schema.bytes[schema.range(of: bound.node).offsets], as: UTF8.self)
  }
}
