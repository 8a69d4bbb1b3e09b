internal import Rubric

/// An evaluation without the criteria that are waived: they are left out as if they did not apply.
struct WaivedEvaluation {
  /// The evaluation; the one that was given where nothing is waived.
  let evaluation: Evaluation
  /// The criteria that are waived, each with the level that was asked of it and the index of its waiver.
  let waivers: [(criterion: String, asked: Int, waiver: Int)]
  /// The ids of the lessons that have such a criterion.
  let lessons: [String]

  init(
    _ whole: Evaluation, _ maker: FindingMaker, _ places: FindingPlaces
  ) throws(EvaluationFailure) {
    var result = whole
    var waivers: [(criterion: String, asked: Int, waiver: Int)] = []
    var lessons: [String] = []
    if let exemptions = maker.exemptions, exemptions.hasWaivers(for: places.designID) {
      for (index, lesson) in whole.lessons.enumerated() {
        let asked = try maker.scorecard.levelsAsked(of: lesson, by: maker.gates)
        let count = waivers.count
        for (position, criterion) in lesson.criteria.enumerated() where criterion.outcome != .notApplicable {
          let level = asked[position] ?? 0
          guard maker.kind(of: criterion, asked: level) != nil,
            let waiver = exemptions.waiver(
              of: criterion.id, in: places.designID, at: places.contentPath(of: criterion.place.pointer))
          else { continue }
          waivers.append((criterion.id, level, waiver))
          result.lessons[index].criteria[position].outcome = .notApplicable
          result.lessons[index].criteria[position].level = ByReading(shown: nil, claimed: nil, possible: nil)
        }
        if waivers.count == count { continue }
        lessons.append(lesson.id)
        try Self.score(&result.lessons[index], maker.scorecard)
      }
    }
    if !lessons.isEmpty { result.overall = try Self.overall(result, maker.scorecard) }
    evaluation = result
    self.waivers = waivers
    self.lessons = lessons
  }

  private static func score(_ lesson: inout LessonResult, _ scorecard: Scorecard) throws(EvaluationFailure) {
    let scores = scorecard.scores(of: lesson)
    func levels(_ reading: Reading) -> [Int?] { lesson.criteria.map { $0.level[reading] } }
    lesson.verdict = ByReading(
      shown: try scores.verdict(at: levels(.shown)), claimed: try scores.verdict(at: levels(.claimed)),
      possible: try scores.verdict(at: levels(.possible)))
    guard scores.hasParts else {
      lesson.number = nil
      return
    }
    lesson.number = ByReading(
      shown: try scores.number(at: levels(.shown)), claimed: try scores.number(at: levels(.claimed)),
      possible: try scores.number(at: levels(.possible)))
  }

  private static func overall(
    _ evaluation: Evaluation, _ scorecard: Scorecard
  ) throws(EvaluationFailure) -> ByReading<Double>? {
    func number(_ reading: Reading) throws(EvaluationFailure) -> Double? {
      try scorecard.overallNumber(
        of: evaluation.lessons.map { lesson in
          (lesson.id, lesson.weight, lesson.verdict[reading], lesson.number?[reading])
        })
    }
    guard let shown = try number(.shown), let claimed = try number(.claimed),
      let possible = try number(.possible)
    else { return nil }
    return ByReading(shown: shown, claimed: claimed, possible: possible)
  }
}
