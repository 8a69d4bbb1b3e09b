internal import JSONDocument

/// Finds the pointer, line and column of nodes; parents are found once, so that many places cost little.
struct NodePlaces {
  private let document: JSONDocument
  private let lines: LineIndex
  private var parents: [UInt32]

  init(_ document: JSONDocument) {
    self.document = document
    lines = LineIndex(document.bytes)
    parents = Array(repeating: 0, count: document.nodeCount)
    var open: [(node: UInt32, end: UInt32)] = []
    for index in 0..<UInt32(truncatingIfNeeded: document.nodeCount) {
      while let last = open.last, last.end <= index { open.removeLast() }
      parents[Int(index)] = open.last?.node ?? 0
      let end = document.end(of: NodeID(index: index)).index
      if end > index + 1 { open.append((index, end)) }
    }
  }

  func place(of node: NodeID) -> Place {
    let location = lines.location(of: document.range(of: node).start)
    return Place(pointer: pointer(to: node), line: location.line, column: location.column)
  }

  /// Returns the shape that the format gives a node, or nil where it has none.
  func shape(of node: NodeID, in format: DesignFormat) -> FormatShape.ID? {
    if node == document.root { return format.root }
    let parent = NodeID(index: parents[Int(node.index)])
    guard let outer = shape(of: parent, in: format) else { return nil }
    if document.kind(of: parent) == .array { return format.shapes[outer].items }
    let name = document.kind(of: node) == .name ? node : NodeID(index: node.index - 1)
    for property in format.shapes[outer].properties where document.string(name, equals: property.name) {
      return property.shape
    }
    return nil
  }

  private func pointer(to node: NodeID) -> String {
    var tokens: [String] = []
    var current = node
    while current != document.root {
      let parent = NodeID(index: parents[Int(current.index)])
      if document.kind(of: parent) == .array {
        var index = 0
        for element in document.elements(of: parent) {
          if element == current { break }
          index += 1
        }
        tokens.append(String(index))
      } else {
        // The name of a member stands just before its value.
        let name = document.kind(of: current) == .name ? current : NodeID(index: current.index - 1)
        tokens.append(document.string(name))
      }
      current = parent
    }
    return JSONPointer(tokens: tokens.reversed()).description
  }
}
