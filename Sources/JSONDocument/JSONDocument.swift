/// A parsed JSON text (RFC 8259): its bytes and a tape of nodes with byte ranges.
///
/// The value is immutable. Members with the same name are all kept, in order, as the RFC allows; loaders
/// refuse them with ``duplicateNames()``.
public struct JSONDocument: Sendable {
  /// The text.
  public let bytes: [UInt8]
  @usableFromInline let nodes: [Node]

  /// Parses a text.
  ///
  /// - Throws: `JSONSyntaxError` with the place of the first fault.
  package init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONSyntaxError) {
    var parser = JSONParser(limits: limits)
    self.nodes = try parser.parse(bytes.span)
    self.bytes = bytes
  }

  /// Parses a text held as a string.
  ///
  /// - Throws: `JSONSyntaxError` with the place of the first fault.
  package init(parsing text: String) throws(JSONSyntaxError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// The outermost value.
  @inlinable public var root: NodeID { NodeID(index: 0) }

  /// The number of nodes, names included.
  @inlinable public var nodeCount: Int { nodes.count }

  /// Returns the kind of a node.
  @inlinable @inline(__always) public func kind(of node: NodeID) -> JSONKind {
    nodes[Int(node.index)].kind
  }

  /// Returns the bytes of a node, the quotes of a string included.
  @inlinable @inline(__always) public func range(of node: NodeID) -> ByteRange {
    let entry = nodes[Int(node.index)]
    return ByteRange(start: entry.start, end: entry.end)
  }

  /// Returns the id just behind a node and all it holds.
  @inlinable @inline(__always) public func end(of node: NodeID) -> NodeID {
    NodeID(index: nodes[Int(node.index)].next)
  }

  /// Tells whether a node is the same as another or lies within it.
  @inlinable public func node(_ inner: NodeID, isWithin outer: NodeID) -> Bool {
    outer <= inner && inner < end(of: outer)
  }
}
