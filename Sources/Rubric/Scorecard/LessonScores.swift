/// What a lesson would come to if its criteria stood on other levels; made by ``Scorecard/scores(of:)``.
package struct LessonScores: Sendable {
  private let scorer: LessonScorer
  /// Whether any criterion applies; without one there is no number.
  package var hasParts: Bool { scorer.hasParts }

  init(_ scorer: LessonScorer) { self.scorer = scorer }

  /// Returns the verdict, as an index of the scorecard's verdicts, with a level 0 to 4 for each criterion; nil where it
  /// cannot be judged, and anything where it does not apply.
  ///
  /// - Throws: `EvaluationFailure` where the strategy fails.
  package func verdict(at levels: [Int?]) throws(EvaluationFailure) -> Int {
    try scorer.verdict(of: levels)
  }

  /// Returns the number, 0 to 100, with a level for each criterion.
  ///
  /// - Throws: `EvaluationFailure` where the strategy fails, for a lesson of which nothing applies for example.
  package func number(at levels: [Int?]) throws(EvaluationFailure) -> Double {
    try scorer.number(of: levels)
  }
}

extension Scorecard {
  /// Returns what scores a lesson's criteria on other levels than they have.
  package func scores(of lesson: LessonResult) -> LessonScores {
    LessonScores(LessonScorer(scorecard: self, lessonID: lesson.id, criteria: lesson.criteria))
  }

  /// Returns the score over all lessons, 0 to 100, of numbers and verdicts; nil where the scorecard has none, or no
  /// lesson has a number.
  ///
  /// - Throws: `EvaluationFailure` where the strategy fails.
  package func overallNumber(
    of lessons: [(id: String, weight: Int, verdict: Int, number: Double?)]
  ) throws(EvaluationFailure) -> Double? {
    guard let overall else { return nil }
    var parts: [ScorePart] = []
    for lesson in lessons {
      guard let number = lesson.number else { continue }
      parts.append(
        ScorePart(
          id: lesson.id, level: lesson.verdict, topLevel: max(verdicts.count - 1, 1), value: number / 100,
          weight: Double(lesson.weight), isGate: false))
    }
    guard !parts.isEmpty else { return nil }
    do throws(ScoringFailure) { return try LessonScorer.points(try overall.aggregate(parts)) } catch {
      throw EvaluationFailure(kind: .strategy(error), subject: id)
    }
  }

  /// Whether the score of a lesson is the sum of what its criteria contribute.
  package var isAdditive: Bool { aggregator.ownTraits?.contains(.additive) == true }
}
