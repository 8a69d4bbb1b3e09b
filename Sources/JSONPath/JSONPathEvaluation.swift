internal import JSONDocument

/// A walk through a document along a path.
///
/// A nodelist is never built between segments: each node that a segment selects is followed through the rest of
/// the path before the next one is looked for, which gives the order of RFC 9535 (section 2.1.2). Descendants in
/// that order are the tape in its order. What remains to be done is kept in frames, not on the call stack, which
/// grows only where filters nest.
struct JSONPathEvaluation {
  let path: JSONPath
  let document: JSONDocument
  let root: NodeID
  /// The visits left; below zero once they are used up.
  var visits: Int64
  var patternCache = PatternCache()
  /// The answers of the filters that ask nothing of a node, as far as they are known.
  var answers: [(filter: Int, isTrue: Bool)] = []
  /// The frames below the top ones, of all queries being evaluated.
  private var frames: [Frame] = []
  /// The elements that the open slices choose from, on the tape.
  private var positions: [UInt32] = []

  init(path: JSONPath, document: JSONDocument, root: NodeID, visits: Int64) {
    self.path = path
    self.document = document
    self.root = root
    self.visits = visits
  }

  var isExhausted: Bool { visits < 0 }

  /// Hands each node that a query selects to a closure, until that returns false or the visits are used up.
  mutating func run(_ query: JSONPath.Query, at start: NodeID, _ body: (NodeID) -> Bool) {
    let frameBase = frames.count
    let positionBase = positions.count
    let end = query.segments.upperBound
    var segment = query.segments.lowerBound
    // The top frame is kept here, so that a query that branches once allocates nothing.
    var top = Frame()
    var current: NodeID? = start
    defer {
      frames.removeLast(frames.count - frameBase)
      positions.removeLast(positions.count - positionBase)
    }
    while true {
      // Forward, as far as there is one way to go.
      while let node = current {
        if segment == end {
          guard body(node) else { return }
          break
        }
        let entry = path.allSegments[segment]
        let first = entry.selectors.lowerBound
        if !entry.isDescendant, entry.selectors.count == 1 {
          switch path.allSelectors[first] {
          case .name(let name):
            current = member(of: node, named: name)
            segment += 1
            continue
          case .index(let index):
            current = element(of: node, at: index)
            segment += 1
            continue
          case .wildcard, .slice, .filter: break
          }
        }
        if top.isOpen { frames.append(top) }
        top = Frame(
          segment: segment, selectors: entry.selectors, container: node,
          scanEnd: entry.isDescendant ? document.end(of: node).index : 0)
        break
      }
      // Back to the last fork that has a way left.
      current = nil
      while top.isOpen {
        if let node = advance(&top) {
          current = node
          segment = top.segment + 1
          break
        }
        if isExhausted { return }
        if frames.count > frameBase { top = frames.removeLast() } else { top.isOpen = false }
      }
      if current == nil || isExhausted { return }
    }
  }

  /// Returns the node that a query of names and indices selects: it has no forks.
  mutating func singleNode(_ query: JSONPath.Query, at start: NodeID) -> NodeID? {
    var node = start
    for segment in path.allSegments[query.segments] {
      let next: NodeID?
      switch path.allSelectors[segment.selectors.lowerBound] {
      case .name(let name): next = member(of: node, named: name)
      case .index(let index): next = element(of: node, at: index)
      case .wildcard, .slice, .filter: next = nil
      }
      guard let next else { return nil }
      node = next
    }
    return node
  }

  // MARK: - Forks

  /// A segment that is being applied to a node.
  private struct Frame {
    var isOpen = false
    var segment = 0
    /// The selectors that are left for the container, the current one first.
    var selectors = 0..<0
    /// The segment's selectors.
    var allSelectors = 0..<0
    /// The node whose children are selected.
    var container = NodeID(index: 0)
    /// Where to look for the next descendant.
    var scan: UInt32 = 0
    /// The end of the descendants; 0 for a child segment.
    var scanEnd: UInt32 = 0
    /// The next child for the current selector; 0 before its first.
    var cursor: UInt32 = 0
    /// The end of the children.
    var cursorEnd: UInt32 = 0
    /// The next, the end and the step of a slice, and where its elements begin.
    var next: Int64 = 0
    var stop: Int64 = 0
    var step: Int64 = 0
    var base = 0

    init() {}

    init(segment: Int, selectors: Range<Int>, container: NodeID, scanEnd: UInt32) {
      isOpen = true
      self.segment = segment
      self.selectors = selectors
      self.allSelectors = selectors
      self.container = container
      self.scan = container.index + 1
      self.scanEnd = scanEnd
    }

    /// Turns to the next selector.
    mutating func finishSelector() {
      selectors = selectors.lowerBound + 1..<selectors.upperBound
      cursor = 0
    }
  }

  /// Returns the next node that a frame's segment selects, or nil at its end.
  private mutating func advance(_ frame: inout Frame) -> NodeID? {
    while true {
      while let selector = frame.selectors.first {
        switch path.allSelectors[selector] {
        case .name(let name):
          frame.finishSelector()
          if let node = member(of: frame.container, named: name) { return node }
        case .index(let index):
          frame.finishSelector()
          if let node = element(of: frame.container, at: index) { return node }
        case .wildcard:
          if let node = nextChild(&frame) { return node }
          frame.finishSelector()
        case .filter(let filter):
          while let node = nextChild(&frame) {
            if passes(filter, node) { return node }
          }
          frame.finishSelector()
        case .slice(let slice):
          if let node = nextOfSlice(&frame, slice) { return node }
          frame.finishSelector()
        }
        if isExhausted { return nil }
      }
      // The next descendant that can have children.
      repeat {
        guard frame.scan < frame.scanEnd else { return nil }
        visits -= 1
        frame.container = NodeID(index: frame.scan)
        frame.scan += 1
      } while !isContainer(frame.container)
      frame.selectors = frame.allSelectors
      if isExhausted { return nil }
    }
  }

  private func isContainer(_ node: NodeID) -> Bool {
    let kind = document.kind(of: node)
    return kind == .array || kind == .object
  }

  private mutating func nextChild(_ frame: inout Frame) -> NodeID? {
    if frame.cursor == 0 {
      frame.cursor = frame.container.index + 1
      frame.cursorEnd = isContainer(frame.container) ? document.end(of: frame.container).index : 0
    }
    guard frame.cursor < frame.cursorEnd, !isExhausted else { return nil }
    visits -= 1
    let isMember = document.kind(of: NodeID(index: frame.cursor)) == .name
    let child = NodeID(index: isMember ? frame.cursor + 1 : frame.cursor)
    frame.cursor = document.end(of: child).index
    return child
  }

  // MARK: - Selectors

  /// Returns the first member of a name.
  private mutating func member(of object: NodeID, named index: Int) -> NodeID? {
    guard document.kind(of: object) == .object else { return nil }
    let name = path.names[index]
    let end = document.end(of: object).index
    var position = object.index + 1
    while position < end, !isExhausted {
      let candidate = NodeID(index: position)
      let value = NodeID(index: position + 1)
      // A name without escapes is told from others by its mark, without looking at its text.
      visits -= document.mark(of: candidate) == nil ? 1 + textCost(candidate) : 1
      if document.string(candidate, equals: name) { return value }
      position = document.end(of: value).index
    }
    return nil
  }

  private mutating func element(of array: NodeID, at index: Int64) -> NodeID? {
    guard document.kind(of: array) == .array else { return nil }
    var wanted = index
    if index < 0 {
      let count = document.count(of: array)
      visits -= Int64(count)
      wanted += Int64(count)
    }
    guard wanted >= 0 else { return nil }
    for element in document.elements(of: array) {
      visits -= 1
      if wanted == 0 { return element }
      if isExhausted { return nil }
      wanted -= 1
    }
    return nil
  }

  /// Returns the next element of a slice (RFC 9535, section 2.3.4.2).
  private mutating func nextOfSlice(_ frame: inout Frame, _ index: Int) -> NodeID? {
    if frame.cursor == 0 { beginSlice(&frame, path.slices[index]) }
    guard frame.step > 0 ? frame.next < frame.stop : frame.next > frame.stop else {
      positions.removeLast(positions.count - frame.base)
      return nil
    }
    let position = positions[frame.base + Int(frame.next)]
    visits -= 1
    frame.next += frame.step
    return NodeID(index: position)
  }

  /// Collects the elements, which a step may skip or take backwards, and sets the bounds.
  private mutating func beginSlice(_ frame: inout Frame, _ slice: JSONPath.Slice) {
    frame.cursor = 1
    frame.base = positions.count
    frame.step = slice.step
    frame.next = 0
    frame.stop = 0
    guard slice.step != 0, document.kind(of: frame.container) == .array else {
      frame.step = 1
      return
    }
    for element in document.elements(of: frame.container) { positions.append(element.index) }
    let count = Int64(positions.count - frame.base)
    visits -= count
    if slice.step > 0 {
      frame.next = bound(slice.start ?? 0, count, 0, count)
      frame.stop = bound(slice.end ?? count, count, 0, count)
    } else {
      frame.next = bound(slice.start ?? count - 1, count, -1, count - 1)
      // A start of -1 in text means the last element; what is not written ends before the first.
      if let end = slice.end {
        frame.stop = bound(end, count, -1, count - 1)
      } else {
        frame.stop = -1
      }
    }
  }

  /// Counts a negative index from the end and keeps the result within limits.
  private func bound(_ index: Int64, _ count: Int64, _ least: Int64, _ most: Int64) -> Int64 {
    min(max(index >= 0 ? index : count + index, least), most)
  }

  /// What looking at a node's text costs: little where the bytes are compared as they are, more where they must
  /// be decoded first.
  func textCost(_ node: NodeID) -> Int64 {
    let range = document.range(of: node)
    let length = Int64(range.end - range.start)
    switch document.kind(of: node) {
    case .number: return length >> 3
    case .string, .name: return document.plainText(node) == nil ? length >> 4 : length >> 6
    case .object, .array: return length >> 4
    case .true, .false, .null: return 0
    }
  }
}
