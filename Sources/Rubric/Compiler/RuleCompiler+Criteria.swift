internal import JSONDocument

extension RuleCompiler {
  private static let criterionKeys = [
    "id", "title", "question", "why", "clauses", "weight", "gate", "limits", "watch", "judgeableWhen",
    "appliesWhen", "facts", "measures", "evidence", "attestation", "advice", "place", "levels",
  ]

  /// Compiles a criterion.
  func criterion(_ node: NodeID, scope outer: Scope) -> Criterion? {
    guard let object = object(node) else { return nil }
    check(object, allows: Self.criterionKeys)
    let outerUses = uses
    uses = []
    measuresUsed = []
    probes = []
    defer { uses = outerUses }
    var scope = declareFacts(object["facts"], in: outer)
    scope.allowsBacking = true
    let measures = measures(object["measures"], scope: &scope)

    let id = string("id", in: object)
    let title = text("title", in: object)
    let question = text("question", in: object)
    let why = text("why", in: object)
    let clauses = required("clauses", in: object).flatMap { strings($0) }
    let weight = object["weight"].map { integer($0, in: 1...100) } ?? 1
    let isGate = object["gate"].map { boolean($0) } ?? false
    let advice = template(required("advice", in: object), scope: scope)
    let levels = required("levels", in: object).flatMap { self.levels($0, scope: scope) }
    let judgeableWhen = guardCondition(object["judgeableWhen"], scope: scope)
    let appliesWhen = guardCondition(object["appliesWhen"], scope: scope)
    let evidence = object["evidence"].flatMap { evidenceCap($0, scope: scope) }
    let attestation = object["attestation"].flatMap { attestationCap($0) }
    let place = object["place"].flatMap { self.place($0) }
    let limits = optionalText("limits", in: object)
    let watch = optionalText("watch", in: object)

    guard let id, let title, let question, let why, let clauses, let weight, let isGate, let advice,
      let levels
    else { return nil }
    return Criterion(
      id: id, title: title, question: question, why: why, clauses: clauses, weight: weight, isGate: isGate,
      limits: limits, watch: watch, judgeableWhen: judgeableWhen, appliesWhen: appliesWhen,
      measures: measures, evidence: evidence, attestation: attestation, advice: advice, place: place,
      levels: levels, range: document.range(of: node), facts: Self.distinct(uses),
      unusedMeasures: measures.indices.filter { !measuresUsed.contains($0) }.map { measures[$0].name },
      probes: probes)
  }

  /// Reads where the answer is written; that no rule reads it for this is no use of the field.
  private func place(_ node: NodeID) -> FieldPath? {
    let read = fieldsRead
    defer { fieldsRead = read }
    return field(node, of: nil)?.path
  }

  private static func distinct(_ slots: [Int]) -> [Int] {
    var distinct: [Int] = []
    for slot in slots where !distinct.contains(slot) { distinct.append(slot) }
    return distinct
  }

  /// Compiles a condition with the text for when it does not hold.
  func guardCondition(_ node: NodeID?, scope: Scope, key: String = "condition") -> Criterion.Guard? {
    guard let node, let object = object(node) else { return nil }
    check(object, allows: [key, key == "unless" ? "text" : "otherwise"])
    guard let conditionNode = required(key, in: object),
      let condition = condition(conditionNode, scope: scope),
      let otherwise = text(key == "unless" ? "text" : "otherwise", in: object)
    else { return nil }
    return Criterion.Guard(condition: condition, otherwise: otherwise)
  }

  private func measures(_ node: NodeID?, scope: inout Scope) -> [Criterion.NamedMeasure] {
    guard let node, let object = object(node) else { return [] }
    var measures: [Criterion.NamedMeasure] = []
    for member in object.members {
      guard let declaration = self.object(member.value),
        let label = text("label", in: declaration),
        let measure = measure(declaration, scope: scope, others: ["label"])
      else {
        // Its name stays known, so that those who use it are not at fault too.
        scope.measures.append((member.name, .count))
        continue
      }
      // A measure may use those that stand before it.
      scope.measures.append((member.name, measure.unit))
      measures.append(
        Criterion.NamedMeasure(
          name: member.name, label: label, measure: measure.measure, unit: measure.unit))
    }
    return measures
  }

  private func levels(_ node: NodeID, scope: Scope) -> [Criterion.Level]? {
    guard let elements = elements(node) else { return nil }
    guard elements.count == 5 else {
      report(.fiveLevels, at: node, [("count", String(elements.count))])
      return nil
    }
    var levels: [Criterion.Level] = []
    for (number, element) in elements.enumerated() {
      guard let level = level(element, number: number, scope: scope) else { continue }
      levels.append(level)
    }
    return levels.count == 5 ? levels : nil
  }

  private func level(_ node: NodeID, number: Int, scope: Scope) -> Criterion.Level? {
    guard let object = object(node) else { return nil }
    guard let descriptor = text("descriptor", in: object) else { return nil }
    if number == 0 {
      check(object, allows: ["descriptor"])
      return Criterion.Level(descriptor: descriptor, condition: nil, origin: nil, note: nil, advice: nil)
    }
    check(object, allows: ["descriptor", "when", "origin", "note", "advice"])
    guard let when = required("when", in: object), let condition = condition(when, scope: scope),
      let originNode = required("origin", in: object), let word = string(originNode)
    else { return nil }
    guard let origin = Origin(rawValue: word) else {
      report(
        .unknownWord, at: originNode, [("word", word), ("known", "case, framework, judgement")],
        suggestion: spellingSuggestion(for: word, among: Origin.allCases.map { $0.rawValue }))
      return nil
    }
    return Criterion.Level(
      descriptor: descriptor, condition: condition, origin: origin, note: optionalText("note", in: object),
      advice: object["advice"].flatMap { template($0, scope: scope) })
  }

  private func evidenceCap(_ node: NodeID, scope: Scope) -> Criterion.EvidenceCap? {
    guard let object = object(node) else { return nil }
    let keys = (1...4).map { "atLevel\($0)" }
    check(object, allows: ["of"] + keys)
    guard let of = required("of", in: object), let basis = set(of, scope: scope) else { return nil }
    guard case .nodes = basis.type else {
      report(.valuesHaveNoFields, at: of)
      return nil
    }
    var status: [Condition.EvidenceStatus] = [.none]
    for key in keys {
      guard let wanted = object[key] else {
        status.append(status.last ?? .none)
        continue
      }
      guard let known = evidenceStatus(wanted) else { return nil }
      status.append(known)
    }
    return Criterion.EvidenceCap(basis: basis.expression, statusByLevel: status)
  }

  private func attestationCap(_ node: NodeID) -> Criterion.AttestationCap? {
    guard let object = object(node) else { return nil }
    check(object, allows: ["fromLevel", "by", "question"])
    guard let levelNode = required("fromLevel", in: object), let level = integer(levelNode, in: 1...4),
      let by = required("by", in: object), let capacities = strings(by),
      let question = text("question", in: object)
    else { return nil }
    return Criterion.AttestationCap(fromLevel: level, capacities: capacities, question: question)
  }
}
