/// A nondeterministic automaton over symbols, after Thompson: each state leads to one or two others.
///
/// States are numbered from the match, which is 0, backwards through the pattern, so that most states lead to
/// the one just below them. A set of states is a row of bits, and all those states move on with one shift.
struct Program: Sendable {
  /// A state of the automaton.
  struct State: Sendable {
    let kind: Kind
    /// The number of the set of characters that `consume` wants.
    let set: Int32
    /// The state that follows.
    var next: Int32
    /// The other state that follows a `branch`; the same one again for the other kinds.
    let other: Int32
  }

  enum Kind: Sendable {
    /// Passes over one character of a set.
    case consume
    /// Goes both ways.
    case branch
    case assertStart
    case assertEnd
    case assertWordBoundary
    case assertNoWordBoundary
    /// The pattern has matched.
    case match
  }

  private(set) var states: [State] = []

  /// The state to begin with.
  private(set) var start: Int32 = 0

  /// How many words of 64 bits hold a set of states.
  private(set) var wordCount = 0

  /// For each symbol in turn, the states that pass over it.
  private(set) var consuming: [UInt64] = []

  /// The states whose `next` is the state just below them.
  private(set) var leadingOneBelow: [UInt64] = []

  /// The states whose `other` is the state two below them.
  private(set) var leadingTwoBelow: [UInt64] = []

  /// All states that wait for something: for a character, for what follows, or for nothing as the match.
  private(set) var waiting: [UInt64] = []

  /// The states that a search adds at every place but the start.
  private(set) var restart = StateSet.Waiting()

  /// Tells whether there are states that wait to know what follows.
  private(set) var looksAhead = false

  private var looksForStart = false
  private var looksForWords = false
  private var branches: [UInt64] = []
  private var starts: [UInt64] = []
  private var ends: [UInt64] = []
  private var boundaries: [UInt64] = []
  private var noBoundaries: [UInt64] = []

  /// Writes a parsed pattern out as an automaton.
  init(_ root: PatternNode, alphabet: Alphabet) {
    let match = append(.match, then: 0)
    start = emit(root, then: match)
    wordCount = (states.count + 63) / 64
    let none = [UInt64](repeating: 0, count: wordCount)
    leadingOneBelow = none
    leadingTwoBelow = none
    waiting = none
    branches = none
    starts = none
    ends = none
    boundaries = none
    noBoundaries = none
    consuming = [UInt64](repeating: 0, count: wordCount * alphabet.symbolCount)
    for index in states.indices { register(index, alphabet) }
    var restart = StateSet(self)
    restart.insert(start, self, Surroundings(before: .otherCharacter, after: nil))
    self.restart = restart.waiting(self)
  }

  /// Returns the states of a word that lead on without a character.
  @inline(__always)
  func passing(_ word: Int, _ surroundings: Surroundings) -> UInt64 {
    var result = branches[word]
    if surroundings.isStart { result |= starts[word] }
    if surroundings.isEnd { result |= ends[word] }
    if surroundings.isBoundary { result |= boundaries[word] }
    if surroundings.isNoBoundary { result |= noBoundaries[word] }
    return result
  }

  /// Returns what lies before a place, as far as conditions that are settled later can depend on it.
  func relevant(_ before: Neighbour) -> Neighbour {
    switch before {
    case .edge: looksAhead && looksForStart ? .edge : .otherCharacter
    case .wordCharacter: looksForWords ? .wordCharacter : .otherCharacter
    case .otherCharacter: .otherCharacter
    }
  }

  /// Enters a state in the rows of bits.
  private mutating func register(_ index: Int, _ alphabet: Alphabet) {
    let state = states[index]
    let word = index / 64
    let bit: UInt64 = 1 << UInt64(index % 64)
    if Int(state.next) == index - 1 { leadingOneBelow[word] |= bit }
    if Int(state.other) == index - 2 { leadingTwoBelow[word] |= bit }
    switch state.kind {
    case .consume:
      waiting[word] |= bit
      for symbol in alphabet.symbolsOfSets[Int(state.set)] {
        consuming[Int(symbol) * wordCount + word] |= bit
      }
    case .branch:
      branches[word] |= bit
    case .assertStart:
      starts[word] |= bit
      looksForStart = true
    case .assertEnd:
      ends[word] |= bit
      waiting[word] |= bit
      looksAhead = true
    case .assertWordBoundary, .assertNoWordBoundary:
      if case .assertWordBoundary = state.kind { boundaries[word] |= bit } else { noBoundaries[word] |= bit }
      waiting[word] |= bit
      looksAhead = true
      looksForWords = true
    case .match:
      waiting[word] |= bit
    }
  }
}

// MARK: - Writing out

extension Program {
  private mutating func append(
    _ kind: Kind, set: Int = 0, then next: Int32, or other: Int32? = nil
  ) -> Int32 {
    states.append(State(kind: kind, set: Int32(set), next: next, other: other ?? next))
    return Int32(states.count - 1)
  }

  /// Appends the states of a node that lead on to a state, and returns the first of them.
  private mutating func emit(_ node: PatternNode, then next: Int32) -> Int32 {
    switch node {
    case .empty:
      return next
    case .set(let number):
      return append(.consume, set: number, then: next)
    case .sequence(let nodes):
      var next = next
      for node in nodes.reversed() { next = emit(node, then: next) }
      return next
    case .alternatives(let nodes):
      var entry: Int32?
      for node in nodes.reversed() {
        let first = emit(node, then: next)
        entry = entry.map { append(.branch, then: first, or: $0) } ?? first
      }
      return entry ?? next
    case .repetition(let node, let minimum, let maximum):
      return emit(repeating: node, minimum, maximum, then: next)
    case .assertion(let assertion):
      return append(Self.kind(assertion), then: next)
    }
  }

  private mutating func emit(
    repeating node: PatternNode, _ minimum: Int, _ maximum: Int?, then next: Int32
  ) -> Int32 {
    var entry = next
    var copies = minimum
    if let maximum {
      for _ in minimum..<maximum { entry = append(.branch, then: emit(node, then: entry), or: next) }
    } else {
      // The body leads back to the branch, which comes first; where it leads is known only after the body.
      let loop = append(.branch, then: next, or: next)
      let body = emit(node, then: loop)
      states[Int(loop)].next = body
      entry = copies > 0 ? body : loop
      copies = max(0, copies - 1)
    }
    for _ in 0..<copies { entry = emit(node, then: entry) }
    return entry
  }

  private static func kind(_ assertion: PatternNode.Assertion) -> Kind {
    switch assertion {
    case .start: .assertStart
    case .end: .assertEnd
    case .wordBoundary: .assertWordBoundary
    case .noWordBoundary: .assertNoWordBoundary
    }
  }
}
