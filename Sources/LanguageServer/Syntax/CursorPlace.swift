/// Where the cursor is in a text, as completion sees it.
enum CursorPlace {
  /// A name of an object's member is being written, or could be.
  case name(Slot, object: Int)
  /// A value is being written, or could be; `value` is the node that stands there.
  case value(Slot, holder: Int, name: Int?, value: Int?)
  /// There is nothing to complete.
  case nothing

  /// What a completion replaces.
  struct Slot {
    /// The bytes that the new text takes the place of.
    var range: Range<Int>
    /// Whether what stands there has its opening quote.
    var isQuoted = false
    /// Whether a colon follows the name.
    var hasColon = false
    /// The byte behind which a comma is missing, or nil.
    var commaBefore: Int?
    /// Whether a comma has to follow.
    var needsCommaBehind = false
  }

  /// Finds the place of a byte.
  init(_ offset: Int, in tree: SyntaxTree) {
    guard !tree.isEmpty, let container = Self.container(at: offset, in: tree) else {
      self =
        tree.isEmpty ? .value(Slot(range: offset..<offset), holder: -1, name: nil, value: nil) : .nothing
      return
    }
    let isObject = tree.nodes[container].kind == .object
    for child in tree.children(of: container) where Self.isTouched(child, at: offset, in: tree) {
      let node = tree.nodes[child]
      if node.kind == .name {
        self = .name(
          Slot(
            range: node.start..<node.end, isQuoted: Self.isQuoted(child, in: tree), hasColon: node.isComplete),
          object: container)
      } else {
        self = .value(
          Slot(range: node.start..<node.end, isQuoted: Self.isQuoted(child, in: tree)), holder: container,
          name: tree.name(ofValue: child), value: child)
      }
      return
    }
    let before = Self.significant(before: offset, in: tree.bytes)
    let byte = before.map { tree.bytes[$0] }
    var slot = Slot(range: offset..<offset)
    slot.needsCommaBehind = Self.begins(after: offset, in: tree.bytes)
    if isObject {
      if byte == UInt8(ascii: ":") {
        let name = tree.members(of: container).last { tree.nodes[$0.name].end <= offset }?.name
        self = .value(slot, holder: container, name: name, value: name.flatMap { tree.value(ofName: $0) })
        return
      }
      if byte != UInt8(ascii: "{"), byte != UInt8(ascii: ",") { slot.commaBefore = before.map { $0 + 1 } }
      self = .name(slot, object: container)
    } else {
      if byte != UInt8(ascii: "["), byte != UInt8(ascii: ",") { slot.commaBefore = before.map { $0 + 1 } }
      self = .value(slot, holder: container, name: nil, value: nil)
    }
  }

  /// Returns the innermost container that a byte is within.
  private static func container(at offset: Int, in tree: SyntaxTree) -> Int? {
    func holds(_ node: SyntaxTree.Node) -> Bool {
      guard node.kind == .object || node.kind == .array else { return false }
      return node.start < offset && (offset < node.end || !node.isComplete && offset <= node.end)
    }
    guard let root = tree.nodes.first, holds(root) else { return nil }
    var current = 0
    while let next = tree.children(of: current).last(where: { holds(tree.nodes[$0]) }) { current = next }
    return current
  }

  /// Whether the cursor is in a name or value, or right behind one that can grow.
  private static func isTouched(_ child: Int, at offset: Int, in tree: SyntaxTree) -> Bool {
    let node = tree.nodes[child]
    switch node.kind {
    case .object, .array: return false
    case .string, .name, .missing, .number, .true, .false, .null:
      guard node.start < node.end else { return false }
      if tree.bytes[node.start] == UInt8(ascii: "\"") {
        let inner = tree.inner(of: child)
        return inner.lowerBound <= offset && offset <= inner.upperBound
      }
      return node.start <= offset && offset <= node.end
    }
  }

  private static func isQuoted(_ child: Int, in tree: SyntaxTree) -> Bool {
    tree.bytes[tree.nodes[child].start] == UInt8(ascii: "\"")
  }

  private static func significant(before offset: Int, in bytes: [UInt8]) -> Int? {
    var position = min(offset, bytes.count) - 1
    while position >= 0, isSpace(bytes[position]) { position -= 1 }
    return position >= 0 ? position : nil
  }

  /// Whether a name or value begins behind a place, so that a comma has to stand before it.
  private static func begins(after offset: Int, in bytes: [UInt8]) -> Bool {
    var position = offset
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
    guard position < bytes.count else { return false }
    return ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":")]
      .contains(bytes[position])
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
