internal import JSONDocument

/// A list of nodes that mostly has one or none, and then needs no room of its own.
struct FewNodes: Equatable {
  private(set) var first: NodeID?
  private var others: [NodeID]?

  var isEmpty: Bool { first == nil }

  /// The only node, if there is one alone.
  var only: NodeID? { others == nil ? first : nil }

  /// All nodes, in order.
  var all: [NodeID] { (first.map { [$0] } ?? []) + (others ?? []) }

  mutating func append(_ node: NodeID) {
    if first == nil {
      first = node
    } else if others == nil {
      others = [node]
    } else {
      others?.append(node)
    }
  }

  func contains(_ node: NodeID) -> Bool {
    if first == node { return true }
    guard let others else { return false }
    return others.contains(node)
  }
}
