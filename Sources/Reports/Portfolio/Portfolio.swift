package import Rubric

/// The levels and verdicts of many designs, without anything else that an evaluation holds: a byte for each criterion
/// and lesson of a design.
package struct Portfolio: Sendable {
  /// A criterion that all designs were judged by.
  package struct Criterion: Sendable {
    /// Its id.
    package let id: String
    /// Its name; the id where nobody knows it.
    package let title: LocalizedText
    /// Whether the lesson's verdict depends on it.
    package let isGate: Bool
  }

  /// A lesson with its criteria.
  package struct Lesson: Sendable {
    /// Its id.
    package let id: String
    /// Its name; the id where nobody knows it.
    package let title: LocalizedText
    /// Its criteria, as positions among those of all lessons.
    package let criteria: Range<Int>
  }

  /// What designs were judged by; all that are taken in have the same.
  package struct Rules: Sendable {
    /// The scorecard's id.
    package let scorecardID: String
    /// The hash of all that designs were judged by; nil where it was not stored.
    package let hash: String?
    /// What an evaluation is and is not; empty where nobody knows it.
    package let about: LocalizedText
    /// The verdicts, the worst first.
    package let verdicts: [ScoreClass]
    /// The lessons.
    package let lessons: [Lesson]
    /// The criteria of all lessons.
    package let criteria: [Criterion]
  }

  /// A design.
  package struct Design: Sendable {
    /// Its id.
    package let id: String
    /// The shown level of each criterion; ``Portfolio/noLevel`` where it has none.
    package let levels: [UInt8]
    /// What keeps each criterion there, a position among all outcomes.
    package let outcomes: [UInt8]
    /// The shown verdict on each lesson.
    package let verdicts: [UInt8]
  }

  /// Why an evaluation is not taken in.
  package enum Refusal: Error, Equatable, Sendable {
    /// It was made by other rules than the first.
    case otherRules(first: String, this: String)
    /// There is a design of this id already; the number is that of its place.
    case sameDesign(id: String, place: Int)
  }

  /// Stands for a level where there is none.
  package static let noLevel = UInt8.max

  /// What all designs were judged by; nil before the first.
  package private(set) var rules: Rules?
  /// The designs, as they came.
  package private(set) var designs: [Design] = []
  /// How many could not be evaluated, or were left out because of a fault.
  package var leftOut = 0
  private var places: [String: Int] = [:]

  /// Makes an empty portfolio.
  package init() {}

  /// Takes a design in; `place` is a number that a refusal of a later one gives back.
  ///
  /// - Throws: `Refusal` where it cannot stand beside those that are there.
  package mutating func add(_ design: Design, by rules: Rules, place: Int) throws(Refusal) {
    if let first = self.rules {
      let isSame =
        first.hash == rules.hash && first.criteria.map { $0.id } == rules.criteria.map { $0.id }
        && first.verdicts.map { $0.id } == rules.verdicts.map { $0.id }
      guard isSame else { throw .otherRules(first: Self.name(of: first), this: Self.name(of: rules)) }
    }
    if let other = places[design.id] { throw .sameDesign(id: design.id, place: other) }
    places[design.id] = place
    if self.rules == nil { self.rules = rules }
    designs.append(design)
  }

  private static func name(of rules: Rules) -> String {
    rules.scorecardID + " " + (rules.hash.map { String($0.prefix(19)) } ?? "–")
  }
}

extension Portfolio.Rules {
  /// What an evaluation was made by.
  package init(of evaluation: Evaluation) {
    var lessons: [Portfolio.Lesson] = []
    var criteria: [Portfolio.Criterion] = []
    for lesson in evaluation.lessons {
      let start = criteria.count
      criteria += lesson.criteria.map { Portfolio.Criterion(id: $0.id, title: $0.title, isGate: $0.isGate) }
      lessons.append(Portfolio.Lesson(id: lesson.id, title: lesson.title, criteria: start..<criteria.count))
    }
    self.init(
      scorecardID: evaluation.scorecardID, hash: evaluation.scorecardHash, about: evaluation.about,
      verdicts: evaluation.verdicts, lessons: lessons, criteria: criteria)
  }

  /// What a scorecard judges by.
  package init(of scorecard: Scorecard) {
    let pages = scorecard.criterionPages
    var lessons: [Portfolio.Lesson] = []
    var start = 0
    for lesson in scorecard.lessonTitles {
      let count = pages.filter { $0.lessonID == lesson.id }.count
      lessons.append(Portfolio.Lesson(id: lesson.id, title: lesson.title, criteria: start..<start + count))
      start += count
    }
    self.init(
      scorecardID: scorecard.id, hash: scorecard.hash, about: scorecard.about, verdicts: scorecard.verdicts,
      lessons: lessons,
      criteria: pages.map { Portfolio.Criterion(id: $0.id, title: $0.title, isGate: $0.isGate) })
  }
}

extension Portfolio.Design {
  /// What an evaluation says of a design.
  package init(of evaluation: Evaluation) {
    var levels: [UInt8] = []
    var outcomes: [UInt8] = []
    for criterion in evaluation.lessons.flatMap({ $0.criteria }) {
      levels.append(criterion.level.shown.map { UInt8($0) } ?? Portfolio.noLevel)
      outcomes.append(UInt8(CriterionResult.Outcome.allCases.firstIndex(of: criterion.outcome) ?? 0))
    }
    self.init(
      id: evaluation.design.id, levels: levels, outcomes: outcomes,
      verdicts: evaluation.lessons.map { UInt8($0.verdict.shown) })
  }
}
