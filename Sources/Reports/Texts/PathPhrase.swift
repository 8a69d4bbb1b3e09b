internal import JSONPath

/// Why a text is not a JSONPath query (RFC 9535), and how to mend it.
enum PathPhrase: Phrase {
  case message(JSONPathError.Kind)
  case mend(JSONPathError.Kind)
  case expectation(JSONPathError.Expectation)
  case type(JSONPath.ExpressionType)
  case found(JSONPathError.Found)

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .message(let kind)): Self.englishMessage(kind)
    case (.english, .mend(let kind)): Self.englishMend(kind)
    case (.english, .expectation(let expectation)): Self.english(expectation)
    case (.english, .type(let type)): Self.english(type)
    case (.english, .found(let found)): Self.english(found)
    case (.spanish, .message(let kind)): Self.spanishMessage(kind)
    case (.spanish, .mend(let kind)): Self.spanishMend(kind)
    case (.spanish, .expectation(let expectation)): Self.spanish(expectation)
    case (.spanish, .type(let type)): Self.spanish(type)
    case (.spanish, .found(let found)): Self.spanish(found)
    }
  }

  /// Returns a character in backticks.
  static func quote(_ scalar: Unicode.Scalar) -> String { "`" + String(Character(scalar)) + "`" }
}
