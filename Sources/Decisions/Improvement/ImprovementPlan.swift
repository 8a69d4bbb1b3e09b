package import Rubric

/// A set of raises that reaches a target.
package struct ImprovementPlan: Hashable, Sendable {
  /// The level of each criterion afterwards.
  package let levels: [Int]
  /// What the raises cost together.
  package let cost: Double
  /// The score afterwards.
  package let score: Double
  /// The criteria raised, step by step; empty where the order does not matter.
  package let path: [String]
  /// Whether no cheaper set exists; else the search was cut short or takes the nearest step each time.
  package let isOptimal: Bool
}

extension ImprovementProblem {
  /// Returns the raises that gain most for their cost, one step after the other, the first criterion of equals; nil
  /// where the target is out of reach.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package func greedy(target: Double) throws(ScoringFailure) -> ImprovementPlan? {
    var reached = levels
    var score = try score(reached)
    var cost = 0.0
    var path: [String] = []
    while score + 1e-9 < target {
      var best: (position: Int, rate: Double)?
      for (position, criterion) in criteria.enumerated() where reached[position] < values.count - 1 {
        var next = reached
        next[position] += 1
        let rate = (try self.score(next) - score) / criterion.stepCosts[reached[position]]
        if rate > (best?.rate ?? -.infinity) + 1e-12 { best = (position, rate) }
      }
      guard let best else { return nil }
      cost += criteria[best.position].stepCosts[reached[best.position]]
      reached[best.position] += 1
      path.append(criteria[best.position].id)
      score = try self.score(reached)
    }
    return ImprovementPlan(levels: reached, cost: cost, score: score, path: path, isOptimal: false)
  }

  /// Returns the cheapest set of raises that reaches the target; of equally cheap ones the one with the fewest criteria,
  /// then the highest score, then the lowest levels of the first criteria. Nil where the target is out of reach.
  ///
  /// Sets are tried in a fixed order and dropped as soon as they cost more than the best one, or cannot reach the target
  /// even with all that is left at the top, which is exact for every monotone strategy. After `limit` sets the best so
  /// far is returned, with `isOptimal` false.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package func cheapest(target: Double, limit: Int = 200_000) throws(ScoringFailure) -> ImprovementPlan? {
    let top = values.count - 1
    guard try score(criteria.map { _ in top }) + 1e-9 >= target else { return nil }
    var search = ImprovementSearch(problem: self, target: target, limit: limit)
    if let plan = try greedy(target: target) { search.consider(plan.levels, score: plan.score) }
    try search.run()
    return search.plan
  }
}
