internal import JSONDocument
internal import JSONPath

extension RuleCompiler {
  /// Declares the facts of an object; the scope returned sees them, and they see each other.
  func declareFacts(_ node: NodeID?, in outer: Scope) -> Scope {
    guard let node, let object = object(node) else { return outer }
    var scope = outer
    scope.facts = FactScope(within: outer.facts)
    for (position, member) in object.members.enumerated() {
      if outer.facts[member.name] != nil {
        report(.duplicateName, at: member.nameNode, [("name", member.name)])
      }
      scope.facts.add(member.name, slot: facts.count + position)
    }
    for member in object.members {
      facts.append(FactSlot(name: member.name, source: source, node: member.value, scope: scope))
    }
    return scope
  }

  /// Compiles every fact that nothing has used yet.
  func compileRemainingFacts() {
    for slot in facts.indices { _ = type(ofFact: slot) }
  }

  /// Returns what a fact holds, compiling it first where that has not happened.
  func type(ofFact slot: Int) -> ElementType? {
    switch facts[slot].state {
    case .compiled: return facts[slot].type
    case .compiling:
      let outer = source
      source = facts[slot].source
      report(.cyclicFact, at: facts[slot].node, [("name", facts[slot].name)])
      source = outer
      return nil
    case .declared:
      facts[slot].state = .compiling
      let outer = source
      source = facts[slot].source
      var scope = facts[slot].scope
      scope.measures = []
      scope.current = nil
      let outerUses = uses
      let outerMeasures = measuresUsed
      let outerProbes = probes
      uses = []
      let result = set(facts[slot].node, scope: scope)
      facts[slot].uses = uses
      uses = outerUses
      measuresUsed = outerMeasures
      probes = outerProbes
      source = outer
      facts[slot].expression = result?.expression
      facts[slot].type = result?.type
      facts[slot].state = .compiled
      return result?.type
    }
  }

  /// Compiles a set.
  ///
  /// Within a condition about a member, a set that does not depend on the member becomes a fact without a name,
  /// so that it is computed once and not for every member.
  func set(_ node: NodeID, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    guard let set = setForm(node, scope: scope) else { return nil }
    switch set.expression {
    case .fact, .list: return set
    default:
      guard scope.current != nil, !set.expression.dependsOnCurrent else { return set }
      var slot = FactSlot(name: "", source: source, node: node, scope: Scope())
      slot.state = .compiled
      slot.expression = set.expression
      slot.type = set.type
      facts.append(slot)
      return (.fact(facts.count - 1), set.type)
    }
  }

  private func setForm(_ node: NodeID, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    if document.kind(of: node) == .string { return named(node, scope: scope) }
    guard let object = object(node) else { return nil }
    if object.has("values") { return values(object, scope: scope) }
    if object.has("list") { return list(object, scope: scope) }
    if object.has("follow") { return follow(object, scope: scope) }
    if object.has("referring") { return referring(object, scope: scope) }
    if object.has("where") { return filter(object, scope: scope) }
    if object.has("select") { return select(object, scope: scope) }
    for name in ["union", "intersection", "difference"] where object.has(name) {
      return algebra(name, object, scope: scope)
    }
    report(.unknownSetForm, at: node)
    return nil
  }

  private func named(_ node: NodeID, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    let name = document.string(node)
    if name == "@" {
      guard let type = scope.current else {
        report(.noMemberAtHand, at: node)
        return nil
      }
      return (.current, type)
    }
    if let slot = scope.facts[name] {
      uses.append(slot)
      guard let type = type(ofFact: slot) else { return nil }
      return (.fact(slot), type)
    }
    report(
      .unknownFact, at: node, [("name", name)],
      suggestion: spellingSuggestion(for: name, among: scope.facts.allNames))
    return nil
  }

  private func values(_ object: RuleObject, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    check(object, allows: RuleForm.valuesSet.keys)
    guard let inner = object["values"], let base = set(inner, scope: scope),
      let fieldNode = required("of", in: object),
      let field = field(fieldNode, of: base.type)
    else { return nil }
    var table: Int?
    if let node = object["table"] {
      guard let found = tableIndex(node) else { return nil }
      table = found
    }
    var shapes: [FormatShape.ID] = []
    for shape in field.shapes {
      shapes.append(shape)
      if let items = format.shapes[shape].items { shapes.append(items) }
    }
    return (.values(base.expression, field.path, table: table), .values(table: table, shapes: shapes))
  }

  private func list(_ object: RuleObject, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    check(object, allows: RuleForm.listSet.keys)
    guard let node = object["list"], let texts = strings(node) else { return nil }
    var table: Int?
    if let node = object["table"] {
      guard let found = tableIndex(node) else { return nil }
      table = found
    }
    var values: [SymbolTable.Symbol] = []
    for text in texts {
      let symbol = symbols.intern(JSONName(text))
      if !values.contains(symbol) { values.append(symbol) }
    }
    return (.list(values.sorted()), .values(table: table, shapes: []))
  }

  private func follow(_ object: RuleObject, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    check(object, allows: RuleForm.followSet.keys)
    guard let inner = object["follow"], let base = set(inner, scope: scope),
      let fieldNode = required("by", in: object), let field = field(fieldNode, of: base.type),
      let targets = targets(of: field.shapes, at: fieldNode)
    else { return nil }
    return (.follow(base.expression, field.path), .nodes(targets))
  }

  private func referring(_ object: RuleObject, scope: Scope) -> (
    expression: SetExpression, type: ElementType
  )? {
    check(object, allows: RuleForm.referringSet.keys)
    guard let inner = required("in", in: object), let base = set(inner, scope: scope),
      let fieldNode = object["referring"], let field = field(fieldNode, of: base.type),
      let toNode = required("to", in: object), let target = set(toNode, scope: scope)
    else { return nil }
    guard targets(of: field.shapes, at: fieldNode) != nil else { return nil }
    return (.referring(base.expression, field.path, to: target.expression), base.type)
  }

  private func filter(_ object: RuleObject, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    check(object, allows: RuleForm.filterSet.keys)
    guard let inner = required("in", in: object), let base = set(inner, scope: scope),
      let node = object["where"], let condition = memberCondition(node, of: base.type, scope: scope)
    else { return nil }
    return (.filter(base.expression, condition), base.type)
  }

  /// Compiles a condition about a member of a set.
  func memberCondition(_ node: NodeID, of type: ElementType, scope: Scope) -> Condition? {
    var inner = scope
    inner.current = type
    inner.allowsBacking = false
    return condition(node, scope: inner)
  }

  private func algebra(
    _ name: String, _ object: RuleObject, scope: Scope
  ) -> (expression: SetExpression, type: ElementType)? {
    check(object, allows: [name])
    guard let node = object[name], let nodes = elements(node) else { return nil }
    var parts: [SetExpression] = []
    var type: ElementType?
    for element in nodes {
      guard let part = set(element, scope: scope) else { return nil }
      parts.append(part.expression)
      guard let known = type else {
        type = part.type
        continue
      }
      guard let merged = merge(known, part.type) else {
        report(.mixedSet, at: element)
        return nil
      }
      type = merged
    }
    guard let type, name != "difference" || parts.count == 2 else {
      report(name == "difference" ? .differenceOfTwo : .emptyList, at: node)
      return nil
    }
    switch name {
    case "union": return (.union(parts), type)
    case "intersection": return (.intersection(parts), type)
    default: return (.difference(parts[0], parts[1]), type)
    }
  }

  private func merge(_ left: ElementType, _ right: ElementType) -> ElementType? {
    switch (left, right) {
    case (.nodes(let ours), .nodes(let theirs)):
      return .nodes(ours + theirs.filter { !ours.contains($0) })
    case (.values(let ourTable, let ourShapes), .values(let theirTable, let theirShapes)):
      return .values(
        table: ourTable ?? theirTable, shapes: ourShapes + theirShapes.filter { !ourShapes.contains($0) })
    default: return nil
    }
  }

  private func tableIndex(_ node: NodeID) -> Int? {
    guard let name = string(node) else { return nil }
    for (index, table) in tables.enumerated() where table.name == name { return index }
    report(
      .unknownTable, at: node, [("name", name)],
      suggestion: spellingSuggestion(for: name, among: tables.map { $0.name }))
    return nil
  }

  // MARK: - Paths and fields

  private func select(_ object: RuleObject, scope: Scope) -> (expression: SetExpression, type: ElementType)? {
    check(object, allows: RuleForm.selectSet.keys)
    guard let node = object["select"], let text = string(node) else { return nil }
    if let inner = object["in"] {
      guard let base = set(inner, scope: scope) else { return nil }
      guard case .nodes(let shapes) = base.type else {
        report(.valuesHaveNoFields, at: inner)
        return nil
      }
      guard let result = selection(text, at: node, from: shapes) else { return nil }
      return (.selectIn(base.expression, result.selection), .nodes(result.shapes))
    }
    guard let result = selection(text, at: node, from: [format.root]) else { return nil }
    return (.select(result.selection), .nodes(result.shapes))
  }

  /// Compiles a path and finds the shapes that it can reach; a name that the design format does not have is an
  /// error, not an empty set.
  private func selection(
    _ text: String, at node: NodeID, from start: [FormatShape.ID]
  ) -> (selection: Selection, shapes: [FormatShape.ID])? {
    let path: JSONPath
    do throws(JSONPathError) {
      path = try JSONPath(text)
    } catch {
      // The path's own offset, behind the opening quote; escapes in paths are rare enough.
      let base = document.range(of: node).start + 1
      let place = source.place(
        of: ByteRange(start: base + error.range.start, end: base + error.range.end))
      problems.append(
        Problem(
          .badPath, file: place.file, range: place.range, arguments: [("path", text)], detail: .path(error)))
      return nil
    }
    var shapes = start
    var steps: [Selection.Step]? = []
    for segment in path.segments {
      var next: [FormatShape.ID] = []
      var from = shapes
      if segment.isDescendant {
        from = closure(of: shapes)
        steps = nil
      }
      let selectors = path.selectors(of: segment)
      if selectors.count != 1 { steps = nil }
      for selector in selectors {
        switch selector {
        case .name(let index):
          let name = path.names[index]
          steps?.append(.name(name))
          let before = next.count
          for shape in from {
            if let property = read(name.text, of: shape) {
              if !next.contains(property) { next.append(property) }
            }
          }
          if next.count == before {
            unknownField(name.text, of: from, at: node)
            return nil
          }
        case .wildcard:
          steps?.append(.each)
          for shape in from {
            if let items = format.shapes[shape].items, !next.contains(items) { next.append(items) }
            for property in format.shapes[shape].properties where !next.contains(property.shape) {
              next.append(property.shape)
            }
          }
        case .filter(let filter):
          steps = nil
          for shape in from {
            if let items = format.shapes[shape].items, !next.contains(items) { next.append(items) }
          }
          if !isKnown(filter, of: path, to: next, at: node) { return nil }
        case .index, .slice:
          steps = nil
          for shape in from {
            if let items = format.shapes[shape].items, !next.contains(items) { next.append(items) }
          }
        }
      }
      shapes = next
    }
    if let steps { return (.plain(steps), shapes) }
    if let search = MemberSearch(path) { return (.search(search), shapes) }
    return (.general(path), shapes)
  }

  /// Tells whether the design format has the fields that a filter's own queries name, and reports one it has not.
  private func isKnown(_ filter: Int, of path: JSONPath, to shapes: [FormatShape.ID], at node: NodeID) -> Bool
  {
    var queries: [Int] = []
    func note(_ operand: JSONPath.Operand) {
      switch operand {
      case .query(let query): queries.append(query)
      case .call(let call): for argument in path.calls[call].arguments { note(argument) }
      case .literal: break
      }
    }
    for instruction in path.instructions(ofFilter: filter) {
      switch instruction {
      case .exists(let query): queries.append(query)
      case .call(let call): note(.call(call))
      case .compare(_, let left, let right):
        note(left)
        note(right)
      case .invert, .jumpIfTrue, .jumpIfFalse: break
      }
    }
    for query in queries {
      var from = path.queries[query].isRelative ? shapes : [format.root]
      for segment in path.segments(of: path.queries[query]) {
        let selectors = path.selectors(of: segment)
        guard selectors.count == 1, let selector = selectors.first, !segment.isDescendant,
          case .name(let index) = selector
        else { break }
        let name = path.names[index].text
        var next: [FormatShape.ID] = []
        for shape in from {
          guard let property = read(name, of: shape) else { continue }
          next.append(property)
        }
        if next.isEmpty {
          unknownField(name, of: from, at: node)
          return false
        }
        from = next
      }
    }
    return true
  }

  private func closure(of shapes: [FormatShape.ID]) -> [FormatShape.ID] {
    var isKnown = Array(repeating: false, count: format.shapes.count)
    var found: [FormatShape.ID] = []
    func add(_ shape: FormatShape.ID) {
      if isKnown[shape] { return }
      isKnown[shape] = true
      found.append(shape)
    }
    for shape in shapes { add(shape) }
    var position = 0
    while position < found.count {
      let shape = format.shapes[found[position]]
      if let items = shape.items { add(items) }
      for property in shape.properties { add(property.shape) }
      position += 1
    }
    return found
  }

  /// Reads a field's name and finds the shapes of its values.
  func field(_ node: NodeID, of type: ElementType?) -> (path: FieldPath, shapes: [FormatShape.ID])? {
    guard let text = string(node) else { return nil }
    var names = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    var shapes: [FormatShape.ID]
    let isAbsolute = names.first == "$"
    if isAbsolute {
      names.removeFirst()
      shapes = [format.root]
    } else {
      switch type {
      case .nodes(let known): shapes = known
      case .values:
        report(.valuesHaveNoFields, at: node)
        return nil
      case nil:
        report(.noMemberAtHand, at: node)
        return nil
      }
    }
    for name in names {
      var next: [FormatShape.ID] = []
      for shape in shapes {
        if let property = read(name, of: shape) {
          if !next.contains(property) { next.append(property) }
        }
      }
      if next.isEmpty {
        unknownField(name, of: shapes, at: node)
        return nil
      }
      shapes = next
    }
    return (FieldPath(names: names.map { JSONName($0) }, isAbsolute: isAbsolute), shapes)
  }

  /// Returns the shape of a member and notes that a rule reads it, or nil where there is none of this name.
  private func read(_ name: String, of shape: FormatShape.ID) -> FormatShape.ID? {
    guard let position = format.shapes[shape].position(of: JSONName(name)) else { return nil }
    fieldsRead.insert(position, of: shape, in: format)
    return format.shapes[shape].properties[position].shape
  }

  private func unknownField(_ name: String, of shapes: [FormatShape.ID], at node: NodeID) {
    var known: [String] = []
    for shape in shapes { known += format.shapes[shape].properties.map { $0.name.text } }
    report(
      .unknownField, at: node, [("name", name)], suggestion: spellingSuggestion(for: name, among: known))
  }

  /// Returns the shapes of the entries that references of these shapes point to.
  private func targets(of shapes: [FormatShape.ID], at node: NodeID) -> [FormatShape.ID]? {
    var targets: [FormatShape.ID] = []
    for shape in shapes {
      for candidate in [shape, format.shapes[shape].items ?? shape] {
        guard let list = format.shapes[candidate].refersTo else { continue }
        var target = format.root
        for name in format.lists[list].path {
          target = format.shapes[target].property(JSONName(name)) ?? target
        }
        if let items = format.shapes[target].items, !targets.contains(items) { targets.append(items) }
      }
    }
    if targets.isEmpty {
      report(.notAReference, at: node, [("name", document.string(node))])
      return nil
    }
    return targets
  }
}
