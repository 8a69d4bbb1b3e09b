package import Rubric

/// What an evaluation comes to with other weights, and at which weights its verdicts change.
///
/// Levels stay as they are: weights decide only what is made of them. A weight is a whole number, as in rubrics, so
/// that every weight which can be written is tried and no turning point is missed between two.
package struct WeightTrial: Sendable {
  /// A lesson with its weights.
  package struct Lesson: Sendable {
    /// The lesson.
    package let result: LessonResult
    /// Its weight in the rubric.
    package let rubricWeight: Int
    /// The overall number at each weight tried of the lesson, shown; nil where the scorecard has none.
    package let overall: [Double]?
    /// Its criteria.
    package let criteria: [Criterion]
  }

  /// A criterion with its weight.
  package struct Criterion: Sendable {
    /// The criterion.
    package let id: String
    /// The weight that is set.
    package let weight: Int
    /// Its weight in the rubric.
    package let rubricWeight: Int
    /// Whether it applies; else its weight changes nothing.
    package let applies: Bool
    /// The lesson's shown verdict at each weight tried of the criterion, the others as they are set.
    package let verdicts: [Int]
    /// The lesson's shown number at each weight tried; nil where it has none.
    package let numbers: [Double]?
    /// The number of the design that it is held against, at each weight tried; nil where there is none.
    package let others: [Double]?
  }

  /// The weights that are tried of each criterion and lesson, beginning with 1.
  package let tried: ClosedRange<Int>
  /// The evaluation with the weights that are set.
  package let evaluation: Evaluation
  /// The lessons, in order.
  package let lessons: [Lesson]

  /// The largest weight that is tried, where the rubrics and what is set have no larger one.
  private static let most = 10

  /// Tries weights by the ids of criteria and lessons; what is not named keeps the weight of its rubric. With another
  /// evaluation, by the same scorecard, it says which of the two is ahead at which weight.
  ///
  /// - Throws: `EvaluationFailure` where a strategy fails.
  package init(
    _ evaluation: Evaluation, against other: Evaluation? = nil, weights: [(id: String, weight: Int)],
    by scorecard: Scorecard
  ) throws(EvaluationFailure) {
    var most = Self.most
    for lesson in evaluation.lessons {
      most = max(most, lesson.weight)
      for criterion in lesson.criteria { most = max(most, criterion.weight) }
    }
    for one in weights { most = max(most, one.weight) }
    let tried = 1...most
    var set = Self.weighed(evaluation, weights)
    let other = other.map { Self.weighed($0, weights) }
    var curves: [[Criterion]] = []
    for lesson in set.lessons.indices {
      let own = evaluation.lessons[lesson]
      try Self.score(&set.lessons[lesson], by: scorecard)
      let against = other?.lessons.first { $0.id == own.id }
      var criteria: [Criterion] = []
      for (position, criterion) in set.lessons[lesson].criteria.enumerated() {
        criteria.append(
          try Self.criterion(
            position, of: set.lessons[lesson], against: against, rubricWeight: own.criteria[position].weight,
            tried: tried,
            applies: criterion.outcome != .notApplicable, by: scorecard))
      }
      curves.append(criteria)
    }
    set.overall = try Self.overall(set.lessons, by: scorecard)
    var lessons: [Lesson] = []
    for (position, lesson) in set.lessons.enumerated() {
      var overall: [Double]?
      if set.overall != nil {
        var numbers: [Double] = []
        for weight in tried {
          var others = set.lessons
          others[position].weight = weight
          if let number = try Self.overall(others, .shown, by: scorecard) { numbers.append(number) }
        }
        overall = numbers
      }
      lessons.append(
        Lesson(
          result: lesson, rubricWeight: evaluation.lessons[position].weight, overall: overall,
          criteria: curves[position]))
    }
    self.tried = tried
    self.evaluation = set
    self.lessons = lessons
  }

  /// Returns an evaluation with other weights, and all else as it was.
  private static func weighed(_ evaluation: Evaluation, _ weights: [(id: String, weight: Int)]) -> Evaluation
  {
    func weight(_ id: String, _ own: Int) -> Int { weights.first { $0.id == id }?.weight ?? own }
    var set = evaluation
    for lesson in set.lessons.indices {
      set.lessons[lesson].weight = weight(set.lessons[lesson].id, set.lessons[lesson].weight)
      for criterion in set.lessons[lesson].criteria.indices {
        set.lessons[lesson].criteria[criterion].weight = weight(
          set.lessons[lesson].criteria[criterion].id, set.lessons[lesson].criteria[criterion].weight)
      }
    }
    return set
  }

  /// Scores a lesson anew with the weights that its criteria have.
  private static func score(_ lesson: inout LessonResult, by scorecard: Scorecard) throws(EvaluationFailure) {
    let scores = scorecard.scores(of: lesson)
    for reading in Reading.allCases {
      let levels = lesson.criteria.map { $0.level[reading] }
      let verdict = try scores.verdict(at: levels)
      let number = scores.hasParts ? try scores.number(at: levels) : nil
      switch reading {
      case .shown:
        lesson.verdict.shown = verdict
        if let number { lesson.number?.shown = number }
      case .claimed:
        lesson.verdict.claimed = verdict
        if let number { lesson.number?.claimed = number }
      case .possible:
        lesson.verdict.possible = verdict
        if let number { lesson.number?.possible = number }
      }
    }
  }

  private static func criterion(
    _ position: Int, of lesson: LessonResult, against other: LessonResult?, rubricWeight: Int,
    tried: ClosedRange<Int>, applies: Bool, by scorecard: Scorecard
  ) throws(EvaluationFailure) -> Criterion {
    let levels = lesson.criteria.map { $0.level.shown }
    let criterion = lesson.criteria[position]
    var verdicts: [Int] = []
    var changed = lesson
    for weight in tried {
      changed.criteria[position].weight = weight
      verdicts.append(try scorecard.scores(of: changed).verdict(at: levels))
    }
    var others: [Double]?
    if let other, let place = other.criteria.firstIndex(where: { $0.id == criterion.id }) {
      others = try numbers(of: other, weighing: place, tried: tried, by: scorecard)
    }
    return Criterion(
      id: criterion.id, weight: criterion.weight, rubricWeight: rubricWeight, applies: applies,
      verdicts: verdicts,
      numbers: try numbers(of: lesson, weighing: position, tried: tried, by: scorecard), others: others)
  }

  /// Returns a lesson's shown number at each weight of a criterion; nil where it has none.
  private static func numbers(
    of lesson: LessonResult, weighing position: Int, tried: ClosedRange<Int>, by scorecard: Scorecard
  ) throws(EvaluationFailure) -> [Double]? {
    guard scorecard.scores(of: lesson).hasParts else { return nil }
    let levels = lesson.criteria.map { $0.level.shown }
    var numbers: [Double] = []
    var changed = lesson
    for weight in tried {
      changed.criteria[position].weight = weight
      numbers.append(try scorecard.scores(of: changed).number(at: levels))
    }
    return numbers
  }

  private static func overall(
    _ lessons: [LessonResult], by scorecard: Scorecard
  ) throws(EvaluationFailure) -> ByReading<Double>? {
    guard let shown = try overall(lessons, .shown, by: scorecard),
      let claimed = try overall(lessons, .claimed, by: scorecard),
      let possible = try overall(lessons, .possible, by: scorecard)
    else { return nil }
    return ByReading(shown: shown, claimed: claimed, possible: possible)
  }

  private static func overall(
    _ lessons: [LessonResult], _ reading: Reading, by scorecard: Scorecard
  ) throws(EvaluationFailure) -> Double? {
    try scorecard.overallNumber(
      of: lessons.map { ($0.id, $0.weight, $0.verdict[reading], $0.number?[reading]) })
  }
}
