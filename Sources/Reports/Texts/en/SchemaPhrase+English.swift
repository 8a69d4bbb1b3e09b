internal import JSONSchema
internal import LinearRegex

extension SchemaPhrase {
  var english: String {
    switch self {
    case .message(let kind): Self.englishMessage(kind)
    case .mend(let kind): Self.englishMend(kind)
    case .expectation(let expectation): Self.english(expectation)
    case .measure(let measure): Self.english(measure)
    case .type(let type): Self.english(type)
    }
  }

  static func englishMessage(_ kind: JSONSchemaError.Kind) -> String {
    switch kind {
    case .notASchema(let found): "a schema is an object, `true` or `false`, not \(english(found))"
    case .malformedKeyword(let keyword, let expected):
      "the value of `\(keyword)` must be \(english(expected))"
    case .unknownType(let name): "there is no type `\(name)`"
    case .malformedPattern(let pattern, let error):
      "the pattern `\(pattern)` cannot be used: \(RegexPhrase.englishMessage(error.kind))"
    case .unresolvedReference(let uri): "the reference leads nowhere: `\(uri)`"
    case .duplicateIdentifier(let uri): "two schemas have the same `$id`, `\(uri)`"
    case .duplicateAnchor(let name): "two schemas have the same anchor, `\(name)`"
    case .unknownDialect(let uri): "the dialect `\(uri)` is not known"
    case .unknownVocabulary(let uri): "the vocabulary `\(uri)` is not known"
    case .tooLarge(let measure, let limit): "the schema has more than \(limit) \(english(measure))"
    }
  }

  static func englishMend(_ kind: JSONSchemaError.Kind) -> String {
    switch kind {
    case .notASchema: "write an object"
    case .malformedKeyword(_, let expected): "write \(english(expected)) here"
    case .unknownType: "use null, boolean, object, array, number, string or integer"
    case .malformedPattern(_, let error):
      if let expected = error.expected {
        "write \(RegexPhrase.english(expected)) at that place of the pattern"
      } else {
        "write the pattern in another way"
      }
    case .unresolvedReference: "correct the reference; nothing is fetched from the network"
    case .duplicateIdentifier, .duplicateAnchor: "give one of them another name"
    case .unknownDialect: "use https://json-schema.org/draft/2020-12/schema"
    case .unknownVocabulary: "take the vocabulary out, or mark it as not required with `false`"
    case .tooLarge: "make the schema smaller"
    }
  }

  static func english(_ expectation: JSONSchemaError.Expectation) -> String {
    switch expectation {
    case .string: "a text"
    case .uriReference: "a URI reference"
    case .anchorName: "the name of an anchor"
    case .boolean: "`true` or `false`"
    case .number: "a number"
    case .positiveNumber: "a number above 0"
    case .count: "a whole number from 0"
    case .schema: "a schema"
    case .schemas: "a list of schemas"
    case .namedSchemas: "an object of schemas"
    case .values: "a list of values"
    case .names: "a list of names"
    case .namedNames: "an object of lists of names"
    case .types: "a type or a list of types"
    case .vocabularies: "an object of vocabularies"
    }
  }

  static func english(_ measure: JSONSchemaError.Measure) -> String {
    switch measure {
    case .nodes: "nodes"
    case .patterns: "patterns"
    case .digits: "digits in a number"
    }
  }

  static func english(_ type: SchemaType) -> String {
    switch type {
    case .null: "`null`"
    case .boolean: "`true` or `false`"
    case .object: "an object (`{…}`)"
    case .array: "a list (`[…]`)"
    case .number: "a number"
    case .string: "a text"
    case .integer: "a whole number"
    }
  }
}
