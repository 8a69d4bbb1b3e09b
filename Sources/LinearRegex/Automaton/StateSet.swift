/// What lies to one side of a place in a text.
enum Neighbour {
  /// The text begins or ends here.
  case edge
  case wordCharacter
  case otherCharacter
}

/// The states a program can be in at one place of a text.
///
/// Only states that wait for something are listed: for a character, for what follows the place, or for nothing
/// as the match. Conditions on what lies before the place are settled when a state is inserted, those on what
/// follows when `lookAhead` says what that is.
struct StateSet {
  /// The states that wait, in the order of insertion.
  private(set) var waiting: [Int32] = []

  /// Tells whether the match is among the states.
  private(set) var hasMatch = false

  /// Tells whether some state waits to know what follows.
  private(set) var hasCondition = false

  /// Tells whether that is so for a condition on words, which depends on what lies before too.
  private(set) var hasWordCondition = false

  /// The round in which each state was last inserted; older rounds need no clearing.
  private var rounds: [UInt32]
  private var round: UInt32 = 1
  private var stack: [Int32] = []

  /// Creates an empty set for a program.
  init(_ program: Program) {
    rounds = [UInt32](repeating: 0, count: program.states.count)
  }

  /// Removes all states.
  mutating func removeAll() {
    waiting.removeAll(keepingCapacity: true)
    hasMatch = false
    hasCondition = false
    hasWordCondition = false
    if round == .max {
      for index in rounds.indices { rounds[index] = 0 }
      round = 0
    }
    round += 1
  }

  /// Inserts a state and all that it leads to without a character.
  mutating func insert(_ state: Int32, _ program: Program, before: Neighbour) {
    var state = state
    while true {
      if rounds[Int(state)] != round {
        rounds[Int(state)] = round
        let found = program.states[Int(state)]
        switch found.kind {
        case .branch:
          stack.append(found.other)
          state = found.next
          continue
        case .assertStart:
          if before == .edge {
            state = found.next
            continue
          }
        case .consumeSymbol, .consumeSet:
          waiting.append(state)
        case .match:
          waiting.append(state)
          hasMatch = true
        case .assertEnd:
          waiting.append(state)
          hasCondition = true
        case .assertWordBoundary, .assertNoWordBoundary:
          waiting.append(state)
          hasCondition = true
          hasWordCondition = true
        }
      }
      guard let next = stack.popLast() else { return }
      state = next
    }
  }

  /// Inserts what the states that wait for it lead to, now that it is known what follows.
  mutating func lookAhead(_ program: Program, before: Neighbour, after: Neighbour) {
    guard hasCondition else { return }
    let isBoundary = (before == .wordCharacter) != (after == .wordCharacter)
    var index = 0
    // The list grows while it is walked: one condition may lead to the next.
    while index < waiting.count {
      let state = program.states[Int(waiting[index])]
      let holds =
        switch state.kind {
        case .assertEnd: after == .edge
        case .assertWordBoundary: isBoundary
        case .assertNoWordBoundary: !isBoundary
        default: false
        }
      if holds { insert(state.next, program, before: before) }
      index += 1
    }
  }

  /// Replaces the states by those that the states of another set lead to with a character.
  mutating func advance(
    from other: StateSet, _ program: Program, over symbol: Int, _ kind: Neighbour, goal: Goal
  ) {
    removeAll()
    for state in other.waiting {
      let found = program.states[Int(state)]
      if program.consumes(found, symbol) { insert(found.next, program, before: kind) }
    }
    // A search may begin at every place.
    if goal == .somewhere { insert(program.start, program, before: kind) }
  }

  /// Replaces the states by some that waited in another set.
  mutating func load(_ states: [Int32], _ program: Program, before: Neighbour) {
    removeAll()
    for state in states { insert(state, program, before: before) }
  }
}
