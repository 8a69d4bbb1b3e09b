/// A regular expression that is matched in time linear in the text, whatever the pattern and the text.
///
///     pattern ── PatternParser ──▶ PatternNode + sets of code points
///                                     │
///             Alphabet: code points that no set tells apart are one symbol
///                                     │
///     Program: a nondeterministic automaton over symbols (counted repetition written out)
///                                     │
///     TransitionTable: its deterministic form, if that is small; else StateSet walks the program
///
/// There is no backtracking, so what only backtracking can do (backreferences, lookaround) is refused with an
/// error of its own. The table costs one lookup a character and allocates nothing. Where the table would
/// pass `Limits.tableCells`, a match costs at most (characters of the text × `Limits.states`) steps.
///
/// A value is immutable, so it can be used from several tasks at once.
/// Texts are well-formed UTF-8; on other bytes the answer is unspecified, but nothing traps.
package struct LinearRegex: Sendable {
  private let alphabet: Alphabet
  private let program: Program
  private let wholeTable: TransitionTable?
  private let searchTable: TransitionTable?

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - pattern: The expression, without delimiters or flags.
  ///   - dialect: The grammar and meaning to read it with.
  ///   - limits: The size at which a pattern is refused.
  /// - Throws: `RegexSyntaxError` with the place in the pattern, if the pattern is not of the dialect, cannot be
  ///   matched in linear time or is too large.
  package init(
    _ pattern: String, dialect: Dialect, limits: Limits = .standard
  ) throws(RegexSyntaxError) {
    var parser = try PatternParser(pattern, dialect: dialect, limits: limits)
    let root = try parser.parse()
    alphabet = Alphabet(parser.sets, tellsWordsApart: parser.hasWordAssertions)
    guard alphabet.symbolCount <= Alphabet.symbolLimit else {
      throw RegexSyntaxError(
        .tooLarge(states: alphabet.symbolCount, limit: Alphabet.symbolLimit),
        at: 0..<pattern.utf8.count)
    }
    program = Program(root, alphabet: alphabet)
    wholeTable = TransitionTable(program, alphabet, goal: .whole, cells: limits.tableCells)
    searchTable = TransitionTable(program, alphabet, goal: .somewhere, cells: limits.tableCells)
  }

  /// Returns the most steps that a match takes for a character of the text: 1 where there is a table.
  package func stepsPerCharacter(whole: Bool) -> Int {
    (whole ? wholeTable : searchTable) == nil ? program.states.count : 1
  }

  /// Tells whether the pattern matches the whole of a text.
  package func matchesWhole(_ text: borrowing Span<UInt8>) -> Bool {
    guard let wholeTable else {
      return program.matches(text, 0..<text.count, alphabet: alphabet, goal: .whole)
    }
    return wholeTable.matches(text, 0..<text.count, alphabet: alphabet)
  }

  /// Tells whether the pattern matches the whole of a part of some bytes; the range is clamped to them.
  package func matchesWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: bytes.indices)
    guard let wholeTable else {
      return program.matches(bytes.span, range, alphabet: alphabet, goal: .whole)
    }
    return wholeTable.matches(bytes.span, range, alphabet: alphabet)
  }

  /// Tells whether the pattern matches the whole of a text.
  package func matchesWhole(_ text: String) -> Bool {
    matchesWhole(text.utf8.span)
  }

  /// Tells whether the pattern matches some part of a text, which may be empty.
  package func matchesSomewhere(_ text: borrowing Span<UInt8>) -> Bool {
    guard let searchTable else {
      return program.matches(text, 0..<text.count, alphabet: alphabet, goal: .somewhere)
    }
    return searchTable.matches(text, 0..<text.count, alphabet: alphabet)
  }

  /// Tells whether the pattern matches some part of a part of some bytes; the range is clamped to them.
  ///
  /// The range is the text: `^`, `$` and `\b` see nothing outside it.
  package func matchesSomewhere(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: bytes.indices)
    guard let searchTable else {
      return program.matches(bytes.span, range, alphabet: alphabet, goal: .somewhere)
    }
    return searchTable.matches(bytes.span, range, alphabet: alphabet)
  }

  /// Tells whether the pattern matches some part of a text, which may be empty.
  package func matchesSomewhere(_ text: String) -> Bool {
    matchesSomewhere(text.utf8.span)
  }
}

/// What a match has to cover.
enum Goal {
  case whole
  case somewhere
}
