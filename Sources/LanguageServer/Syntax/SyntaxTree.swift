// A tree for texts that are being typed.
//
// The parser of JSONDocument refuses a text at its first fault, as a loader must. An editor asks for completion,
// symbols and definitions when the text is broken, so that this one never refuses: it takes every text for the JSON
// that it most likely wants to become. A string that is not closed ends with its line, a closing bracket closes what
// is open up to its own kind, `{` where a name should stand begins the next entry of the list around it, and a value
// that is not there yet is a node of its own kind. For a text that is JSON both trees are the same.

/// The values of a text that may be half-written JSON, in the order of the text.
struct SyntaxTree {
  /// The kind of a node.
  enum Kind {
    case object, array, string, number, `true`, `false`, null
    /// The name of a member; its value is the next node.
    case name
    /// A value that is not there yet, or a word that is no value.
    case missing
  }

  /// A value or name.
  struct Node {
    var kind: Kind
    /// The first byte.
    let start: Int
    /// The byte behind the last.
    var end: Int
    /// The index behind the node and all it holds.
    var next: Int
    /// The index of the container around it; −1 for the root.
    var parent: Int
    /// Whether a string or container has its end, and a name its colon.
    var isComplete: Bool
  }

  /// The text.
  let bytes: [UInt8]
  /// The nodes; the first is the root.
  let nodes: [Node]

  /// Reads a text.
  init(_ bytes: [UInt8]) {
    var reader = TolerantReader(bytes)
    reader.read()
    self.bytes = bytes
    nodes = reader.nodes
  }

  /// Whether there is no value at all.
  var isEmpty: Bool { nodes.isEmpty }

  /// Returns the bytes of a node.
  func range(of node: Int) -> Range<Int> { nodes[node].start..<nodes[node].end }

  /// Returns what a container holds: elements, or names each followed by its value.
  func children(of node: Int) -> [Int] {
    guard nodes.indices.contains(node), nodes[node].kind == .object || nodes[node].kind == .array else {
      return []
    }
    var children: [Int] = []
    var position = node + 1
    while position < nodes[node].next {
      children.append(position)
      position = nodes[position].next
    }
    return children
  }

  /// Returns the members of an object; nothing for any other kind.
  func members(of node: Int) -> [(name: Int, value: Int)] {
    guard nodes.indices.contains(node), nodes[node].kind == .object else { return [] }
    let children = children(of: node)
    return stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
  }

  /// Returns the elements of a list; nothing for any other kind.
  func elements(of node: Int) -> [Int] {
    nodes.indices.contains(node) && nodes[node].kind == .array ? children(of: node) : []
  }

  /// Returns the value of the first member of a name, or nil.
  func value(of node: Int, named name: String) -> Int? {
    for member in members(of: node) where text(of: member.name) == name { return member.value }
    return nil
  }

  /// Returns the name node of the first member of a name, or nil.
  func name(of node: Int, named name: String) -> Int? {
    for member in members(of: node) where text(of: member.name) == name { return member.name }
    return nil
  }

  /// Returns the text of a string or name, a word without quotes included; the empty text for other kinds.
  func text(of node: Int) -> String {
    let entry = nodes[node]
    guard entry.kind == .string || entry.kind == .name else { return "" }
    guard entry.start < entry.end, bytes[entry.start] == UInt8(ascii: "\"") else {
      return String(decoding: bytes[entry.start..<entry.end], as: UTF8.self)
    }
    return EscapedText.decoded(bytes[inner(of: node)])
  }

  /// Returns the text of a string member of an object, or nil.
  func string(of node: Int, named name: String) -> String? {
    guard let value = value(of: node, named: name), nodes[value].kind == .string else { return nil }
    return text(of: value)
  }

  /// Returns the bytes of a string or name without its quotes.
  func inner(of node: Int) -> Range<Int> {
    let entry = nodes[node]
    guard entry.start < entry.end, bytes[entry.start] == UInt8(ascii: "\"") else {
      return entry.start..<entry.end
    }
    let start = entry.start + 1
    let isClosed = entry.end > start && bytes[entry.end - 1] == UInt8(ascii: "\"")
    return start..<max(start, isClosed ? entry.end - 1 : entry.end)
  }

  /// Returns the name node of the member whose value this is, or nil.
  func name(ofValue node: Int) -> Int? {
    guard node > 0, nodes[node - 1].kind == .name, nodes[node - 1].parent == nodes[node].parent else {
      return nil
    }
    return node - 1
  }

  /// Returns the value of a name.
  func value(ofName node: Int) -> Int? {
    node + 1 < nodes.count && nodes[node + 1].parent == nodes[node].parent ? node + 1 : nil
  }

  /// Returns the steps from the root to a value; those of a name are those of its value.
  func path(to node: Int) -> [SyntaxStep] {
    var steps: [SyntaxStep] = []
    var current = nodes[node].kind == .name ? value(ofName: node) ?? node : node
    while current >= 0, nodes[current].parent >= 0 {
      let parent = nodes[current].parent
      if nodes[parent].kind == .object {
        steps.append(.member(name(ofValue: current).map { text(of: $0) } ?? ""))
      } else {
        steps.append(.element(children(of: parent).firstIndex(of: current) ?? 0))
      }
      current = parent
    }
    return steps.reversed()
  }

  /// Returns the value at the end of a path of names and indices, as far as it is there.
  func node(at path: [String]) -> (node: Int, depth: Int)? {
    guard !isEmpty else { return nil }
    var current = 0
    for (depth, step) in path.enumerated() {
      var next: Int?
      if nodes[current].kind == .array {
        let elements = elements(of: current)
        if let index = Int(step), elements.indices.contains(index) { next = elements[index] }
      } else {
        next = value(of: current, named: step)
      }
      guard let next else { return (current, depth) }
      current = next
    }
    return (current, path.count)
  }

  /// Returns the innermost node that a byte belongs to, or that ends there; nil outside of the root.
  func node(at offset: Int) -> Int? {
    guard let root = nodes.first, root.start <= offset, offset <= root.end else { return nil }
    var current = 0
    while true {
      var found: Int?
      for child in children(of: current) where nodes[child].start <= offset && offset <= nodes[child].end {
        if nodes[child].kind == .missing, nodes[child].start == nodes[child].end { continue }
        found = child
        // Of two that touch, the one that begins here.
        if offset < nodes[child].end { break }
      }
      guard let found else { return current }
      current = found
    }
  }
}

/// One step from a container to what it holds.
enum SyntaxStep: Equatable {
  case member(String)
  case element(Int)
}
