/// The place of a node on its document's tape; ids grow in the order of the text.
public struct NodeID: Hashable, Comparable, Sendable {
  /// The index on the tape.
  public let index: UInt32

  /// Makes an id from an index on the tape.
  @inlinable @inline(__always) public init(index: UInt32) {
    self.index = index
  }

  /// Orders nodes as they stand in the text, a container before all it holds.
  @inlinable public static func < (left: NodeID, right: NodeID) -> Bool {
    left.index < right.index
  }
}
