/// What lies to one side of a place in a text.
enum Neighbour: Sendable {
  /// The text begins or ends here.
  case edge
  case wordCharacter
  case otherCharacter

  /// Tells whether the text begins or ends here.
  var isEdge: Bool {
    if case .edge = self { true } else { false }
  }

  /// Tells whether this is a word character, which an edge is not.
  var isWordCharacter: Bool {
    if case .wordCharacter = self { true } else { false }
  }
}

/// Which conditions are known to hold at a place; as long as it is unknown what follows, only `isStart` can.
struct Surroundings {
  let isStart: Bool
  let isEnd: Bool
  let isBoundary: Bool
  let isNoBoundary: Bool

  init(before: Neighbour, after: Neighbour?) {
    isStart = before.isEdge
    guard let after else {
      isEnd = false
      isBoundary = false
      isNoBoundary = false
      return
    }
    isEnd = after.isEdge
    isBoundary = before.isWordCharacter != after.isWordCharacter
    isNoBoundary = !isBoundary
  }
}
