internal import Rubric

/// A lesson with some criteria as they were before and the others as they are after.
struct LessonMixture {
  let before: LessonResult
  let after: LessonResult
  private let scorecard: Scorecard
  /// The positions of the criteria that have moved.
  let moved: [Int]

  /// Nil where the two lessons are not of the same criteria, or the scorecard does not give them the numbers that they
  /// have.
  init?(_ before: LessonResult, _ after: LessonResult, scorecard: Scorecard) throws(EvaluationFailure) {
    guard before.criteria.count == after.criteria.count else { return nil }
    var moved: [Int] = []
    for (position, pair) in zip(before.criteria, after.criteria).enumerated() {
      guard pair.0.id == pair.1.id, pair.0.weight == pair.1.weight, pair.0.isGate == pair.1.isGate else {
        return nil
      }
      if CriterionComparison.hasMoved(pair.0, pair.1) { moved.append(position) }
    }
    self.before = before
    self.after = after
    self.scorecard = scorecard
    self.moved = moved
    let (start, end) = (try value(of: 0), try value(of: (1 << moved.count) - 1))
    for (found, stored) in [(start, before), (end, after)] {
      guard let number = found.number, let known = stored.number?.shown,
        (number - known).magnitude < 1e-6, found.verdict == stored.verdict.shown
      else { return nil }
    }
  }

  /// Returns the verdict and the number with the criteria of a set, by the bits of their places in ``moved``, as they are
  /// after.
  func value(of set: Int) throws(EvaluationFailure) -> (verdict: Int, number: Double?) {
    var mixed = before
    for (bit, position) in moved.enumerated() where set >> bit & 1 == 1 {
      mixed.criteria[position] = after.criteria[position]
    }
    let scores = scorecard.scores(of: mixed)
    let levels = mixed.criteria.map { $0.level.shown }
    guard scores.hasParts else { return (0, nil) }
    return (try scores.verdict(at: levels), try scores.number(at: levels))
  }

  /// Returns what each criterion that has moved did to the number.
  func shares() throws(EvaluationFailure) -> (shares: [Double], isExact: Bool) {
    guard moved.count <= ShapleyValues.mostExact else { return try sampledShares() }
    let owen = try OwenValues(groups: [moved.count]) { sets throws(EvaluationFailure) in
      try value(of: sets[0]).number ?? 0
    }
    return (owen?.shares[0] ?? [], true)
  }

  /// More criteria than all orders can be counted of: a seeded sample of orders stands in for them.
  private func sampledShares() throws(EvaluationFailure) -> (shares: [Double], isExact: Bool) {
    do throws(ScoringFailure) {
      let values = try ShapleyValues(players: moved.count) { coalition throws(ScoringFailure) in
        var set = 0
        for (bit, isIn) in coalition.enumerated() where isIn { set |= 1 << bit }
        do throws(EvaluationFailure) { return try value(of: set).number ?? 0 } catch {
          throw ScoringFailure(.outOfRange)
        }
      }
      return (values.shares, false)
    } catch {
      throw EvaluationFailure(kind: .strategy(error), subject: before.id)
    }
  }
}
