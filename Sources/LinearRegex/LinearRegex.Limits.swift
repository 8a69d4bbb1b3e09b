extension LinearRegex {
  /// How large a pattern may be before it is refused, and how much memory may buy speed.
  package struct Limits: Sendable {
    /// The longest pattern, in UTF-8 bytes.
    package var patternBytes: Int

    /// The most states of the automaton, counted after repetition is written out: `[0-9]{3}` counts 3.
    ///
    /// Where there is no table, each character of a text can cost this many steps. They are steps on bits, so a
    /// megabyte of text that was made to be slow, against 5,000 states that were, takes some 10 seconds; with a
    /// table it takes milliseconds.
    package var states: Int

    /// The deepest nesting of groups.
    package var nesting: Int

    /// The most cells of a transition table (2 bytes each, 65,536 at most); 0 never builds a table.
    ///
    /// A pattern has two tables, one for each of the two questions. The work of building is bounded in proportion.
    package var tableCells: Int

    /// Creates limits; what is not given is as in `standard`.
    package init(
      patternBytes: Int = 65_536, states: Int = 5_000, nesting: Int = 100, tableCells: Int = 65_536
    ) {
      self.patternBytes = patternBytes
      self.states = states
      self.nesting = nesting
      self.tableCells = tableCells
    }

    /// The limits for patterns from documents.
    package static let standard: Limits = Limits()
  }
}
