/// What evaluations may still cost.
///
/// An evaluation takes its cost off the budget, so that one budget can serve several.
package struct JSONPathBudget: Equatable, Sendable {
  /// The visits left. A node that is looked at costs one; long texts that are compared,
  /// decoded or matched cost one for each 8 to 64 bytes.
  package var visits: Int
  /// The nodes that may still be selected.
  package var nodes: Int

  /// Makes a budget.
  package init(visits: Int, nodes: Int) {
    self.visits = visits
    self.nodes = nodes
  }

  /// Ten million visits and one million nodes: more than any query on a design means to use.
  package static let standard = JSONPathBudget(visits: 10_000_000, nodes: 1_000_000)
}

/// An evaluation that was given up because its budget was used up; its result is not known.
package enum JSONPathBudgetError: Error, Equatable, Sendable {
  /// It looked at more nodes than allowed.
  case visits
  /// It selected more nodes than allowed.
  case nodes
}
