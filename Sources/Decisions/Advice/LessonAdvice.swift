package import Rubric

/// What would raise one lesson of a design, and what it takes to reach a target.
package struct LessonAdvice: Sendable {
  /// What one criterion more brings.
  package struct Gain: Sendable {
    /// The next level of the criterion, with the points and the verdict that it brings.
    package let change: Change
    /// The points that the top level of this criterion brings.
    package let full: Double
    /// The effort that the user declared for a level of this criterion; nil where none was.
    package let effort: Double?
  }

  /// What came of the target.
  package enum Outcome: Sendable {
    /// The lesson is there already.
    case met
    /// The cheapest set of raises.
    case plan(AdvicePlan)
    /// Not even the top level of every criterion suffices; this is what it comes to.
    case outOfReach(verdict: Int, number: Double)
    /// No criterion of the lesson applies.
    case nothingApplies
  }

  /// The lesson's id.
  package let lessonID: String
  /// The raises that change nothing in the design: a claim documented, a gap filled, the word of others asked for.
  /// What gains most comes first.
  package let evidence: [Gain]
  /// The raises that change the design, what gains most first.
  package let design: [Gain]
  /// What the target was: the verdict that was asked for, or the next one; nil where a number was asked for, or there is
  /// no verdict above.
  package let verdict: Int?
  /// What came of the target.
  package let outcome: Outcome
  /// Where no single raise moves the number: the cheapest set that does.
  package let movingSet: AdvicePlan?

  /// The sets of levels that a search tries before it gives the best so far.
  package static let standardLimit = 50_000

  /// Looks for advice on a lesson of an evaluation.
  ///
  /// `efforts` holds what one level more of a criterion costs, above 0; 1 where nothing is said.
  ///
  /// - Throws: `EvaluationFailure` where a strategy fails.
  package init(
    _ lesson: LessonResult, of evaluation: Evaluation, by scorecard: Scorecard, target: AdviceTarget,
    efforts: [(criterionID: String, effort: Double)] = [], limit: Int = standardLimit
  ) throws(EvaluationFailure) {
    let planner = AdvicePlanner(lesson, scorecard: scorecard, efforts: efforts, limit: limit)
    lessonID = lesson.id
    var gains: [Gain] = []
    let before = lesson.number?.shown ?? 0
    for change in evaluation.changes where change.lessonID == lesson.id {
      gains.append(
        Gain(
          change: change, full: try planner.number(raising: change.criterionID, to: 4) - before,
          effort: planner.declaredEffort(of: change.criterionID)))
    }
    let sorted = gains.enumerated().sorted { Self.isWorthMore($0, $1) }.map { $0.element }
    evidence = sorted.filter { $0.change.kind != .design }
    design = sorted.filter { $0.change.kind == .design }
    guard lesson.number != nil else {
      verdict = nil
      outcome = .nothingApplies
      movingSet = nil
      return
    }
    switch target {
    case .nextVerdict:
      let now = lesson.verdict.shown
      let next = now + 1 < scorecard.verdicts.count ? now + 1 : nil
      verdict = next
      if let next { outcome = try planner.outcome(verdict: next) } else { outcome = .met }
    case .verdict(let asked):
      verdict = asked
      outcome = try planner.outcome(verdict: asked)
    case .number(let asked):
      verdict = nil
      outcome = try planner.outcome(number: asked)
    }
    let movesAlone = gains.contains { $0.change.gain > 0 }
    if !movesAlone, before < 100, case .plan(let plan) = try planner.outcome(number: before + 1e-6) {
      movingSet = plan
    } else {
      movingSet = nil
    }
  }

  /// More points for the effort first, then a better verdict; else the order of the evaluation.
  private static func isWorthMore(
    _ left: (offset: Int, element: Gain), _ right: (offset: Int, element: Gain)
  ) -> Bool {
    let ours = left.element.change.gain / (left.element.effort ?? 1)
    let theirs = right.element.change.gain / (right.element.effort ?? 1)
    if (ours - theirs).magnitude > 1e-9 { return ours > theirs }
    if left.element.change.verdict != right.element.change.verdict {
      return left.element.change.verdict > right.element.change.verdict
    }
    return left.offset < right.offset
  }
}
