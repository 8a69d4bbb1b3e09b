internal import Rubric

/// Looks for the cheapest levels at which something holds that more never undoes.
///
/// What each criterion must reach whatever the others do comes first: gates are such conditions. From there the search
/// goes depth-first, and drops what costs as much as the best set, and what cannot reach the goal even if every
/// criterion left were raised as far as the rest of the money goes. For monotone strategies this is exact.
struct AdviceSearch {
  /// A criterion's rungs.
  struct Ladder {
    /// The level now; nil where it cannot be judged.
    let start: Int?
    /// What each step costs, from level 0 to 1 first; empty where the criterion does not apply.
    let costs: [Double]

    /// Returns what it costs to get to a level.
    func cost(to level: Int?) -> Double {
      guard let level, level > start ?? 0 else { return 0 }
      return costs[(start ?? 0)..<level].reduce(0, +)
    }
  }

  /// What has been found.
  struct Found {
    let levels: [Int?]
    /// Whether the search was not cut short.
    let isComplete: Bool
  }

  private let ladders: [Ladder]
  private let limit: Int
  /// The number that must be reached, where the score is a sum of what the criteria contribute.
  private let sum: Sum?
  private let reaches: ([Int?]) throws(EvaluationFailure) -> Bool
  private var floors: [Int?] = []
  private var order: [Int] = []
  private var cheapestRate: [Double] = []
  private var tried = 0
  private var best: (levels: [Int?], cost: Double)?

  /// A score that is a sum, and what it must come to.
  struct Sum {
    let target: Double
    let number: ([Int?]) throws(EvaluationFailure) -> Double
  }

  init(
    _ ladders: [Ladder], limit: Int, sum: Sum?,
    reaches: @escaping ([Int?]) throws(EvaluationFailure) -> Bool
  ) {
    self.ladders = ladders
    self.limit = limit
    self.sum = sum
    self.reaches = reaches
  }

  /// Returns the cheapest levels, or nil where not even the highest ones suffice.
  mutating func run() throws(EvaluationFailure) -> Found? {
    let top: [Int?] = ladders.map { $0.costs.isEmpty ? $0.start : 4 }
    guard try reaches(top) else { return nil }
    floors = try lowest(from: top, order: Array(ladders.indices), isEachAlone: true)
    if try reaches(floors) { return Found(levels: floors, isComplete: true) }
    try prepareOrder()
    // Two sets from which nothing can be taken away bound the search from the start.
    for order in [order, order.reversed()] {
      let levels = try lowest(from: top, order: Array(order), isEachAlone: false)
      consider(levels, cost: cost(of: levels))
    }
    try descend(0, floors, cost: cost(of: floors))
    return best.map { Found(levels: $0.levels, isComplete: tried <= limit) }
  }

  private func cost(of levels: [Int?]) -> Double {
    var cost = 0.0
    for (ladder, level) in zip(ladders, levels) { cost += ladder.cost(to: level) }
    return cost
  }

  /// Returns the lowest level of each criterion at which the goal still holds: of each alone, with all others at the
  /// top, or of one after the other.
  private func lowest(
    from top: [Int?], order: [Int], isEachAlone: Bool
  ) throws(EvaluationFailure) -> [Int?] {
    var result = top
    for position in order {
      var levels = isEachAlone ? top : result
      for level in Self.choices(ladders[position]) {
        levels[position] = level
        if try reaches(levels) {
          result[position] = level
          break
        }
      }
    }
    return result
  }

  /// The levels that a criterion can have, from where it stands.
  private static func choices(_ ladder: Ladder) -> [Int?] {
    if ladder.costs.isEmpty { return [ladder.start] }
    guard let start = ladder.start else { return [nil, 1, 2, 3, 4] }
    return (start...4).map { $0 }
  }

  /// Orders the criteria that are open, what gains most for its cost first.
  private mutating func prepareOrder() throws(EvaluationFailure) {
    let base = floors
    var rates = Array(repeating: Double.infinity, count: ladders.count)
    let before = try sum?.number(base) ?? 0
    for position in ladders.indices where (base[position] ?? 0) < 4 && !ladders[position].costs.isEmpty {
      order.append(position)
      let paid = ladders[position].cost(to: base[position])
      var levels = base
      for level in (base[position] ?? 0) + 1...4 {
        let cost = ladders[position].cost(to: level) - paid
        levels[position] = level
        if let sum {
          let gain = try sum.number(levels) - before
          if gain > 1e-9 { rates[position] = min(rates[position], cost / gain) }
        } else {
          rates[position] = min(rates[position], cost)
        }
      }
    }
    let known = rates
    order.sort { (known[$0], $0) < (known[$1], $1) }
    var cheapest = Double.infinity
    cheapestRate = [cheapest]
    for position in order.reversed() {
      cheapest = min(cheapest, known[position])
      cheapestRate.append(cheapest)
    }
    cheapestRate.reverse()
  }

  private mutating func consider(_ levels: [Int?], cost: Double) {
    if let best, cost >= best.cost - 1e-9 { return }
    best = (levels, cost)
  }

  private mutating func descend(
    _ depth: Int, _ levels: [Int?], cost: Double
  ) throws(EvaluationFailure) {
    tried += 1
    guard tried <= limit else { return }
    if try reaches(levels) { return consider(levels, cost: cost) }
    guard depth < order.count, let best else { return }
    let money = best.cost - cost - 1e-9
    if let sum {
      let missing = sum.target - (try sum.number(levels)) - 1e-7
      if missing > 0, missing * cheapestRate[depth] >= money { return }
    }
    var highest = levels
    for position in order[depth...] { highest[position] = affordable(position, levels[position], money) }
    guard try reaches(highest) else { return }
    let position = order[depth]
    let paid = ladders[position].cost(to: levels[position])
    var next = levels
    for level in Self.choices(ladders[position]) where level ?? -1 >= levels[position] ?? -1 {
      let extra = ladders[position].cost(to: level) - paid
      // The best set may have become cheaper on the way.
      guard let best = self.best, cost + extra < best.cost - 1e-9 else { break }
      next[position] = level
      try descend(depth + 1, next, cost: cost + extra)
    }
  }

  /// Returns the highest level that a criterion can have for an amount.
  private func affordable(_ position: Int, _ now: Int?, _ money: Double) -> Int? {
    let ladder = ladders[position]
    let paid = ladder.cost(to: now)
    var highest = now
    for level in Self.choices(ladder) where level ?? -1 > now ?? -1 && ladder.cost(to: level) - paid < money {
      highest = level
    }
    return highest
  }
}
