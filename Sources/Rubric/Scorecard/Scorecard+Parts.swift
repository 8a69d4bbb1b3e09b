extension Scorecard {
  /// The strategy that gives a lesson its number.
  package var numberStrategy: any Aggregator { aggregator }

  /// Returns what a strategy sees of a lesson in a reading: the criteria that apply, the unknown at level 0.
  ///
  /// - Throws: `ScoringFailure` where the scale does.
  package func parts(of lesson: LessonResult, in reading: Reading) throws(ScoringFailure) -> [ScorePart] {
    let scorer = LessonScorer(scorecard: self, lessonID: lesson.id, criteria: lesson.criteria)
    return try scorer.parts(lesson.criteria.map { $0.level[reading] })
  }
}
