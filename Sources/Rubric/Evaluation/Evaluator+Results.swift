internal import JSONDocument

extension Evaluator {
  /// The most nodes that a criterion's evidence lists.
  private static let evidenceLimit = 24

  /// Returns the levels of a criterion and what keeps it there, without what explains them.
  func levels(_ criterion: Criterion, _ judgement: Judgement) -> CriterionResult {
    CriterionResult(
      id: criterion.id, title: criterion.title, question: criterion.question, why: criterion.why,
      clauses: criterion.clauses, weight: criterion.weight, isGate: criterion.isGate, level: judgement.level,
      outcome: judgement.outcome, levels: [], measures: [], evidence: [],
      place: Place(pointer: "", line: 1, column: 1))
  }

  /// Puts what a criterion came to into words and places.
  func result(
    _ criterion: Criterion, _ judgement: Judgement, places: NodePlaces
  ) throws(EvaluationFailure) -> CriterionResult {
    var levels: [CriterionResult.Level] = []
    for (number, level) in criterion.levels.enumerated() {
      let holds =
        number < judgement.holds.count
        ? judgement.holds[number] : ByReading(shown: false, claimed: false, possible: false)
      levels.append(
        CriterionResult.Level(
          descriptor: level.descriptor, origin: level.origin, note: level.note, holds: holds))
    }
    var measures: [MeasureResult] = []
    var evidence: [Evidence] = []
    if judgement.outcome != .notApplicable {
      for slot in criterion.measures.indices {
        let value = try namedMeasure(slot)
        measures.append(result(criterion.measures[slot], value))
      }
      evidence = try self.evidence(criterion, judgement, places: places)
    }
    var attestation: CriterionResult.Attestation?
    if let cap = criterion.attestation {
      attestation = CriterionResult.Attestation(
        question: cap.question, fromLevel: cap.fromLevel, capacities: cap.capacities,
        agreeing: judgement.attestations.agreeing, disagreeing: judgement.attestations.disagreeing,
        stale: judgement.attestations.stale, unbound: judgement.attestations.unbound)
    }
    return CriterionResult(
      id: criterion.id, title: criterion.title, question: criterion.question, why: criterion.why,
      clauses: criterion.clauses, weight: criterion.weight, isGate: criterion.isGate,
      limits: criterion.limits,
      watch: criterion.watch, level: judgement.level, outcome: judgement.outcome,
      outcomeText: judgement.outcomeText, levels: levels, measures: measures, evidence: evidence,
      advice: try advice(criterion, judgement), place: places.place(of: nearest(criterion.place)),
      attestation: attestation)
  }

  private func result(_ measure: Criterion.NamedMeasure, _ value: MeasureValue) -> MeasureResult {
    var entries: [(language: String, text: String)] = []
    for language in languages {
      entries.append((language, MeasureFormatter.text(value, unit: measure.unit, in: language)))
    }
    return MeasureResult(
      name: measure.name, label: measure.label, unit: measure.unit, hasValue: value.interval != nil,
      least: value.interval?.least, most: value.interval?.most, counted: value.counted, total: value.total,
      text: LocalizedText(entries))
  }

  private func evidence(
    _ criterion: Criterion, _ judgement: Judgement, places: NodePlaces
  ) throws(EvaluationFailure) -> [Evidence] {
    var counted: [NodeID] = []
    var gaps: [Gap] = []
    for gap in judgement.unmet.gaps where !gaps.contains(gap) { gaps.append(gap) }
    for slot in criterion.measures.indices {
      let value = try namedMeasure(slot)
      counted += value.nodes
      for gap in value.gaps where gaps.count < Self.evidenceLimit && !gaps.contains(gap) { gaps.append(gap) }
    }
    var evidence: [Evidence] = []
    counted.sort()
    var last: NodeID?
    for node in counted where node != last && evidence.count < Self.evidenceLimit {
      last = node
      evidence.append(
        Evidence(role: .counted, place: places.place(of: node), label: label(of: node, places: places)))
    }
    gaps.sort(by: isBefore)
    for gap in gaps.prefix(Self.evidenceLimit) {
      evidence.append(
        Evidence(role: .notStated, place: places.place(of: gap.node), label: label(of: gap, places: places)))
    }
    return evidence
  }

  /// The words for a counted node; a value of an enumeration has a name in the schema.
  private func label(of node: NodeID, places: NodePlaces) -> LocalizedText {
    if document.kind(of: node) == .string, design.target(of: node) == nil,
      let shape = places.shape(of: node),
      let name = scorecard.format.label(of: document.string(node), in: shape)
    {
      return name
    }
    return label(of: node)
  }

  /// The name of the field that is not stated; nil where a node itself says that it is not known.
  private func name(of gap: Gap) -> JSONName? {
    gap.field.map { missingFields[Int($0)] }
  }

  /// Orders gaps as a reader meets them in the document, and those of one node by their fields' bytes.
  private func isBefore(_ left: Gap, _ right: Gap) -> Bool {
    if left.node != right.node { return left.node < right.node }
    return (name(of: left)?.utf8 ?? []).lexicographicallyPrecedes(name(of: right)?.utf8 ?? [])
  }

  /// The title of the field that is not stated, with its name in the file.
  private func label(of gap: Gap, places: NodePlaces) -> LocalizedText {
    let field = name(of: gap)
    var shape = places.shape(of: gap.node)
    if let field { shape = shape.flatMap { scorecard.format.shapes[$0].property(field) } }
    guard let shape, let title = title(of: shape) else {
      return LocalizedText(verbatim: field?.text ?? "")
    }
    guard let field else { return title }
    if fieldLabels.isEmpty { fieldLabels = Array(repeating: nil, count: scorecard.format.shapes.count) }
    if let known = fieldLabels[shape], known.field == field { return known.label }
    var entries: [(language: String, text: String)] = []
    for language in languages {
      entries.append((language, title.text(in: language) + " `" + field.text + "`"))
    }
    let label = LocalizedText(entries)
    fieldLabels[shape] = (field, label)
    return label
  }

  private func advice(
    _ criterion: Criterion, _ judgement: Judgement
  ) throws(EvaluationFailure) -> LocalizedText? {
    if judgement.outcome == .notApplicable { return nil }
    let shown = judgement.level.shown ?? 0
    guard shown < 4 else { return nil }
    let next = criterion.levels[shown + 1]
    switch judgement.outcome {
    case .awaitingAttestation:
      // A level that asks for the word of others itself may have more to say than the question to them.
      if let attestation = criterion.attestation, !judgement.unmet.awaitsAttestation || next.advice == nil {
        return attestation.question
      }
    case .cannotJudge:
      // What has to be there first comes before what the levels ask.
      if let text = judgement.outcomeText { return text }
    default: break
    }
    return try fill(next.advice ?? criterion.advice)
  }

  /// Returns the node of a plain path, or the nearest above it that is there.
  private func nearest(_ path: FieldPath?) -> NodeID {
    var node = document.root
    for name in path?.names ?? [] {
      guard let next = document.value(of: node, named: name) else { break }
      node = next
    }
    return node
  }
}
