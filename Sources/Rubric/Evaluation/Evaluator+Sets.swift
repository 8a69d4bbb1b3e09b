internal import JSONDocument
internal import JSONPath

extension Evaluator {
  typealias Element = ElementSet.Element
  typealias Gap = ElementSet.Gap

  /// Evaluates a set; `element` is the member at hand.
  func set(_ expression: SetExpression, at element: Element?) throws(EvaluationFailure) -> ElementSet {
    switch expression {
    case .fact(let slot): return try fact(slot)
    case .current:
      guard let element else { return .empty }
      return ElementSet(elements: [Element(key: element.key, isCertain: true, source: element.source)])
    case .select(let selection):
      var result = ElementSet()
      try select(selection, from: document.root, isCertain: true, into: &result)
      result.normalize()
      result.isStatedNone = result.isCertainlyEmpty
      return result
    case .selectIn(let base, let selection):
      let set = try set(base, at: element)
      var result = opened(like: set)
      for member in set.elements {
        try select(selection, from: NodeID(index: member.key), isCertain: member.isCertain, into: &result)
      }
      result.normalize()
      result.isStatedNone = result.isCertainlyEmpty && (set.isStatedNone || !set.elements.isEmpty)
      return result
    case .filter(let base, let condition):
      return try filter(try set(base, at: element), condition)
    case .follow(let base, let field):
      return try follow(try set(base, at: element), field)
    case .referring(let list, let field, let target):
      return try referring(try set(list, at: element), field, to: try set(target, at: element))
    case .union(let parts):
      var result = ElementSet(isStatedNone: true)
      for part in parts {
        let set = try set(part, at: element)
        result.isStatedNone = result.isStatedNone && set.isStatedNone
        result.elements += set.elements
        result.isOpen = result.isOpen || set.isOpen
        result.noteGaps(of: set)
      }
      try spend(result.elements.count)
      result.normalize()
      return result
    case .intersection(let parts): return try intersection(parts, at: element)
    case .difference(let left, let right):
      let minuend = try set(left, at: element)
      let subtrahend = try set(right, at: element)
      try spend(minuend.elements.count)
      var result = opened(like: minuend)
      result.elements.reserveCapacity(minuend.elements.count)
      if subtrahend.isOpen { result.noteGaps(of: subtrahend) }
      for member in minuend.elements {
        switch subtrahend.contains(member.key) {
        case .true: break
        case .unknown:
          result.elements.append(Element(key: member.key, isCertain: false, source: member.source))
        case .false: result.elements.append(member)
        }
      }
      return result
    case .values(.current, let field, let table):
      var result = ElementSet()
      guard let element else { return result }
      let member = Element(key: element.key, isCertain: true, source: element.source)
      try addValues(of: member, field, table: table, to: &result)
      result.normalize()
      return result
    case .values(let base, let field, let table):
      return try values(try set(base, at: element), field, table: table)
    case .list(let symbols):
      return ElementSet(elements: symbols.map { Element(key: $0, isCertain: true, source: 0) })
    }
  }

  /// An empty set that is open where another is.
  private func opened(like set: ElementSet) -> ElementSet {
    ElementSet(elements: [], isOpen: set.isOpen, gaps: set.gaps, isStatedNone: set.isStatedNone)
  }

  private func intersection(
    _ parts: [SetExpression], at element: Element?
  ) throws(EvaluationFailure) -> ElementSet {
    var sets: [ElementSet] = []
    for part in parts { sets.append(try set(part, at: element)) }
    var result = ElementSet(isOpen: true)
    result.elements.reserveCapacity(sets.reduce(0) { $0 + $1.elements.count })
    for set in sets {
      result.isStatedNone = result.isStatedNone || set.isStatedNone
      result.isOpen = result.isOpen && set.isOpen
      result.noteGaps(of: set)
      result.elements += set.elements
    }
    try spend(result.elements.count * sets.count)
    result.normalize()
    var kept = 0
    for position in result.elements.indices {
      let member = result.elements[position]
      var membership = Kleene.true
      var source = member.source
      for set in sets {
        let place = set.place(of: member.key)
        membership = membership.and(set.membership(at: place))
        if source == 0, let place { source = set.elements[place].source }
      }
      if membership == .false { continue }
      result.elements[kept] = Element(key: member.key, isCertain: membership == .true, source: source)
      kept += 1
    }
    result.elements.removeLast(result.elements.count - kept)
    return result
  }

  private func filter(_ base: ElementSet, _ condition: Condition) throws(EvaluationFailure) -> ElementSet {
    var result = opened(like: base)
    result.elements.reserveCapacity(base.elements.count)
    try spend(base.elements.count)
    for member in base.elements {
      let truth = try truth(condition, at: member, gaps: &result.gaps)
      switch truth {
      case .true: result.elements.append(member)
      case .unknown: result.elements.append(Element(key: member.key, isCertain: false, source: member.source))
      case .false: break
      }
    }
    return result
  }

  private func follow(_ base: ElementSet, _ field: FieldPath) throws(EvaluationFailure) -> ElementSet {
    var result = opened(like: base)
    result.elements.reserveCapacity(base.elements.count)
    for member in base.elements {
      try forEachEntry(of: field, in: member, result: &result) { (entry, result) in
        guard let target = self.design.target(of: entry) else { return }
        result.elements.append(Element(key: target.index, isCertain: member.isCertain, source: target.index))
      }
    }
    result.normalize()
    return result
  }

  private func referring(
    _ list: ElementSet, _ field: FieldPath, to target: ElementSet
  ) throws(EvaluationFailure) -> ElementSet {
    // Whatever the list may hold besides, nothing can refer into a set that is certainly empty.
    if target.isCertainlyEmpty { return ElementSet(isStatedNone: list.isStatedNone) }
    var result = opened(like: list)
    if target.isOpen { result.noteGaps(of: target) }
    for member in list.elements {
      var found = Kleene.false
      var lookup = ElementSet()
      try forEachEntry(of: field, in: member, result: &lookup) { (entry, _) in
        guard let node = self.design.target(of: entry) else { return }
        found = found.or(target.contains(node.index))
      }
      if lookup.isOpen, found != .true {
        found = found.or(.unknown)
        result.noteGaps(of: lookup)
      }
      if found == .false { continue }
      result.elements.append(
        Element(key: member.key, isCertain: member.isCertain && found == .true, source: member.source))
    }
    return result
  }

  private func values(
    _ base: ElementSet, _ field: FieldPath, table: Int?
  ) throws(EvaluationFailure) -> ElementSet {
    var result = opened(like: base)
    result.elements.reserveCapacity(base.elements.count)
    for member in base.elements { try addValues(of: member, field, table: table, to: &result) }
    result.normalize()
    return result
  }

  private func addValues(
    of member: Element, _ field: FieldPath, table: Int?, to result: inout ElementSet
  ) throws(EvaluationFailure) {
    try forEachEntry(of: field, in: member, result: &result) { (entry, result) in
      guard var symbol = self.symbol(of: entry) else { return }
      if let table {
        guard let value = self.scorecard.tables[table].value(for: symbol) else { return }
        symbol = value
      }
      result.elements.append(Element(key: symbol, isCertain: member.isCertain, source: entry.index))
    }
  }

  /// Calls a closure for each entry of a list field, or for the value of any other; what is not stated opens
  /// the result.
  private func forEachEntry(
    of field: FieldPath, in member: Element, result: inout ElementSet,
    _ body: (NodeID, inout ElementSet) -> Void
  ) throws(EvaluationFailure) {
    try spend(1)
    switch value(field, of: NodeID(index: member.key)) {
    case .value(let value):
      switch document.kind(of: value) {
      case .array:
        for entry in document.elements(of: value) {
          try spend(1)
          if isUnknown(entry) {
            result.open(gap(at: entry))
          } else {
            body(entry, &result)
          }
        }
      case .string where isNoneWord(value): break
      case .null, .object, .name: break
      default: body(value, &result)
      }
    case .absent(let gap), .unknown(let gap):
      result.open(gap)
    case .none: break
    }
  }

  /// Returns the symbol of a scalar's text.
  func symbol(of node: NodeID) -> SymbolTable.Symbol? {
    switch document.kind(of: node) {
    case .string, .name:
      if let range = document.plainText(node) {
        let bytes = document.bytes
        return symbols.intern(bytes.span, in: range)
      }
      return symbols.intern(JSONName(utf8: document.utf8(node)))
    case .number, .true, .false:
      let bytes = document.bytes
      return symbols.intern(bytes.span, in: document.range(of: node).offsets)
    default: return nil
    }
  }

  // MARK: - Selection

  private func select(
    _ selection: Selection, from start: NodeID, isCertain: Bool, into result: inout ElementSet
  ) throws(EvaluationFailure) {
    switch selection {
    case .general(let path):
      let nodes = try general(path, from: start)
      try spend(nodes.count)
      for node in nodes {
        result.elements.append(Element(key: node.index, isCertain: isCertain, source: node.index))
      }
    case .search(let search):
      let looked = search.forEachValue(in: document, from: start) { node in
        result.elements.append(Element(key: node.index, isCertain: isCertain, source: node.index))
      }
      try spend(looked)
    case .plain(let steps):
      try step(steps[...], at: start, isCertain: isCertain, into: &result)
    }
  }

  private func general(_ path: JSONPath, from start: NodeID) throws(EvaluationFailure) -> [NodeID] {
    do throws(JSONPathBudgetError) {
      return try path.nodes(in: document, from: start)
    } catch {
      throw outOfSteps()
    }
  }

  private func step(
    _ steps: ArraySlice<Selection.Step>, at node: NodeID, isCertain: Bool, into result: inout ElementSet
  ) throws(EvaluationFailure) {
    try spend(1)
    guard let step = steps.first else {
      if isUnknown(node) {
        result.open(gap(at: node))
      } else if !isNoneWord(node) {
        result.elements.append(Element(key: node.index, isCertain: isCertain, source: node.index))
      }
      return
    }
    if isUnknown(node) {
      result.open(gap(at: node))
      return
    }
    switch step {
    case .name(let name):
      if let next = document.value(of: node, named: name) {
        try self.step(steps.dropFirst(), at: next, isCertain: isCertain, into: &result)
      } else if !isNoneWord(node) {
        result.open(gap(at: node, lacking: name))
      }
    case .each:
      for element in document.elements(of: node) {
        try self.step(steps.dropFirst(), at: element, isCertain: isCertain, into: &result)
      }
      for member in document.members(of: node) {
        try self.step(steps.dropFirst(), at: member.value, isCertain: isCertain, into: &result)
      }
    }
  }
}
