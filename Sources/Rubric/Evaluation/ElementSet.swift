internal import JSONDocument

/// A set while a design is evaluated: a core of certain members, a fringe of possible ones, and whether there
/// may be others that the design does not state.
struct ElementSet: Sendable {
  /// A member: a node, by its index, or a value, by its symbol.
  struct Element: Sendable {
    /// What makes two members the same.
    let key: UInt32
    /// Whether the member belongs to the core.
    var isCertain: Bool
    /// The node that the member is, or where its value stands; 0 for a value from the rule itself.
    let source: UInt32
  }

  /// Something that the design does not state.
  struct Gap: Hashable, Sendable {
    /// The nearest node that is there.
    let node: NodeID
    /// The evaluator's number for the name of the missing field; nil where the node itself says "unknown".
    let field: UInt16?
  }

  /// The members, by ascending key.
  var elements: [Element] = []
  /// Whether anything may be in the set besides.
  var isOpen = false
  /// Why the set is open or has a fringe.
  var gaps: [Gap] = []
  /// Whether the set is empty because the design says so, with `[]` or `"none"`, and not because nothing that it
  /// lists qualifies.
  var isStatedNone = false

  static let empty = ElementSet()

  /// The number of certain members.
  var certainCount: Int {
    var count = 0
    for element in elements where element.isCertain { count += 1 }
    return count
  }

  /// Whether the set is certainly empty.
  var isCertainlyEmpty: Bool { elements.isEmpty && !isOpen }

  /// Tells whether a key belongs to the set.
  func contains(_ key: UInt32) -> Kleene { membership(at: place(of: key)) }

  /// Tells whether the member at a place belongs to the set; without a place, whether one that it does not list may.
  func membership(at place: Int?) -> Kleene {
    guard let place else { return isOpen ? .unknown : .false }
    return elements[place].isCertain ? .true : .unknown
  }

  /// Returns the place of a key among the members, or nil.
  func place(of key: UInt32) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < elements.count && elements[low].key == key ? low : nil
  }

  /// Takes note that something is not stated; the gap is nil where nobody wants to know what.
  mutating func open(_ gap: Gap?) {
    isOpen = true
    if let gap { gaps.note(gap) }
  }

  /// Takes over another set's openness.
  mutating func noteGaps(of other: ElementSet) {
    for gap in other.gaps { gaps.note(gap) }
  }

  /// Sorts the members and merges those of the same key: certain wins.
  mutating func normalize() {
    var isSorted = true
    for position in elements.indices.dropFirst() where elements[position - 1].key >= elements[position].key {
      isSorted = false
      break
    }
    if isSorted { return }
    // The source settles ties, so that the same place is shown whatever the order of work.
    elements.sort { ($0.key, $0.source) < ($1.key, $1.source) }
    var merged: [Element] = []
    merged.reserveCapacity(elements.count)
    for element in elements {
      if let last = merged.last, last.key == element.key {
        if element.isCertain, !last.isCertain { merged[merged.count - 1] = element }
      } else {
        merged.append(element)
      }
    }
    elements = merged
  }
}

extension [ElementSet.Gap] {
  /// Adds a gap, if it is not there; of very many the first suffice.
  mutating func note(_ gap: ElementSet.Gap) {
    if count < 32, !contains(gap) { append(gap) }
  }
}
