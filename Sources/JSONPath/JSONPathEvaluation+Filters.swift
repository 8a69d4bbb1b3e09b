internal import JSONDocument

extension JSONPathEvaluation {
  /// What a comparison or a function is given: a JSON value or nothing (RFC 9535, section 2.4.1).
  enum Value {
    case nothing
    case node(NodeID)
    /// By its place in the path's literals.
    case literal(Int)
    case integer(Int64)
  }

  /// Tells whether a node passes a filter.
  mutating func passes(_ filter: Int, _ node: NodeID) -> Bool {
    guard path.areConstant[filter] else { return isTrue(filter, node) }
    for known in answers where known.filter == filter { return known.isTrue }
    let answer = isTrue(filter, node)
    answers.append((filter, answer))
    return answer
  }

  private mutating func isTrue(_ filter: Int, _ node: NodeID) -> Bool {
    let range = path.filters[filter]
    var next = range.lowerBound
    var truth = false
    while next < range.upperBound, !isExhausted {
      let instruction = path.allInstructions[next]
      next += 1
      switch instruction {
      case .exists(let query): truth = selectsAnything(query, node)
      case .call(let call): truth = matches(call, node)
      case .compare(let comparison, let left, let right):
        truth = compare(value(left, node), comparison, value(right, node))
      case .invert: truth = !truth
      case .jumpIfTrue(let target): if truth { next = range.lowerBound + target }
      case .jumpIfFalse(let target): if !truth { next = range.lowerBound + target }
      }
    }
    return truth && !isExhausted
  }

  private mutating func selectsAnything(_ index: Int, _ node: NodeID) -> Bool {
    let query = path.queries[index]
    if query.isSingular { return singleNode(query, at: query.isRelative ? node : root) != nil }
    var found = false
    run(query, at: query.isRelative ? node : root) { _ in
      found = true
      return false
    }
    return found
  }

  /// Returns the value of a node that is the only one a query selects.
  private mutating func onlyNode(_ index: Int, _ node: NodeID) -> Value {
    let query = path.queries[index]
    if query.isSingular {
      return singleNode(query, at: query.isRelative ? node : root).map { .node($0) } ?? .nothing
    }
    var only: NodeID?
    var isOnly = true
    run(query, at: query.isRelative ? node : root) { found in
      isOnly = only == nil
      only = found
      return isOnly
    }
    guard isOnly, let only else { return .nothing }
    return .node(only)
  }

  /// Returns the value of an operand.
  mutating func value(_ operand: JSONPath.Operand, _ node: NodeID) -> Value {
    switch operand {
    case .literal(let literal): .literal(literal)
    case .query(let query): onlyNode(query, node)
    case .call(let call): result(call, node)
    }
  }

  // MARK: - Functions

  /// Returns the result of a function that gives a value.
  private mutating func result(_ index: Int, _ node: NodeID) -> Value {
    let call = path.calls[index]
    guard let argument = call.arguments.first else { return .nothing }
    switch (call.function, argument) {
    case (.length, _): return length(value(argument, node))
    case (.count, .query(let query)): return .integer(count(query, node))
    case (.value, .query(let query)): return onlyNode(query, node)
    case (.count, _), (.value, _), (.match, _), (.search, _): return .nothing
    }
  }

  private mutating func length(_ value: Value) -> Value {
    switch value {
    case .nothing, .integer: return .nothing
    case .literal(let index):
      guard case .string(let name) = path.literals[index] else { return .nothing }
      return .integer(Int64(name.text.unicodeScalars.count))
    case .node(let node):
      switch document.kind(of: node) {
      case .string, .name:
        visits -= textCost(node)
        return .integer(Int64(document.codePointCount(node)))
      case .array, .object:
        let count = document.count(of: node)
        visits -= Int64(count)
        return .integer(Int64(count))
      case .number, .true, .false, .null: return .nothing
      }
    }
  }

  private mutating func count(_ index: Int, _ node: NodeID) -> Int64 {
    let query = path.queries[index]
    var count: Int64 = 0
    run(query, at: query.isRelative ? node : root) { _ in
      count += 1
      return true
    }
    return count
  }
}
