package import Rubric

/// What changes where one criterion is left out and the other weights take its place.
package struct LeaveOneOut: Sendable {
  /// One criterion left out.
  package struct Case: Sendable {
    /// The criterion.
    package let criterion: String
    /// The designs' scores without it.
    package let scores: [Double]
    /// The designs' ranks without it.
    package let ranks: [Int]
    /// The positions of the best designs without it.
    package let leaders: [Int]
    /// Kendall's tau-b between the scores with and without it.
    package let tau: Statistic
    /// By how many ranks a design moves at most.
    package let largestShift: Int
  }

  /// The designs' scores with all criteria.
  package let scores: [Double]
  /// The designs' ranks with all criteria.
  package let ranks: [Int]
  /// A case for each criterion.
  package let cases: [Case]

  /// Leaves out one criterion after the other.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package init(_ table: DecisionTable, by aggregator: any Aggregator) throws(ScoringFailure) {
    scores = try table.scores(by: aggregator)
    let base = Ranking(scores, decimals: 12)
    ranks = base.competition
    var cases: [Case] = []
    for (position, criterion) in table.criteria.enumerated() {
      guard let fewer = try table.leavingOut(position) else { continue }
      let scores = try fewer.scores(by: aggregator)
      let ranking = Ranking(scores, decimals: 12)
      let ranks = ranking.competition
      var shift = 0
      for (before, after) in zip(self.ranks, ranks) { shift = max(shift, abs(before - after)) }
      cases.append(
        Case(
          criterion: criterion, scores: scores, ranks: ranks, leaders: ranking.leaders,
          tau: base.tau(with: ranking), largestShift: shift))
    }
    self.cases = cases
  }
}
