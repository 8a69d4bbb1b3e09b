internal import Reports
internal import Rubric

/// Says at which level a criterion is.
enum LevelText {
  /// Returns the shown level, with what keeps it there.
  static func text(of criterion: CriterionResult, in language: Language) -> String {
    guard let level = criterion.level.shown else {
      let phrase: ServerPhrase = criterion.outcome == .notApplicable ? .notApplicable : .notJudgeable
      return phrase.text(in: language)
    }
    return ServerPhrase.level.text(in: language, ("level", String(level)))
  }
}

extension Evaluation {
  /// Returns the result of a criterion, or nil where there is none of this id.
  func criterion(_ id: String) -> CriterionResult? {
    for lesson in lessons {
      for criterion in lesson.criteria where criterion.id == id { return criterion }
    }
    return nil
  }
}
