/// Turns the levels of a lesson's criteria into its verdict and number, in each reading.
///
/// Strategies see complete parts: what cannot be judged counts as level 0, what does not apply is left out, and a
/// lesson of which too much cannot be judged has no verdict whatever the strategy says.
struct LessonScorer {
  private let scorecard: Scorecard
  private let lessonID: String
  private let criteria: [CriterionResult]
  /// What the scores depend on besides the levels: of each criterion the few fields that are read often.
  private let traits: [Trait]
  /// Whether any criterion applies.
  let hasParts: Bool

  private struct Trait {
    let id: String
    let weight: Int
    let isGate: Bool
    let applies: Bool
  }

  init(scorecard: Scorecard, lessonID: String, criteria: [CriterionResult]) {
    self.scorecard = scorecard
    self.lessonID = lessonID
    self.criteria = criteria
    traits = criteria.map {
      Trait(id: $0.id, weight: $0.weight, isGate: $0.isGate, applies: $0.outcome != .notApplicable)
    }
    hasParts = traits.contains { $0.applies }
  }

  /// Returns the verdict in a reading, as an index of the scorecard's verdicts.
  func verdict(_ reading: Reading) throws(EvaluationFailure) -> Int {
    try verdict(of: levels(reading))
  }

  /// Returns the number, 0 to 100, in a reading.
  func number(_ reading: Reading) throws(EvaluationFailure) -> Double {
    try number(of: levels(reading))
  }

  private func levels(_ reading: Reading) -> [Int?] {
    criteria.map { $0.level[reading] }
  }

  /// Returns the criteria that apply, the unknown at level 0.
  func parts(_ levels: [Int?]) throws(ScoringFailure) -> [ScorePart] {
    var parts: [ScorePart] = []
    parts.reserveCapacity(traits.count)
    for (position, criterion) in traits.enumerated() where criterion.applies {
      let level = levels[position] ?? 0
      parts.append(
        ScorePart(
          id: criterion.id, level: level, topLevel: 4, value: try value(of: level),
          weight: Double(criterion.weight), isGate: criterion.isGate))
    }
    return parts
  }

  private func value(of level: Int) throws(ScoringFailure) -> Double {
    guard let scale = scorecard.scale else { return Double(level) / 4 }
    let value = try scale.value(of: Double(level))
    guard value >= 0, value <= 1 else { throw ScoringFailure(.outOfRange) }
    return value
  }

  /// Returns the verdict that some levels would have, as an index of the scorecard's verdicts.
  func verdict(of levels: [Int?]) throws(EvaluationFailure) -> Int {
    guard hasParts, isJudgeable(levels) else { return 0 }
    do throws(ScoringFailure) {
      let position = try scorecard.classifier.classify(try parts(levels))
      guard scorecard.classifier.classes.indices.contains(position) else { throw ScoringFailure(.outOfRange) }
      return position + 1
    } catch {
      throw EvaluationFailure(kind: .strategy(error), subject: lessonID)
    }
  }

  /// Returns the number, 0 to 100, that some levels would have.
  func number(of levels: [Int?]) throws(EvaluationFailure) -> Double {
    do throws(ScoringFailure) {
      return try Self.points(try scorecard.aggregator.aggregate(try parts(levels)))
    } catch {
      throw EvaluationFailure(kind: .strategy(error), subject: lessonID)
    }
  }

  /// Refuses a score outside 0…1, then scales it to 0…100 with seven decimals, so that 0.6999999999 and 0.7 are
  /// one score.
  static func points(_ value: Double) throws(ScoringFailure) -> Double {
    guard value >= -1e-9, value <= 1 + 1e-9 else { throw ScoringFailure(.outOfRange) }
    return (min(max(value, 0), 1) * 1e9).rounded() / 1e7
  }

  /// Too much weight that cannot be judged, or a gate that cannot, leaves no verdict.
  private func isJudgeable(_ levels: [Int?]) -> Bool {
    var judged: Int64 = 0
    var total: Int64 = 0
    for (position, criterion) in traits.enumerated() where criterion.applies {
      total += Int64(criterion.weight)
      if levels[position] != nil {
        judged += Int64(criterion.weight)
      } else if criterion.isGate {
        return false
      }
    }
    return total > 0 && Ratio(judged, total) >= scorecard.judgeableShare
  }

  // MARK: - Changes

  /// Returns for each criterion what one level more would bring; `unmet` counts what is missing for it.
  func changes(unmet: [Int]) throws(EvaluationFailure) -> [Change] {
    let shown = levels(.shown)
    guard hasParts else { return [] }
    let before = try number(of: shown)
    var changes: [Change] = []
    for (position, criterion) in criteria.enumerated() {
      guard let advice = criterion.advice else { continue }
      var after = shown
      let target = criterion.landing(on: shown[position].map { $0 + 1 } ?? 1)
      after[position] = target
      changes.append(
        Change(
          criterionID: criterion.id, lessonID: lessonID, from: shown[position], to: target,
          kind: Change.Kind(criterion.outcome), advice: advice, place: criterion.place,
          gain: ((try number(of: after) - before) * 1e7).rounded() / 1e7, verdict: try verdict(of: after),
          isGate: criterion.isGate,
          missing: unmet[position]))
    }
    return changes
  }
}

extension Change.Kind {
  init(_ outcome: CriterionResult.Outcome) {
    switch outcome {
    case .needsEvidence: self = .evidence
    case .awaitingAttestation: self = .attestation
    case .notStated, .cannotJudge: self = .statement
    case .judged, .statedNone, .notApplicable: self = .design
    }
  }
}

extension Change {
  /// Orders changes: gates first, then the lowest level, then what lacks the least, then by criterion.
  static func isWorthMore(_ left: Change, _ right: Change) -> Bool {
    let ours = (left.isGate ? 0 : 1, left.from ?? -1, left.missing, left.criterionID)
    let theirs = (right.isGate ? 0 : 1, right.from ?? -1, right.missing, right.criterionID)
    return ours < theirs
  }
}
