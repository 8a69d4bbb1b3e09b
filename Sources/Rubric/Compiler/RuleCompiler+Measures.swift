internal import JSONDocument

extension RuleCompiler {
  /// The forms of a measure, by the member that tells them apart.
  ///
  /// The groups come first, because they may have a `sum` of their own.
  static let measureForms = [
    "largestGroup", "smallestGroup", "count", "share", "sum", "minimum", "maximum", "earliest", "latest",
    "days",
    "months", "ratio", "repeated", "criteriaAt", "calculate", "measure",
  ]

  /// Returns the form of a measure that an object is, or nil.
  func measureForm(of object: RuleObject) -> String? {
    for form in Self.measureForms where object.has(form) { return form }
    return nil
  }

  /// Compiles a measure; `others` are members that belong to what surrounds it.
  func measure(
    _ object: RuleObject, scope: Scope, others: [String]
  ) -> (measure: Measure, unit: MeasureUnit)? {
    guard let form = measureForm(of: object), let node = object[form] else {
      report(.unknownMeasureForm, at: object.node)
      return nil
    }
    switch form {
    case "count":
      check(object, allows: RuleForm.countMeasure.keys + others)
      return set(node, scope: scope).map { (.count($0.expression), .count) }
    case "share": return share(object, node, scope: scope, others: others)
    case "sum", "minimum", "maximum": return overMembers(form, object, node, scope: scope, others: others)
    case "earliest", "latest":
      check(object, allows: RuleForm.datesMeasure.keys(form) + others)
      guard let of = required("of", in: object), let base = set(of, scope: scope),
        let field = field(node, of: base.type)
      else { return nil }
      return (.date(field.path, of: base.expression, isLatest: form == "latest"), .date)
    case "days", "months":
      check(object, allows: RuleForm.spansMeasure.keys(form) + others)
      guard let span = self.object(node) else { return nil }
      check(span, allows: ["from", "to"])
      guard let from = dateMeasure("from", in: span, scope: scope),
        let to = dateMeasure("to", in: span, scope: scope)
      else { return nil }
      return form == "days" ? (.days(from: from, to: to), .days) : (.months(from: from, to: to), .months)
    case "ratio":
      check(object, allows: RuleForm.ratioMeasure.keys + others)
      guard let top = nested(node, scope: scope), let toNode = required("to", in: object),
        let bottom = nested(toNode, scope: scope)
      else { return nil }
      return (.ratio(top.measure, to: bottom.measure), .share)
    case "largestGroup", "smallestGroup": return group(form, object, node, scope: scope, others: others)
    case "repeated":
      check(object, allows: RuleForm.repeatedMeasure.keys + others)
      return set(node, scope: scope).map { (.repeated($0.expression), .count) }
    case "criteriaAt":
      check(object, allows: RuleForm.criteriaAtMeasure.keys + others)
      guard scope.allowsCriteria else {
        report(.criteriaOnlyInContradictions, at: node)
        return nil
      }
      return integer(node, in: 0...4).map { (.criteriaAt($0), .share) }
    case "calculate": return calculation(object, node, scope: scope, others: others)
    default: return namedMeasure(object, node, scope: scope, others: others)
    }
  }

  /// Compiles a measure that stands for itself.
  func nested(_ node: NodeID, scope: Scope) -> (measure: Measure, unit: MeasureUnit)? {
    guard let object = object(node) else { return nil }
    return measure(object, scope: scope, others: [])
  }

  private func namedMeasure(
    _ object: RuleObject, _ node: NodeID, scope: Scope, others: [String]
  ) -> (measure: Measure, unit: MeasureUnit)? {
    check(object, allows: RuleForm.namedMeasure.keys + others)
    guard let name = string(node) else { return nil }
    for (slot, measure) in scope.measures.enumerated() where measure.name == name {
      measuresUsed.append(slot)
      return (.named(slot), measure.unit)
    }
    report(
      .unknownMeasure, at: node, [("name", name)],
      suggestion: spellingSuggestion(for: name, among: scope.measures.map { $0.name }))
    return nil
  }

  private func share(
    _ object: RuleObject, _ node: NodeID, scope: Scope, others: [String]
  ) -> (measure: Measure, unit: MeasureUnit)? {
    check(object, allows: RuleForm.shareMeasure.keys + others)
    guard let of = required("of", in: object), let base = set(of, scope: scope),
      let condition = memberCondition(node, of: base.type, scope: scope)
    else { return nil }
    var weighing: FieldPath?
    if let fieldNode = object["weighing"] {
      guard let field = field(fieldNode, of: base.type) else { return nil }
      weighing = field.path
    }
    return (.share(condition, of: base.expression, weighing: weighing), .share)
  }

  private func overMembers(
    _ form: String, _ object: RuleObject, _ node: NodeID, scope: Scope, others: [String]
  ) -> (measure: Measure, unit: MeasureUnit)? {
    check(object, allows: RuleForm.overMembersMeasure.keys(form) + others)
    guard let of = required("of", in: object), let base = set(of, scope: scope) else { return nil }
    guard let (source, unit) = memberNumber(node, of: base.type, scope: scope) else { return nil }
    switch form {
    case "sum": return (.sum(source, of: base.expression), unit)
    default: return (.extreme(source, of: base.expression, isLargest: form == "maximum"), unit)
    }
  }

  /// Compiles a number of each member: one of its fields, or a measure about it.
  private func memberNumber(
    _ node: NodeID, of type: ElementType, scope: Scope
  ) -> (source: Measure.Source, unit: MeasureUnit)? {
    if document.kind(of: node) == .string {
      return field(node, of: type).map { (.field($0.path), .count) }
    }
    var inner = scope
    inner.current = type
    return nested(node, scope: inner).map { (.measure($0.measure), $0.unit) }
  }

  private func calculation(
    _ object: RuleObject, _ node: NodeID, scope: Scope, others: [String]
  ) -> (measure: Measure, unit: MeasureUnit)? {
    check(object, allows: RuleForm.calculateMeasure.keys + others)
    guard let name = string(node) else { return nil }
    guard let module = measureKinds.first(where: { $0.id == name }) else {
      report(
        .unknownMeasureKind, at: node, [("name", name)],
        suggestion: spellingSuggestion(for: name, among: measureKinds.map { $0.id }))
      return nil
    }
    guard let of = required("of", in: object), let base = set(of, scope: scope),
      let over = required("over", in: object),
      let (source, _) = memberNumber(over, of: base.type, scope: scope)
    else { return nil }
    return (.calculated(module, source, of: base.expression), module.unit)
  }

  private func group(
    _ form: String, _ object: RuleObject, _ node: NodeID, scope: Scope, others: [String]
  ) -> (measure: Measure, unit: MeasureUnit)? {
    check(object, allows: RuleForm.groupsMeasure.keys(form) + others)
    guard let base = set(node, scope: scope), let byNode = required("by", in: object) else { return nil }
    var inner = scope
    inner.current = base.type
    guard let by = set(byNode, scope: inner) else { return nil }
    var sum: FieldPath?
    if let fieldNode = object["sum"] {
      guard let field = field(fieldNode, of: base.type) else { return nil }
      sum = field.path
    }
    return (
      .group(base.expression, by: by.expression, sum: sum, isLargest: form == "largestGroup"), .count
    )
  }

  private func dateMeasure(_ name: String, in object: RuleObject, scope: Scope) -> Measure? {
    guard let node = required(name, in: object) else { return nil }
    return dateOperand(node, scope: scope)
  }

  /// Compiles a date: a measure of dates, or a date as written.
  func dateOperand(_ node: NodeID, scope: Scope) -> Measure? {
    if document.kind(of: node) == .string {
      guard let date = CivilDate(document.utf8(node)) else {
        report(.badDate, at: node, [("text", document.string(node))])
        return nil
      }
      return .constant(Ratio(date.dayNumber))
    }
    guard let measure = nested(node, scope: scope) else { return nil }
    guard measure.unit == .date else {
      report(.notADate, at: node)
      return nil
    }
    return measure.measure
  }
}
