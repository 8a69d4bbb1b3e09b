internal import JSONDocument
package import Rubric

/// Makes findings from evaluations, and from what is wrong with files.
package struct FindingMaker: Sendable {
  let scorecard: Scorecard
  let gates: Scorecard.Gates
  /// The reading that the gates look at.
  package var reading: Reading { gates.reading }
  /// The language of the findings.
  package let language: Language
  /// What may excuse findings; nil where nothing does.
  package var exemptions: ExemptionCheck?
  /// Whether findings say what was judged, as a baseline needs it.
  package var listsJudged = false

  /// Makes a maker of findings against some gates.
  package init(_ scorecard: Scorecard, gates: Scorecard.Gates, language: Language) {
    self.scorecard = scorecard
    self.gates = gates
    self.language = language
  }

  private var namesPlaces: Bool { listsJudged || exemptions != nil }

  // MARK: - Evaluations

  /// Returns what an evaluation found; `path` is the design's file as the baseline names it.
  ///
  /// - Throws: `EvaluationFailure` where a strategy cannot tell what the gates ask.
  package func findings(
    in evaluation: Evaluation, of design: Design, path: String? = nil
  ) throws(EvaluationFailure) -> DesignFindings {
    let document = design.document
    let places = FindingPlaces(
      document.bytes, document: document, file: design.file, format: scorecard.format)
    var result = DesignFindings(file: design.file)
    result.designID = places.designID
    result.title = words(evaluation.design.title)
    result.asOf = evaluation.design.asOf
    result.bytes = document.bytes
    result.baselineEntry = exemptions?.baseline?.index(of: places.designID, file: path ?? design.file)
    let waived = try WaivedEvaluation(evaluation, self, places)
    result.usedWaivers = waived.waivers.map { $0.waiver }
    let missed = waived.evaluation.missedGates(gates)
    var heaviest = 1
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria { heaviest = max(heaviest, criterion.weight) }
    }
    for (index, lesson) in evaluation.lessons.enumerated() {
      let judged = waived.evaluation.lessons[index]
      let asked = try scorecard.levelsAsked(of: judged, by: gates)
      let misses = missed.filter { $0.lessonID == lesson.id }
      var verdict = DesignFindings.Verdict(
        lessonID: lesson.id, lesson: words(lesson.title), verdict: title(lesson, evaluation),
        number: lesson.number?[gates.reading], meetsGate: misses.isEmpty)
      if waived.lessons.contains(lesson.id) {
        verdict.waived = (title(judged, evaluation), judged.number?[gates.reading])
      }
      result.verdicts.append(verdict)
      for miss in misses {
        result.add(
          gateFinding(miss, evaluation, places, design.file), title: words(lesson.title), group: lesson.id)
      }
      if misses.isEmpty, gates.leastVerdict(of: lesson.id) != nil || gates.leastNumber(of: lesson.id) != nil {
        result.pass(lesson.id, title: words(lesson.title), group: lesson.id)
      }
      for (position, criterion) in lesson.criteria.enumerated() {
        if let waiver = waived.waivers.first(where: { $0.criterion == criterion.id }) {
          add(
            criterion, asked: waiver.asked, heaviest: heaviest, lesson, places, waiver: waiver.waiver,
            to: &result)
        } else {
          add(criterion, asked: asked[position] ?? 0, heaviest: heaviest, lesson, places, to: &result)
        }
      }
    }
    for miss in missed where miss.lessonID == Scorecard.Gates.overallID {
      result.add(
        gateFinding(miss, evaluation, places, design.file), title: words(miss.lessonTitle),
        group: miss.lessonID)
    }
    for contradiction in evaluation.contradictions {
      var finding = finding(contradiction, places, design.file)
      if let index = exemptions?.waiver(of: contradiction.id, in: places.designID, at: finding.path) {
        finding.excuse = exemptions?.waivers.map { .waived($0.list[index]) }
        result.usedWaivers.append(index)
      }
      result.add(finding, title: words(contradiction.title), group: Finding.Kind.contradiction.rawValue)
    }
    add(design.warnings, places, to: &result)
    result.floors = floors(evaluation)
    holdAgainstBaseline(&result, evaluation, places)
    result.findings.sort(by: Finding.isBefore)
    return result
  }

  private func title(_ lesson: LessonResult, _ evaluation: Evaluation) -> String {
    words(evaluation.verdicts[lesson.verdict[gates.reading]].title)
  }

  private func gateFinding(
    _ miss: Evaluation.MissedGate, _ evaluation: Evaluation, _ places: FindingPlaces, _ file: String
  ) -> Finding {
    let phrase: FindingPhrase = miss.leastNumber == nil ? .gateMissed : .gateNumberMissed
    let message = phrase.text(
      in: language, ("lesson", words(miss.lessonTitle)), ("verdict", words(miss.verdict.title)),
      ("least", miss.leastVerdict.map { words($0.title) } ?? ""), ("reading", readingText),
      ("number", miss.number.map { NumberText.points($0) } ?? "–"),
      ("points", miss.leastNumber.map { NumberText.points($0) } ?? ""))
    let asked = miss.leastNumber == nil ? "verdict" : "number"
    var finding = Finding(
      ruleID: miss.lessonID, kind: .gate, severity: .error, file: file, span: places.span(of: ""),
      pointer: "", message: message, help: FindingPhrase.gateHelp.text(in: language),
      lessonID: miss.lessonID, rank: 100,
      fingerprint: Fingerprint.text([miss.lessonID, asked, places.designID]))
    if namesPlaces {
      if let least = miss.leastNumber {
        finding.standing = HundredthsText.hundredths(miss.number ?? 0)
        finding.judged = ["-" + Fingerprint.short(["number", String(HundredthsText.hundredths(least))])]
      } else {
        finding.standing = evaluation.verdicts.firstIndex { $0.id == miss.verdict.id }
        finding.judged = ["-" + Fingerprint.short(["verdict", miss.leastVerdict?.id ?? ""])]
      }
    }
    return finding
  }

  /// Returns what a criterion's level means against what is asked of it; nil where nothing is to be said.
  func kind(
    of criterion: CriterionResult, asked: Int
  ) -> (kind: Finding.Kind, severity: Finding.Severity)? {
    let level = criterion.level[gates.reading] ?? 0
    if level < asked { return (.belowGate, .error) }
    if level < 2 { return (.low, .warning) }
    let isOpen = criterion.outcome == .notStated || criterion.outcome == .awaitingAttestation
    return level < 4 && isOpen ? (.open, .note) : nil
  }

  private func add(
    _ criterion: CriterionResult, asked: Int, heaviest: Int, _ lesson: LessonResult,
    _ places: FindingPlaces, waiver: Int? = nil, to result: inout DesignFindings
  ) {
    let title = words(criterion.title)
    if criterion.outcome == .notApplicable {
      let reason = criterion.outcomeText.map(words) ?? ReportPhrase.outcome(.notApplicable).text(in: language)
      return result.skip(criterion.id, title: title, group: lesson.id, reason: reason)
    }
    let level = criterion.level[gates.reading]
    guard let (kind, severity) = kind(of: criterion, asked: asked) else {
      return result.pass(criterion.id, title: title, group: lesson.id)
    }
    let missing = kind == .belowGate ? max(asked - (level ?? 0), 2) : 4 - (level ?? 0)
    var finding = Finding(
      ruleID: criterion.id, kind: kind, severity: severity, file: result.file,
      span: places.span(of: criterion.place.pointer), pointer: criterion.place.pointer,
      message: message(criterion, level: level, asked: kind == .belowGate ? asked : nil),
      help: criterion.advice.map(words) ?? "", lessonID: lesson.id, level: level, outcome: criterion.outcome,
      rank: 90 * missing * criterion.weight / (4 * heaviest),
      fingerprint: Fingerprint.text([
        criterion.id, places.designID, places.identityPath(of: criterion.place.pointer),
      ]))
    if namesPlaces {
      finding.path = places.contentPath(of: criterion.place.pointer)
      finding.standing = level ?? -1
      finding.judged = judged(criterion, places)
    }
    if let waiver { finding.excuse = exemptions?.waivers.map { .waived($0.list[waiver]) } }
    result.add(finding, title: title, group: lesson.id)
  }

  /// Returns what a criterion was judged by, without what is said there: a word more or less in a text changes nothing.
  private func judged(_ criterion: CriterionResult, _ places: FindingPlaces) -> [String] {
    var parts: [String] = []
    var counts = (counted: 0, lacking: 0)
    for evidence in criterion.evidence {
      if evidence.role == .counted { counts.counted += 1 } else { counts.lacking += 1 }
    }
    for evidence in criterion.evidence {
      // Of a list that is full nobody knows what was left out: it depends on the order of the file.
      let count = evidence.role == .counted ? counts.counted : counts.lacking
      if count >= Finding.judgedLimit { continue }
      let sign = evidence.role == .counted ? "+" : "-"
      let pointer = evidence.place.pointer
      if evidence.role == .counted, !places.isEntry(pointer) { continue }
      let part = sign + Fingerprint.short([places.contentPath(of: pointer)])
      if !parts.contains(part) { parts.append(part) }
    }
    parts.sort()
    return parts
  }

  private func message(_ criterion: CriterionResult, level: Int?, asked: Int?) -> String {
    var text = words(criterion.title) + ": "
    if let level {
      text += FindingPhrase.level.text(
        in: language, ("level", String(level)), ("name", ReportPhrase.levelName(level).text(in: language)))
    } else {
      text += ReportPhrase.outcome(.cannotJudge).text(in: language)
    }
    if let asked { text += FindingPhrase.gateAsks.text(in: language, ("level", String(asked))) }
    switch criterion.outcome {
    case .judged, .cannotJudge, .notApplicable: break
    default: text += " (" + ReportPhrase.outcome(criterion.outcome).text(in: language) + ")"
    }
    return text
  }

  private func finding(
    _ contradiction: ContradictionResult, _ places: FindingPlaces, _ file: String
  ) -> Finding {
    let pointer = contradiction.places.first?.pointer ?? ""
    var paths = contradiction.places.map { places.identityPath(of: $0.pointer) }
    paths.sort()
    var finding = Finding(
      ruleID: contradiction.id, kind: .contradiction, severity: .warning, file: file,
      span: places.span(of: pointer), pointer: pointer,
      related: contradiction.places.dropFirst().map { places.span(of: $0.pointer) },
      message: words(contradiction.title) + ": " + words(contradiction.message),
      help: FindingPhrase.contradictionHelp.text(in: language),
      lessonID: contradiction.lessons.count == 1 ? contradiction.lessons[0] : nil, rank: 50,
      fingerprint: Fingerprint.text([contradiction.id, places.designID] + paths))
    if namesPlaces {
      finding.path = places.contentPath(of: pointer)
      finding.judged = contradiction.places.map {
        "-" + Fingerprint.short([places.contentPath(of: $0.pointer)])
      }
      finding.judged.sort()
    }
    return finding
  }

  // MARK: - Faults

  /// Returns what is wrong with a file that is not evaluated.
  package func findings(_ problems: [Problem], bytes: [UInt8], file: String) -> DesignFindings {
    var document: JSONDocument?
    do throws(JSONSyntaxError) { document = try JSONDocument(parsing: bytes) } catch { document = nil }
    let places = FindingPlaces(bytes, document: document, file: file, format: scorecard.format)
    var result = DesignFindings(file: file)
    result.bytes = bytes
    add(problems, places, to: &result)
    result.findings.sort(by: Finding.isBefore)
    return result
  }

  /// Returns the one finding for a file that is not evaluated for a reason that is known in words only.
  package func fault(
    _ ruleID: String, file: String, message: String, help: String, bytes: [UInt8] = []
  ) -> DesignFindings {
    let places = FindingPlaces(bytes, document: nil, file: file, format: scorecard.format)
    var result = DesignFindings(file: file)
    result.bytes = bytes
    result.add(
      Finding(
        ruleID: ruleID, kind: .invalid, severity: .error, file: file, span: places.span(of: ""), pointer: "",
        message: message, help: help, rank: 100, fingerprint: Fingerprint.text([ruleID, file])),
      title: ruleID, group: Finding.Kind.invalid.rawValue)
    return result
  }

  /// Returns the rules of what is wrong with files.
  package func rules(of problems: [Problem]) -> [FindingRule] {
    var rules: [FindingRule] = []
    for problem in problems where !rules.contains(where: { $0.id == problem.ruleID }) {
      rules.append(FindingRule.rule(of: problem, language: language))
    }
    return rules
  }

  private func add(_ problems: [Problem], _ places: FindingPlaces, to result: inout DesignFindings) {
    guard !problems.isEmpty else { return }
    let renderer = DiagnosticRenderer(
      language: language, schema: scorecard.format.schema, read: { [bytes = places.bytes] _ in bytes })
    let sorted = renderer.sorted(problems)
    for (problem, diagnostic) in zip(sorted, renderer.diagnostics(sorted)) {
      var finding = finding(problem, diagnostic, places)
      if problem.severity == .warning, let rule = problem.brokenRule,
        let index = exemptions?.waiver(of: rule, in: places.designID, at: finding.path)
      {
        finding.excuse = exemptions?.waivers.map { .waived($0.list[index]) }
        result.usedWaivers.append(index)
      }
      result.add(finding, title: finding.ruleID, group: finding.kind.rawValue)
    }
  }

  private func finding(_ problem: Problem, _ texts: Diagnostic, _ places: FindingPlaces) -> Finding {
    let pointer = places.pointer(at: problem.range)
    let isError = problem.severity == .error
    var finding = Finding(
      ruleID: problem.ruleID, kind: isError ? .invalid : .oddity,
      severity: isError ? .error : .warning, file: problem.file, span: places.span(of: problem.range),
      pointer: pointer, related: problem.related.map { [places.span(of: $0)] } ?? [],
      message: texts.message, help: texts.help, rank: isError ? 100 : 40,
      fingerprint: Fingerprint.text(
        [problem.code.ruleID, places.designID, places.identityPath(of: pointer)]
          + problem.arguments.map { $0.text }))
    if namesPlaces {
      finding.path = places.contentPath(of: pointer)
      finding.judged = ["-" + Fingerprint.short(problem.arguments.map { $0.text })]
    }
    return finding
  }

  // MARK: - Words

  func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }

  private var readingText: String {
    let phrase: ReportPhrase =
      switch gates.reading {
      case .shown: .shown
      case .claimed: .claimed
      case .possible: .possible
      }
    return phrase.text(in: language)
  }
}

extension DesignFindings {
  mutating func add(_ finding: Finding, title: String, group: String) {
    findings.append(finding)
    checks.append(Check(ruleID: finding.ruleID, title: title, group: group, result: .found(finding)))
  }

  mutating func pass(_ ruleID: String, title: String, group: String) {
    checks.append(Check(ruleID: ruleID, title: title, group: group, result: .passed))
  }

  mutating func skip(_ ruleID: String, title: String, group: String, reason: String) {
    checks.append(Check(ruleID: ruleID, title: title, group: group, result: .skipped(reason: reason)))
  }
}
