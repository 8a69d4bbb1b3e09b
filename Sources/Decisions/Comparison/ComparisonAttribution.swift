internal import Rubric

/// What each criterion did to its lesson's number, and to the overall score where there is one.
struct ComparisonAttribution {
  /// The shares of a lesson's criteria.
  struct Shares {
    let lessonID: String
    var isExact = true
    var entries: [(criterionID: String, points: Double)] = []

    /// The points of a criterion; none of one that has not moved.
    subscript(criterionID: String) -> Double {
      for entry in entries where entry.criterionID == criterionID { return entry.points }
      return 0
    }

    init(_ mixture: LessonMixture, _ points: [Double], isExact: Bool = true) {
      lessonID = mixture.after.id
      self.isExact = isExact
      for (position, points) in zip(mixture.moved, points) {
        entries.append((mixture.after.criteria[position].id, points))
      }
    }
  }

  private var lessons: [Shares] = []
  private var overall: [Shares] = []

  /// Without an evaluation to start from, with the same rules as the other, there is nothing to attribute.
  init(
    from start: Evaluation?, to end: Evaluation, by scorecard: Scorecard
  ) throws(EvaluationFailure) {
    guard let start else { return }
    var mixtures: [LessonMixture] = []
    for lesson in end.lessons {
      guard let old = start.lessons.first(where: { $0.id == lesson.id }),
        let mixture = try LessonMixture(old, lesson, scorecard: scorecard)
      else { continue }
      let found = try mixture.shares()
      lessons.append(Shares(mixture, found.shares, isExact: found.isExact))
      mixtures.append(mixture)
    }
    guard scorecard.hasOverallScore, mixtures.count == end.lessons.count else { return }
    try attributeOverall(mixtures, by: scorecard)
  }

  private mutating func attributeOverall(
    _ mixtures: [LessonMixture], by scorecard: Scorecard
  ) throws(EvaluationFailure) {
    var values: [[(verdict: Int, number: Double?)]] = []
    for mixture in mixtures {
      guard mixture.moved.count <= ShapleyValues.mostExact else { return }
      var own: [(verdict: Int, number: Double?)] = []
      for set in 0..<(1 << mixture.moved.count) { own.append(try mixture.value(of: set)) }
      values.append(own)
    }
    let known = values
    let owen = try OwenValues(groups: mixtures.map { $0.moved.count }) { sets throws(EvaluationFailure) in
      var entries: [(id: String, weight: Int, verdict: Int, number: Double?)] = []
      for (position, set) in sets.enumerated() {
        let lesson = mixtures[position].after
        let value = known[position][set]
        entries.append((lesson.id, lesson.weight, value.verdict, value.number))
      }
      return try scorecard.overallNumber(of: entries) ?? 0
    }
    guard let owen else { return }
    for (mixture, shares) in zip(mixtures, owen.shares) { overall.append(Shares(mixture, shares)) }
  }

  /// The shares of a lesson's criteria; nil where they cannot be told.
  func shares(of lessonID: String) -> Shares? { lessons.first { $0.lessonID == lessonID } }

  /// Their shares of the overall score; nil where there is none or they cannot be told.
  func overallShares(of lessonID: String) -> Shares? { overall.first { $0.lessonID == lessonID } }
}
