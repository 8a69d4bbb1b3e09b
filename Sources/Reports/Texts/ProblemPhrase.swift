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

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .message(let code)): Self.englishMessage(code)
    case (.english, .mend(let code)): Self.englishMend(code)
    case (.english, .strategyRefuses): "the strategy `{strategy}` refuses these parameters"
    case (.english, .readStrategy): "give a value that the strategy `{strategy}` takes"
    case (.spanish, .message(let code)): Self.spanishMessage(code)
    case (.spanish, .mend(let code)): Self.spanishMend(code)
    case (.spanish, .strategyRefuses): "la estrategia `{strategy}` rechaza estos parámetros"
    case (.spanish, .readStrategy): "dé un valor que la estrategia `{strategy}` admita"
    }
  }
}
