package import Rubric

/// What would raise a design, lesson by lesson, and what it takes to reach a target in each.
package struct DesignAdvice: Sendable {
  /// The evaluation that the advice is on.
  package let evaluation: Evaluation
  /// What was asked for.
  package let target: AdviceTarget
  /// Advice on each lesson, in the order of the evaluation.
  package let lessons: [LessonAdvice]
  /// The efforts that the user declared.
  package let efforts: [(criterionID: String, effort: Double)]

  /// Looks for advice on an evaluation by the scorecard that made it.
  ///
  /// - Throws: `EvaluationFailure` where a strategy fails.
  package init(
    _ evaluation: Evaluation, by scorecard: Scorecard, target: AdviceTarget = .nextVerdict,
    efforts: [(criterionID: String, effort: Double)] = [], limit: Int = LessonAdvice.standardLimit
  ) throws(EvaluationFailure) {
    var lessons: [LessonAdvice] = []
    for lesson in evaluation.lessons {
      lessons.append(
        try LessonAdvice(
          lesson, of: evaluation, by: scorecard, target: target, efforts: efforts, limit: limit))
    }
    self.evaluation = evaluation
    self.target = target
    self.lessons = lessons
    self.efforts = efforts
  }

  /// The levels that all plans together lead to.
  package var assumed: [AssumedLevel] {
    var assumed: [AssumedLevel] = []
    for lesson in lessons {
      if case .plan(let plan) = lesson.outcome { assumed += plan.assumed }
    }
    return assumed
  }

  /// Whether every lesson is at the target already or has a plan that leads there.
  package var isWithinReach: Bool {
    for lesson in lessons {
      switch lesson.outcome {
      case .met, .plan: continue
      case .outOfReach, .nothingApplies: return false
      }
    }
    return true
  }
}
