internal import JSONDocument
internal import JSONPath

/// A path such as `$..['first','second'][*]`: the members of some names at any depth.
///
/// Such paths look at every node, so they are answered in one pass over the tape; in which order does not matter
/// to a set.
struct MemberSearch: Sendable {
  /// The names that are searched for.
  let names: [JSONName]
  /// Their marks.
  private let marks: [UInt16]
  /// Whether the members of the starting node itself do not count, as in `$[*]..name`.
  let skipsOwnMembers: Bool
  /// Whether the elements and members of what is found are selected, and not that itself.
  let selectsChildren: Bool

  /// Reads a path; nil where it is of another form.
  init?(_ path: JSONPath) {
    var segments = path.segments
    var isWildcard = false
    if let first = segments.first, !first.isDescendant, path.isWildcard(first) {
      isWildcard = true
      segments.removeFirst()
    }
    skipsOwnMembers = isWildcard
    guard let search = segments.popFirst(), search.isDescendant else { return nil }
    var names: [JSONName] = []
    for selector in path.selectors(of: search) {
      guard case .name(let index) = selector else { return nil }
      names.append(path.names[index])
    }
    self.names = names
    marks = names.map { $0.mark }
    if let last = segments.popFirst() {
      guard !last.isDescendant, path.isWildcard(last), segments.isEmpty else { return nil }
      selectsChildren = true
    } else {
      selectsChildren = false
    }
  }

  /// Makes the search for members with some names.
  init(for names: [JSONName], skipsOwnMembers: Bool, selectsChildren: Bool) {
    self.skipsOwnMembers = skipsOwnMembers
    self.selectsChildren = selectsChildren
    self.names = names
    marks = names.map { $0.mark }
  }

  /// Calls a closure with each value that is found; returns the number of nodes looked at.
  func forEachValue(
    in document: JSONDocument, from start: NodeID, _ body: (NodeID) -> Void
  ) -> Int {
    if !skipsOwnMembers {
      scan(document, start.index + 1..<document.end(of: start).index, body)
    } else {
      for element in document.elements(of: start) {
        scan(document, element.index + 1..<document.end(of: element).index, body)
      }
      for member in document.members(of: start) {
        scan(document, member.value.index + 1..<document.end(of: member.value).index, body)
      }
    }
    return Int(document.end(of: start).index - start.index)
  }

  private func scan(_ document: JSONDocument, _ nodes: Range<UInt32>, _ body: (NodeID) -> Void) {
    for index in nodes {
      let node = NodeID(index: index)
      guard document.kind(of: node) == .name, isWanted(node, in: document) else { continue }
      // The value of a member stands just behind its name.
      let value = NodeID(index: index + 1)
      if selectsChildren {
        for element in document.elements(of: value) { body(element) }
        for member in document.members(of: value) { body(member.value) }
      } else {
        body(value)
      }
    }
  }

  private func isWanted(_ name: NodeID, in document: JSONDocument) -> Bool {
    if let mark = document.mark(of: name), !marks.contains(mark) { return false }
    return names.contains { document.string(name, equals: $0) }
  }
}

extension JSONPath {
  /// Tells whether a segment is `[*]`.
  fileprivate func isWildcard(_ segment: Segment) -> Bool {
    let selectors = selectors(of: segment)
    return selectors.count == 1 && selectors.first == .wildcard
  }
}
