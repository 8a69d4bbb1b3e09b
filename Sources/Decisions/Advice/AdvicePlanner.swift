internal import Rubric

/// Plans for one lesson: what its criteria cost, and the search for the cheapest set of raises.
struct AdvicePlanner {
  private let lesson: LessonResult
  private let scorecard: Scorecard
  private let scores: LessonScores
  private let efforts: [(criterionID: String, effort: Double)]
  private let limit: Int

  init(
    _ lesson: LessonResult, scorecard: Scorecard, efforts: [(criterionID: String, effort: Double)], limit: Int
  ) {
    self.lesson = lesson
    self.scorecard = scorecard
    self.efforts = efforts
    self.limit = limit
    scores = scorecard.scores(of: lesson)
  }

  private var levels: [Int?] { lesson.criteria.map { $0.level.shown } }

  /// Returns the effort that was declared for a level of a criterion; nil where none was.
  func declaredEffort(of criterionID: String) -> Double? {
    for entry in efforts.reversed() where entry.criterionID == criterionID { return entry.effort }
    return nil
  }

  /// Returns the lesson's number with one criterion raised.
  func number(raising criterionID: String, to level: Int) throws(EvaluationFailure) -> Double {
    var levels = levels
    for (position, criterion) in lesson.criteria.enumerated() where criterion.id == criterionID {
      levels[position] = max(levels[position] ?? 0, level)
    }
    return try scores.number(at: levels)
  }

  func outcome(verdict: Int) throws(EvaluationFailure) -> LessonAdvice.Outcome {
    let scores = scores
    return try outcome(sum: nil) { levels throws(EvaluationFailure) in
      try scores.verdict(at: levels) >= verdict
    }
  }

  func outcome(number: Double) throws(EvaluationFailure) -> LessonAdvice.Outcome {
    let scores = scores
    let sum = AdviceSearch.Sum(target: number) { levels throws(EvaluationFailure) in
      try scores.number(at: levels)
    }
    return try outcome(sum: scorecard.isAdditive ? sum : nil) { levels throws(EvaluationFailure) in
      try scores.number(at: levels) >= number - 1e-9
    }
  }

  private func outcome(
    sum: AdviceSearch.Sum?, _ reaches: @escaping ([Int?]) throws(EvaluationFailure) -> Bool
  ) throws(EvaluationFailure) -> LessonAdvice.Outcome {
    if try reaches(levels) { return .met }
    let ladders = lesson.criteria.map { ladder($0) }
    var search = AdviceSearch(ladders, limit: limit, sum: sum, reaches: reaches)
    guard let found = try search.run() else {
      let top: [Int?] = lesson.criteria.map { $0.outcome == .notApplicable ? nil : 4 }
      return .outOfReach(verdict: try scores.verdict(at: top), number: try scores.number(at: top))
    }
    return .plan(try plan(found))
  }

  private func plan(_ found: AdviceSearch.Found) throws(EvaluationFailure) -> AdvicePlan {
    var steps: [AdvicePlan.Step] = []
    var levels = found.levels
    for (position, criterion) in lesson.criteria.enumerated() {
      guard let asked = levels[position], asked > criterion.level.shown ?? 0 else { continue }
      let from = criterion.level.shown
      let level = criterion.landing(on: asked)
      levels[position] = level
      let rungs = ((from ?? 0) + 1...level).filter { isOpen(criterion, $0) }
      steps.append(
        AdvicePlan.Step(
          criterionID: criterion.id, from: from, to: level, work: rungs.map { work(criterion, $0) },
          effort: Double(rungs.count) * (declaredEffort(of: criterion.id) ?? 1)))
    }
    return AdvicePlan(
      steps: steps, effort: steps.reduce(0) { $0 + $1.effort },
      isOptimal: found.isComplete && scorecard.isMonotone, verdict: try scores.verdict(at: levels),
      number: try scores.number(at: levels))
  }

  /// Of equally cheap sets the one wins that changes the least in the design, then the one with the fewest criteria:
  /// both count so little that no effort is outweighed.
  private func ladder(_ criterion: CriterionResult) -> AdviceSearch.Ladder {
    guard criterion.outcome != .notApplicable else {
      return AdviceSearch.Ladder(start: criterion.level.shown, costs: [])
    }
    let effort = declaredEffort(of: criterion.id) ?? 1
    let first = (criterion.level.shown ?? 0) + 1
    var costs: [Double] = []
    for level in 1...4 {
      guard isOpen(criterion, level) else {
        costs.append(0)
        continue
      }
      var cost = effort
      switch work(criterion, level) {
      case .evidence: break
      case .attestation, .statement: cost += 1e-6
      case .design: cost += 2e-6
      }
      if level == first { cost += 1e-7 }
      costs.append(cost)
    }
    return AdviceSearch.Ladder(start: criterion.level.shown, costs: costs)
  }

  /// Whether a level takes any work: what it asks may hold while a level below is not met, but a criterion that cannot be
  /// judged takes some in any case.
  private func isOpen(_ criterion: CriterionResult, _ level: Int) -> Bool {
    !criterion.levels[level].holds.shown || (criterion.level.shown == nil && level == 1)
  }

  /// Returns the kind of work that a level takes, given those below it.
  private func work(_ criterion: CriterionResult, _ level: Int) -> Change.Kind {
    if level <= criterion.level.claimed ?? -1 {
      if let attestation = criterion.attestation, level >= attestation.fromLevel { return .attestation }
      return .evidence
    }
    return level <= criterion.level.possible ?? -1 ? .statement : .design
  }
}
