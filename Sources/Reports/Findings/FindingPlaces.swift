internal import JSONDocument
internal import Rubric

/// Finds what findings say about places of a text.
struct FindingPlaces {
  let bytes: [UInt8]
  private let lines: LineIndex
  private let document: JSONDocument?
  private let format: DesignFormat
  /// What tells the design from others: its id, else the file.
  let designID: String

  init(_ bytes: [UInt8], document: JSONDocument?, file: String, format: DesignFormat) {
    self.bytes = bytes
    lines = LineIndex(bytes)
    self.document = document
    self.format = format
    var id = ""
    if let document, let node = document.value(of: document.root, named: "id"),
      document.kind(of: node) == .string
    {
      id = document.string(node)
    }
    designID = id.isEmpty ? file : id
  }

  /// Returns the lines and columns of a value; of an object or list only of its first character, and never more
  /// than one line.
  func span(of pointer: String) -> Finding.Span {
    guard let document, let pointer = JSONPointer(pointer), let node = document.node(at: pointer) else {
      return span(of: ByteRange(0, 0))
    }
    return span(of: document.range(of: node))
  }

  /// Returns the lines and columns of some bytes.
  func span(of range: ByteRange) -> Finding.Span {
    let start = lines.location(of: range.start)
    var end = range.end
    if let document, let node = node(at: range), document.range(of: node) == range {
      switch document.kind(of: node) {
      case .object, .array: end = range.start + 1
      default: break
      }
    }
    end = min(max(end, range.start), max(lines.range(ofLine: start.line).end, range.start))
    return Finding.Span(
      start: start, end: lines.location(of: end), range: ByteRange(start: range.start, end: end))
  }

  /// Returns the path of a place by names and identities.
  func identityPath(of pointer: String) -> String {
    guard let document, let parsed = JSONPointer(pointer) else { return pointer }
    return format.identityPath(of: parsed, in: document)
  }

  /// Returns the path of a place by names, identities and, where an entry has none, by what it holds.
  func contentPath(of pointer: String) -> String {
    guard let document, let parsed = JSONPointer(pointer) else { return pointer }
    return format.identityPath(of: parsed, in: document, namingContent: true)
  }

  /// Tells whether a place is an entry or a list, and no single value: of equal values a rule may count any one, so that
  /// which one depends on the order of the file.
  func isEntry(_ pointer: String) -> Bool {
    guard let document, let parsed = JSONPointer(pointer), let node = document.node(at: parsed) else {
      return false
    }
    return document.kind(of: node) == .object || document.kind(of: node) == .array
  }

  /// Returns the pointer of the innermost value that begins at or before some bytes; empty where there is none.
  func pointer(at range: ByteRange) -> String {
    guard let document, let node = node(at: range) else { return "" }
    return document.pointer(to: node).description
  }

  /// Nodes stand in the order of the text, so that halving finds them.
  private func node(at range: ByteRange) -> NodeID? {
    guard let document, document.nodeCount > 0 else { return nil }
    var low = 0
    var high = document.nodeCount
    while high - low > 1 {
      let middle = (low + high) / 2
      let node = NodeID(index: UInt32(truncatingIfNeeded: middle))
      if document.range(of: node).start <= range.start { low = middle } else { high = middle }
    }
    return NodeID(index: UInt32(truncatingIfNeeded: low))
  }
}
