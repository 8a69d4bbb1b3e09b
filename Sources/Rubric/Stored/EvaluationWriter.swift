internal import JSONDocument

extension Evaluation {
  /// Returns the evaluation as JSON, format `evaluation/1`: all that it holds, in a fixed order of members.
  ///
  /// Any report can be made again from the text, see ``init(reading:)``. Equal evaluations give equal bytes.
  package func storedText() -> [UInt8] {
    var writer = EvaluationWriter()
    writer.write(self)
    return writer.json.bytes
  }
}

/// Writes an evaluation as JSON; every member is always there, `null` where there is nothing.
struct EvaluationWriter {
  private(set) var json = JSONWriter(pretty: true)
  private var verdicts: [String] = []

  mutating func write(_ evaluation: Evaluation) {
    // With the texts of three lessons in two languages.
    json.reserve(1 << 19)
    verdicts = evaluation.verdicts.map { $0.id }
    json.beginObject()
    member("format", StoredFormat.marker)
    member("engine", evaluation.engine)
    member("about", evaluation.about)
    json.name("scorecard")
    json.beginObject()
    member("id", evaluation.scorecardID)
    member("title", evaluation.scorecardTitle)
    member("hash", evaluation.scorecardHash)
    json.endObject()
    member("languages", evaluation.languages)
    json.name("design")
    write(evaluation.design)
    member("redacted", evaluation.isRedacted)
    list("verdicts", evaluation.verdicts) { writer, verdict in
      writer.member("id", verdict.id)
      writer.member("title", verdict.title)
    }
    member("overall", evaluation.overall)
    list("lessons", evaluation.lessons) { $0.write($1) }
    list("changes", evaluation.changes) { $0.write($1) }
    list("contradictions", evaluation.contradictions) { $0.write($1) }
    json.name("maps")
    if let maps = evaluation.maps { write(maps) } else { json.null() }
    json.endObject()
    json.endText()
  }

  private mutating func write(_ design: DesignSummary) {
    json.beginObject()
    member("file", design.file)
    member("id", design.id)
    member("title", design.title)
    member("status", design.status)
    member("asOf", design.asOf)
    json.endObject()
  }

  private mutating func write(_ lesson: LessonResult) {
    member("id", lesson.id)
    member("title", lesson.title)
    member("lesson", lesson.lesson)
    member("weight", lesson.weight)
    readings("verdict") { writer, reading in writer.verdict(lesson.verdict[reading]) }
    member("number", lesson.number)
    member("scopeNote", lesson.scopeNote)
    list("clauses", lesson.clauses) { writer, clause in
      writer.member("id", clause.id)
      writer.member("text", clause.text)
    }
    list("overrides", lesson.overrides) { $0.write($1) }
    list("criteria", lesson.criteria) { $0.write($1) }
  }

  private mutating func write(_ override: RubricOverride) {
    member("kind", override.kind.rawValue)
    member("base", override.baseID)
    member("criterion", override.criterionID)
    member("title", override.title)
    json.name("level")
    integer(override.level)
    member("label", override.label)
    member("before", override.before)
    member("after", override.after)
    member("reason", override.reason)
  }

  private mutating func write(_ criterion: CriterionResult) {
    member("id", criterion.id)
    member("title", criterion.title)
    member("question", criterion.question)
    member("why", criterion.why)
    member("clauses", criterion.clauses)
    member("weight", criterion.weight)
    member("gate", criterion.isGate)
    member("limits", criterion.limits)
    member("watch", criterion.watch)
    readings("level") { writer, reading in writer.integer(criterion.level[reading]) }
    member("outcome", criterion.outcome.rawValue)
    member("outcomeText", criterion.outcomeText)
    list("levels", criterion.levels) { writer, level in
      writer.member("descriptor", level.descriptor)
      writer.member("origin", level.origin?.rawValue)
      writer.member("note", level.note)
      writer.readings("holds") { $0.json.boolean(level.holds[$1]) }
    }
    list("measures", criterion.measures) { $0.write($1) }
    list("evidence", criterion.evidence) { writer, evidence in
      writer.member("role", evidence.role.rawValue)
      writer.member("label", evidence.label)
      writer.member("place", evidence.place)
    }
    member("advice", criterion.advice)
    member("place", criterion.place)
    json.name("attestation")
    guard let attestation = criterion.attestation else { return json.null() }
    json.beginObject()
    member("question", attestation.question)
    member("fromLevel", attestation.fromLevel)
    member("capacities", attestation.capacities)
    member("agreeing", attestation.agreeing)
    member("disagreeing", attestation.disagreeing)
    member("stale", attestation.stale)
    member("unbound", attestation.unbound)
    json.endObject()
  }

  private mutating func write(_ measure: MeasureResult) {
    member("name", measure.name)
    member("label", measure.label)
    member("unit", measure.unit.rawValue)
    json.name("value")
    if measure.hasValue {
      json.beginObject()
      member("least", measure.least)
      member("most", measure.most)
      json.endObject()
    } else {
      json.null()
    }
    member("counted", measure.counted)
    member("total", measure.total)
    member("text", measure.text)
  }

  private mutating func write(_ change: Change) {
    member("criterion", change.criterionID)
    member("lesson", change.lessonID)
    json.name("from")
    integer(change.from)
    member("to", change.to)
    member("kind", change.kind.rawValue)
    member("advice", change.advice)
    member("place", change.place)
    json.name("gain")
    points(change.gain)
    json.name("verdict")
    verdict(change.verdict)
    member("gate", change.isGate)
    member("missing", change.missing)
  }

  private mutating func write(_ contradiction: ContradictionResult) {
    member("id", contradiction.id)
    member("title", contradiction.title)
    member("message", contradiction.message)
    member("lessons", contradiction.lessons)
    json.name("places")
    json.beginArray()
    for place in contradiction.places { write(place) }
    json.endArray()
  }

  private mutating func write(_ maps: DesignMaps) {
    json.beginObject()
    texts("families", maps.families)
    list("stakeholders", maps.stakeholders) { writer, stakeholder in
      writer.member("name", stakeholder.name)
      writer.json.name("family")
      writer.integer(stakeholder.family)
      writer.member("standing", stakeholder.standing.rawValue)
    }
    list("agenda", maps.agenda) { writer, item in
      writer.member("name", item.name)
      writer.member("negotiable", item.isNegotiable)
      writer.json.name("body")
      writer.integer(item.body)
      writer.member("competence", item.competence.rawValue)
      writer.indexes("outputs", item.outputs)
    }
    texts("bodies", maps.bodies)
    list("outputs", maps.outputs) { writer, output in
      writer.member("name", output.name)
      writer.indexes("results", output.results)
    }
    texts("results", maps.results)
    member("leftOut", maps.leftOut)
    json.endObject()
  }

  private mutating func texts(_ name: String, _ texts: [LocalizedText]) {
    json.name(name)
    json.beginArray()
    for text in texts { write(text) }
    json.endArray()
  }

  private mutating func indexes(_ name: String, _ indexes: [Int]) {
    json.name(name)
    json.beginArray()
    for index in indexes { json.integer(index) }
    json.endArray()
  }

  private mutating func write(_ place: Place) {
    json.beginObject()
    member("pointer", place.pointer)
    member("line", place.line)
    member("column", place.column)
    json.endObject()
  }

  // MARK: - Members

  private mutating func member(_ name: String, _ text: String?) {
    json.name(name)
    if let text { json.string(text) } else { json.null() }
  }

  private mutating func member(_ name: String, _ number: Int) {
    json.name(name)
    json.integer(number)
  }

  private mutating func member(_ name: String, _ value: Bool) {
    json.name(name)
    json.boolean(value)
  }

  private mutating func member(_ name: String, _ texts: [String]) {
    json.name(name)
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
  }

  private mutating func member(_ name: String, _ text: LocalizedText?) {
    json.name(name)
    guard let text else { return json.null() }
    write(text)
  }

  private mutating func write(_ text: LocalizedText) {
    json.beginObject()
    for entry in text.entries {
      json.name(entry.language)
      json.string(entry.text, isPlain: entry.isPlain)
    }
    json.endObject()
  }

  private mutating func member(_ name: String, _ place: Place) {
    json.name(name)
    write(place)
  }

  private mutating func member(_ name: String, _ ratio: Ratio?) {
    json.name(name)
    guard let ratio else { return json.null() }
    json.beginObject()
    json.name("numerator")
    json.integer(ratio.numerator)
    json.name("denominator")
    json.integer(ratio.denominator)
    json.endObject()
  }

  private mutating func member(_ name: String, _ scores: ByReading<Double>?) {
    guard let scores else {
      json.name(name)
      return json.null()
    }
    readings(name) { $0.points(scores[$1]) }
  }

  private mutating func readings(_ name: String, _ write: (inout EvaluationWriter, Reading) -> Void) {
    json.name(name)
    json.beginObject()
    for reading in Reading.allCases {
      json.name(reading.rawValue)
      write(&self, reading)
    }
    json.endObject()
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout EvaluationWriter, Element) -> Void
  ) {
    json.name(name)
    json.beginArray()
    for element in elements {
      json.beginObject()
      write(&self, element)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func integer(_ value: Int?) {
    if let value { json.integer(value) } else { json.null() }
  }

  private mutating func points(_ value: Double) {
    json.raw(DecimalText.text(value, places: StoredFormat.places))
  }

  private mutating func verdict(_ index: Int) {
    if verdicts.indices.contains(index) { json.string(verdicts[index]) } else { json.null() }
  }
}
