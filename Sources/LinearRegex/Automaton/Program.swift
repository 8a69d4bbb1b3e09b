/// A nondeterministic automaton over symbols, after Thompson: each state leads to one or two others.
struct Program: Sendable {
  /// A state of the automaton.
  struct State: Sendable {
    let kind: Kind
    /// The symbol, or the row of a set of symbols, that `consume…` wants.
    let operand: Int32
    /// The state that follows.
    var next: Int32
    /// The other state that follows a `branch`.
    var other: Int32
  }

  enum Kind: UInt8, Sendable {
    /// Passes over one character of this symbol.
    case consumeSymbol
    /// Passes over one character of a set of symbols.
    case consumeSet
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

  /// Tells whether some condition depends on the character after a place.
  private(set) var looksAhead = false

  /// One row of bits for each set of more than one symbol.
  private var rows: [UInt64] = []
  private let rowWords: Int

  /// Writes a parsed pattern out as an automaton.
  init(_ root: PatternNode, sets: [CodePointSet], alphabet: Alphabet) {
    rowWords = (alphabet.symbolCount + 63) / 64
    var wanted: [(kind: Kind, operand: Int32)] = []
    for symbols in alphabet.symbolsOfSets {
      if symbols.count == 1 {
        wanted.append((.consumeSymbol, Int32(symbols[0])))
      } else {
        wanted.append((.consumeSet, Int32(rows.count)))
        rows.append(contentsOf: repeatElement(0, count: rowWords))
        let row = rows.count - rowWords
        for symbol in symbols { rows[row + Int(symbol) / 64] |= 1 << (UInt64(symbol) % 64) }
      }
    }
    let match = append(State(kind: .match, operand: 0, next: 0, other: 0))
    start = emit(root, then: match, wanted)
  }

  /// Tells whether a state passes over a symbol.
  @inline(__always)
  func consumes(_ state: State, _ symbol: Int) -> Bool {
    switch state.kind {
    case .consumeSymbol: Int(state.operand) == symbol
    case .consumeSet: rows[Int(state.operand) + symbol / 64] >> UInt64(symbol % 64) & 1 != 0
    default: false
    }
  }

  private mutating func append(_ state: State) -> Int32 {
    states.append(state)
    return Int32(states.count - 1)
  }

  /// Appends the states of a node that lead on to a state, and returns the first of them.
  private mutating func emit(
    _ node: PatternNode, then next: Int32, _ wanted: [(kind: Kind, operand: Int32)]
  ) -> Int32 {
    switch node {
    case .empty:
      return next
    case .set(let number):
      return append(
        State(kind: wanted[number].kind, operand: wanted[number].operand, next: next, other: next))
    case .sequence(let nodes):
      var next = next
      for node in nodes.reversed() { next = emit(node, then: next, wanted) }
      return next
    case .alternatives(let nodes):
      var entry: Int32?
      for node in nodes.reversed() {
        let first = emit(node, then: next, wanted)
        entry = entry.map { branch(first, $0) } ?? first
      }
      return entry ?? next
    case .repetition(let node, let minimum, let maximum):
      return emit(repeating: node, minimum, maximum, then: next, wanted)
    case .assertion(let assertion):
      if assertion != .start { looksAhead = true }
      return append(State(kind: Self.kind(assertion), operand: 0, next: next, other: next))
    }
  }

  private mutating func emit(
    repeating node: PatternNode, _ minimum: Int, _ maximum: Int?, then next: Int32,
    _ wanted: [(kind: Kind, operand: Int32)]
  ) -> Int32 {
    var entry: Int32
    var copies = minimum
    if let maximum {
      entry = next
      for _ in minimum..<maximum { entry = branch(emit(node, then: entry, wanted), next) }
    } else {
      let loop = branch(next, next)
      let body = emit(node, then: loop, wanted)
      states[Int(loop)].next = body
      entry = loop
      if copies > 0 {
        entry = body
        copies -= 1
      }
    }
    for _ in 0..<copies { entry = emit(node, then: entry, wanted) }
    return entry
  }

  private mutating func branch(_ first: Int32, _ second: Int32) -> Int32 {
    append(State(kind: .branch, operand: 0, next: first, other: second))
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
