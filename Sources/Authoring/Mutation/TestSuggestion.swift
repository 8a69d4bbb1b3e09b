/// A test that would notice a mutant which no test notices yet: its author has to judge whether what the rubric
/// says now is what it should say.
package struct TestSuggestion: Sendable {
  /// What the test would pin down.
  package enum Wanted: Sendable {
    /// The levels in the three readings.
    case levels
    /// The outcome, as its machine-readable word.
    case outcome(String)
    /// A part of the message in the rubric's first language.
    case message(String)
    /// A place that is counted.
    case evidence(String)
  }

  /// The criterion.
  package let criterion: String
  /// The test that it grows out of, in the order of its file.
  package let test: Int
  /// The file of that test.
  package let file: String
  /// The patch with one change; nil where the test as it is would notice, if it wanted more.
  package let patch: [UInt8]?
  /// The change in words: the place, and what is done there.
  package let change: String
  /// What the test would want, besides the levels.
  package let wanted: [Wanted]
  /// The levels as the rubric has them now: shown, claimed, possible.
  package let levels: [Int?]
  /// The mutants that it would notice.
  package internal(set) var mutants: [Mutant]
}
