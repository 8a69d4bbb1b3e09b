extension Scorecard.Gates {
  /// A number that is asked of one lesson, or of the whole.
  package struct LeastNumber: Sendable {
    let subject: String
    let number: Double

    /// Asks a number, 0 to 100, of the lesson with an id, or of the whole.
    package init(subject: String, number: Double) {
      self.subject = subject
      self.number = number
    }
  }

  /// The word for the whole in ``LeastNumber``.
  package static let overallID = "overall"

  /// Returns the least number that a lesson must have; nil asks nothing.
  package func leastNumber(of lessonID: String) -> Double? {
    for least in numbers.reversed() where least.subject == lessonID { return least.number }
    return lessonID == Self.overallID ? nil : number
  }
}

extension Scorecard {
  /// The lessons' ids, in order.
  package var lessonIDs: [String] { rubrics.map { $0.id } }

  /// Returns for each criterion of a lesson the least level without which the lesson cannot meet the gates, however
  /// well the others do; 0 where the gates ask nothing of it, and nil where the criterion does not apply.
  ///
  /// - Throws: `EvaluationFailure` where the strategy fails.
  package func levelsAsked(of lesson: LessonResult, by gates: Gates) throws(EvaluationFailure) -> [Int?] {
    let least = gates.verdict.flatMap { asked in verdicts.firstIndex { $0.id == asked } }
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
        if gates.verdict != nil { isEnough = try scorer.verdict(of: levels) >= least ?? verdicts.count }
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
