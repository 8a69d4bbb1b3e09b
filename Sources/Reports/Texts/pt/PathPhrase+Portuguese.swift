internal import JSONPath

extension PathPhrase {
  var portuguese: String {
    switch self {
    case .message(let kind): Self.portugueseMessage(kind)
    case .mend(let kind): Self.portugueseMend(kind)
    case .expectation(let expectation): Self.portuguese(expectation)
    case .type(let type): Self.portuguese(type)
    case .found(let found): Self.portuguese(found)
    }
  }

  static func portugueseMessage(_ kind: JSONPathError.Kind) -> String {
    switch kind {
    case .missingRoot: "um caminho começa com `$`"
    case .surroundingSpace: "há espaços antes ou depois do caminho"
    case .unexpectedEnd(let expected): "o caminho termina onde se esperava \(portuguese(expected))"
    case .unexpectedCharacter(let scalar, let expected):
      "esperava-se \(portuguese(expected)) e foi encontrado \(quote(scalar))"
    case .unclosedString: "um texto entre aspas do caminho não foi fechado"
    case .leadingZero: "um índice não pode começar com 0"
    case .negativeZero: "`-0` não é um índice"
    case .integerOutOfRange: "este índice é grande demais"
    case .malformedNumber: "este número do caminho está incompleto"
    case .invalidEscape: "há no caminho uma barra invertida antes de algo que ela não pode escapar"
    case .invalidUnicodeEscape: "`\\u` não é seguido, no caminho, de quatro dígitos hexadecimais"
    case .loneSurrogate: "este escape do caminho é metade de um par e sozinho não é um caractere"
    case .controlCharacter(let byte):
      "há um caractere de controle (\(hexadecimal(byte))) em um texto entre aspas do caminho"
    case .unknownFunction(let name): "não existe a função `\(name)`"
    case .wrongArgumentCount(let function, let expected, let found):
      "`\(function.name)` recebe \(expected == 1 ? "1 argumento" : "\(expected) argumentos"), não \(found)"
    case .typeMismatch(let function, let argument, let expected, let found):
      "o argumento \(argument) de `\(function.name)` deve ser \(portuguese(expected)), não \(portuguese(found))"
    case .wrongResultType(let function, let expected):
      "`\(function.name)` está onde é preciso \(portuguese(expected)) e dá outra coisa"
    case .uncomparedLiteral: "este literal não é comparado com nada"
    case .nonSingularComparison: "uma consulta que pode selecionar vários nós não pode ser comparada"
    case .spaceInSingularQuery: "uma consulta que é comparada não pode ter espaços dentro dos colchetes"
    case .negatedComparison: "há um `!` antes de uma comparação"
    case .nestingTooDeep(let limit):
      "há mais de \(limit) filtros, parênteses e chamadas uns dentro dos outros"
    case .tooLong(let limit): "o caminho tem mais de \(limit) bytes"
    }
  }

  static func portugueseMend(_ kind: JSONPathError.Kind) -> String {
    switch kind {
    case .missingRoot: "escreva `$.` antes do primeiro nome"
    case .surroundingSpace: "remova os espaços"
    case .unexpectedEnd: "complete o caminho"
    case .unexpectedCharacter(_, let expected): "escreva aqui \(portuguese(expected))"
    case .unclosedString: "feche-o com as mesmas aspas que o abrem"
    case .leadingZero: "remova o 0"
    case .negativeZero: "escreva `0` para o primeiro elemento, `-1` para o último"
    case .integerOutOfRange: "use um índice de até 9007199254740991"
    case .malformedNumber: "escreva-o como 12, 0.5 ou 1e3"
    case .invalidEscape: "escreva duas vezes a barra invertida que deve aparecer"
    case .invalidUnicodeEscape: "escreva quatro dígitos hexadecimais"
    case .loneSurrogate: "escreva o próprio caractere, ou as duas metades do par"
    case .controlCharacter: "escreva-o como um escape"
    case .unknownFunction: "as funções são `length`, `count`, `match`, `search` e `value`"
    case .wrongArgumentCount(_, let expected, _):
      expected == 1 ? "dê a ela um argumento" : "dê a ela \(expected) argumentos"
    case .typeMismatch(_, _, .value, .nodes):
      "coloque a consulta em `value(…)`, ou faça com que selecione um único nó"
    case .typeMismatch: "dê à função o que ela recebe"
    case .wrongResultType(_, .logical): "compare o resultado com algo"
    case .wrongResultType: "use o resultado como um teste por si só"
    case .uncomparedLiteral: "acrescente uma comparação como `== \"x\"`"
    case .nonSingularComparison: "indique um único membro ou índice, sem `*`, `..` nem intervalos"
    case .spaceInSingularQuery: "remova os espaços dentro dos colchetes"
    case .negatedComparison: "ponha a comparação entre parênteses: `!(…)`"
    case .nestingTooDeep, .tooLong: "divida o caminho em vários fatos"
    }
  }

  static func portuguese(_ expectation: JSONPathError.Expectation) -> String {
    switch expectation {
    case .segment: "`.`, `..`, `[` ou o fim"
    case .nameOrWildcard: "`*` ou um nome"
    case .nameWildcardOrBracket: "`*`, `[` ou um nome"
    case .selector: "um nome entre aspas, `*`, um índice, um intervalo ou um filtro"
    case .commaOrClosingBracket: "`,` ou `]`"
    case .commaOrClosingParenthesis: "`,` ou `)`"
    case .closingParenthesis: "`)`"
    case .digit: "um dígito"
    case .expression: "uma consulta, um literal, uma chamada, `!` ou `(`"
    case .comparable: "uma consulta, um literal ou uma chamada com que comparar"
    case .comparisonOperator: "`==`, `!=`, `<`, `<=`, `>` ou `>=`"
    case .negatable: "uma consulta, uma chamada ou `(`"
    case .argument: "um argumento: uma consulta, um literal ou uma chamada"
    case .literalOrCall: "`true`, `false`, `null` ou o `(` de uma chamada"
    }
  }

  static func portuguese(_ type: JSONPath.ExpressionType) -> String {
    switch type {
    case .value: "um valor"
    case .logical: "um valor lógico"
    case .nodes: "uma consulta"
    }
  }

  static func portuguese(_ found: JSONPathError.Found) -> String {
    switch found {
    case .value: "um valor"
    case .logical: "um valor lógico"
    case .nodes: "uma consulta que pode selecionar vários nós"
    }
  }
}
