internal import Rubric

/// The text report while it is written.
struct TextPage {
  private(set) var text = ""
  let evaluation: Evaluation
  let language: Language
  let options: ReportOptions
  private let width: Int

  /// The most changes and evidence that are listed where not everything is asked for.
  private static let changeLimit = 6
  private static let evidenceLimit = 4

  init(_ evaluation: Evaluation, options: ReportOptions) {
    self.evaluation = evaluation
    self.options = options
    language = Language(rawValue: options.language) ?? .english
    width = min(max(options.width, 40), 120)
  }

  // MARK: - Pieces

  private func words(_ phrase: ReportPhrase) -> String { phrase.text(in: language) }

  private func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }

  private func style(_ style: AnsiStyle, _ text: String) -> String {
    style.apply(to: text, hasColor: options.hasColor)
  }

  private mutating func line(_ line: String = "") {
    text += line + "\n"
  }

  /// Writes a text in lines of the page's width, the first behind a label, the others below the first.
  private mutating func paragraph(
    _ body: String, label: String = "", indent: Int = 0, look: AnsiStyle = .plain
  ) {
    let margin = String(repeating: " ", count: indent)
    let hanging = indent + displayWidth(label)
    let lines = TextWrapper.lines(of: body, width: max(width - hanging, 24))
    if lines.isEmpty { return }
    for (number, part) in lines.enumerated() {
      let start = number == 0 ? margin + style(.dim, label) : String(repeating: " ", count: hanging)
      line(start + style(look, part))
    }
  }

  private mutating func heading(_ phrase: ReportPhrase) {
    line()
    let title = words(phrase)
    line(style(.bold, title.uppercased()))
    line(style(.dim, String(repeating: "─", count: min(width, 78))))
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - displayWidth(text)))
  }

  private func place(_ place: Place) -> String {
    terminalSafe(evaluation.design.file) + ":" + String(place.line) + ":" + String(place.column)
  }

  // MARK: - Parts

  mutating func writeHead() {
    paragraph(words(evaluation.about), look: .dim)
    line()
    paragraph(words(evaluation.design.title), look: .bold)
    let design = evaluation.design
    let facts = [
      words(ReportPhrase.statusName(design.status)), words(.asOf) + " " + design.asOf, design.file,
    ]
    paragraph(facts.joined(separator: " · "))
  }

  mutating func writeVerdicts() {
    heading(.verdicts)
    for (number, lesson) in evaluation.lessons.enumerated() {
      line()
      paragraph(words(lesson.title), label: String(number + 1) + ". ", look: .bold)
      let columns = Reading.allCases.map { displayWidth(words(name(of: $0))) }.max() ?? 0
      let verdictColumns = evaluation.verdicts.map { displayWidth(words($0.title)) }.max() ?? 0
      for reading in Reading.allCases {
        let verdict = padded(words(evaluation.verdicts[lesson.verdict[reading]].title), to: verdictColumns)
        var row = "   " + style(.dim, padded(words(name(of: reading)), to: columns)) + "  "
        row += reading == .shown ? style(look(of: lesson.verdict[reading]), verdict) : verdict
        if let value = lesson.number?[reading] {
          let digits = NumberText.points(value)
          row += "  " + String(repeating: " ", count: max(0, 5 - digits.utf8.count)) + digits
          row += "  " + bar(value, columns: 20)
        }
        line(row)
      }
      paragraph(weightSplit(of: lesson), label: words(.weightSplit) + ": ", indent: 3)
      if let note = lesson.scopeNote { paragraph(words(note), label: words(.scope) + ": ", indent: 3) }
    }
    line()
    if let overall = evaluation.overall {
      paragraph(
        Reading.allCases.map { words(name(of: $0)) + " " + NumberText.points(overall[$0]) }
          .joined(separator: " · "), label: words(.overall) + ": ")
    }
    paragraph(words(.readingsExplained), look: .dim)
    paragraph(words(.numberExplained), look: .dim)
    if needsOthers { paragraph(words(.satisfiedNeedsOthers), look: .dim) }
  }

  private var needsOthers: Bool {
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria where criterion.outcome == .awaitingAttestation { return true }
    }
    return false
  }

  private func name(of reading: Reading) -> ReportPhrase {
    switch reading {
    case .shown: .shown
    case .claimed: .claimed
    case .possible: .possible
    }
  }

  private func look(of verdict: Int) -> AnsiStyle {
    let top = evaluation.verdicts.count - 1
    if verdict == 0 { return .yellow }
    return verdict * 2 <= top ? .boldRed : verdict == top ? .green : .boldYellow
  }

  private func bar(_ value: Double, columns: Int) -> String {
    let filled = min(max(Int((value / 100 * Double(columns)).rounded()), 0), columns)
    return String(repeating: "█", count: filled)
      + style(.dim, String(repeating: "·", count: columns - filled))
  }

  /// How much of a lesson's weight came to which outcome.
  private func weightSplit(of lesson: LessonResult) -> String {
    var total = 0
    for criterion in lesson.criteria { total += criterion.weight }
    var parts: [String] = []
    for outcome in CriterionResult.Outcome.allCases {
      var weight = 0
      for criterion in lesson.criteria where criterion.outcome == outcome { weight += criterion.weight }
      if weight > 0 { parts.append(String(weight) + "/" + String(total) + " " + words(.weightOf(outcome))) }
    }
    return parts.joined(separator: ", ")
  }

  mutating func writeChanges() {
    heading(.firstChanges)
    if evaluation.changes.isEmpty { paragraph(words(.nothingToChange)) }
    let limit = options.isVerbose ? evaluation.changes.count : Self.changeLimit
    for (number, change) in evaluation.changes.prefix(limit).enumerated() {
      line()
      var facts = [change.criterionID + " " + title(of: change.criterionID)]
      if change.isGate { facts.append(words(.required)) }
      facts.append(words(.level) + " " + (change.from.map { String($0) } ?? "–") + " → " + String(change.to))
      if change.gain > 0 {
        facts.append(ReportPhrase.gainPoints.text(in: language, ("points", NumberText.points(change.gain))))
      }
      if let lesson = lesson(change.lessonID), lesson.verdict.shown != change.verdict {
        let verdict = words(evaluation.verdicts[change.verdict].title)
        facts.append(ReportPhrase.verdictThen.text(in: language, ("verdict", verdict)))
      }
      paragraph(facts.joined(separator: " · "), label: String(number + 1) + ". ", look: .bold)
      paragraph(words(change.advice), label: words(.changeKind(change.kind)) + ": ", indent: 3)
      line("   " + style(.dim, place(change.place)))
    }
    let more = evaluation.changes.count - limit
    if more > 0 {
      line()
      paragraph(words(.moreChanges(more)), look: .dim)
    }
  }

  private func lesson(_ id: String) -> LessonResult? {
    for lesson in evaluation.lessons where lesson.id == id { return lesson }
    return nil
  }

  private func title(of criterion: String) -> String {
    for lesson in evaluation.lessons {
      for result in lesson.criteria where result.id == criterion { return words(result.title) }
    }
    return ""
  }

  mutating func writeContradictions() {
    heading(.contradictions)
    if evaluation.contradictions.isEmpty { paragraph(words(.noContradictions)) }
    for contradiction in evaluation.contradictions {
      line()
      paragraph(contradiction.id + " " + words(contradiction.title), look: .yellow)
      paragraph(words(contradiction.message), indent: 3)
      for place in contradiction.places.prefix(Self.evidenceLimit) {
        line("   " + style(.dim, self.place(place)))
      }
    }
  }

  // MARK: - Criteria

  mutating func writeCriteria() {
    heading(.criteria)
    for (number, lesson) in evaluation.lessons.enumerated() {
      line()
      paragraph(words(lesson.title), label: String(number + 1) + ". ", look: .bold)
      for criterion in lesson.criteria { write(criterion) }
    }
  }

  private mutating func write(_ criterion: CriterionResult) {
    line()
    var head = criterion.id + " " + words(criterion.title)
    if criterion.isGate { head += " (" + words(.required) + ")" }
    paragraph(head, look: .bold)
    paragraph(standing(of: criterion), indent: 3)
    if let text = criterion.outcomeText { paragraph(words(text), indent: 3) }
    if options.isVerbose {
      paragraph(words(criterion.question), label: words(.question) + ": ", indent: 3)
      paragraph(words(criterion.why), label: words(.why) + ": ", indent: 3)
    }
    for measure in criterion.measures {
      paragraph(words(measure.label) + ": " + words(measure.text), label: "• ", indent: 3)
    }
    writeEvidence(of: criterion)
    if options.isVerbose { writeLadder(of: criterion) }
    if let advice = criterion.advice { writeNext(criterion, advice) }
    if let attestation = criterion.attestation, criterion.outcome == .awaitingAttestation || options.isVerbose
    {
      let count =
        String(attestation.agreeing) + " " + words(.agreeing) + ", " + String(attestation.disagreeing) + " "
        + words(.disagreeing)
      let capacities = attestation.capacities.map { words(.capacity($0)) }.joined(separator: ", ")
      paragraph(capacities + ": " + count, label: words(.attestation) + ": ", indent: 3)
    }
    if options.isVerbose {
      if let limits = criterion.limits { paragraph(words(limits), label: words(.limits) + ": ", indent: 3) }
      if let watch = criterion.watch { paragraph(words(watch), label: words(.watch) + ": ", indent: 3) }
    }
  }

  /// The level in words, with the other readings where they differ.
  private func standing(of criterion: CriterionResult) -> String {
    guard criterion.outcome != .notApplicable else { return words(.outcome(.notApplicable)) }
    func level(_ value: Int?) -> String {
      value.map { String($0) + " " + words(.levelName($0)) } ?? words(.outcome(.cannotJudge))
    }
    var parts = [words(.level) + " " + level(criterion.level.shown)]
    if criterion.level.claimed != criterion.level.shown {
      parts.append(words(.claimed) + " " + level(criterion.level.claimed))
    }
    if criterion.level.possible != criterion.level.claimed {
      parts.append(words(.possible) + " " + level(criterion.level.possible))
    }
    if criterion.outcome != .judged, criterion.level.shown != nil {
      parts.append(words(.outcome(criterion.outcome)))
    }
    return parts.joined(separator: " · ")
  }

  private mutating func writeEvidence(of criterion: CriterionResult) {
    for role in Evidence.Role.allCases {
      let found = criterion.evidence.filter { $0.role == role }
      if found.isEmpty { continue }
      let limit = options.isVerbose ? found.count : Self.evidenceLimit
      var parts = found.prefix(limit).map { evidence in
        words(evidence.label) + " (" + String(evidence.place.line) + ":" + String(evidence.place.column) + ")"
      }
      if found.count > limit { parts.append(words(.moreEvidence(found.count - limit))) }
      let label: ReportPhrase = role == .counted ? .evidence : .notStatedHere
      paragraph(parts.joined(separator: ", "), label: words(label) + ": ", indent: 3, look: .dim)
    }
  }

  private mutating func writeLadder(of criterion: CriterionResult) {
    for (number, level) in criterion.levels.enumerated() {
      let isReached = number <= criterion.level.shown ?? -1
      var body = words(level.descriptor)
      if let origin = level.origin { body += " [" + words(.origin(origin)) + "]" }
      paragraph(body, label: (isReached ? "✓ " : "  ") + String(number) + " ", indent: 3)
    }
  }

  private mutating func writeNext(_ criterion: CriterionResult, _ advice: LocalizedText) {
    let next = (criterion.level.shown ?? 0) + (criterion.level.shown == nil ? 0 : 1)
    if criterion.levels.indices.contains(next), next > 0 {
      let level = criterion.levels[next]
      var body = words(level.descriptor)
      if let origin = level.origin { body += " [" + words(.origin(origin)) + "]" }
      paragraph(body, label: words(.next) + " (" + String(next) + "): ", indent: 3)
    }
    paragraph(words(advice), label: "→ ", indent: 3)
  }
}
