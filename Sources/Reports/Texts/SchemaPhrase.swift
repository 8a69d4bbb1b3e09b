internal import JSONSchema

/// Why a document cannot be used as a JSON Schema, and how to mend it.
enum SchemaPhrase: Phrase {
  case message(JSONSchemaError.Kind)
  case mend(JSONSchemaError.Kind)
  case expectation(JSONSchemaError.Expectation)
  case measure(JSONSchemaError.Measure)
  case type(SchemaType)
}
