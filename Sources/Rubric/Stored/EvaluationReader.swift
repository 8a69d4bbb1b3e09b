package import JSONDocument

extension Evaluation {
  /// Rebuilds an evaluation from the text that ``storedText()`` wrote.
  ///
  /// - Throws: `EvaluationReadingError` with the place of the first fault.
  package init(reading document: JSONDocument) throws(EvaluationReadingError) {
    if let duplicate = document.duplicateNames().first {
      throw EvaluationReadingError(kind: .duplicateMember(name: duplicate.name), range: duplicate.second)
    }
    var reader = EvaluationReader(document)
    self = try reader.evaluation()
  }
}

/// Reads a stored evaluation; it takes nothing that the writer would not write.
struct EvaluationReader {
  let document: JSONDocument
  private var verdicts: [String] = []
  private var lessons: [String] = []
  private var criteria: [String] = []

  init(_ document: JSONDocument) {
    self.document = document
  }

  mutating func evaluation() throws(EvaluationReadingError) -> Evaluation {
    try checkFormat()
    let root = try object(
      document.root,
      [
        "format", "engine", "about", "scorecard", "languages", "design", "verdicts", "overall", "lessons",
        "changes", "contradictions",
      ], others: ["redacted", "maps"])
    let scorecard = try object(root["scorecard"], ["id", "title", "hash"])
    var classes: [ScoreClass] = []
    for node in try elements(root["verdicts"]) {
      let entry = try object(node, ["id", "title"])
      classes.append(ScoreClass(id: try string(entry["id"]), title: try text(entry["title"])))
    }
    verdicts = classes.map { $0.id }
    var lessons: [LessonResult] = []
    for node in try elements(root["lessons"]) {
      let lesson = try lesson(node)
      self.lessons.append(lesson.id)
      criteria += lesson.criteria.map { $0.id }
      lessons.append(lesson)
    }
    var changes: [Change] = []
    for node in try elements(root["changes"]) { changes.append(try change(node)) }
    var contradictions: [ContradictionResult] = []
    for node in try elements(root["contradictions"]) { contradictions.append(try contradiction(node)) }
    return Evaluation(
      about: try text(root["about"]), engine: try string(root["engine"]),
      scorecardID: try string(scorecard["id"]), scorecardTitle: try text(scorecard["title"]),
      scorecardHash: isNull(try scorecard["hash"]) ? nil : try string(scorecard["hash"]),
      languages: try strings(root["languages"]), design: try design(root["design"]),
      isRedacted: try root.optional("redacted").map { (node) throws(EvaluationReadingError) in
        try boolean(node)
      } ?? false, verdicts: classes, lessons: lessons, overall: try scores(root["overall"]), changes: changes,
      contradictions: contradictions, maps: try maps(root.optional("maps")))
  }

  private func checkFormat() throws(EvaluationReadingError) {
    guard let node = document.value(of: document.root, named: "format"),
      document.string(node) == StoredFormat.marker
    else {
      let node = document.value(of: document.root, named: "format")
      throw error(.wrongFormat(found: node.map { document.string($0) } ?? ""), node ?? document.root)
    }
  }

  private func design(_ node: NodeID) throws(EvaluationReadingError) -> DesignSummary {
    let entry = try object(node, ["file", "id", "title", "status", "asOf"])
    return DesignSummary(
      file: try string(entry["file"]), id: try string(entry["id"]), title: try text(entry["title"]),
      status: try string(entry["status"]), asOf: try string(entry["asOf"]))
  }

  private func lesson(_ node: NodeID) throws(EvaluationReadingError) -> LessonResult {
    let entry = try object(
      node,
      [
        "id", "title", "lesson", "weight", "verdict", "number", "scopeNote", "clauses", "overrides",
        "criteria",
      ])
    var clauses: [LessonResult.Clause] = []
    for node in try elements(entry["clauses"]) {
      let clause = try object(node, ["id", "text"])
      clauses.append(LessonResult.Clause(id: try string(clause["id"]), text: try text(clause["text"])))
    }
    var overrides: [RubricOverride] = []
    for node in try elements(entry["overrides"]) { overrides.append(try override(node)) }
    var criteria: [CriterionResult] = []
    for node in try elements(entry["criteria"]) { criteria.append(try criterion(node)) }
    let verdict = try readings(entry["verdict"])
    return LessonResult(
      id: try string(entry["id"]), title: try text(entry["title"]), lesson: try text(entry["lesson"]),
      clauses: clauses, weight: try integer(entry["weight"], in: 1...100),
      verdict: ByReading(
        shown: try self.verdict(verdict.shown), claimed: try self.verdict(verdict.claimed),
        possible: try self.verdict(verdict.possible)),
      number: try scores(entry["number"]), scopeNote: try optionalText(entry["scopeNote"]),
      overrides: overrides, criteria: criteria)
  }

  private func override(_ node: NodeID) throws(EvaluationReadingError) -> RubricOverride {
    let entry = try object(
      node, ["kind", "base", "criterion", "title", "level", "label", "before", "after", "reason"])
    let level = try entry["level"]
    return RubricOverride(
      kind: try word(entry["kind"], RubricOverride.Kind.allCases), baseID: try string(entry["base"]),
      criterionID: try string(entry["criterion"]), title: try text(entry["title"]),
      level: isNull(level) ? nil : try integer(level, in: 1...4), label: try optionalText(entry["label"]),
      before: try optionalText(entry["before"]), after: try optionalText(entry["after"]),
      reason: try text(entry["reason"]))
  }

  private func criterion(_ node: NodeID) throws(EvaluationReadingError) -> CriterionResult {
    let entry = try object(
      node,
      [
        "id", "title", "question", "why", "clauses", "weight", "gate", "limits", "watch", "level", "outcome",
        "outcomeText", "levels", "measures", "evidence", "advice", "place", "attestation",
      ])
    let level = try readings(entry["level"])
    var levels: [CriterionResult.Level] = []
    for node in try elements(entry["levels"]) { levels.append(try self.level(node)) }
    guard levels.count == 5 else {
      throw error(.wrongCount(expected: 5, found: levels.count), try entry["levels"])
    }
    var measures: [MeasureResult] = []
    for node in try elements(entry["measures"]) { measures.append(try measure(node)) }
    var evidence: [Evidence] = []
    for node in try elements(entry["evidence"]) {
      let item = try object(node, ["role", "label", "place"])
      evidence.append(
        Evidence(
          role: try word(item["role"], Evidence.Role.allCases), place: try place(item["place"]),
          label: try text(item["label"])))
    }
    return CriterionResult(
      id: try string(entry["id"]), title: try text(entry["title"]), question: try text(entry["question"]),
      why: try text(entry["why"]), clauses: try strings(entry["clauses"]),
      weight: try integer(entry["weight"], in: 1...100), isGate: try boolean(entry["gate"]),
      limits: try optionalText(entry["limits"]), watch: try optionalText(entry["watch"]),
      level: ByReading(
        shown: try optionalLevel(level.shown), claimed: try optionalLevel(level.claimed),
        possible: try optionalLevel(level.possible)),
      outcome: try word(entry["outcome"], CriterionResult.Outcome.allCases),
      outcomeText: try optionalText(entry["outcomeText"]), levels: levels, measures: measures,
      evidence: evidence, advice: try optionalText(entry["advice"]), place: try place(entry["place"]),
      attestation: try attestation(entry["attestation"]))
  }

  private func level(_ node: NodeID) throws(EvaluationReadingError) -> CriterionResult.Level {
    let entry = try object(node, ["descriptor", "origin", "note", "holds"])
    let holds = try readings(entry["holds"])
    let origin = try entry["origin"]
    return CriterionResult.Level(
      descriptor: try text(entry["descriptor"]),
      origin: isNull(origin) ? nil : try word(origin, Origin.allCases),
      note: try optionalText(entry["note"]),
      holds: ByReading(
        shown: try boolean(holds.shown), claimed: try boolean(holds.claimed),
        possible: try boolean(holds.possible)))
  }

  private func measure(_ node: NodeID) throws(EvaluationReadingError) -> MeasureResult {
    let entry = try object(node, ["name", "label", "unit", "value", "counted", "total", "text"])
    var least: Ratio?
    var most: Ratio?
    let value = try entry["value"]
    if !isNull(value) {
      let interval = try object(value, ["least", "most"])
      least = try ratio(interval["least"])
      most = try ratio(interval["most"])
    }
    return MeasureResult(
      name: try string(entry["name"]), label: try text(entry["label"]),
      unit: try word(entry["unit"], MeasureUnit.allCases), hasValue: !isNull(value), least: least, most: most,
      counted: try ratio(entry["counted"]), total: try ratio(entry["total"]), text: try text(entry["text"]))
  }

  private func attestation(
    _ node: NodeID
  ) throws(EvaluationReadingError) -> CriterionResult.Attestation? {
    if isNull(node) { return nil }
    let entry = try object(
      node, ["question", "fromLevel", "capacities", "agreeing", "disagreeing", "stale", "unbound"])
    return CriterionResult.Attestation(
      question: try text(entry["question"]), fromLevel: try integer(entry["fromLevel"], in: 1...4),
      capacities: try strings(entry["capacities"]), agreeing: try count(entry["agreeing"]),
      disagreeing: try count(entry["disagreeing"]), stale: try count(entry["stale"]),
      unbound: try count(entry["unbound"]))
  }

  private func change(_ node: NodeID) throws(EvaluationReadingError) -> Change {
    let entry = try object(
      node,
      [
        "criterion", "lesson", "from", "to", "kind", "advice", "place", "gain", "verdict", "gate", "missing",
      ])
    return Change(
      criterionID: try known(entry["criterion"], of: criteria),
      lessonID: try known(entry["lesson"], of: lessons),
      from: try optionalLevel(entry["from"]), to: try integer(entry["to"], in: 1...4),
      kind: try word(entry["kind"], Change.Kind.allCases), advice: try text(entry["advice"]),
      place: try place(entry["place"]), gain: try points(entry["gain"], in: -100...100),
      verdict: try verdict(entry["verdict"]), isGate: try boolean(entry["gate"]),
      missing: try count(entry["missing"]))
  }

  private func contradiction(_ node: NodeID) throws(EvaluationReadingError) -> ContradictionResult {
    let entry = try object(node, ["id", "title", "message", "lessons", "places"])
    var places: [Place] = []
    for node in try elements(entry["places"]) { places.append(try place(node)) }
    return ContradictionResult(
      id: try string(entry["id"]), title: try text(entry["title"]), message: try text(entry["message"]),
      lessons: try strings(entry["lessons"]), places: places)
  }

  private func place(_ node: NodeID) throws(EvaluationReadingError) -> Place {
    let entry = try object(node, ["pointer", "line", "column"])
    return Place(
      pointer: try string(entry["pointer"]), line: try count(entry["line"]),
      column: try count(entry["column"]))
  }

  private func verdict(_ node: NodeID) throws(EvaluationReadingError) -> Int {
    let id = try known(node, of: verdicts)
    for (position, verdict) in verdicts.enumerated() where verdict == id { return position }
    return 0
  }
}
