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
    /// The share of draws in which it has each rank, the best first.
    package let acceptability: [Double]
    /// The positions of the designs that are at least as good on every criterion and better on one.
    package let dominatedBy: [Int]
  }

  /// Two designs, the better one first.
  package struct Pair: Sendable {
    /// The position of the better one among the evaluations.
    package let first: Int
    /// The position of the other.
    package let second: Int
    /// The share of draws that the better one wins.
    package let winning: Double
    /// How sure it is.
    package let verdict: PairVerdict
    /// The criteria whose weight alone could turn the order, with their share of the weight now and where both are
    /// even; by how little it takes, at most three. Only of a number that is an arithmetic mean.
    package let switches: [Switch]
    /// The piece of evidence that would do most to close the gap, or to settle the order: a criterion that the second
    /// design leaves open.
    package let check: Check?
  }

  /// A weight at which two designs are even.
  package struct Switch: Sendable {
    /// The criterion.
    package let criterion: String
    /// Its share of the weight now, 0 to 1.
    package let now: Double
    /// Its share at which both designs are even.
    package let ties: Double
  }

  /// Something that is worth finding out.
  package struct Check: Sendable {
    /// The criterion.
    package let criterion: String
    /// The position of the design that leaves it open.
    package let design: Int
    /// Whether the order turns if it turns out well.
    package let turnsOrder: Bool
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
    /// Which weights the draws are around.
    package var weights = Weighting.rubric
    /// How the draws are computed.
    package var map: RankAcceptability.Map = RankAcceptability.oneByOne
    /// How far weights go from the rubric's towards uniform ones, 0 to 1; the project's choice.
    package var spread = 0.3

    /// Makes the standard sampling.
    package init() {}
  }

  /// Where weights come from.
  package enum Weighting: String, Sendable, CaseIterable {
    /// The rubric's.
    case rubric
    /// All alike.
    case equal
    /// From the order of importance in the rubric: rank-order centroid, rank sum, rank reciprocal.
    case roc
    case rankSum = "rank-sum"
    case rankReciprocal = "rank-reciprocal"

    /// Returns the weights of criteria, given those of the rubric; of equal ones the first is the more important.
    func weights(_ rubric: [Double]) -> [Double] {
      let preset: WeightPreset
      switch self {
      case .rubric: return rubric
      case .equal: return rubric.map { _ in 1 }
      case .roc: preset = .rankOrderCentroid
      case .rankSum: preset = .rankSum
      case .rankReciprocal: preset = .rankReciprocal
      }
      let order = rubric.indices.sorted { (rubric[$1], $0) < (rubric[$0], $1) }
      var weights = rubric
      for (position, weight) in zip(order, preset.weights(rubric.count)) { weights[position] = weight }
      return weights
    }
  }

  /// The designs, the best first.
  package let entries: [Entry]
  /// Every two designs of which one ranks above the other, or that are even; by rank.
  package let pairs: [Pair]
  /// The half width of the interval in which each share lies in 19 of 20 samples, at most.
  package let error: Double
  /// The rank that each comparator asked for gives each entry, in the order of the entries.
  package let otherRanks: [[Int]]
  /// The lead of the best; nil for fewer than two designs.
  package let lead: Lead?
  /// The criteria that do not apply to every design and are therefore no part of the comparison.
  package let leftOut: [String]

  /// Ranks the designs by what they show; those without the lesson have no entry. Comparators order them too, each in
  /// its own way.
  ///
  /// - Throws: `ScoringFailure` where a strategy does.
  package init(
    _ evaluations: [Evaluation], lesson id: String, scorecard: Scorecard, sampling: Sampling = Sampling(),
    comparators: [any Comparator] = []
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
      pairs = []
      error = 0
      otherRanks = []
      lead = nil
      return
    }
    let aggregator = scorecard.numberStrategy
    let designs = Self.designs(shown.map { $0.parts }, common, sampling.weights)
    let table = try DecisionTable(designs)
    let base = try LeaveOneOut(table, by: aggregator)
    let sample = try RankAcceptability(
      table, by: aggregator,
      weights: WeightSampler(
        SplitMix64(seed: sampling.seed, analysis: "rank/" + id), around: table.weights,
        spread: sampling.spread), draws: sampling.draws, map: sampling.map)
    let dominance = Dominance(table.rows)
    let order = shown.indices.sorted { (base.ranks[$0], $0) < (base.ranks[$1], $1) }
    entries = order.map { row in
      Entry(
        design: shown[row].design, rank: base.ranks[row], firstShare: sample.acceptability[row][0],
        range: sample.rankRange(of: row), acceptability: sample.acceptability[row],
        dominatedBy: shown.indices.filter { dominance.dominates[$0][row] }.map { shown[$0].design })
    }
    var otherRanks: [[Int]] = []
    for comparator in comparators {
      let found = try comparator.compare(designs).ranks
      otherRanks.append(order.map { found[$0] })
    }
    self.otherRanks = otherRanks
    error = sample.error
    let best = try DecisionTable(Self.designs(possible, common, sampling.weights))
    let judge = PairJudge(table: table, possible: best, base: base, sample: sample, aggregator: aggregator)
    var pairs: [Pair] = []
    for (position, first) in order.enumerated() {
      for second in order.dropFirst(position + 1) {
        pairs.append(try judge.pair(first, second, designs: shown.map { $0.design }))
      }
    }
    self.pairs = pairs
    guard order.count > 1 else {
      lead = nil
      return
    }
    let (first, second) = (order[0], order[1])
    let flips = base.cases.filter { $0.leaders != [first] }.map { $0.criterion }
    lead = Lead(
      first: shown[first].design, second: shown[second].design,
      winning: sample.pairwiseWinning[first][second], verdict: pairs[0].verdict, flips: flips)
  }

  private static func designs(
    _ rows: [[ScorePart]], _ common: [String], _ weighting: Weighting
  ) -> [ScoredDesign] {
    rows.enumerated().map { position, parts in
      let parts = parts.filter { common.contains($0.id) }
      let weights = weighting.weights(parts.map { $0.weight })
      return ScoredDesign(
        id: "\(position)",
        parts: zip(parts, weights).map { part, weight in
          ScorePart(
            id: part.id, level: part.level, topLevel: part.topLevel, value: part.value, weight: weight,
            isGate: part.isGate)
        })
    }
  }
}
