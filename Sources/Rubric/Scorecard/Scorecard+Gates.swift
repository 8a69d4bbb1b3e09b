extension Scorecard {
  /// The lessons' ids, in order.
  package var lessonIDs: [String] { rubrics.map { $0.id } }

  /// Returns for each criterion of a lesson the least level without which the lesson cannot meet the gates, however
  /// well the others do; 0 where the gates ask nothing of it, and nil where the criterion does not apply.
  ///
  /// - Throws: `EvaluationFailure` where the strategy fails.
  package func levelsAsked(of lesson: LessonResult, by gates: Gates) throws(EvaluationFailure) -> [Int?] {
    let verdict = gates.leastVerdict(of: lesson.id)
    let least = verdict.flatMap { asked in verdicts.firstIndex { $0.id == asked } }
    let scorer = LessonScorer(scorecard: self, lessonID: lesson.id, criteria: lesson.criteria)
    let best: [Int?] = lesson.criteria.map { $0.outcome == .notApplicable ? nil : 4 }
    var asked: [Int?] = []
    for (position, criterion) in lesson.criteria.enumerated() {
      guard criterion.outcome != .notApplicable else {
        asked.append(nil)
        continue
      }
      var level = 0
      while level < 4 {
        var levels = best
        levels[position] = level
        var isEnough = true
        if verdict != nil { isEnough = try scorer.verdict(of: levels) >= least ?? verdicts.count }
        if isEnough, let number = gates.leastNumber(of: lesson.id) {
          isEnough = try scorer.number(of: levels) >= number
        }
        if isEnough { break }
        level += 1
      }
      asked.append(level)
    }
    return asked
  }
}
