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

  /// Scores the designs under the weights of each draw.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package init(
    _ table: DecisionTable, by aggregator: any Aggregator, weights sampler: WeightSampler, draws: Int
  ) throws(ScoringFailure) {
    let designs = table.designs.indices
    var ranks = designs.map { _ in designs.map { _ in 0 } }
    var wins = ranks
    var sums = designs.map { _ in table.weights.map { _ in 0.0 } }
    for draw in 0..<draws {
      let weights = sampler.weights(draw: draw)
      let scores = try table.scores(by: aggregator, weights: weights)
      for left in designs {
        var rank = 0
        for right in designs {
          if scores[right] > scores[left] + 1e-12 { rank += 1 }
          if scores[left] > scores[right] + 1e-12 { wins[left][right] += 1 }
        }
        ranks[left][rank] += 1
        guard rank == 0 else { continue }
        for column in weights.indices { sums[left][column] += weights[column] }
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
