package import Rubric

/// What changed between two evaluations of one design, and why.
package struct EvaluationComparison: Sendable {
  /// Why two evaluations are not compared.
  package enum Refusal: Error, Hashable, Sendable {
    /// They are of different scorecards.
    case otherScorecard(before: String, after: String)
    /// They are of different designs.
    case otherDesign(before: String, after: String)
    /// A strategy failed.
    case failed(EvaluationFailure)
  }

  /// The evaluation before.
  package let before: Evaluation
  /// The evaluation after.
  package let after: Evaluation
  /// What else than the design changed.
  package let cause: ChangeCause
  /// Whether the design before was evaluated with the rules and the engine of the evaluation after, so that what the
  /// rules did is known and not only what they look like.
  package let isReevaluated: Bool
  /// Whether both evaluations say by the hash of the rules whether these are the same, so that no condition can have
  /// changed unseen.
  package let knowsRules: Bool
  /// The lessons that both have, in the order of the evaluation after.
  package let lessons: [LessonComparison]
  /// The ids of lessons that only one has.
  package let otherLessons: [String]
  /// The ids of contradictions that are gone.
  package let contradictionsGone: [String]
  /// The contradictions that are new.
  package let contradictionsNew: [ContradictionResult]

  /// Compares evaluations.
  ///
  /// - Parameters:
  ///   - before: The evaluation before.
  ///   - after: The evaluation after.
  ///   - scorecard: The scorecard of the evaluation after.
  ///   - middle: The design before, evaluated with that scorecard and this engine; what lies between it and the
  ///     evaluation after is the design's doing, all else that of the rules or the engine.
  ///   - oldRules: The design before, evaluated with the rules before and this engine, which tells rules and engine
  ///     apart where both changed.
  /// - Throws: `Refusal` for evaluations of unlike things.
  package init(
    from before: Evaluation, to after: Evaluation, by scorecard: Scorecard, middle: Evaluation? = nil,
    oldRules: Evaluation? = nil
  ) throws(Refusal) {
    guard before.scorecardID == after.scorecardID else {
      throw .otherScorecard(before: before.scorecardID, after: after.scorecardID)
    }
    guard before.design.id == after.design.id else {
      throw .otherDesign(before: before.design.id, after: after.design.id)
    }
    self.before = before
    self.after = after
    let cause = ChangeCause(before, after)
    self.cause = cause
    isReevaluated = middle != nil
    knowsRules = before.scorecardHash != nil && after.scorecardHash != nil
    let start = middle ?? (cause == .nothing ? before : nil)
    var lessons: [LessonComparison] = []
    do throws(EvaluationFailure) {
      let attribution = try ComparisonAttribution(from: start, to: after, by: scorecard)
      for lesson in after.lessons {
        guard let old = before.lessons.first(where: { $0.id == lesson.id }) else { continue }
        let number = middle?.lessons.first { $0.id == lesson.id }?.number?.shown
        let other = oldRules?.lessons.first { $0.id == lesson.id }?.number?.shown
        let shares = attribution.shares(of: lesson.id)
        lessons.append(
          LessonComparison(
            before: old, after: lesson,
            parts: Self.parts(
              from: old.number?.shown, to: lesson.number?.shown, middle: number, oldRules: other,
              cause: cause),
            criteria: Self.criteria(old, lesson, shares, attribution.overallShares(of: lesson.id)),
            isExact: shares?.isExact ?? true))
      }
    } catch {
      throw .failed(error)
    }
    self.lessons = lessons
    let common = lessons.map { $0.after.id }
    otherLessons = (before.lessons + after.lessons).map { $0.id }.filter { !common.contains($0) }
    let old = before.contradictions.map { $0.id }
    let new = after.contradictions.map { $0.id }
    contradictionsGone = old.filter { !new.contains($0) }
    contradictionsNew = after.contradictions.filter { !old.contains($0.id) }
  }

  private static func parts(
    from before: Double?, to after: Double?, middle: Double?, oldRules: Double?, cause: ChangeCause
  ) -> LessonComparison.Parts {
    func rounded(_ number: Double) -> Double { (number * 1e7).rounded() / 1e7 }
    var parts = LessonComparison.Parts()
    guard let before, let after else { return parts }
    guard let middle else {
      // Nothing else changed, as far as the evaluations show.
      if cause == .nothing {
        parts = LessonComparison.Parts(design: rounded(after - before), rules: 0, engine: 0)
      }
      return parts
    }
    parts.design = rounded(after - middle)
    switch cause {
    case .nothing, .rules:
      // Without the hash of the rules, conditions may have changed behind the same texts; the engine is the same.
      parts.rules = rounded(middle - before)
      parts.engine = 0
    case .engine:
      parts.rules = 0
      parts.engine = rounded(middle - before)
    case .rulesAndEngine:
      if let oldRules {
        parts.rules = rounded(middle - oldRules)
        parts.engine = rounded(oldRules - before)
      } else {
        parts.rulesAndEngine = rounded(middle - before)
      }
    }
    return parts
  }

  private static func criteria(
    _ before: LessonResult, _ after: LessonResult, _ shares: ComparisonAttribution.Shares?,
    _ overallShares: ComparisonAttribution.Shares?
  ) -> [CriterionComparison] {
    var criteria: [CriterionComparison] = []
    for criterion in after.criteria {
      let old = before.criteria.first { $0.id == criterion.id }
      criteria.append(
        CriterionComparison(
          id: criterion.id, before: old, after: criterion, share: shares.map { $0[criterion.id] },
          overallShare: overallShares.map { $0[criterion.id] },
          honestFalls: old.map { CriterionComparison.honestFalls($0, criterion) } ?? []))
    }
    for criterion in before.criteria where !after.criteria.contains(where: { $0.id == criterion.id }) {
      criteria.append(
        CriterionComparison(
          id: criterion.id, before: criterion, after: nil, share: nil, overallShare: nil, honestFalls: []))
    }
    return criteria
  }
}
