package import JSONDocument

extension JSONPath {
  /// Returns the nodes that the path selects, in RFC 9535's order and with the repetitions it asks for.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - root: The node that `$` stands for.
  /// - Returns: The nodes, each as often as it is selected.
  /// - Throws: `JSONPathBudgetError` if that takes more than ``JSONPathBudget/standard``.
  package func nodes(
    in document: JSONDocument, from root: NodeID
  ) throws(JSONPathBudgetError) -> [NodeID] {
    var budget = JSONPathBudget.standard
    var nodes: [NodeID] = []
    try appendNodes(to: &nodes, in: document, from: root, budget: &budget)
    return nodes
  }

  /// Adds the nodes that the path selects to a list.
  ///
  /// - Parameters:
  ///   - nodes: The list; if the budget does not suffice it keeps what was found until then.
  ///   - document: The document.
  ///   - root: The node that `$` stands for.
  ///   - budget: What the evaluation may cost; its cost is taken off.
  /// - Throws: `JSONPathBudgetError` if the budget does not suffice.
  package func appendNodes(
    to nodes: inout [NodeID], in document: JSONDocument, from root: NodeID, budget: inout JSONPathBudget
  ) throws(JSONPathBudgetError) {
    try forEachNode(in: document, from: root, budget: &budget) { node in
      nodes.append(node)
      return true
    }
  }

  /// Hands the nodes that the path selects to a closure, one by one as they are found.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - root: The node that `$` stands for.
  ///   - budget: What the evaluation may cost; its cost is taken off.
  ///   - body: Takes a node and returns whether it wants more.
  /// - Throws: `JSONPathBudgetError` if the budget does not suffice.
  package func forEachNode(
    in document: JSONDocument, from root: NodeID, budget: inout JSONPathBudget,
    _ body: (NodeID) -> Bool
  ) throws(JSONPathBudgetError) {
    var evaluation = JSONPathEvaluation(
      path: self, document: document, root: root, visits: Int64(budget.visits))
    var remaining = budget.nodes
    var isOver = false
    evaluation.run(query, at: root) { node in
      guard remaining > 0 else {
        isOver = true
        return false
      }
      remaining -= 1
      return body(node)
    }
    budget.nodes = remaining
    budget.visits = Int(max(0, evaluation.visits))
    if isOver { throw .nodes }
    if evaluation.isExhausted { throw .visits }
  }

  /// Returns the first node that the path selects, or nil where it selects none.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - root: The node that `$` stands for.
  /// - Returns: The node, or nil.
  /// - Throws: `JSONPathBudgetError` if that takes more than ``JSONPathBudget/standard``.
  package func firstNode(
    in document: JSONDocument, from root: NodeID
  ) throws(JSONPathBudgetError) -> NodeID? {
    var budget = JSONPathBudget.standard
    var first: NodeID?
    try forEachNode(in: document, from: root, budget: &budget) { node in
      first = node
      return false
    }
    return first
  }
}
