internal import Rubric

/// What is wrong with an input file, and how to mend it.
///
/// Placeholders are the problem's arguments. An empty mend says that the message is all there is to say.
enum ProblemPhrase: Phrase {
  case message(Problem.Code)
  case mend(Problem.Code)
  /// A strategy, `{strategy}`, that refuses its parameters without naming one.
  case strategyRefuses
  /// What to do about a parameter, `{name}`, of which no range is known.
  case readStrategy
}
