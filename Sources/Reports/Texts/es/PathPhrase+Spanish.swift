internal import JSONPath

extension PathPhrase {
  var spanish: String {
    switch self {
    case .message(let kind): Self.spanishMessage(kind)
    case .mend(let kind): Self.spanishMend(kind)
    case .expectation(let expectation): Self.spanish(expectation)
    case .type(let type): Self.spanish(type)
    case .found(let found): Self.spanish(found)
    }
  }

  static func spanishMessage(_ kind: JSONPathError.Kind) -> String {
    switch kind {
    case .missingRoot: "una ruta comienza con `$`"
    case .surroundingSpace: "hay espacios antes o después de la ruta"
    case .unexpectedEnd(let expected): "la ruta termina donde se esperaba \(spanish(expected))"
    case .unexpectedCharacter(let scalar, let expected):
      "se esperaba \(spanish(expected)) y se encontró \(quote(scalar))"
    case .unclosedString: "un texto entre comillas de la ruta no se cierra"
    case .leadingZero: "un índice no puede comenzar con 0"
    case .negativeZero: "`-0` no es un índice"
    case .integerOutOfRange: "este índice es demasiado grande"
    case .malformedNumber: "este número de la ruta está incompleto"
    case .invalidEscape: "hay en la ruta una barra invertida ante algo que no puede escapar"
    case .invalidUnicodeEscape: "a `\\u` no le siguen en la ruta cuatro dígitos hexadecimales"
    case .loneSurrogate: "este escape de la ruta es la mitad de un par y por sí solo no es un carácter"
    case .controlCharacter(let byte):
      "hay un carácter de control (\(hexadecimal(byte))) en un texto entre comillas de la ruta"
    case .unknownFunction(let name): "no existe la función `\(name)`"
    case .wrongArgumentCount(let function, let expected, let found):
      "`\(function.name)` toma \(expected == 1 ? "1 argumento" : "\(expected) argumentos"), no \(found)"
    case .typeMismatch(let function, let argument, let expected, let found):
      "el argumento \(argument) de `\(function.name)` debe ser \(spanish(expected)), no \(spanish(found))"
    case .wrongResultType(let function, let expected):
      "`\(function.name)` está donde hace falta \(spanish(expected)) y da otra cosa"
    case .uncomparedLiteral: "este literal no se compara con nada"
    case .nonSingularComparison: "una consulta que puede seleccionar varios nodos no se puede comparar"
    case .spaceInSingularQuery: "una consulta que se compara no puede tener espacios dentro de los corchetes"
    case .negatedComparison: "hay un `!` ante una comparación"
    case .nestingTooDeep(let limit): "hay más de \(limit) filtros, paréntesis y llamadas unos dentro de otros"
    case .tooLong(let limit): "la ruta tiene más de \(limit) bytes"
    }
  }

  static func spanishMend(_ kind: JSONPathError.Kind) -> String {
    switch kind {
    case .missingRoot: "escriba `$.` antes del primer nombre"
    case .surroundingSpace: "quite los espacios"
    case .unexpectedEnd: "complete la ruta"
    case .unexpectedCharacter(_, let expected): "escriba aquí \(spanish(expected))"
    case .unclosedString: "ciérrelo con la misma comilla que lo abre"
    case .leadingZero: "quite el 0"
    case .negativeZero: "escriba `0` para el primer elemento, `-1` para el último"
    case .integerOutOfRange: "use un índice de hasta 9007199254740991"
    case .malformedNumber: "escríbalo como 12, 0.5 o 1e3"
    case .invalidEscape: "escriba dos veces la barra invertida que deba verse"
    case .invalidUnicodeEscape: "escriba cuatro dígitos hexadecimales"
    case .loneSurrogate: "escriba el carácter mismo, o las dos mitades del par"
    case .controlCharacter: "escríbalo como un escape"
    case .unknownFunction: "las funciones son `length`, `count`, `match`, `search` y `value`"
    case .wrongArgumentCount(_, let expected, _):
      expected == 1 ? "dele un argumento" : "dele \(expected) argumentos"
    case .typeMismatch(_, _, .value, .nodes):
      "encierre la consulta en `value(…)`, o haga que seleccione un solo nodo"
    case .typeMismatch: "dé a la función lo que ella toma"
    case .wrongResultType(_, .logical): "compare el resultado con algo"
    case .wrongResultType: "use el resultado como una prueba por sí sola"
    case .uncomparedLiteral: "agregue una comparación como `== \"x\"`"
    case .nonSingularComparison: "nombre un solo miembro o índice, sin `*`, `..` ni rangos"
    case .spaceInSingularQuery: "quite los espacios dentro de los corchetes"
    case .negatedComparison: "ponga la comparación entre paréntesis: `!(…)`"
    case .nestingTooDeep, .tooLong: "divida la ruta en varios hechos"
    }
  }

  static func spanish(_ expectation: JSONPathError.Expectation) -> String {
    switch expectation {
    case .segment: "`.`, `..`, `[` o el final"
    case .nameOrWildcard: "`*` o un nombre"
    case .nameWildcardOrBracket: "`*`, `[` o un nombre"
    case .selector: "un nombre entre comillas, `*`, un índice, un rango o un filtro"
    case .commaOrClosingBracket: "`,` o `]`"
    case .commaOrClosingParenthesis: "`,` o `)`"
    case .closingParenthesis: "`)`"
    case .digit: "un dígito"
    case .expression: "una consulta, un literal, una llamada, `!` o `(`"
    case .comparable: "una consulta, un literal o una llamada con que comparar"
    case .comparisonOperator: "`==`, `!=`, `<`, `<=`, `>` o `>=`"
    case .negatable: "una consulta, una llamada o `(`"
    case .argument: "un argumento: una consulta, un literal o una llamada"
    case .literalOrCall: "`true`, `false`, `null` o el `(` de una llamada"
    }
  }

  static func spanish(_ type: JSONPath.ExpressionType) -> String {
    switch type {
    case .value: "un valor"
    case .logical: "un valor de verdad"
    case .nodes: "una consulta"
    }
  }

  static func spanish(_ found: JSONPathError.Found) -> String {
    switch found {
    case .value: "un valor"
    case .logical: "un valor de verdad"
    case .nodes: "una consulta que puede seleccionar varios nodos"
    }
  }
}
