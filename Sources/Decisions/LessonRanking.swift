package import Rubric

/// Several designs side by side on one lesson, and how robust their order is.
package struct LessonRanking: Sendable {
  /// A design's place.
  package struct Entry: Sendable {
    /// The design's position among the evaluations.
    package let design: Int
    /// The rank by the shown number, 1 for the best; equals share the better one.
    package let rank: Int
    /// The share of draws in which the design is first.
    package let firstShare: Double
    /// The ranks that nine draws in ten leave it.
    package let range: ClosedRange<Int>
  }

  /// The best two designs.
  package struct Lead: Sendable {
    /// The position of the best among the evaluations.
    package let first: Int
    /// The position of the next.
    package let second: Int
    /// The share of draws that the best wins against the next.
    package let winning: Double
    /// How sure its lead is.
    package let verdict: PairVerdict
    /// The criteria without which another design is first, or first too.
    package let flips: [String]
  }

  /// How weights are drawn.
  package struct Sampling: Sendable {
    /// The seed, which is shown with the result.
    package var seed: UInt64 = 1
    /// The number of draws.
    package var draws = 10_000
    /// How far weights go from the rubric's towards uniform ones, 0 to 1; the project's choice.
    package var spread = 0.3

    /// Makes the standard sampling.
    package init() {}
  }

  /// The designs, the best first.
  package let entries: [Entry]
  /// The lead of the best; nil for fewer than two designs.
  package let lead: Lead?
  /// The criteria that do not apply to every design and are therefore no part of the comparison.
  package let leftOut: [String]

  /// Ranks the designs by what they show; those without the lesson have no entry.
  ///
  /// - Throws: `ScoringFailure` where a strategy does.
  package init(
    _ evaluations: [Evaluation], lesson id: String, scorecard: Scorecard, sampling: Sampling = Sampling()
  ) throws(ScoringFailure) {
    var shown: [(design: Int, parts: [ScorePart])] = []
    var possible: [[ScorePart]] = []
    for (position, evaluation) in evaluations.enumerated() {
      guard let lesson = evaluation.lessons.first(where: { $0.id == id }), lesson.number != nil else {
        continue
      }
      shown.append((position, try scorecard.parts(of: lesson, in: .shown)))
      possible.append(try scorecard.parts(of: lesson, in: .possible))
    }
    var ids: [String] = []
    var common: [String] = []
    for entry in shown {
      for part in entry.parts where !ids.contains(part.id) { ids.append(part.id) }
    }
    for id in ids where shown.allSatisfy({ $0.parts.contains { $0.id == id } }) { common.append(id) }
    leftOut = ids.filter { !common.contains($0) }.sorted()
    guard !shown.isEmpty, !common.isEmpty else {
      entries = []
      lead = nil
      return
    }
    let aggregator = scorecard.numberStrategy
    let table = try Self.table(shown.map { $0.parts }, common)
    let base = try LeaveOneOut(table, by: aggregator)
    let sample = try RankAcceptability(
      table, by: aggregator,
      weights: WeightSampler(
        SplitMix64(seed: sampling.seed, analysis: "rank/" + id), around: table.weights,
        spread: sampling.spread), draws: sampling.draws)
    let order = shown.indices.sorted { (base.ranks[$0], $0) < (base.ranks[$1], $1) }
    entries = order.map { row in
      Entry(
        design: shown[row].design, rank: base.ranks[row], firstShare: sample.acceptability[row][0],
        range: sample.rankRange(of: row))
    }
    guard order.count > 1 else {
      lead = nil
      return
    }
    let (first, second) = (order[0], order[1])
    let flips = base.cases.filter { $0.leaders != [first] }.map { $0.criterion }
    let high = try Self.table(possible, common).scores(by: aggregator)
    lead = Lead(
      first: shown[first].design, second: shown[second].design,
      winning: sample.pairwiseWinning[first][second],
      verdict: PairVerdict(
        winning: sample.pairwiseWinning[first][second],
        isCertain: base.scores[first] > high[second] + 1e-12 && flips.isEmpty
          && sample.pairwiseWinning[first][second] == 1,
        flipsWhenOneIsLeftOut: !flips.isEmpty), flips: flips)
  }

  private static func table(
    _ rows: [[ScorePart]], _ common: [String]
  ) throws(ScoringFailure) -> DecisionTable {
    try DecisionTable(
      rows.enumerated().map { position, parts in
        ScoredDesign(id: "\(position)", parts: parts.filter { common.contains($0.id) })
      })
  }
}
