internal import Rubric

/// Depth-first search with bounds over the levels to raise criteria to.
struct ImprovementSearch {
  private struct Candidate {
    let levels: [Int]
    let cost: Double
    let raised: Int
    let score: Double

    /// Cheaper, then fewer criteria, then a higher score, then lower levels of the first criteria.
    func isBetter(than other: Candidate) -> Bool {
      if abs(cost - other.cost) > 1e-9 { return cost < other.cost }
      if raised != other.raised { return raised < other.raised }
      if abs(score - other.score) > 1e-12 { return score > other.score }
      return levels.lexicographicallyPrecedes(other.levels)
    }
  }

  private let problem: ImprovementProblem
  private let target: Double
  private let order: [Int]
  /// The cheapest way to gain one unit of score among the criteria from each place of the order on, where the score is
  /// a sum; 0 otherwise, which bounds nothing.
  private let cheapestRate: [Double]
  private let limit: Int
  private var tried = 0
  private var best: Candidate?

  init(problem: ImprovementProblem, target: Double, limit: Int) {
    self.problem = problem
    self.target = target
    self.limit = limit
    let rates = Self.rates(problem)
    // What gains most for its cost first: good sets are found early, and bounds bite.
    let order = problem.criteria.indices.sorted { (rates[$0], $0) < (rates[$1], $1) }
    self.order = order
    var cheapest: [Double] = [.infinity]
    for position in order.reversed() { cheapest.append(min(cheapest[cheapest.count - 1], rates[position])) }
    let isSum = problem.aggregator.ownTraits?.contains(.additive) == true
    cheapestRate = isSum ? cheapest.reversed() : cheapest.map { _ in 0 }
  }

  /// Returns for each criterion the least cost of a unit of score, where the score is a weighted sum of values.
  private static func rates(_ problem: ImprovementProblem) -> [Double] {
    let total = problem.criteria.reduce(0) { $0 + $1.weight }
    return problem.criteria.indices.map { position in
      let criterion = problem.criteria[position]
      var rate = Double.infinity
      for level in problem.values.indices where level > criterion.level {
        let gain = criterion.weight / total * (problem.values[level] - problem.values[criterion.level])
        if gain > 0 { rate = min(rate, problem.cost(position, to: level) / gain) }
      }
      return rate
    }
  }

  var plan: ImprovementPlan? {
    best.map {
      ImprovementPlan(
        levels: $0.levels, cost: $0.cost, score: $0.score, path: [], isOptimal: tried <= limit)
    }
  }

  mutating func consider(_ levels: [Int], score: Double) {
    var cost = 0.0
    var raised = 0
    for (position, criterion) in problem.criteria.enumerated() where levels[position] > criterion.level {
      cost += problem.cost(position, to: levels[position])
      raised += 1
    }
    let candidate = Candidate(levels: levels, cost: cost, raised: raised, score: score)
    if let best, !candidate.isBetter(than: best) { return }
    best = candidate
  }

  mutating func run() throws(ScoringFailure) {
    try descend(0, problem.levels, cost: 0)
  }

  private mutating func descend(_ depth: Int, _ levels: [Int], cost: Double) throws(ScoringFailure) {
    tried += 1
    guard tried <= limit else { return }
    let score = try problem.score(levels)
    if score + 1e-9 >= target { consider(levels, score: score) }
    guard depth < order.count else { return }
    if let best, cost + cheapestRate[depth] * max(target - score - 1e-9, 0) > best.cost + 1e-9 { return }
    var highest = levels
    for position in order[depth...] { highest[position] = problem.values.count - 1 }
    guard try problem.score(highest) + 1e-9 >= target else { return }
    let position = order[depth]
    var next = levels
    for level in problem.criteria[position].level..<problem.values.count {
      next[position] = level
      let sum = cost + problem.cost(position, to: level)
      if let best, sum > best.cost + 1e-9 { break }
      try descend(depth + 1, next, cost: sum)
    }
  }
}
