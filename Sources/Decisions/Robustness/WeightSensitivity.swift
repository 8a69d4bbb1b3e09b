package import Rubric

/// What one weight at a time decides.
package struct WeightSensitivity: Sendable {
  private let table: DecisionTable

  /// Looks into a table.
  package init(_ table: DecisionTable) {
    self.table = table
  }

  /// Returns the weights with that of one criterion multiplied, at most to 1, and the others scaled to make room.
  package func weights(_ criterion: Int, times factor: Double) -> [Double] {
    let own = table.weights[criterion]
    return weights(criterion, set: min(own * factor, 1))
  }

  /// Returns the weights with that of one criterion set, and the others scaled to make room.
  package func weights(_ criterion: Int, set weight: Double) -> [Double] {
    let own = table.weights[criterion]
    let scale = own < 1 ? (1 - weight) / (1 - own) : 0
    return table.weights.enumerated().map { $0.offset == criterion ? weight : $0.element * scale }
  }

  /// Returns the scores with one weight multiplied.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package func scores(
    _ criterion: Int, times factor: Double, by aggregator: any Aggregator
  ) throws(ScoringFailure) -> [Double] {
    try table.scores(by: aggregator, weights: weights(criterion, times: factor))
  }

  /// Returns the weight of a criterion, 0 to 1, at which two designs have the same weighted arithmetic mean; nil where
  /// there is none.
  package func switchingWeight(_ criterion: Int, _ first: Int, _ second: Int) -> Double? {
    let own = table.weights[criterion]
    guard own < 1 else { return nil }
    // The mean of all the rest, whatever the weight of this one.
    func rest(_ design: Int) -> Double {
      var sum = 0.0
      for (column, weight) in table.weights.enumerated() where column != criterion {
        sum += weight * table.rows[design][column]
      }
      return sum / (1 - own)
    }
    let gap = rest(second) - rest(first)
    let slope = (table.rows[first][criterion] - rest(first)) - (table.rows[second][criterion] - rest(second))
    guard slope.magnitude > 1e-12 else { return nil }
    let weight = gap / slope
    return weight > -1e-9 && weight < 1 + 1e-9 ? min(max(weight, 0), 1) : nil
  }
}
