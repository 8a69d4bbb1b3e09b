internal import JSONDocument

extension Scorecard {
  /// The version of the engine, as reports name it.
  package static let engineVersion = "0.1.0"

  /// Evaluates a design that ``load(_:file:)`` has accepted, in at most `budget` steps.
  ///
  /// With `assumed`, the conditions of these levels and of those below are taken to hold in every reading; all else,
  /// what comes next on the ladder included, is evaluated as ever. What is written anew for the design is written in
  /// one language where only that is wanted, and else in all. What lies beyond `extent` is left out. With
  /// `redaction`, nothing of the design is quoted.
  ///
  /// - Throws: `EvaluationFailure` where a rule or a strategy fails or the budget is spent.
  package func evaluate(
    _ design: Design, assuming assumed: [AssumedLevel] = [], budget: Int = standardBudget,
    language: String? = nil, extent: EvaluationExtent = .whole, redaction: Redaction? = nil
  ) throws(EvaluationFailure) -> Evaluation {
    let evaluator = Evaluator(design, scorecard: self, explains: extent > .levels, budget: budget)
    evaluator.assumed = assumed
    if let language, languages.contains(language) { evaluator.languages = [language] }
    let places = NodePlaces(design.document, format: format, hidingUnknownNames: redaction != nil)
    var summary: DesignSummary?
    if let redaction {
      let roles = DesignRoles(design, scorecard: self, languages: evaluator.languages, places: places)
      evaluator.roles = roles
      summary = roles.summary(redaction)
    }
    var lessons: [LessonResult] = []
    var changes: [Change] = []
    for rubric in rubrics {
      var criteria: [CriterionResult] = []
      var unmet: [Int] = []
      for criterion in rubric.criteria {
        let judgement = try evaluator.judge(criterion)
        criteria.append(
          extent == .levels
            ? evaluator.levels(criterion, judgement)
            : try evaluator.result(criterion, judgement, places: places))
        evaluator.claimedLevels.append(judgement.level.claimed ?? 0)
        unmet.append(judgement.unmet.count)
      }
      let scorer = LessonScorer(scorecard: self, lessonID: rubric.id, criteria: criteria)
      lessons.append(try lesson(rubric, criteria, scorer: scorer, evaluator: evaluator))
      if extent == .levels { continue }
      // What a level more would bring is computed anew for each criterion from all of them.
      evaluator.begin(rubric.id, measures: [])
      try evaluator.spend(criteria.count * criteria.count)
      changes += try scorer.changes(unmet: unmet)
    }
    var contradictions: [ContradictionResult] = []
    for rule in self.contradictions {
      if let found = try contradiction(rule, evaluator: evaluator, places: places) {
        contradictions.append(found)
      }
    }
    var maps: DesignMaps?
    if extent == .whole {
      var maker = DesignMapMaker(evaluator)
      maps = maker.maps()
    }
    return Evaluation(
      about: about, engine: Self.engineVersion, scorecardID: id, scorecardTitle: title, scorecardHash: hash,
      languages: languages,
      design: summary ?? self.summary(of: design), isRedacted: redaction != nil, verdicts: verdicts,
      lessons: lessons,
      overall: try overallScore(lessons), changes: changes.sorted(by: Change.isWorthMore),
      contradictions: contradictions, maps: maps)
  }

  /// The standard budget of ``evaluate(_:budget:)``: 20 million steps, some seconds.
  package static let standardBudget = Evaluator.standardBudget

  private func lesson(
    _ rubric: RubricPlan, _ criteria: [CriterionResult], scorer: LessonScorer, evaluator: Evaluator
  ) throws(EvaluationFailure) -> LessonResult {
    var scopeNote: LocalizedText?
    if let scope = rubric.scope {
      var gaps: [ElementSet.Gap] = []
      evaluator.begin(rubric.id, measures: [])
      if try evaluator.truth(scope.condition, at: nil, gaps: &gaps) == .true { scopeNote = scope.otherwise }
    }
    let verdict = ByReading(
      shown: try scorer.verdict(.shown), claimed: try scorer.verdict(.claimed),
      possible: try scorer.verdict(.possible))
    var number: ByReading<Double>?
    if scorer.hasParts {
      number = ByReading(
        shown: try scorer.number(.shown), claimed: try scorer.number(.claimed),
        possible: try scorer.number(.possible))
    }
    return LessonResult(
      id: rubric.id, title: rubric.title, lesson: rubric.lesson,
      clauses: rubric.clauses.map { LessonResult.Clause(id: $0.id, text: $0.text) }, weight: rubric.weight,
      verdict: verdict, number: number, scopeNote: scopeNote, overrides: rubric.overrides, criteria: criteria)
  }

  func contradiction(
    _ rule: Contradiction, evaluator: Evaluator, places: NodePlaces
  ) throws(EvaluationFailure) -> ContradictionResult? {
    evaluator.begin(rule.id, measures: [])
    var gaps: [ElementSet.Gap] = []
    guard try evaluator.truth(rule.condition, at: nil, gaps: &gaps) == .true else { return nil }
    var set = ElementSet.empty
    if let nodes = rule.nodes { set = try evaluator.set(nodes, at: nil) }
    var found: [Place] = []
    for element in set.elements where element.isCertain && element.source != 0 {
      found.append(places.place(of: NodeID(index: element.source)))
    }
    return ContradictionResult(
      id: rule.id, title: rule.title, message: try evaluator.fill(rule.message, nodes: set),
      lessons: rule.lessons, places: found)
  }

  private func overallScore(_ lessons: [LessonResult]) throws(EvaluationFailure) -> ByReading<Double>? {
    guard let overall else { return nil }
    var result = ByReading(shown: 0.0, claimed: 0.0, possible: 0.0)
    for reading in Reading.allCases {
      var parts: [ScorePart] = []
      for lesson in lessons {
        guard let number = lesson.number else { continue }
        parts.append(
          ScorePart(
            id: lesson.id, level: lesson.verdict[reading], topLevel: max(verdicts.count - 1, 1),
            value: number[reading] / 100, weight: Double(lesson.weight), isGate: false))
      }
      guard !parts.isEmpty else { return nil }
      do throws(ScoringFailure) {
        let value = try LessonScorer.points(try overall.aggregate(parts))
        switch reading {
        case .shown: result.shown = value
        case .claimed: result.claimed = value
        case .possible: result.possible = value
        }
      } catch {
        throw EvaluationFailure(kind: .strategy(error), subject: id)
      }
    }
    return result
  }

  private func summary(of design: Design) -> DesignSummary {
    let document = design.document
    func text(_ name: String) -> String {
      document.value(of: document.root, named: name).map { document.string($0) } ?? ""
    }
    var title = LocalizedText(verbatim: text("title"))
    if let node = document.value(of: document.root, named: "title"), document.kind(of: node) == .object {
      var entries: [(language: String, text: String)] = []
      for member in document.members(of: node) {
        entries.append((document.string(member.name), document.string(member.value)))
      }
      title = LocalizedText(entries)
    }
    return DesignSummary(
      file: design.file, id: text("id"), title: title, status: text("status"), asOf: text("as_of"))
  }
}
