extension Program {
  /// Walks the program over a text, keeping the set of states it can be in.
  ///
  /// Each state is visited at most once for each character, so the cost is at most (characters × states).
  func matches(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, alphabet: Alphabet, goal: Goal
  ) -> Bool {
    var current = StateSet(self)
    var following = StateSet(self)
    var before = Neighbour.edge
    var place = range.lowerBound
    current.insert(start, self, Surroundings(before: before, after: nil))
    while place < range.upperBound {
      if goal == .somewhere, current.hasMatch { return true }
      let symbol = alphabet.nextSymbol(text, &place, end: range.upperBound)
      let after = alphabet.neighbour(symbol)
      current.lookAhead(self, before: before, after: after)
      if goal == .somewhere, current.hasMatch { return true }
      following.advance(from: current, self, over: symbol, after, goal: goal)
      // Nothing can begin later that could not begin at the start, so an empty set stays empty.
      if following.isEmpty(self) { return false }
      swap(&current, &following)
      before = after
    }
    current.lookAhead(self, before: before, after: .edge)
    return current.hasMatch
  }
}
