internal import JSONDocument

/// Finds the pointer, line, column and shape of nodes; what many nodes share is found once.
final class NodePlaces {
  private let document: JSONDocument
  private let format: DesignFormat
  /// Whether pointers have no names but those that the format knows.
  private let hidesUnknownNames: Bool
  private lazy var ways = Ways(in: document)
  /// The shapes of nodes as far as they have been asked for; -1 where a node has none.
  private var shapes: [FormatShape.ID?]

  /// Where nodes stand and how they are reached, found once, and only where somebody asks for a place.
  private final class Ways {
    let lines: LineIndex
    let parents: [UInt32]
    /// For each element of an array its index there.
    let positions: [UInt32]

    init(in document: JSONDocument) {
      lines = LineIndex(document.bytes)
      var parents: [UInt32] = Array(repeating: 0, count: document.nodeCount)
      var positions = parents
      let count = UInt32(truncatingIfNeeded: document.nodeCount)
      for index in 0..<count {
        let node = NodeID(index: index)
        switch document.kind(of: node) {
        case .array:
          var position: UInt32 = 0
          for element in document.elements(of: node) {
            parents[Int(element.index)] = index
            positions[Int(element.index)] = position
            position += 1
          }
        case .object:
          for member in document.members(of: node) {
            parents[Int(member.name.index)] = index
            parents[Int(member.value.index)] = index
          }
        default: break
        }
      }
      self.parents = parents
      self.positions = positions
    }
  }

  /// Names of members that the format does not know are left out of pointers where they are not to be seen.
  init(_ document: JSONDocument, format: DesignFormat, hidingUnknownNames: Bool = false) {
    self.document = document
    hidesUnknownNames = hidingUnknownNames
    self.format = format
    shapes = Array(repeating: nil, count: document.nodeCount)
  }

  func place(of node: NodeID) -> Place {
    let ways = self.ways
    let location = ways.lines.location(of: document.range(of: node).start)
    var node = node
    if hidesUnknownNames { while shape(of: node) == nil, node != document.root { node = parent(of: node) } }
    var pointer: [UInt8] = []
    pointer.reserveCapacity(48)
    append(pointerTo: node, ways, to: &pointer)
    return Place(
      pointer: String(decoding: pointer, as: UTF8.self), line: location.line, column: location.column)
  }

  /// Returns what a node stands in; of the root itself.
  func parent(of node: NodeID) -> NodeID { NodeID(index: ways.parents[Int(node.index)]) }

  /// Returns the number of an element in its array, from 1.
  func position(of element: NodeID) -> Int { Int(ways.positions[Int(element.index)]) + 1 }

  /// Returns the shape that the format gives a node, or nil where it has none.
  func shape(of node: NodeID) -> FormatShape.ID? {
    let index = Int(node.index)
    if let known = shapes[index] { return known < 0 ? nil : known }
    let shape = findShape(of: node)
    shapes[index] = shape ?? -1
    return shape
  }

  private func findShape(of node: NodeID) -> FormatShape.ID? {
    if node == document.root { return format.root }
    let parent = NodeID(index: ways.parents[Int(node.index)])
    guard let outer = shape(of: parent) else { return nil }
    if document.kind(of: parent) == .array { return format.shapes[outer].items }
    let name = document.kind(of: node) == .name ? node : NodeID(index: node.index - 1)
    for property in format.shapes[outer].properties where document.string(name, equals: property.name) {
      return property.shape
    }
    return nil
  }

  /// Appends the JSON Pointer (RFC 6901) of a node.
  private func append(pointerTo node: NodeID, _ ways: Ways, to pointer: inout [UInt8]) {
    if node == document.root { return }
    let parent = NodeID(index: ways.parents[Int(node.index)])
    append(pointerTo: parent, ways, to: &pointer)
    pointer.append(UInt8(ascii: "/"))
    if document.kind(of: parent) == .array {
      append(ways.positions[Int(node.index)], to: &pointer)
      return
    }
    // The name of a member stands just before its value.
    let name = document.kind(of: node) == .name ? node : NodeID(index: node.index - 1)
    if let text = document.plainText(name) {
      for offset in text { append(document.bytes[offset], to: &pointer) }
    } else {
      for byte in document.utf8(name) { append(byte, to: &pointer) }
    }
  }

  private func append(_ byte: UInt8, to pointer: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "~"):
      pointer.append(UInt8(ascii: "~"))
      pointer.append(UInt8(ascii: "0"))
    case UInt8(ascii: "/"):
      pointer.append(UInt8(ascii: "~"))
      pointer.append(UInt8(ascii: "1"))
    default: pointer.append(byte)
    }
  }

  private func append(_ number: UInt32, to pointer: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &pointer) }
    pointer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
