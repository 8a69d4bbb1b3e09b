internal import JSONDocument

extension SchemaRun {
  /// The most violations that are kept of one branch.
  private static let branchLimit = 32
  /// The most that are looked at to choose them.
  private static let branchSearchLimit = 500

  /// Finds all violations.
  mutating func report(_ root: UInt32, _ node: NodeID) -> ValidationResult {
    isReporting = true
    let isValid = check(root, node, false)
    let outcome: ValidationResult.Outcome =
      if let exhaustion { .exhausted(exhaustion) } else { isValid && !report.isFull ? .valid : .invalid }
    return ValidationResult(
      outcome: outcome, violations: inOrder(report.violations), isTruncated: report.isFull)
  }

  /// Writes a violation down.
  mutating func add(_ keyword: SchemaKeyword?, _ node: NodeID, _ fact: SchemaViolation.Fact) {
    guard exhaustion == nil, !report.isFull, let frame = report.frames.last, hasRoom() else { return }
    charge(32 + report.frames.count)
    let origin = plan.origins[Int(frame.record)]
    var range = document.range(of: node)
    if case .unknownMember(let name, _) = fact { range = document.range(of: name) }
    report.violations.append(
      SchemaViolation(
        instance: node, range: range, keyword: keyword, keywordLocation: report.location(plan, keyword),
        schema: SchemaPlace(document: Int(origin.document), node: origin.node), fact: fact))
  }

  /// Writes down that a schema does not take a kind of value.
  mutating func reportKind(_ record: SchemaRecord, _ index: UInt32, _ node: NodeID) -> Bool {
    report.enter(index)
    defer { report.leave() }
    if record.flags.contains(.isFalse) {
      add(nil, node, .notAllowed)
      return false
    }
    // What values are expected says more than their type.
    if record.flags.contains(.hasValues) {
      for position in record.any..<record.object {
        let instruction = plan.instructions[Int(position)]
        switch instruction {
        case .constant(let values), .enumeration(let values):
          if !checkValues(values, instruction, node) { return false }
        default: break
        }
      }
    }
    add(
      .type, node, .wrongType(expected: types(of: record), found: SchemaType(node, in: document)))
    return false
  }

  private func types(of record: SchemaRecord) -> [SchemaType] {
    SchemaType.allCases.filter { type in
      type == .integer
        ? record.flags.contains(.takesIntegers) && record.kinds & SchemaType.number.kinds == 0
        : record.kinds & type.kinds == type.kinds
    }
  }

  // MARK: - Branches

  private struct Branch {
    let index: Int
    let violations: [SchemaViolation]
    /// All violations say which types or values the node itself should have had.
    let isFlat: Bool
    /// Some violation does.
    let isOtherKind: Bool
    /// How many direct children have none of the values listed for them; such a child often tells branches apart.
    let wrongTags: Int
    /// The levels between the node and the violation that is nearest to it.
    let depth: Int
  }

  /// Writes down, as one violation, that no branch is met.
  mutating func reportBranches(
    _ keyword: SchemaKeyword, _ list: UInt32, _ count: UInt32, _ node: NodeID
  ) {
    var branches: [Branch] = []
    for index in 0..<Int(count) {
      branches.append(
        branch(index, violations: violations(of: plan.lists[Int(list) + index], node), node))
      if exhaustion != nil { return }
    }
    // A single branch is no choice: what it lacks is what is wrong.
    if branches.count == 1, let only = branches.first {
      for violation in only.violations { append(violation) }
      return
    }

    var types: [SchemaType] = []
    var values: [String] = []
    var known: Set<String> = []
    for branch in branches where branch.isFlat {
      for violation in branch.violations { Self.gather(violation.fact, &types, &values, &known) }
    }
    types = SchemaType.allCases.filter { types.contains($0) && !($0 == .integer && types.contains(.number)) }
    var closest: Branch?
    for branch in branches where !branch.isFlat {
      if let best = closest, !isCloser(branch, best) { continue }
      closest = branch
    }
    guard let closest else {
      add(
        keyword, node,
        .unexpected(types: types, values: values, found: SchemaType(node, in: document)))
      return
    }
    add(
      keyword, node,
      .noBranch(
        SchemaViolation.Branches(
          count: Int(count), closest: closest.index, violations: closest.violations, otherTypes: types,
          otherValues: values)))
  }

  /// Collects the violations of one branch.
  private mutating func violations(of schema: UInt32, _ node: NodeID) -> [SchemaViolation] {
    var outer: [SchemaViolation] = []
    swap(&outer, &report.violations)
    report.branchDepth += 1
    _ = check(schema, node, false)
    report.branchDepth -= 1
    swap(&outer, &report.violations)
    return Array(inOrder(outer).prefix(Self.branchLimit))
  }

  private mutating func append(_ violation: SchemaViolation) {
    if hasRoom() { report.violations.append(violation) }
  }

  /// Tells whether one more violation may be kept; where not, the validation ends, or the branch goes on silently.
  private mutating func hasRoom() -> Bool {
    if report.branchDepth > 0 { return report.violations.count < Self.branchSearchLimit }
    if report.violations.count < budget.violations { return true }
    report.isFull = true
    steps = -1
    return false
  }

  private mutating func branch(_ index: Int, violations: [SchemaViolation], _ node: NodeID) -> Branch {
    var isFlat = true
    var isOtherKind = false
    var wrongTags = 0
    var shallowest = Int.max
    for violation in violations {
      charge(Int(max(violation.instance.index, node.index) - node.index) / 8)
      let depth = self.depth(of: violation.instance, below: node)
      shallowest = min(shallowest, depth)
      switch violation.fact {
      case .wrongType, .notInEnum, .notConst, .unexpected:
        if depth == 0 { isOtherKind = true } else { isFlat = false }
        if depth == 1 {
          if case .wrongType = violation.fact { continue }
          wrongTags += 1
        }
      default: isFlat = false
      }
    }
    return Branch(
      index: index, violations: violations, isFlat: isFlat && !violations.isEmpty, isOtherKind: isOtherKind,
      wrongTags: wrongTags, depth: shallowest)
  }

  /// Orders branches: first by the kind of value, then by the tags, then the deepest, then the fewest violations.
  private func isCloser(_ left: Branch, _ right: Branch) -> Bool {
    if left.isOtherKind != right.isOtherKind { return !left.isOtherKind }
    if left.wrongTags != right.wrongTags { return left.wrongTags < right.wrongTags }
    if left.depth != right.depth { return left.depth > right.depth }
    return left.violations.count < right.violations.count
  }

  private func depth(of inner: NodeID, below outer: NodeID) -> Int {
    var depth = 0
    var current = outer
    while current < inner {
      // Steps to the child that holds the inner node.
      var child = NodeID(index: current.index + 1)
      while document.end(of: child) <= inner { child = document.end(of: child) }
      current = child
      depth += 1
    }
    return depth
  }

  private static func gather(
    _ fact: SchemaViolation.Fact, _ types: inout [SchemaType], _ values: inout [String],
    _ known: inout Set<String>
  ) {
    func add(_ texts: [String]) {
      for text in texts where known.insert(text).inserted { values.append(text) }
    }
    switch fact {
    case .wrongType(let expected, _): types += expected
    case .notInEnum(let texts): add(texts)
    case .notConst(let text): add([text])
    case .unexpected(let expected, let texts, _):
      types += expected
      add(texts)
    default: break
    }
  }

  // MARK: - Order

  /// Sorts violations by their place in the document and drops those that are said twice.
  private func inOrder(_ violations: [SchemaViolation]) -> [SchemaViolation] {
    let order = violations.indices.sorted { left, right in
      let (ours, theirs) = (violations[left].instance, violations[right].instance)
      return ours == theirs ? left < right : ours < theirs
    }
    var kept: [SchemaViolation] = []
    for index in order {
      let violation = violations[index]
      var isRepeated = false
      for earlier in kept.reversed() {
        if earlier.instance != violation.instance { break }
        if earlier.schema == violation.schema, earlier.keyword == violation.keyword,
          earlier.fact == violation.fact
        {
          isRepeated = true
          break
        }
      }
      if !isRepeated { kept.append(violation) }
    }
    return kept
  }
}
