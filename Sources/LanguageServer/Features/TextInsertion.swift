/// Finds where new members and elements go, and lays them out as the text around them is.
struct TextInsertion {
  /// A change of the text.
  struct Edit {
    let range: Range<Int>
    let text: String
  }

  private let tree: SyntaxTree
  /// What one more level of indentation is.
  private let step: String

  init(_ tree: SyntaxTree) {
    self.tree = tree
    var step = "  "
    if let first = tree.isEmpty ? nil : tree.children(of: 0).first {
      let indentation = Self.indentation(at: tree.nodes[first].start, in: tree.bytes)
      if !indentation.isEmpty, Self.beginsLine(tree.nodes[first].start, in: tree.bytes) { step = indentation }
    }
    self.step = step
  }

  /// Adds members to an object, behind those that are there.
  func add(_ members: [JSONText.Member], to object: Int) -> Edit? {
    guard !members.isEmpty else { return nil }
    return add(to: object, members.count) { number, indentation in
      JSONText.quoted(members[number].name) + ": "
        + members[number].value.text(indentation: indentation, step: step)
    }
  }

  /// Adds an element to a list, behind those that are there.
  func add(_ value: JSONText, to list: Int) -> Edit {
    add(to: list, 1) { _, indentation in value.text(indentation: indentation, step: step) }
  }

  private func add(
    to container: Int, _ count: Int, _ text: (_ number: Int, _ indentation: String) -> String
  ) -> Edit {
    let node = tree.nodes[container]
    let children = tree.children(of: container)
    guard let last = children.last, let first = children.first else {
      let indentation = Self.indentation(at: node.start, in: tree.bytes)
      let lines = (0..<count).map { "\n" + indentation + step + text($0, indentation + step) }
      let end = node.isComplete ? node.end - 1 : node.end
      return Edit(
        range: node.start + 1..<max(node.start + 1, end),
        text: lines.joined(separator: ",") + "\n" + indentation)
    }
    let place = tree.nodes[last].end
    let isInLines = Self.beginsLine(tree.nodes[first].start, in: tree.bytes)
    let indentation = Self.indentation(at: tree.nodes[first].start, in: tree.bytes)
    let separator = isInLines ? ",\n" + indentation : ", "
    return Edit(
      range: place..<place, text: (0..<count).map { separator + text($0, indentation) }.joined())
  }

  /// Returns the blanks that the line of a byte begins with.
  private static func indentation(at offset: Int, in bytes: [UInt8]) -> String {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether only blanks stand before a byte on its line.
  private static func beginsLine(_ offset: Int, in bytes: [UInt8]) -> Bool {
    var position = offset
    while position > 0, bytes[position - 1] == 0x20 || bytes[position - 1] == 0x09 { position -= 1 }
    return position == 0 || bytes[position - 1] == 0x0A || bytes[position - 1] == 0x0D
  }
}
