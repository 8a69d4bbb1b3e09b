import Decisions
import Rubric
import StrategyTestSupport
import Testing
import WeakestLink
import WeightedMean

@Suite struct ImprovementTests {
  private static func problem(_ vector: ScoringVector, _ aggregator: any Aggregator) throws
    -> ImprovementProblem
  {
    let levels = vector.inputs["levels"].doubles.map { Int($0) }
    let costs = vector.inputs["step_costs"].table
    return try ImprovementProblem(
      levels.indices.map {
        .init(id: "c\($0 + 1)", weight: vector.weights[$0], level: levels[$0], stepCosts: costs[$0])
      }, values: vector.inputs["level_values"].doubles, aggregator: aggregator)
  }

  private static func gains(_ problem: ImprovementProblem) throws -> VectorValue {
    [
      "score": .number(try problem.score(problem.levels)),
      "criteria": .list(
        try problem.gains().map { gain in
          var members: [(name: String, value: VectorValue)] = [("criterion", .text(gain.criterion))]
          if let next = gain.next {
            members.append(("next_level_gain", .number(next.gain)))
            members.append(("next_level_cost", .number(next.cost)))
            members.append(("gain_per_cost", .number(next.gain / next.cost)))
          }
          members.append(("full_gain", .number(gain.full)))
          members.append(("loss_if_dropped", .number(gain.loss)))
          return .object(members)
        }),
    ]
  }

  @Test(
    "Gains, the cheapest set and the greedy path are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "improvement") { vector in
      let params = vector.inputs["params"]
      let target = try #require(params["target"].double)
      let floor = try #require(params["floor"].double)
      let mean = try Self.problem(vector, WeightedMean.module.aggregator())
      let geometric = try Self.problem(
        vector, WeightedMean.module.aggregator([("p", .number(0)), ("floor", .number(floor))]))
      let minimum = try Self.problem(vector, WeakestLink.module.aggregator())
      let cheapest = try #require(try mean.cheapest(target: target))
      #expect(cheapest.isOptimal)
      let greedy = try #require(try mean.greedy(target: target))
      return [
        "gains": [
          "mean": try Self.gains(mean), "geometric": try Self.gains(geometric),
          "minimum": try Self.gains(minimum),
        ],
        "cheapest": [
          "cost": .number(cheapest.cost), "levels": .numbers(cheapest.levels),
          "score": .number(cheapest.score),
        ],
        "greedy": [
          "cost": .number(greedy.cost), "levels": .numbers(greedy.levels), "path": .texts(greedy.path),
        ],
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  /// Looks at every set of raises.
  private func exhaustive(_ problem: ImprovementProblem, _ target: Double) throws -> Double? {
    var best: Double?
    var levels = problem.levels
    func visit(_ position: Int, _ cost: Double) throws {
      guard position < levels.count else {
        if try problem.score(levels) + 1e-9 >= target { best = min(best ?? .infinity, cost) }
        return
      }
      let criterion = problem.criteria[position]
      var sum = cost
      for level in criterion.level..<problem.values.count {
        levels[position] = level
        try visit(position + 1, sum)
        if level < problem.values.count - 1 { sum += criterion.stepCosts[level] }
      }
      levels[position] = criterion.level
    }
    try visit(0, 0)
    return best
  }

  @Test(
    "The search finds what looking at every set finds, for sums and for others", arguments: [1.0, 0.0, -1.0])
  func agreesWithExhaustiveSearch(_ power: Double) throws {
    var numbers = SplitMix64(seed: 11)
    let strategy = try WeightedMean.module.aggregator([("p", .number(power)), ("floor", .number(0.01))])
    for _ in 0..<25 {
      let criteria = (0..<5).map { position in
        ImprovementProblem.Criterion(
          id: "c\(position)", weight: Double(1 + numbers.below(4)), level: numbers.below(4),
          stepCosts: (0..<4).map { _ in Double(1 + numbers.below(6)) })
      }
      let problem = try ImprovementProblem(
        criteria, values: [0, 0.25, 0.5, 0.75, 1], aggregator: strategy)
      let target = 0.4 + numbers.unit() * 0.6
      let plan = try problem.cheapest(target: target)
      #expect(try exhaustive(problem, target) == plan?.cost)
      if let plan {
        #expect(plan.isOptimal)
        #expect(try problem.score(plan.levels) == plan.score && plan.score + 1e-9 >= target)
      }
    }
  }

  @Test("A target that is met already costs nothing, one out of reach has no plan, a short search says so")
  func ends() throws {
    let strategy = try WeightedMean.module.aggregator()
    let problem = try ImprovementProblem(
      (0..<12).map { .init(id: "c\($0)", weight: Double($0 % 3 + 1), level: 1, stepCosts: [1, 1, 1, 1]) },
      values: [0, 0.25, 0.5, 0.75, 1], aggregator: strategy)
    #expect(try problem.cheapest(target: 0.2)?.cost == 0)
    #expect(try problem.cheapest(target: 1.1) == nil)
    #expect(try problem.cheapest(target: 0.7, limit: 3)?.isOptimal == false)
  }

  @Test("A lesson of twelve criteria is searched to the end")
  func wholeLesson() throws {
    let strategy = try WeightedMean.module.aggregator()
    let problem = try ImprovementProblem(
      (0..<12).map {
        .init(id: "c\($0)", weight: Double($0 % 3 + 1), level: $0 % 4, stepCosts: [1, 1, 1, 1])
      },
      values: [0, 0.25, 0.5, 0.75, 1], aggregator: strategy)
    let plan = try #require(try problem.cheapest(target: 0.75))
    #expect(plan.isOptimal)
  }

  @Test("Levels and costs that do not fit are refused")
  func refusals() throws {
    let strategy = try WeightedMean.module.aggregator()
    for (level, costs) in [(5, [1.0, 1, 1, 1]), (0, [1.0]), (0, [0.0, 1, 1, 1])] {
      #expect(throws: ScoringFailure.self) {
        try ImprovementProblem(
          [.init(id: "c", weight: 1, level: level, stepCosts: costs)], values: [0, 0.25, 0.5, 0.75, 1],
          aggregator: strategy)
      }
    }
  }
}
