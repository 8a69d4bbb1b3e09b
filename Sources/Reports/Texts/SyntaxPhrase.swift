internal import JSONDocument

/// Why a text is not JSON, and how to mend it.
enum SyntaxPhrase: Phrase {
  /// `found` is the character at the place, ready to be shown.
  case message(JSONSyntaxError.Kind, found: String)
  case mend(JSONSyntaxError.Kind, found: String)
  case expectation(JSONSyntaxError.Expectation)

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .message(let kind, let found)): Self.englishMessage(kind, found)
    case (.english, .mend(let kind, let found)): Self.englishMend(kind, found)
    case (.english, .expectation(let expectation)): Self.english(expectation)
    case (.spanish, .message(let kind, let found)): Self.spanishMessage(kind, found)
    case (.spanish, .mend(let kind, let found)): Self.spanishMend(kind, found)
    case (.spanish, .expectation(let expectation)): Self.spanish(expectation)
    }
  }

  /// Whether a character is a quotation mark that word processors put in place of `"`.
  static func isTypographicQuote(_ found: String) -> Bool {
    ["`“`", "`”`", "`„`", "`«`", "`»`", "`‘`", "`’`", "`'`"].contains(found)
  }
}
