/// Reads any text into the nodes of a ``SyntaxTree``.
struct TolerantReader {
  private(set) var nodes: [SyntaxTree.Node] = []
  private let bytes: [UInt8]
  private var position = 0
  /// The containers that are open, the innermost last.
  private var open: [Frame] = []

  /// Containers beyond this depth are passed over.
  private static let depthLimit = 512

  /// An open container.
  private struct Frame {
    let node: Int
    /// The name that waits for its value.
    var name: Int?
    /// The byte behind that name's colon.
    var colonEnd: Int?
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() {
    while position < bytes.count {
      // The first value is the document; what follows it belongs to nothing.
      if open.isEmpty, !nodes.isEmpty { break }
      switch bytes[position] {
      case UInt8(ascii: "{"): begin(.object)
      case UInt8(ascii: "["): begin(.array)
      case UInt8(ascii: "}"): close(.object)
      case UInt8(ascii: "]"): close(.array)
      case UInt8(ascii: ":"):
        colon()
        position += 1
      case UInt8(ascii: ","):
        fillMissing()
        position += 1
      case UInt8(ascii: "\""): string()
      case let byte where Self.isPartOfWord(byte): word()
      default: position += 1
      }
    }
    while !open.isEmpty { pop(end: bytes.count, isComplete: false) }
  }

  // MARK: - Containers

  private mutating func begin(_ kind: SyntaxTree.Kind) {
    guard open.count < Self.depthLimit else {
      position += 1
      return
    }
    if let frame = open.last, isObject(frame), frame.name == nil {
      // `[{"id": "a"  {` begins the next entry.
      if kind == .object, open.count > 1, !isObject(open[open.count - 2]) {
        pop(end: position, isComplete: false)
      } else {
        name(position..<position)
      }
    }
    let node = append(kind, position..<position + 1, isComplete: false)
    consumeName()
    open.append(Frame(node: node))
    position += 1
  }

  private mutating func close(_ kind: SyntaxTree.Kind) {
    defer { position += 1 }
    guard let index = open.lastIndex(where: { nodes[$0.node].kind == kind }) else { return }
    while open.count - 1 > index { pop(end: position, isComplete: false) }
    pop(end: position + 1, isComplete: true)
  }

  private mutating func pop(end: Int, isComplete: Bool) {
    fillMissing()
    guard let frame = open.popLast() else { return }
    nodes[frame.node].end = end
    nodes[frame.node].next = nodes.count
    nodes[frame.node].isComplete = isComplete
  }

  private func isObject(_ frame: Frame) -> Bool { nodes[frame.node].kind == .object }

  // MARK: - Members

  private mutating func name(_ range: Range<Int>) {
    fillMissing()
    let node = append(.name, range, isComplete: false)
    if !open.isEmpty {
      open[open.count - 1].name = node
      open[open.count - 1].colonEnd = nil
    }
  }

  private mutating func colon() {
    guard let frame = open.last else { return }
    if isObject(frame) {
      if frame.name == nil { name(position..<position) }
    } else {
      // `["a", "b": 1`: the list has not been closed, and this is a member of the object around it.
      guard let last = nodes.indices.last, last > frame.node, nodes[last].kind == .string,
        nodes[last].parent == frame.node, open.count > 1, isObject(open[open.count - 2])
      else { return }
      open.removeLast()
      nodes[frame.node].end = nodes[last - 1].end
      nodes[frame.node].next = last
      nodes[last].kind = .name
      nodes[last].parent = open[open.count - 1].node
      open[open.count - 1].name = last
    }
    open[open.count - 1].colonEnd = position + 1
    if let name = open[open.count - 1].name { nodes[name].isComplete = true }
  }

  /// Gives the name that waits a value that is not there.
  private mutating func fillMissing() {
    guard let frame = open.last, let name = frame.name else { return }
    let place = frame.colonEnd ?? nodes[name].end
    append(.missing, place..<place, isComplete: false)
    consumeName()
  }

  private mutating func consumeName() {
    guard !open.isEmpty else { return }
    open[open.count - 1].name = nil
    open[open.count - 1].colonEnd = nil
  }

  @discardableResult
  private mutating func append(_ kind: SyntaxTree.Kind, _ range: Range<Int>, isComplete: Bool) -> Int {
    nodes.append(
      SyntaxTree.Node(
        kind: kind, start: range.lowerBound, end: range.upperBound, next: nodes.count + 1,
        parent: open.last?.node ?? -1, isComplete: isComplete))
    return nodes.count - 1
  }

  // MARK: - Scalars

  private mutating func string() {
    let start = position
    position += 1
    var isClosed = false
    scan: while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        isClosed = true
        break scan
      case UInt8(ascii: "\\"): position = min(position + 2, bytes.count)
      case 0x0A, 0x0D: break scan
      default: position += 1
      }
    }
    if !isClosed {
      // A comma at the end of the line is rather the list's than the text's.
      while position > start + 1, [0x20, 0x09, UInt8(ascii: ",")].contains(bytes[position - 1]) {
        position -= 1
      }
    }
    let range = start..<position
    guard let frame = open.last, isObject(frame) else {
      append(.string, range, isComplete: isClosed)
      return
    }
    // `"a": ⏎ "b": 1`: the value of `a` is not there yet.
    if frame.name == nil || frame.colonEnd == nil || isFollowedByColon() {
      name(range)
    } else {
      append(.string, range, isComplete: isClosed)
      consumeName()
    }
  }

  private mutating func word() {
    let start = position
    while position < bytes.count, Self.isPartOfWord(bytes[position]) { position += 1 }
    let range = start..<position
    if let frame = open.last, isObject(frame),
      frame.name == nil || frame.colonEnd == nil || isFollowedByColon()
    {
      name(range)
      return
    }
    let kind: SyntaxTree.Kind =
      switch String(decoding: bytes[range], as: UTF8.self) {
      case "true": .true
      case "false": .false
      case "null": .null
      default: bytes[start] == UInt8(ascii: "-") || bytes[start] &- 0x30 < 10 ? .number : .missing
      }
    append(kind, range, isComplete: true)
    consumeName()
  }

  private func isFollowedByColon() -> Bool {
    var position = position
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    return position < bytes.count && bytes[position] == UInt8(ascii: ":")
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
