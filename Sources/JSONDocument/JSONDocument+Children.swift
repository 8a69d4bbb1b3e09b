extension JSONDocument {
  /// The elements of an array in order; nothing for any other kind.
  public struct Elements: Sequence, IteratorProtocol {
    @usableFromInline let document: JSONDocument
    @usableFromInline var position: UInt32
    @usableFromInline let end: UInt32

    @inlinable init(document: JSONDocument, position: UInt32, end: UInt32) {
      self.document = document
      self.position = position
      self.end = end
    }

    /// Returns the next element, or nil behind the last.
    @inlinable public mutating func next() -> NodeID? {
      guard position < end else { return nil }
      defer { position = document.nodes[Int(position)].next }
      return NodeID(index: position)
    }
  }

  /// A member of an object.
  public struct Member: Sendable {
    /// The node of the name.
    public let name: NodeID
    /// The node of the value.
    public let value: NodeID

    @inlinable init(name: NodeID, value: NodeID) {
      self.name = name
      self.value = value
    }
  }

  /// The members of an object in order; nothing for any other kind.
  public struct Members: Sequence, IteratorProtocol {
    @usableFromInline var elements: Elements

    @inlinable init(elements: Elements) {
      self.elements = elements
    }

    /// Returns the next member, or nil behind the last.
    @inlinable public mutating func next() -> Member? {
      guard let name = elements.next(), let value = elements.next() else { return nil }
      return Member(name: name, value: value)
    }
  }

  /// Returns the elements of an array.
  @inlinable public func elements(of node: NodeID) -> Elements {
    let entry = nodes[Int(node.index)]
    return Elements(
      document: self, position: node.index + 1, end: entry.kind == .array ? entry.next : 0)
  }

  /// Returns the members of an object.
  @inlinable public func members(of node: NodeID) -> Members {
    let entry = nodes[Int(node.index)]
    return Members(
      elements: Elements(
        document: self, position: node.index + 1, end: entry.kind == .object ? entry.next : 0))
  }

  /// Returns the number of elements or members; 0 for scalars.
  package func count(of node: NodeID) -> Int {
    switch kind(of: node) {
    case .array:
      var count = 0
      for _ in elements(of: node) { count += 1 }
      return count
    case .object:
      var count = 0
      for _ in members(of: node) { count += 1 }
      return count
    default: return 0
    }
  }

  /// Returns the value of an object's member, the first of that name, or nil.
  @inlinable public func value(of object: NodeID, named name: borrowing JSONName) -> NodeID? {
    let entry = nodes[Int(object.index)]
    guard entry.kind == .object else { return nil }
    var position = object.index + 1
    while position < entry.next {
      let candidate = nodes[Int(position)]
      position += 1
      if text(of: candidate, equals: name) { return NodeID(index: position) }
      position = nodes[Int(position)].next
    }
    return nil
  }

  /// Returns the value of an object's member, the first of that name, or nil.
  package func value(of object: NodeID, named name: String) -> NodeID? {
    let entry = nodes[Int(object.index)]
    guard entry.kind == .object else { return nil }
    let text = name.utf8Span.span
    let length = text.count + 2
    let nodes = nodes.span
    let bytes = bytes.span
    var position = object.index + 1
    while position < entry.next {
      let candidate = nodes[Int(position)]
      if candidate.isComplex {
        if string(NodeID(index: position), isText: name) { return NodeID(index: position + 1) }
      } else if Int(candidate.end - candidate.start) == length,
        bytes.extracting(Int(candidate.start) + 1..<Int(candidate.end) - 1).hasSameBytes(as: text)
      {
        return NodeID(index: position + 1)
      }
      position = nodes[Int(position) + 1].next
    }
    return nil
  }
}
