package import Rubric

/// How ranks hold up under many weights (stochastic multicriteria acceptability analysis).
package struct RankAcceptability: Sendable {
  /// The share of draws in which each design (row) has each rank (column, the best first); ties share the better one.
  package let acceptability: [[Double]]
  /// The share of draws in which the design of the row scores higher than the one of the column.
  package let pairwiseWinning: [[Double]]
  /// The mean of the weights that put each design first; nil where none does.
  package let centralWeights: [[Double]?]
  /// The mean rank of each design.
  package let expectedRank: [Double]
  /// The number of draws.
  package let draws: Int

  /// The draws that are scored together; fixed, so that sums are the same on any number of threads.
  private static let chunk = 64

  /// What some draws came to.
  package struct Part: Sendable {
    fileprivate var ranks: [[Int]]
    fileprivate var wins: [[Int]]
    fileprivate var sums: [[Double]]
  }

  /// Computes parts 0 up to a count, by a function of the number of each, in any order or side by side.
  package typealias Map =
    @Sendable (
      Int, @escaping @Sendable (Int) -> Result<Part, ScoringFailure>
    ) -> [Result<Part, ScoringFailure>]

  /// Scores the designs under the weights of each draw.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package init(
    _ table: DecisionTable, by aggregator: any Aggregator, weights sampler: WeightSampler, draws: Int,
    map: Map = Self.oneByOne
  ) throws(ScoringFailure) {
    let designs = table.designs.indices
    let chunk = Self.chunk
    let parts = map((draws + chunk - 1) / chunk) { number in
      Result { () throws(ScoringFailure) in
        try Self.part(
          table, by: aggregator, sampler, draws: number * chunk..<min((number + 1) * chunk, draws))
      }
    }
    var ranks = designs.map { _ in designs.map { _ in 0 } }
    var wins = ranks
    var sums = designs.map { _ in table.weights.map { _ in 0.0 } }
    for result in parts {
      let part = try result.get()
      for left in designs {
        for right in designs {
          ranks[left][right] += part.ranks[left][right]
          wins[left][right] += part.wins[left][right]
        }
        for column in table.weights.indices { sums[left][column] += part.sums[left][column] }
      }
    }
    let total = Double(max(draws, 1))
    self.draws = draws
    acceptability = ranks.map { $0.map { Double($0) / total } }
    pairwiseWinning = wins.map { $0.map { Double($0) / total } }
    centralWeights = designs.map { design in
      ranks[design][0] > 0 ? sums[design].map { $0 / Double(ranks[design][0]) } : nil
    }
    expectedRank = acceptability.map { shares in
      var mean = 0.0
      for (position, share) in shares.enumerated() { mean += Double(position + 1) * share }
      return mean
    }
  }

  /// Computes the parts one after the other.
  package static func oneByOne(
    _ count: Int, _ part: @escaping @Sendable (Int) -> Result<Part, ScoringFailure>
  ) -> [Result<Part, ScoringFailure>] {
    var parts: [Result<Part, ScoringFailure>] = []
    for number in 0..<count { parts.append(part(number)) }
    return parts
  }

  private static func part(
    _ table: DecisionTable, by aggregator: any Aggregator, _ sampler: WeightSampler, draws: Range<Int>
  ) throws(ScoringFailure) -> Part {
    let designs = table.designs.indices
    let none = designs.map { _ in designs.map { _ in 0 } }
    var part = Part(ranks: none, wins: none, sums: designs.map { _ in table.weights.map { _ in 0.0 } })
    let weights = draws.map { sampler.weights(draw: $0) }
    // One question for all draws: a strategy in a process of its own answers many at once.
    let all = try table.scores(by: aggregator, weights: weights)
    for (weights, scores) in zip(weights, all) {
      for left in designs {
        var rank = 0
        for right in designs {
          if scores[right] > scores[left] + 1e-12 { rank += 1 }
          if scores[left] > scores[right] + 1e-12 { part.wins[left][right] += 1 }
        }
        part.ranks[left][rank] += 1
        guard rank == 0 else { continue }
        for column in weights.indices { part.sums[left][column] += weights[column] }
      }
    }
    return part
  }

  /// The half width of the interval in which a share lies in 19 of 20 samples, at most.
  package var error: Double { 1.96 * (0.25 / Double(max(draws, 1))).squareRoot() }

  /// Returns the best and the worst rank of a design that leaves at most half of `outside` beyond either end.
  package func rankRange(of design: Int, outside: Double = 0.1) -> ClosedRange<Int> {
    let shares = acceptability[design]
    var least = 0
    var sum = 0.0
    while least < shares.count - 1, sum + shares[least] <= outside / 2 {
      sum += shares[least]
      least += 1
    }
    var most = shares.count - 1
    sum = 0
    while most > least, sum + shares[most] <= outside / 2 {
      sum += shares[most]
      most -= 1
    }
    return least + 1...most + 1
  }
}
