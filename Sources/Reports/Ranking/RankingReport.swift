package import Decisions
package import Rubric

/// Several designs side by side, lesson by lesson.
package struct RankingReport: Sendable {
  /// The evaluations.
  package let evaluations: [Evaluation]
  /// What the user calls the designs.
  package let names: [String]
  /// A ranking for each lesson of the first evaluation, in order.
  package let lessons: [(lesson: LessonResult, ranking: LessonRanking)]
  /// How weights were drawn.
  package let sampling: LessonRanking.Sampling

  /// The comparators that order the designs too.
  package let comparators: [StrategyModule]

  /// Ranks evaluated designs; comparators order them too.
  ///
  /// - Throws: `EvaluationFailure` where a strategy fails.
  package init(
    _ evaluations: [Evaluation], names: [String], by scorecard: Scorecard, sampling: LessonRanking.Sampling,
    comparators: [(module: StrategyModule, comparator: any Comparator)] = []
  ) throws(EvaluationFailure) {
    var lessons: [(lesson: LessonResult, ranking: LessonRanking)] = []
    for lesson in evaluations.first?.lessons ?? [] {
      do throws(ScoringFailure) {
        let ranking = try LessonRanking(
          evaluations, lesson: lesson.id, scorecard: scorecard, sampling: sampling,
          comparators: comparators.map { $0.comparator })
        lessons.append((lesson, ranking))
      } catch {
        throw EvaluationFailure(kind: .strategy(error), subject: lesson.id)
      }
    }
    self.evaluations = evaluations
    self.names = names
    self.lessons = lessons
    self.sampling = sampling
    self.comparators = comparators.map { $0.module }
  }

  /// Returns what a design came to on a lesson.
  func result(of lessonID: String, design: Int) -> LessonResult? {
    evaluations[design].lessons.first { $0.id == lessonID }
  }
}
