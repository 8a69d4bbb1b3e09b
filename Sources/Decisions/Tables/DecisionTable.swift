package import Rubric

/// Several designs with the same weighted criteria.
package struct DecisionTable: Sendable {
  /// The designs' ids.
  package let designs: [String]
  /// The criteria's ids.
  package let criteria: [String]
  /// A row for each design; larger is better.
  package let rows: [[Double]]
  /// The criteria's weights, scaled to the sum of 1.
  package let weights: [Double]

  private let parts: [[ScorePart]]

  /// Makes a table.
  ///
  /// - Throws: `ScoringFailure` for no designs, designs of different parts, or values that are no numbers.
  package init(_ designs: [ScoredDesign]) throws(ScoringFailure) {
    rows = try DesignOrder.table(designs)
    weights = try DesignOrder.weights(designs)
    self.designs = designs.map { $0.id }
    criteria = designs[0].parts.map { $0.id }
    parts = designs.map { $0.parts }
  }

  /// Returns the designs' scores, with other weights where these are given.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package func scores(
    by aggregator: any Aggregator, weights: [Double]? = nil
  ) throws(ScoringFailure) -> [Double] {
    var scores: [Double] = []
    for position in parts.indices {
      scores.append(try aggregator.aggregate(weights.map { weighted(position, $0) } ?? parts[position]))
    }
    return scores
  }

  /// Returns the designs' scores under several weightings, a row for each, in one question to the strategy.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package func scores(
    by aggregator: any Aggregator, weights: [[Double]]
  ) throws(ScoringFailure) -> [[Double]] {
    var cases: [[ScorePart]] = []
    cases.reserveCapacity(weights.count * parts.count)
    for weights in weights {
      for position in parts.indices { cases.append(weighted(position, weights)) }
    }
    let scores = try aggregator.aggregateAll(cases)
    guard scores.count == cases.count else { throw ScoringFailure(.outOfRange) }
    return weights.indices.map { Array(scores[$0 * parts.count..<($0 + 1) * parts.count]) }
  }

  /// Returns a design's score with another value of one criterion.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  func score(
    _ design: Int, setting criterion: Int, to value: Double, by aggregator: any Aggregator
  ) throws(ScoringFailure) -> Double {
    var changed = parts[design]
    let part = changed[criterion]
    let level = Int((value * Double(part.topLevel) + 1e-9).rounded(.down))
    changed[criterion] = ScorePart(
      id: part.id, level: level, topLevel: part.topLevel, value: value, weight: part.weight,
      isGate: part.isGate)
    return try aggregator.aggregate(changed)
  }

  private func weighted(_ position: Int, _ weights: [Double]) -> [ScorePart] {
    zip(parts[position], weights).map { part, weight in
      ScorePart(
        id: part.id, level: part.level, topLevel: part.topLevel, value: part.value, weight: weight,
        isGate: part.isGate)
    }
  }

  /// Returns the table without a criterion, or nil where it is the only one.
  package func leavingOut(_ criterion: Int) throws(ScoringFailure) -> DecisionTable? {
    guard criteria.count > 1 else { return nil }
    var fewer: [ScoredDesign] = []
    for (id, parts) in zip(designs, parts) {
      var rest = parts
      rest.remove(at: criterion)
      fewer.append(ScoredDesign(id: id, parts: rest))
    }
    return try DecisionTable(fewer)
  }
}
