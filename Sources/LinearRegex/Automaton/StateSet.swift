/// The states a program can be in at one place of a text, as a row of bits.
///
/// Conditions on what lies before the place are settled when a state is inserted, those on what follows when
/// `lookAhead` says what that is; until then the states wait.
struct StateSet {
  /// One bit a state; besides those that wait there may be some that were only passed through.
  private var words: [UInt64]

  /// The first word that may hold states and the one behind the last; all others are 0.
  ///
  /// In a long pattern the words between are often few.
  private var low: Int
  private var high = 0

  /// How much work was done so far: words and states that were looked at.
  private(set) var steps = 0

  /// Where `insert` keeps the branches it has not yet taken: at most one for each state.
  private var stack: [Int32]

  /// Creates an empty set for a program.
  init(_ program: Program) {
    words = [UInt64](repeating: 0, count: program.wordCount)
    low = program.wordCount
    stack = [Int32](repeating: 0, count: program.states.count)
  }

  /// Tells whether the match is among the states.
  var hasMatch: Bool { words[0] & 1 != 0 }

  /// Tells whether no state waits for anything.
  func isEmpty(_ program: Program) -> Bool {
    var word = low
    while word < high {
      if words[word] & program.waiting[word] != 0 { return false }
      word += 1
    }
    return true
  }

  /// Inserts what the states that wait for it lead to, now that it is known what follows.
  mutating func lookAhead(_ program: Program, before: Neighbour, after: Neighbour) {
    guard program.looksAhead else { return }
    // Branches that were taken before need not be taken again.
    var word = low
    while word < high {
      words[word] &= program.waiting[word]
      word += 1
    }
    takeBranches(program, Surroundings(before: before, after: after))
  }

  /// Replaces the states by those that the states of another set lead to with a character.
  mutating func advance(
    from other: borrowing StateSet, _ program: Program, over symbol: Int, _ kind: Neighbour, goal: Goal
  ) {
    removeAll()
    move(from: other, program, over: symbol)
    takeBranches(program, Surroundings(before: kind, after: nil))
    // A search may begin at every place.
    if goal == .somewhere { load(program.restart) }
    steps += max(0, high - low)
  }

  /// Inserts the states that follow those of another set, but not what these lead to.
  private mutating func move(from other: borrowing StateSet, _ program: Program, over symbol: Int) {
    let row = symbol * program.wordCount
    var word = other.low
    while word < other.high {
      let moving = other.words[word] & program.consuming[row + word]
      if moving != 0 {
        let below = moving & program.leadingOneBelow[word]
        var here = below >> 1
        // State 0 is the match, which does not move, so there is a word below.
        if below & 1 != 0 { mark(word - 1, 1 << 63) }
        var elsewhere = moving & ~below
        while elsewhere != 0 {
          let next = Int(program.states[word << 6 | elsewhere.trailingZeroBitCount].next)
          elsewhere &= elsewhere - 1
          if next >> 6 == word {
            here |= 1 << UInt64(next & 63)
          } else {
            mark(next >> 6, 1 << UInt64(next & 63))
          }
          steps += 1
        }
        mark(word, here)
      }
      word += 1
    }
  }

  /// Inserts what the branches among the states lead to, and the conditions that are known to hold.
  ///
  /// Branches lead down but for those of loops, so the words are walked downwards, and within a word all
  /// branches that lead one or two states down are taken at once.
  private mutating func takeBranches(_ program: Program, _ surroundings: Surroundings) {
    var word = high - 1
    while word >= low {
      var untaken = program.passing(word, surroundings)
      while words[word] & untaken != 0 {
        let taken = words[word] & untaken
        untaken &= ~taken
        let oneBelow = taken & program.leadingOneBelow[word]
        let twoBelow = taken & program.leadingTwoBelow[word]
        words[word] |= oneBelow >> 1 | twoBelow >> 2
        // State 0 is the match, which leads nowhere, so what leads below a word has a word below.
        let carry = oneBelow << 63 | twoBelow << 62
        if carry != 0 { mark(word - 1, carry) }
        takeFarBranches(taken & ~(oneBelow & twoBelow), word, program, surroundings)
        steps += 1
      }
      word -= 1
    }
  }

  private mutating func takeFarBranches(
    _ branches: UInt64, _ word: Int, _ program: Program, _ surroundings: Surroundings
  ) {
    var pending = branches
    var here: UInt64 = 0
    // Branches of one repetition lead out of it to one state.
    var last: Int32 = -1
    while pending != 0 {
      let state = program.states[word << 6 | pending.trailingZeroBitCount]
      pending &= pending - 1
      if Int(state.next) >> 6 == word {
        here |= 1 << UInt64(state.next & 63)
      } else {
        reach(state.next, from: word, program, surroundings)
      }
      if Int(state.other) >> 6 == word {
        here |= 1 << UInt64(state.other & 63)
      } else if state.other != last {
        reach(state.other, from: word, program, surroundings)
        last = state.other
      }
      steps += 1
    }
    words[word] |= here
  }

  /// Inserts a state that a branch leads to.
  private mutating func reach(
    _ state: Int32, from place: Int, _ program: Program, _ surroundings: Surroundings
  ) {
    let word = Int(state) >> 6
    let bit: UInt64 = 1 << UInt64(state & 63)
    if word <= place || program.passing(word, surroundings) & bit == 0 {
      // The walk is still to come to it, or it leads nowhere.
      mark(word, bit)
    } else {
      insert(state, program, surroundings)
    }
  }

  private mutating func mark(_ word: Int, _ bits: UInt64) {
    words[word] |= bits
    low = min(low, word)
    high = max(high, word + 1)
  }

  private mutating func removeAll() {
    while low < high {
      words[low] = 0
      low += 1
    }
    low = words.count
    high = 0
  }
}

// MARK: - Inserting

extension StateSet {
  /// Inserts a state and all that it leads to without a character.
  mutating func insert(_ state: Int32, _ program: Program, _ surroundings: Surroundings) {
    let reached = Self.insert(state, program, surroundings, &words, &stack)
    low = min(low, reached.low)
    high = max(high, reached.high)
    steps += reached.count
  }

  /// Inserts into bits, and returns the words that were touched and how many states were inserted.
  private static func insert(
    _ state: Int32, _ program: Program, _ surroundings: Surroundings,
    _ words: inout [UInt64], _ stack: inout [Int32]
  ) -> (low: Int, high: Int, count: Int) {
    var words = words.mutableSpan
    var stack = stack.mutableSpan
    let states = program.states.span
    var state = state
    var depth = 0
    var low = Int.max
    var high = 0
    var count = 0
    while true {
      let word = Int(state) >> 6
      let bit: UInt64 = 1 << UInt64(state & 63)
      if words[word] & bit == 0 {
        words[word] |= bit
        low = min(low, word)
        high = max(high, word + 1)
        count += 1
        if program.passing(word, surroundings) & bit != 0 {
          let found = states[Int(state)]
          stack[depth] = found.other
          depth += 1
          state = found.next
          continue
        }
      }
      guard depth > 0 else { return (low, high, count) }
      depth -= 1
      state = stack[depth]
    }
  }
}

// MARK: - What waits

extension StateSet {
  /// The states of a set that wait for something, without what is empty at both ends.
  struct Waiting: Hashable, Sendable {
    fileprivate var first = 0
    fileprivate var words: [UInt64] = []
  }

  /// Returns the states that wait for something.
  func waiting(_ program: Program) -> Waiting {
    var low = low
    var high = high
    while low < high, words[low] & program.waiting[low] == 0 { low += 1 }
    while low < high, words[high - 1] & program.waiting[high - 1] == 0 { high -= 1 }
    guard low < high else { return Waiting() }
    return Waiting(first: low, words: (low..<high).map { words[$0] & program.waiting[$0] })
  }

  /// Tells whether just these states wait for something.
  func waits(for waiting: Waiting, _ program: Program) -> Bool {
    let end = waiting.first + waiting.words.count
    if low < high {
      for word in low..<high {
        let known = word >= waiting.first && word < end ? waiting.words[word - waiting.first] : 0
        if words[word] & program.waiting[word] != known { return false }
      }
    }
    // What was waited for outside of the words in use is not there.
    for word in waiting.first..<end
    where (word < low || word >= high) && waiting.words[word - waiting.first] != 0 {
      return false
    }
    return true
  }

  /// Replaces the states by some that waited in another set.
  mutating func replace(by waiting: Waiting) {
    removeAll()
    load(waiting)
  }

  private mutating func load(_ waiting: Waiting) {
    guard !waiting.words.isEmpty else { return }
    for index in waiting.words.indices { words[waiting.first + index] |= waiting.words[index] }
    low = min(low, waiting.first)
    high = max(high, waiting.first + waiting.words.count)
  }
}
