internal import JSONSchema
internal import LinearRegex

extension SchemaPhrase {
  var spanish: String {
    switch self {
    case .message(let kind): Self.spanishMessage(kind)
    case .mend(let kind): Self.spanishMend(kind)
    case .expectation(let expectation): Self.spanish(expectation)
    case .measure(let measure): Self.spanish(measure)
    case .type(let type): Self.spanish(type)
    }
  }

  static func spanishMessage(_ kind: JSONSchemaError.Kind) -> String {
    switch kind {
    case .notASchema(let found): "un esquema es un objeto, `true` o `false`, no \(spanish(found))"
    case .malformedKeyword(let keyword, let expected):
      "el valor de `\(keyword)` debe ser \(spanish(expected))"
    case .unknownType(let name): "no existe el tipo `\(name)`"
    case .malformedPattern(let pattern, let error):
      "el patrón `\(pattern)` no se puede usar: \(RegexPhrase.spanishMessage(error.kind))"
    case .unresolvedReference(let uri): "la referencia no lleva a ninguna parte: `\(uri)`"
    case .duplicateIdentifier(let uri): "dos esquemas tienen el mismo `$id`, `\(uri)`"
    case .duplicateAnchor(let name): "dos esquemas tienen la misma ancla, `\(name)`"
    case .unknownDialect(let uri): "no se conoce el dialecto `\(uri)`"
    case .unknownVocabulary(let uri): "no se conoce el vocabulario `\(uri)`"
    case .tooLarge(let measure, let limit): "el esquema tiene más de \(limit) \(spanish(measure))"
    }
  }

  static func spanishMend(_ kind: JSONSchemaError.Kind) -> String {
    switch kind {
    case .notASchema: "escriba un objeto"
    case .malformedKeyword(_, let expected): "escriba aquí \(spanish(expected))"
    case .unknownType: "use `null`, `boolean`, `object`, `array`, `number`, `string` o `integer`"
    case .malformedPattern(_, let error):
      if let expected = error.expected {
        "escriba \(RegexPhrase.spanish(expected)) en ese lugar del patrón"
      } else {
        "escriba el patrón de otra manera"
      }
    case .unresolvedReference: "corrija la referencia; nada se busca en la red"
    case .duplicateIdentifier, .duplicateAnchor: "dé otro nombre a uno de los dos"
    case .unknownDialect: "use https://json-schema.org/draft/2020-12/schema"
    case .unknownVocabulary: "quite el vocabulario, o márquelo como no exigido con `false`"
    case .tooLarge: "haga más pequeño el esquema"
    }
  }

  static func spanish(_ expectation: JSONSchemaError.Expectation) -> String {
    switch expectation {
    case .string: "un texto"
    case .uriReference: "una referencia URI"
    case .anchorName: "el nombre de un ancla"
    case .boolean: "`true` o `false`"
    case .number: "un número"
    case .positiveNumber: "un número mayor que 0"
    case .count: "un número entero desde 0"
    case .schema: "un esquema"
    case .schemas: "una lista de esquemas"
    case .namedSchemas: "un objeto de esquemas"
    case .values: "una lista de valores"
    case .names: "una lista de nombres"
    case .namedNames: "un objeto de listas de nombres"
    case .types: "un tipo o una lista de tipos"
    case .vocabularies: "un objeto de vocabularios"
    }
  }

  static func spanish(_ measure: JSONSchemaError.Measure) -> String {
    switch measure {
    case .nodes: "nodos"
    case .patterns: "patrones"
    case .digits: "dígitos en un número"
    }
  }

  static func spanish(_ type: SchemaType) -> String {
    switch type {
    case .null: "`null`"
    case .boolean: "`true` o `false`"
    case .object: "un objeto (`{…}`)"
    case .array: "una lista (`[…]`)"
    case .number: "un número"
    case .string: "un texto"
    case .integer: "un número entero"
    }
  }
}
