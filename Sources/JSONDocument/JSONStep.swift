/// One step from a container to a child.
package enum JSONStep: Hashable, Sendable {
  /// To the value of a member.
  case member(String)
  /// To an element, counted from 0.
  case element(Int)
}

extension JSONDocument {
  /// Returns the steps from the root to a node; those to a name lead to its value.
  package func steps(to target: NodeID) -> [JSONStep] {
    var steps: [JSONStep] = []
    var current = root
    descend: while current != target {
      switch kind(of: current) {
      case .array:
        var index = 0
        for element in elements(of: current) {
          if node(target, isWithin: element) {
            steps.append(.element(index))
            current = element
            continue descend
          }
          index += 1
        }
      case .object:
        for member in members(of: current) where target < end(of: member.value) {
          steps.append(.member(string(member.name)))
          if target == member.name { return steps }
          current = member.value
          continue descend
        }
      default: break
      }
      return steps
    }
    return steps
  }

  /// Returns the parent of a node, or nil for the root.
  package func parent(of target: NodeID) -> NodeID? {
    guard target != root else { return nil }
    var current = root
    while true {
      var child: NodeID?
      switch kind(of: current) {
      case .array:
        for element in elements(of: current) where node(target, isWithin: element) { child = element }
      case .object:
        for member in members(of: current) {
          if member.name == target || member.value == target { return current }
          if node(target, isWithin: member.value) { child = member.value }
        }
      default: return nil
      }
      guard let child else { return nil }
      if child == target { return current }
      current = child
    }
  }
}
