internal import LinearRegex

/// Why a pattern (regular expression) was refused.
enum RegexPhrase: Phrase {
  case message(RegexSyntaxError.Kind)
  case expected(RegexSyntaxError.Expected)

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .message(let kind)): Self.englishMessage(kind)
    case (.english, .expected(let expected)): Self.english(expected)
    case (.spanish, .message(let kind)): Self.spanishMessage(kind)
    case (.spanish, .expected(let expected)): Self.spanish(expected)
    }
  }
}
