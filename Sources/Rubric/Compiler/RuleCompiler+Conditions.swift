internal import JSONDocument

extension RuleCompiler {
  private static let comparators: [(name: String, comparator: Comparison.Operator)] = [
    ("atLeast", .atLeast), ("atMost", .atMost), ("moreThan", .moreThan), ("lessThan", .lessThan),
    ("equals", .equals),
  ]

  private static let comparatorNames = comparators.map { $0.name }

  private static let dateOperators: [(name: String, comparator: FieldTest.DateOperator)] = [
    ("before", .before), ("after", .after), ("onOrBefore", .onOrBefore), ("onOrAfter", .onOrAfter),
  ]

  /// Compiles a condition.
  func condition(_ node: NodeID, scope: Scope) -> Condition? {
    let condition = conditionForm(node, scope: scope)
    if keepsProbes, scope.current == nil, let condition {
      probes.append(Criterion.Probe(condition: condition, range: document.range(of: node)))
    }
    return condition
  }

  private func conditionForm(_ node: NodeID, scope: Scope) -> Condition? {
    guard let object = object(node) else { return nil }
    if let inner = object["allOf"] {
      check(object, allows: RuleForm.allCondition.keys)
      return conditions(inner, scope: scope).map { .all($0) }
    }
    if let inner = object["anyOf"] {
      check(object, allows: RuleForm.anyCondition.keys)
      return conditions(inner, scope: scope).map { .any($0) }
    }
    if let inner = object["not"] {
      check(object, allows: RuleForm.notCondition.keys)
      var scope = scope
      scope.allowsBacking = false
      return condition(inner, scope: scope).map { .not($0) }
    }
    if object.has("field") { return fieldCondition(object, scope: scope) }
    if let inner = object["member"] {
      check(object, allows: RuleForm.memberCondition.keys)
      guard scope.current != nil else {
        report(.noMemberAtHand, at: node)
        return nil
      }
      return set(inner, scope: scope).map { .member($0.expression) }
    }
    if object.has("evidenced") { return evidenced(object, scope: scope) }
    if let inner = object["attested"] {
      check(object, allows: RuleForm.attestedCondition.keys)
      guard scope.allowsBacking else {
        report(.backingNotAllowed, at: node)
        return nil
      }
      var scope = scope
      scope.allowsBacking = false
      return condition(inner, scope: scope).map { .attested($0) }
    }
    if measureForm(of: object) != nil {
      guard let measure = measure(object, scope: scope, others: Self.comparatorNames),
        let comparisons = comparisons(object, scope: scope)
      else { return nil }
      return .compare(measure.measure, comparisons)
    }
    if let number = object["atLeast"], let inner = object["of"] {
      check(object, allows: RuleForm.someOfCondition.keys)
      guard let count = integer(number, in: 0...1_000), let conditions = conditions(inner, scope: scope)
      else {
        return nil
      }
      return .atLeast(count, conditions)
    }
    report(.unknownConditionForm, at: node)
    return nil
  }

  private func conditions(_ node: NodeID, scope: Scope) -> [Condition]? {
    guard let elements = elements(node) else { return nil }
    if elements.isEmpty {
      report(.emptyList, at: node)
      return nil
    }
    var conditions: [Condition] = []
    var isComplete = true
    for element in elements {
      if let condition = condition(element, scope: scope) {
        conditions.append(condition)
      } else {
        isComplete = false
      }
    }
    return isComplete ? conditions : nil
  }

  private func comparisons(_ object: RuleObject, scope: Scope) -> [Comparison]? {
    var comparisons: [Comparison] = []
    for (name, comparator) in Self.comparators {
      guard let node = object[name] else { continue }
      guard let operand = operand(node, scope: scope) else { return nil }
      comparisons.append(Comparison(comparator: comparator, operand: operand))
    }
    if comparisons.isEmpty {
      report(.missingComparison, at: object.node)
      return nil
    }
    return comparisons
  }

  /// Compiles what a number is compared with.
  private func operand(_ node: NodeID, scope: Scope) -> Measure? {
    switch document.kind(of: node) {
    case .number:
      if let value = Ratio(document.number(node)) { return .constant(value) }
      report(.badThreshold, at: node, [("text", "")])
      return nil
    case .string:
      if let value = Ratio(share: document.string(node)) { return .constant(value) }
      report(.badThreshold, at: node, [("text", document.string(node))])
      return nil
    default: return nested(node, scope: scope)?.measure
    }
  }

  private func evidenced(_ object: RuleObject, scope: Scope) -> Condition? {
    check(object, allows: RuleForm.evidencedCondition.keys)
    guard scope.allowsBacking else {
      report(.backingNotAllowed, at: object.node)
      return nil
    }
    guard let inner = object["evidenced"], let base = set(inner, scope: scope),
      let statusNode = required("by", in: object), let status = evidenceStatus(statusNode)
    else { return nil }
    guard case .nodes = base.type else {
      report(.valuesHaveNoFields, at: inner)
      return nil
    }
    var threshold = Threshold.every
    if let node = object["atLeast"] {
      switch operand(node, scope: scope) {
      case .constant(let value) where document.kind(of: node) == .string: threshold = .share(value)
      case .constant(let value) where value.isWhole:
        threshold = .count(Int(value.numerator / value.denominator))
      case nil: return nil
      default:
        report(.badThreshold, at: node, [("text", "")])
        return nil
      }
    }
    return .evidenced(base.expression, status, threshold)
  }

  /// Reads the status of evidence.
  func evidenceStatus(_ node: NodeID) -> Condition.EvidenceStatus? {
    switch string(node) {
    case "asserted": return .asserted
    case "documented": return .documented
    case "third_party": return .thirdParty
    case nil: return nil
    case let text?:
      report(
        .unknownWord, at: node, [("word", text), ("known", "asserted, documented, third_party")],
        suggestion: spellingSuggestion(for: text, among: ["asserted", "documented", "third_party"]))
      return nil
    }
  }

  // MARK: - Fields

  private func fieldCondition(_ object: RuleObject, scope: Scope) -> Condition? {
    check(object, allows: RuleForm.fieldCondition.keys)
    guard let node = object["field"], let field = field(node, of: scope.current) else { return nil }
    var ifAbsent: Bool?
    if let node = object["ifAbsent"] {
      guard let value = boolean(node) else { return nil }
      ifAbsent = value
    }
    guard hasOneTest(object), let test = fieldTest(object, scope: scope) else { return nil }
    checkWords(of: object, shapes: field.shapes)
    return .field(field.path, test, ifAbsent: ifAbsent)
  }

  /// Reports a second test of a field: of two that stand side by side one would be ignored. Comparisons of numbers go
  /// together, and count as one.
  private func hasOneTest(_ object: RuleObject) -> Bool {
    var first: String?
    var isFirstNumber = false
    for name in Self.testNames {
      guard let node = object[name] else { continue }
      let isNumber = Self.comparatorNames.contains(name) && (name != "equals" || isNumber(node))
      if let first, !(isNumber && isFirstNumber) {
        report(.severalTests, at: node, [("first", first), ("second", name)])
        return false
      }
      if first == nil { (first, isFirstNumber) = (name, isNumber) }
    }
    return true
  }

  /// Tells whether a value is compared as a number: it is one, or a measure.
  private func isNumber(_ node: NodeID) -> Bool {
    let kind = document.kind(of: node)
    return kind == .number || kind == .object
  }

  private static let testNames =
    ["in", "includesAny", "includesAll", "is", "sameTextAs"] + dateOperators.map { $0.name } + comparatorNames

  private func fieldTest(_ object: RuleObject, scope: Scope) -> FieldTest? {
    if let node = object["in"] { return names(node).map { .oneOf($0) } }
    if let node = object["includesAny"] { return names(node).map { .includesAny($0) } }
    if let node = object["includesAll"] { return names(node).map { .includesAll($0) } }
    if let node = object["is"] {
      switch string(node) {
      case "stated": return .isStated
      case "written": return .isWritten
      case nil: return nil
      case let text?:
        report(
          .unknownWord, at: node, [("word", text), ("known", "stated, written")],
          suggestion: spellingSuggestion(for: text, among: ["stated", "written"]))
        return nil
      }
    }
    if let node = object["sameTextAs"] { return set(node, scope: scope).map { .sameText($0.expression) } }
    for (name, comparator) in Self.dateOperators {
      if let node = object[name] { return dateOperand(node, scope: scope).map { .date(comparator, $0) } }
    }
    if let node = object["equals"] {
      switch document.kind(of: node) {
      case .string: return .oneOf([JSONName(utf8: document.utf8(node))])
      case .true: return .isTrue(true)
      case .false: return .isTrue(false)
      default: break
      }
    }
    return comparisons(object, scope: scope).map { .number($0) }
  }

  /// Reports words that the field's enumeration does not have: such a condition could never hold.
  private func checkWords(of object: RuleObject, shapes: [FormatShape.ID]) {
    var known: [String] = []
    for shape in shapes {
      let words = enumeration(of: shape)
      if words.isEmpty { return }
      known += words
    }
    for key in ["in", "includesAny", "includesAll", "equals"] {
      guard let node = object[key] else { continue }
      let words = document.kind(of: node) == .array ? Array(document.elements(of: node)) : [node]
      for word in words where document.kind(of: word) == .string {
        let text = document.string(word)
        if known.contains(text) || text == "unknown" || text == "none" { continue }
        report(
          .unknownWord, at: word, [("word", text), ("known", known.joined(separator: ", "))],
          suggestion: spellingSuggestion(for: text, among: known))
      }
    }
  }

  private func enumeration(of shape: FormatShape.ID) -> [String] {
    let words = format.enumeration(of: shape)
    guard words.isEmpty, let items = format.shapes[shape].items else { return words }
    return format.enumeration(of: items)
  }

  private func names(_ node: NodeID) -> [JSONName]? {
    guard let texts = strings(node) else { return nil }
    if texts.isEmpty {
      report(.emptyList, at: node)
      return nil
    }
    return texts.map { JSONName($0) }
  }
}
