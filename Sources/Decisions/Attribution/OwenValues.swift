package import Rubric

/// How a difference divides among players in groups, only orders that keep a group together counted (Owen value): the
/// shares of a group's players add up to the group's, those of all to the difference.
package struct OwenValues: Sendable {
  /// Each player's share, group by group.
  package let shares: [[Double]]

  /// Divides the value of all players; `value` returns that of a coalition, given for each group as a set of bits.
  ///
  /// Nil for more groups, or more players of a group, than ``ShapleyValues/mostExact``.
  ///
  /// - Throws: `EvaluationFailure` where `value` does.
  package init?(
    groups sizes: [Int], value: ([Int]) throws(EvaluationFailure) -> Double
  ) throws(EvaluationFailure) {
    guard sizes.count <= ShapleyValues.mostExact else { return nil }
    for size in sizes where size > ShapleyValues.mostExact { return nil }
    let outer = ShapleyValues.orderWeights(sizes.count)
    var shares: [[Double]] = []
    for (group, size) in sizes.enumerated() {
      let inner = ShapleyValues.orderWeights(size)
      var worth = Array(repeating: 0.0, count: 1 << size)
      for others in 0..<(1 << sizes.count) where others >> group & 1 == 0 {
        var masks: [Int] = []
        for (other, size) in sizes.enumerated() {
          masks.append(others >> other & 1 == 1 ? (1 << size) - 1 : 0)
        }
        for coalition in worth.indices {
          masks[group] = coalition
          worth[coalition] += outer[others.nonzeroBitCount] * (try value(masks))
        }
      }
      var own = Array(repeating: 0.0, count: size)
      for coalition in worth.indices {
        for player in 0..<size where coalition >> player & 1 == 0 {
          own[player] +=
            inner[coalition.nonzeroBitCount] * (worth[coalition | 1 << player] - worth[coalition])
        }
      }
      shares.append(own)
    }
    self.shares = shares
  }
}
