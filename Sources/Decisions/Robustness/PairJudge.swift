internal import Rubric

/// Judges two designs of a table: how sure the order is, and what could turn it.
struct PairJudge {
  /// What the designs show.
  let table: DecisionTable
  /// What is possible.
  let possible: DecisionTable
  let base: LeaveOneOut
  let sample: RankAcceptability
  let aggregator: any Aggregator

  /// The most switching weights that are listed.
  private static let mostSwitches = 3

  /// Judges the pair of two rows, the better one first; `designs` are the rows' positions among the evaluations.
  func pair(
    _ first: Int, _ second: Int, designs: [Int]
  ) throws(ScoringFailure) -> LessonRanking.Pair {
    var flips = false
    for one in base.cases where one.scores[first] <= one.scores[second] + 1e-12 { flips = true }
    let high = try possible.scores(by: aggregator)
    let winning = sample.pairwiseWinning[first][second]
    // The whole span of the one lies above that of the other, whatever the weights drawn.
    let isCertain = base.scores[first] > high[second] + 1e-12 && !flips && winning == 1
    return LessonRanking.Pair(
      first: designs[first], second: designs[second], winning: winning,
      verdict: PairVerdict(winning: winning, isCertain: isCertain, flipsWhenOneIsLeftOut: flips),
      switches: switches(first, second),
      check: isCertain ? nil : try check(first, second, design: designs[second]))
  }

  private func switches(_ first: Int, _ second: Int) -> [LessonRanking.Switch] {
    // Of other strategies than a sum a single weight's tie has no closed form.
    guard aggregator.ownTraits?.contains(.additive) == true else { return [] }
    let sensitivity = WeightSensitivity(table)
    var found: [LessonRanking.Switch] = []
    for (position, criterion) in table.criteria.enumerated() {
      // At all of the weight nothing else would count: that is no weight to speak of.
      guard let ties = sensitivity.switchingWeight(position, first, second), ties < 0.999 else { continue }
      found.append(LessonRanking.Switch(criterion: criterion, now: table.weights[position], ties: ties))
    }
    found.sort { left, right in
      let ours = (left.ties - left.now).magnitude
      let theirs = (right.ties - right.now).magnitude
      return ours == theirs ? left.criterion < right.criterion : ours < theirs
    }
    return Array(found.prefix(Self.mostSwitches))
  }

  /// Returns what the second design leaves open that would close most of the gap.
  private func check(
    _ first: Int, _ second: Int, design: Int
  ) throws(ScoringFailure) -> LessonRanking.Check? {
    var best: (criterion: String, score: Double)?
    for (position, criterion) in table.criteria.enumerated() {
      let (shown, open) = (table.rows[second][position], possible.rows[second][position])
      guard open > shown + 1e-12 else { continue }
      let score = try table.score(second, setting: position, to: open, by: aggregator)
      if score > (best?.score ?? base.scores[second]) + 1e-12 { best = (criterion, score) }
    }
    guard let best else { return nil }
    return LessonRanking.Check(
      criterion: best.criterion, design: design, turnsOrder: best.score > base.scores[first] + 1e-12)
  }
}
