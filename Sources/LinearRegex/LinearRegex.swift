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
  private let automaton: Automaton

  /// All that matching reads, behind one reference, so that a copy of the value counts one and not ten.
  private final class Automaton: Sendable {
    let alphabet: Alphabet
    let program: Program
    let wholeTable: TransitionTable?
    let searchTable: TransitionTable?

    init(_ root: PatternNode, _ alphabet: Alphabet, tableCells: Int, onlySearches: Bool) {
      self.alphabet = alphabet
      program = Program(root, alphabet: alphabet)
      wholeTable = onlySearches ? nil : TransitionTable(program, alphabet, goal: .whole, cells: tableCells)
      searchTable = TransitionTable(program, alphabet, goal: .somewhere, cells: tableCells)
    }
  }

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - pattern: The expression, without delimiters or flags.
  ///   - dialect: The grammar and meaning to read it with.
  ///   - limits: The size at which a pattern is refused.
  ///   - onlySearches: The pattern will be searched for and not compared with whole texts, so that there need not be
  ///     a table for the latter.
  /// - Throws: `RegexSyntaxError` with the place in the pattern, if the pattern is not of the dialect, cannot be
  ///   matched in linear time or is too large.
  package init(
    _ pattern: String, dialect: Dialect, limits: Limits = .standard, onlySearches: Bool = false
  ) throws(RegexSyntaxError) {
    var parser = try PatternParser(pattern, dialect: dialect, limits: limits)
    let root = try parser.parse()
    let alphabet = Alphabet(parser.sets, tellsWordsApart: parser.hasWordAssertions)
    guard alphabet.symbolCount <= Alphabet.symbolLimit else {
      throw RegexSyntaxError(
        .tooLarge(states: alphabet.symbolCount, limit: Alphabet.symbolLimit),
        at: 0..<pattern.utf8.count)
    }
    automaton = Automaton(root, alphabet, tableCells: limits.tableCells, onlySearches: onlySearches)
  }

  /// Returns the most steps that a match takes for a character of the text: 1 where there is a table.
  package func stepsPerCharacter(whole: Bool) -> Int {
    (whole ? automaton.wholeTable : automaton.searchTable) == nil ? automaton.program.states.count : 1
  }

  /// What texts are searched with, where there is a table for it.
  package var searchTable: SearchTable? {
    automaton.searchTable.map { SearchTable(automaton.alphabet, $0) }
  }

  /// Tells whether the pattern matches the whole of a text.
  package func matchesWhole(_ text: borrowing Span<UInt8>) -> Bool {
    guard let table = automaton.wholeTable else {
      return automaton.program.matches(text, 0..<text.count, alphabet: automaton.alphabet, goal: .whole)
    }
    return table.matches(text, 0..<text.count, alphabet: automaton.alphabet)
  }

  /// Tells whether the pattern matches the whole of a part of some bytes; the range is clamped to them.
  package func matchesWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: bytes.indices)
    guard let table = automaton.wholeTable else {
      return automaton.program.matches(bytes.span, range, alphabet: automaton.alphabet, goal: .whole)
    }
    return table.matches(bytes.span, range, alphabet: automaton.alphabet)
  }

  /// Tells whether the pattern matches the whole of a text.
  package func matchesWhole(_ text: String) -> Bool {
    matchesWhole(text.utf8.span)
  }

  /// Tells whether the pattern matches some part of a text, which may be empty.
  package func matchesSomewhere(_ text: borrowing Span<UInt8>) -> Bool {
    guard let table = automaton.searchTable else {
      return automaton.program.matches(text, 0..<text.count, alphabet: automaton.alphabet, goal: .somewhere)
    }
    return table.matches(text, 0..<text.count, alphabet: automaton.alphabet)
  }

  /// Tells whether the pattern matches some part of a part of some bytes; the range is clamped to them.
  ///
  /// The range is the text: `^`, `$` and `\b` see nothing outside it.
  package func matchesSomewhere(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: bytes.indices)
    guard let table = automaton.searchTable else {
      return automaton.program.matches(bytes.span, range, alphabet: automaton.alphabet, goal: .somewhere)
    }
    return table.matches(bytes.span, range, alphabet: automaton.alphabet)
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
