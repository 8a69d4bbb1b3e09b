internal import JSONSchema

/// Why a document cannot be used as a JSON Schema, and how to mend it.
enum SchemaPhrase: Phrase {
  case message(JSONSchemaError.Kind)
  case mend(JSONSchemaError.Kind)
  case expectation(JSONSchemaError.Expectation)
  case measure(JSONSchemaError.Measure)
  case type(SchemaType)

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .message(let kind)): Self.englishMessage(kind)
    case (.english, .mend(let kind)): Self.englishMend(kind)
    case (.english, .expectation(let expectation)): Self.english(expectation)
    case (.english, .measure(let measure)): Self.english(measure)
    case (.english, .type(let type)): Self.english(type)
    case (.spanish, .message(let kind)): Self.spanishMessage(kind)
    case (.spanish, .mend(let kind)): Self.spanishMend(kind)
    case (.spanish, .expectation(let expectation)): Self.spanish(expectation)
    case (.spanish, .measure(let measure)): Self.spanish(measure)
    case (.spanish, .type(let type)): Self.spanish(type)
    }
  }
}
