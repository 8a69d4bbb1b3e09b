internal import JSONDocument
internal import LinearRegex

/// One validation of one value.
///
/// The same code serves both passes. In the quick one a schema is left at its first failure. In the reporting one
/// all instructions are carried out and write down what fails; where a failure is no violation yet (a branch of
/// `anyOf`, `not`, `if`, `contains`) reporting is switched off until it is known to be one.
struct SchemaRun {
  let plan: SchemaPlan
  let document: JSONDocument
  let budget: ValidationBudget

  var steps: Int64
  var depth = 0
  var exhaustion: ValidationExhaustion?

  /// Children of values under `unevaluated*` that some schema has looked at, the latest last.
  var evaluated: [UInt32] = []
  /// The last use of each node as such a child, made when first needed.
  var stamps: [UInt32] = []
  var stamp: UInt32 = 0

  /// The dynamic scope, and the resource entered last.
  var scope: UInt32 = 0
  var dynamicResource: UInt32 = 0
  var scopes = DynamicScopes()
  /// The schemas on cycles that are open.
  var cyclic: [CyclicFrame] = []

  var isReporting = false
  var report = ViolationReport()

  struct CyclicFrame {
    let record: UInt32
    let node: NodeID
    let scope: UInt32
  }

  init(_ plan: SchemaPlan, _ document: JSONDocument, budget: ValidationBudget) {
    self.plan = plan
    self.document = document
    self.budget = budget
    steps = budget.steps
  }

  // MARK: - A schema

  /// Tells whether a node meets a schema; with `collects`, the children that the schema looks at are put on
  /// `evaluated`.
  mutating func check(_ index: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    steps -= 1
    if steps < 0 { return exhaust(.steps, index, node) }
    var index = index
    var record = plan.records[Int(index)]
    while record.alias != none, !isReporting {
      index = record.alias
      record = plan.records[Int(index)]
    }
    let kind = document.kind(of: node)
    if record.kinds & kind.bit == 0 {
      guard kind == .number, record.flags.contains(.takesIntegers), document.isInteger(node) else {
        return isReporting ? reportKind(record, index, node) : false
      }
    }
    if record.flags.contains(.isPlain) { return true }
    if record.flags.contains(.isLeaf), !isReporting { return checkLeaf(record, kind, index, node) }
    return apply(record, kind, index, node, collects)
  }

  /// Checks a schema that no other follows: there is no depth to count, no scope and no cycle to enter.
  private mutating func checkLeaf(
    _ record: SchemaRecord, _ kind: JSONKind, _ index: UInt32, _ node: NodeID
  ) -> Bool {
    if record.any < record.object, !run(record.any, record.object, index, node, false, 0, true) {
      return false
    }
    let (start, end) = Self.range(record, kind)
    return start == end || run(start, end, index, node, false, 0, true)
  }

  /// The instructions for a kind of value.
  @inline(__always)
  private static func range(_ record: SchemaRecord, _ kind: JSONKind) -> (start: UInt32, end: UInt32) {
    switch kind {
    case .object: (record.object, record.array)
    case .array: (record.array, record.string)
    case .string, .name: (record.string, record.number)
    case .number: (record.number, record.end)
    case .true, .false, .null: (0, 0)
    }
  }

  @inline(never)
  private mutating func apply(
    _ record: SchemaRecord, _ kind: JSONKind, _ index: UInt32, _ node: NodeID, _ collects: Bool
  ) -> Bool {
    guard depth < budget.depth else { return exhaust(.depth, index, node) }
    depth += 1
    defer { depth -= 1 }

    let outerScope = scope
    let outerResource = dynamicResource
    if record.dynamicResource != 0, record.dynamicResource != dynamicResource {
      scope = scopes.enter(record.dynamicResource, from: scope)
      dynamicResource = record.dynamicResource
    }
    let isCyclic = record.flags.contains(.isCyclic)
    if isCyclic {
      guard enterCycle(index, node) else { return exhaust(.endlessReference, index, node) }
    }
    if isReporting { report.enter(index) }

    let first = evaluated.count
    let gathers = collects || record.flags.contains(.hasUnevaluated)
    var isValid = true
    if record.any < record.object {
      isValid = run(record.any, record.object, index, node, gathers, first, true)
    }
    if isValid || isReporting {
      let (start, end) = Self.range(record, kind)
      if start < end { isValid = run(start, end, index, node, gathers, first, isValid) && isValid }
    }
    if gathers, !(isValid && collects), evaluated.count > first {
      evaluated.removeLast(evaluated.count - first)
    }

    if isReporting { report.leave() }
    if isCyclic { cyclic.removeLast() }
    scope = outerScope
    dynamicResource = outerResource
    return isValid
  }

  /// Notes a schema on a cycle; false where it is open already for the same node and scope.
  private mutating func enterCycle(_ index: UInt32, _ node: NodeID) -> Bool {
    var position = cyclic.count - 1
    while position >= 0, cyclic[position].node == node {
      if cyclic[position].record == index, cyclic[position].scope == scope { return false }
      position -= 1
      steps -= 1
    }
    cyclic.append(CyclicFrame(record: index, node: node, scope: scope))
    return true
  }

  /// Gives up; what is open is left without an answer.
  mutating func exhaust(
    _ reason: ValidationExhaustion.Reason, _ index: UInt32, _ node: NodeID
  ) -> Bool {
    if exhaustion == nil, !report.isFull {
      // A plan without origins only checks: nobody asks it for the place.
      let origin = plan.origins.isEmpty ? nil : plan.origins[Int(index)]
      exhaustion = ValidationExhaustion(
        reason: reason, instance: node, range: document.range(of: node),
        schema: SchemaPlace(document: Int(origin?.document ?? 0), node: origin?.node ?? NodeID(index: 0)))
    }
    steps = -1
    return false
  }

  /// Charges for work that grows with a text or list.
  @inline(__always)
  mutating func charge(_ amount: Int) {
    steps -= Int64(amount)
  }

  /// Charges for work that grows with the bytes of a node.
  @inline(__always)
  mutating func charge(bytesOf node: NodeID) {
    let range = document.range(of: node)
    steps -= Int64((range.end &- range.start) / 32)
  }

  // MARK: - Its instructions

  @inline(never)
  private mutating func run(
    _ start: UInt32, _ end: UInt32, _ index: UInt32, _ node: NodeID, _ collects: Bool, _ first: Int,
    _ isValidSoFar: Bool
  ) -> Bool {
    var isValid = true
    var position = start
    while position < end {
      let instruction = plan.instructions[Int(position)]
      position += 1
      let isMet =
        switch instruction {
        case .reference(let target): follow(target, .ref, node, collects)
        case .plainDynamicReference(let target): follow(target, .dynamicRef, node, collects)
        case .dynamicReference(let reference): follow(dynamic: reference, node, collects)
        case .enumeration(let values), .constant(let values):
          checkValues(values, instruction, node)
        case .allOf(let list, let count): checkAll(list, count, node, collects)
        case .anyOf(let list, let count): checkAny(list, count, node, collects)
        case .oneOf(let list, let count): checkOne(list, count, node, collects)
        case .not(let schema): checkNot(schema, node)
        case .conditional(let list): checkConditional(list, node, collects)

        case .object(let object): checkMembers(object, node, collects)
        case .minProperties(let minimum): checkMemberCount(minimum: minimum, node)
        case .maxProperties(let maximum): checkMemberCount(maximum: maximum, node)
        case .dependents(let list, let count): checkDependents(list, count, node, collects)
        case .unevaluatedProperties(let schema):
          !(isValid && isValidSoFar) || checkUnevaluatedMembers(schema, index, node, collects, first)

        case .array(let array): checkElements(array, node, collects)
        case .contains(let contains): checkContains(contains, node, collects)
        case .minItems(let minimum): checkElementCount(minimum: minimum, node)
        case .maxItems(let maximum): checkElementCount(maximum: maximum, node)
        case .uniqueItems: checkUnique(node)
        case .unevaluatedItems(let schema):
          !(isValid && isValidSoFar) || checkUnevaluatedElements(schema, node, collects, first)

        case .minLength(let minimum): checkLength(minimum: minimum, node)
        case .maxLength(let maximum): checkLength(maximum: maximum, node)
        case .pattern(let pattern): checkPattern(pattern, node)
        case .format(let format): checkFormat(format, node)

        case .bound(let bound): checkBound(bound, node)
        case .multipleOf(let bound): checkMultiple(bound, node)
        }
      if !isMet {
        isValid = false
        if !isReporting || steps < 0 { return false }
      }
    }
    return isValid
  }

  // MARK: - References

  private mutating func follow(
    _ target: UInt32, _ keyword: SchemaKeyword, _ node: NodeID, _ collects: Bool
  ) -> Bool {
    if isReporting { report.entry = keyword }
    let isMet = check(target, node, collects)
    report.entry = nil
    return isMet
  }

  private mutating func follow(dynamic index: UInt32, _ node: NodeID, _ collects: Bool) -> Bool {
    let reference = plan.dynamicReferences[Int(index)]
    var target = reference.initial
    if scope != 0 {
      let found = scopes.resolve(reference.name, in: scope, plan.dynamicAnchors)
      if found != none { target = found }
    }
    return follow(target, .dynamicRef, node, collects)
  }
}
