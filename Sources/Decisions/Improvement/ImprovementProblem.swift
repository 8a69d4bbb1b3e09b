package import Rubric

/// Where a design stands on each criterion's ladder, and what each step up costs.
package struct ImprovementProblem: Sendable {
  /// A criterion of the design.
  package struct Criterion: Sendable {
    /// The criterion's id.
    package let id: String
    /// The weight.
    package let weight: Double
    /// Whether the verdict depends on this criterion alone already.
    package let isGate: Bool
    /// The level reached.
    package let level: Int
    /// The cost of each step, from level 0 to 1 first; above 0. The effort is the user's number, 1 a step otherwise.
    package let stepCosts: [Double]

    /// Makes a criterion.
    package init(id: String, weight: Double, isGate: Bool = false, level: Int, stepCosts: [Double]) {
      self.id = id
      self.weight = weight
      self.isGate = isGate
      self.level = level
      self.stepCosts = stepCosts
    }
  }

  /// The criteria.
  package let criteria: [Criterion]
  /// The value of each level.
  package let values: [Double]
  let aggregator: any Aggregator

  /// Makes a problem; a strategy that is not monotone has none.
  ///
  /// - Throws: `ScoringFailure` where levels, costs and values do not fit together.
  package init(
    _ criteria: [Criterion], values: [Double], aggregator: any Aggregator
  ) throws(ScoringFailure) {
    guard !criteria.isEmpty else { throw ScoringFailure(.noParts) }
    for criterion in criteria {
      guard values.indices.contains(criterion.level), criterion.stepCosts.count == values.count - 1 else {
        throw ScoringFailure(.outOfRange)
      }
      for cost in criterion.stepCosts where !(cost > 0 && cost.isFinite) {
        throw ScoringFailure(.outOfRange)
      }
    }
    self.criteria = criteria
    self.values = values
    self.aggregator = aggregator
  }

  /// The levels reached.
  package var levels: [Int] { criteria.map { $0.level } }

  /// Returns the score on given levels.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package func score(_ levels: [Int]) throws(ScoringFailure) -> Double {
    try aggregator.aggregate(
      zip(criteria, levels).map { criterion, level in
        ScorePart(
          id: criterion.id, level: level, topLevel: values.count - 1, value: values[level],
          weight: criterion.weight, isGate: criterion.isGate)
      })
  }

  /// Returns what it costs to raise a criterion to a level.
  func cost(_ criterion: Int, to level: Int) -> Double {
    criteria[criterion].stepCosts[criteria[criterion].level..<level].reduce(0, +)
  }
}

/// What a change of one criterion would bring.
package struct ImprovementGain: Sendable {
  /// The criterion.
  package let criterion: String
  /// What one level more adds to the score, and what it costs; nil at the top.
  package let next: (gain: Double, cost: Double)?
  /// What the top level adds.
  package let full: Double
  /// What level 0 would take away.
  package let loss: Double
}

extension ImprovementProblem {
  /// Returns what each criterion alone would bring.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package func gains() throws(ScoringFailure) -> [ImprovementGain] {
    let before = try score(levels)
    let top = values.count - 1
    var gains: [ImprovementGain] = []
    for (position, criterion) in criteria.enumerated() {
      func difference(_ level: Int) throws(ScoringFailure) -> Double {
        var changed = levels
        changed[position] = level
        return try score(changed) - before
      }
      var next: (gain: Double, cost: Double)?
      if criterion.level < top {
        next = (try difference(criterion.level + 1), criterion.stepCosts[criterion.level])
      }
      gains.append(
        ImprovementGain(
          criterion: criterion.id, next: next, full: try difference(top), loss: 0 - (try difference(0))))
    }
    return gains
  }
}
