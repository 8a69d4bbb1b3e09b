internal import LinearRegex

/// Why a pattern (regular expression) was refused.
enum RegexPhrase: Phrase {
  case message(RegexSyntaxError.Kind)
  case expected(RegexSyntaxError.Expected)
  /// What to do, `{expected}` being what is expected.
  case write
  /// What to do where nothing in particular is expected.
  case rewrite

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .message(let kind)): Self.englishMessage(kind)
    case (.english, .expected(let expected)): Self.english(expected)
    case (.english, .write): "write {expected} here"
    case (.english, .rewrite): "write the pattern without it"
    case (.spanish, .message(let kind)): Self.spanishMessage(kind)
    case (.spanish, .expected(let expected)): Self.spanish(expected)
    case (.spanish, .write): "escriba aquí {expected}"
    case (.spanish, .rewrite): "escriba el patrón sin ello"
    }
  }
}
