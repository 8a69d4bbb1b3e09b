/// The place of a node on its document's tape; ids grow in the order of the text.
package struct NodeID: Hashable, Comparable, Sendable {
  /// The index on the tape.
  package let index: UInt32

  @inlinable package init(index: UInt32) {
    self.index = index
  }

  @inlinable package static func < (left: NodeID, right: NodeID) -> Bool {
    left.index < right.index
  }
}
