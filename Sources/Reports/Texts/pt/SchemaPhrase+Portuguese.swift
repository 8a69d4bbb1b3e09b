internal import JSONSchema
internal import LinearRegex

extension SchemaPhrase {
  var portuguese: String {
    switch self {
    case .message(let kind): Self.portugueseMessage(kind)
    case .mend(let kind): Self.portugueseMend(kind)
    case .expectation(let expectation): Self.portuguese(expectation)
    case .measure(let measure): Self.portuguese(measure)
    case .type(let type): Self.portuguese(type)
    }
  }

  static func portugueseMessage(_ kind: JSONSchemaError.Kind) -> String {
    switch kind {
    case .notASchema(let found): "um esquema é um objeto, `true` ou `false`, não \(portuguese(found))"
    case .malformedKeyword(let keyword, let expected):
      "o valor de `\(keyword)` deve ser \(portuguese(expected))"
    case .unknownType(let name): "não existe o tipo `\(name)`"
    case .malformedPattern(let pattern, let error):
      "o padrão `\(pattern)` não pode ser usado: \(RegexPhrase.portugueseMessage(error.kind))"
    case .unresolvedReference(let uri): "a referência não leva a lugar nenhum: `\(uri)`"
    case .duplicateIdentifier(let uri): "dois esquemas têm o mesmo `$id`, `\(uri)`"
    case .duplicateAnchor(let name): "dois esquemas têm a mesma âncora, `\(name)`"
    case .unknownDialect(let uri): "não se conhece o dialeto `\(uri)`"
    case .unknownVocabulary(let uri): "não se conhece o vocabulário `\(uri)`"
    case .tooLarge(let measure, let limit): "o esquema tem mais de \(limit) \(portuguese(measure))"
    }
  }

  static func portugueseMend(_ kind: JSONSchemaError.Kind) -> String {
    switch kind {
    case .notASchema: "escreva um objeto"
    case .malformedKeyword(_, let expected): "escreva aqui \(portuguese(expected))"
    case .unknownType: "use `null`, `boolean`, `object`, `array`, `number`, `string` ou `integer`"
    case .malformedPattern(_, let error):
      if let expected = error.expected {
        "escreva \(RegexPhrase.portuguese(expected)) nesse lugar do padrão"
      } else {
        "escreva o padrão de outra maneira"
      }
    case .unresolvedReference: "corrija a referência; nada é buscado na rede"
    case .duplicateIdentifier, .duplicateAnchor: "dê outro nome a um dos dois"
    case .unknownDialect: "use https://json-schema.org/draft/2020-12/schema"
    case .unknownVocabulary: "remova o vocabulário, ou marque-o como não obrigatório com `false`"
    case .tooLarge: "torne o esquema menor"
    }
  }

  static func portuguese(_ expectation: JSONSchemaError.Expectation) -> String {
    switch expectation {
    case .string: "um texto"
    case .uriReference: "uma referência URI"
    case .anchorName: "o nome de uma âncora"
    case .boolean: "`true` ou `false`"
    case .number: "um número"
    case .positiveNumber: "um número maior que 0"
    case .count: "um número inteiro a partir de 0"
    case .schema: "um esquema"
    case .schemas: "uma lista de esquemas"
    case .namedSchemas: "um objeto de esquemas"
    case .values: "uma lista de valores"
    case .names: "uma lista de nomes"
    case .namedNames: "um objeto de listas de nomes"
    case .types: "um tipo ou uma lista de tipos"
    case .vocabularies: "um objeto de vocabulários"
    }
  }

  static func portuguese(_ measure: JSONSchemaError.Measure) -> String {
    switch measure {
    case .nodes: "nós"
    case .patterns: "padrões"
    case .digits: "dígitos em um número"
    }
  }

  static func portuguese(_ type: SchemaType) -> String {
    switch type {
    case .null: "`null`"
    case .boolean: "`true` ou `false`"
    case .object: "um objeto (`{…}`)"
    case .array: "uma lista (`[…]`)"
    case .number: "um número"
    case .string: "um texto"
    case .integer: "um número inteiro"
    }
  }
}
