internal import Rubric

extension TextPage {
  /// The most pieces of evidence that are listed where not everything is asked for.
  private static let evidenceLimit = 4
  /// The most places of one field that are listed where not everything is asked for.
  private static let fieldPlaceLimit = 2

  /// Writes every criterion with what was counted, where, and what the next level asks.
  mutating func writeCriteria() {
    canvas.heading(words(.criteria))
    canvas.paragraph(
      ReportPhrase.placesExplained.text(in: language, ("file", evaluation.design.file)), style: .dim)
    if isVerbose { canvas.paragraph(words(.ladderExplained), style: .dim) }
    for (number, lesson) in evaluation.lessons.enumerated() {
      canvas.blank()
      title(String(number + 1) + ".", words(lesson.title))
      if isVerbose { canvas.paragraph(words(lesson.lesson), indent: 3) }
      for criterion in lesson.criteria { write(criterion) }
    }
  }

  private mutating func write(_ criterion: CriterionResult) {
    canvas.blank()
    title(criterion.id, words(criterion.title) + (criterion.isGate ? "\u{A0}· " + words(.required) : ""))
    canvas.paragraph(
      Self.gauge(criterion.level) + "\u{A0}\u{A0}" + standing(of: criterion), indent: 2, hanging: 6)
    if let text = criterion.outcomeText { canvas.paragraph(words(text), indent: 2) }
    if isVerbose {
      label(.question, [words(criterion.question)])
      label(.why, [words(criterion.why)])
      label(.clauses, clauses(of: criterion))
    }
    label(.counted, criterion.measures.map { words($0.label) + ": " + together(words($0.text)) })
    label(.evidence, [evidence(of: criterion)])
    label(.notStatedHere, [gaps(of: criterion)])
    writeAttestation(of: criterion)
    if isVerbose { writeLadder(of: criterion) }
    if let advice = criterion.advice {
      if !isVerbose { writeNextLevel(of: criterion) }
      label(.advice, [words(advice)])
    }
    if isVerbose {
      if let limits = criterion.limits { label(.limits, [words(limits)]) }
      if let watch = criterion.watch { label(.watch, [words(watch)]) }
    }
  }

  private mutating func label(_ phrase: ReportPhrase, _ items: [String]) {
    let items = items.filter { !$0.isEmpty }
    if items.isEmpty { return }
    canvas.labelled(words(phrase), items, column: labelColumns, indent: 2)
  }

  /// The labels that are used.
  var labels: [ReportPhrase] {
    let always: [ReportPhrase] = [.counted, .evidence, .notStatedHere, .attestation, .toReach(4), .advice]
    return isVerbose ? always + [.question, .why, .clauses, .ladder, .limits, .watch] : always
  }

  /// The level in words, with the other readings where they differ, and what keeps it there.
  private func standing(of criterion: CriterionResult) -> String {
    guard criterion.outcome != .notApplicable else { return words(.outcome(.notApplicable)) }
    func level(_ value: Int?) -> String {
      value.map { Self.level($0, in: language) } ?? words(.outcome(.cannotJudge))
    }
    var parts = [level(criterion.level.shown)]
    if criterion.level.claimed != criterion.level.shown {
      parts.append(words(.claimed) + " " + level(criterion.level.claimed))
    }
    if criterion.level.possible != criterion.level.claimed {
      parts.append(words(.possible) + " " + level(criterion.level.possible))
    }
    if criterion.outcome != .judged, criterion.outcome != .cannotJudge {
      parts.append(words(.outcome(criterion.outcome)))
    }
    return joined(parts)
  }

  private func clauses(of criterion: CriterionResult) -> [String] {
    var parts: [String] = []
    for lesson in evaluation.lessons {
      for clause in lesson.clauses where criterion.clauses.contains(clause.id) {
        parts.append(clause.id + " " + words(clause.text))
      }
    }
    return parts
  }

  private func evidence(of criterion: CriterionResult) -> String {
    let found = criterion.evidence.filter { $0.role == .counted }
    let limit = isVerbose ? found.count : Self.evidenceLimit
    var parts = found.prefix(limit).map { words($0.label) + "\u{A0}(" + Self.short($0.place) + ")" }
    if found.count > limit { parts.append(words(.moreEvidence(found.count - limit))) }
    return parts.joined(separator: ", ")
  }

  /// Names each field that is not stated once, with its first places.
  private func gaps(of criterion: CriterionResult) -> String {
    let limit = isVerbose ? Int.max : Self.fieldPlaceLimit
    var fields: [(name: String, places: String, count: Int)] = []
    for evidence in criterion.evidence where evidence.role == .notStated {
      let name = words(evidence.label)
      if let index = fields.firstIndex(where: { $0.name == name }) {
        if fields[index].count < limit { fields[index].places += ", " + Self.short(evidence.place) }
        fields[index].count += 1
      } else {
        fields.append((name, Self.short(evidence.place), 1))
      }
    }
    var text = ""
    for field in fields {
      if !text.isEmpty { text += ", " }
      text += field.name
      text += "\u{A0}("
      text += field.places
      text += field.count > limit ? "\u{A0}…)" : ")"
    }
    return text
  }

  private static func short(_ place: Place) -> String {
    String(place.line) + ":" + String(place.column)
  }

  private mutating func writeAttestation(of criterion: CriterionResult) {
    guard let attestation = criterion.attestation else { return }
    let hasAnswers =
      attestation.agreeing + attestation.disagreeing + attestation.stale + attestation.unbound > 0
    guard hasAnswers || criterion.outcome == .awaitingAttestation || isVerbose else { return }
    let capacities = attestation.capacities.map { words(.capacity($0)) }.joined(separator: ", ")
    var counts = [
      String(attestation.agreeing) + " " + words(.agreeing),
      String(attestation.disagreeing) + " " + words(.disagreeing),
    ]
    if attestation.stale > 0 { counts.append(String(attestation.stale) + " " + words(.stale)) }
    if attestation.unbound > 0 { counts.append(String(attestation.unbound) + " " + words(.unbound)) }
    let count = joined(counts)
    var items = [capacities + ": " + count]
    // Where their word is what is missing, the question is the advice.
    if criterion.outcome != .awaitingAttestation { items.append(words(attestation.question)) }
    label(.attestation, items)
  }

  private mutating func writeNextLevel(of criterion: CriterionResult) {
    let next = criterion.level.shown.map { $0 + 1 } ?? 1
    guard criterion.levels.indices.contains(next) else { return }
    label(.toReach(next), [rung(criterion.levels[next])])
  }

  /// The words of a level and where its threshold comes from.
  private func rung(_ level: CriterionResult.Level) -> String {
    var text = words(level.descriptor)
    guard let origin = level.origin else { return text }
    text += " [" + together(words(.origin(origin)))
    if isVerbose, let note = level.note, !note.isEmpty { text += ": " + words(note) }
    return text + "]"
  }

  private mutating func writeLadder(of criterion: CriterionResult) {
    var items: [String] = []
    for (number, level) in criterion.levels.enumerated() {
      let mark = level.holds.shown ? "✓" : level.holds.claimed ? "▒" : level.holds.possible ? "?" : "–"
      items.append(
        (number == 0 ? "·" : mark) + "\u{A0}" + together(Self.level(number, in: language)) + ": "
          + rung(level))
    }
    label(.ladder, items)
  }
}
