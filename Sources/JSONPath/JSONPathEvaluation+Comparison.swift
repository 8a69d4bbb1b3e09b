internal import JSONDocument

extension JSONPathEvaluation {
  /// Compares two values (RFC 9535, section 2.3.5.2.2).
  mutating func compare(_ left: Value, _ comparison: JSONPath.Comparison, _ right: Value) -> Bool {
    switch comparison {
    case .equal: isEqual(left, right)
    case .notEqual: !isEqual(left, right)
    case .less: isLess(left, right)
    case .greater: isLess(right, left)
    case .lessOrEqual: isLess(left, right) || isEqual(left, right)
    case .greaterOrEqual: isLess(right, left) || isEqual(left, right)
    }
  }

  /// Tells whether a value is a string.
  func isString(_ value: Value) -> Bool { kind(value) == .string }

  /// What a value is; nil for nothing.
  private func kind(_ value: Value) -> JSONKind? {
    switch value {
    case .nothing: nil
    case .node(let node): document.kind(of: node)
    case .integer: .number
    case .literal(let index):
      switch path.literals[index] {
      case .string: .string
      case .number: .number
      case .true: .true
      case .false: .false
      case .null: .null
      }
    }
  }

  private mutating func isEqual(_ left: Value, _ right: Value) -> Bool {
    let leftKind = kind(left)
    guard leftKind == kind(right) else { return false }
    if case .node(let left) = left, case .node(let right) = right {
      visits -= cost(left) + cost(right)
      return !isExhausted && document.isEqual(left, to: right, in: document)
    }
    // One side is no node, so neither is a container.
    switch leftKind {
    case nil, .null, .true, .false: return true
    case .number:
      if let left = integer(left), let right = integer(right) { return left == right }
      return number(left) == number(right)
    case .string, .name:
      switch (left, right) {
      case (.node(let node), .literal(let literal)), (.literal(let literal), .node(let node)):
        guard case .string(let name) = path.literals[literal] else { return false }
        visits -= textCost(node)
        return document.string(node, equals: name)
      default: return text(left).elementsEqual(text(right))
      }
    case .array, .object: return false
    }
  }

  private mutating func isLess(_ left: Value, _ right: Value) -> Bool {
    switch (kind(left), kind(right)) {
    case (.number, .number):
      if let left = integer(left), let right = integer(right) { return left < right }
      return number(left) < number(right)
    case (.string, .string):
      // The order of UTF-8 bytes is the order of code points.
      return text(left).lexicographicallyPrecedes(text(right))
    default: return false
    }
  }

  /// What comparing a node costs: one for each node in it, and one for 64 bytes of text.
  private func cost(_ node: NodeID) -> Int64 {
    Int64(document.end(of: node).index - node.index) + textCost(node)
  }

  private mutating func integer(_ value: Value) -> Int64? {
    switch value {
    case .nothing: return nil
    case .integer(let integer): return integer
    case .node(let node):
      visits -= textCost(node)
      return document.int64(node)
    case .literal(let index):
      guard case .number(_, let integer) = path.literals[index] else { return nil }
      return integer
    }
  }

  private func number(_ value: Value) -> ExactDecimal {
    switch value {
    case .nothing: return ExactDecimal(0)
    case .integer(let integer): return ExactDecimal(integer)
    case .node(let node): return document.number(node)
    case .literal(let index):
      guard case .number(let number, _) = path.literals[index] else { return ExactDecimal(0) }
      return number
    }
  }

  /// Returns the UTF-8 bytes of a string, without a copy where it has no escapes.
  mutating func text(_ value: Value) -> ArraySlice<UInt8> {
    switch value {
    case .nothing, .integer: return []
    case .node(let node):
      visits -= textCost(node)
      if let range = document.plainText(node) { return document.bytes[range] }
      return document.utf8(node)[...]
    case .literal(let index):
      guard case .string(let name) = path.literals[index] else { return [] }
      return name.utf8[...]
    }
  }
}
