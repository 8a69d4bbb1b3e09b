internal import LinearRegex

extension RegexPhrase {
  var spanish: String {
    switch self {
    case .message(let kind): Self.spanishMessage(kind)
    case .expected(let expected): Self.spanish(expected)
    }
  }

  static func spanishMessage(_ kind: RegexSyntaxError.Kind) -> String {
    switch kind {
    case .unexpectedCharacter(let scalar):
      "\(PathPhrase.quote(scalar)) debe escaparse para valer por sí mismo en el patrón"
    case .unclosedGroup: "un grupo del patrón no se cierra"
    case .unopenedGroup: "un paréntesis del patrón no cierra nada"
    case .unknownGroup: "el patrón tiene una clase de grupo que no se conoce"
    case .malformedGroupName: "el nombre de un grupo del patrón está mal formado"
    case .repeatedGroupName(let name): "dos grupos del patrón se llaman `\(name)`"
    case .nothingToRepeat: "no hay en el patrón nada que esto pueda repetir"
    case .repeatedQuantifier: "el patrón repite una repetición"
    case .malformedQuantifier: "estas llaves del patrón no contienen una cantidad"
    case .quantifierRange: "la cantidad menor de una repetición supera a la mayor"
    case .unclosedClass: "una clase de caracteres del patrón no se cierra"
    case .emptyClass: "una clase de caracteres del patrón no tiene miembros"
    case .classRange(let first, let last):
      "el rango de \(PathPhrase.quote(first)) a \(PathPhrase.quote(last)) termina antes de empezar"
    case .classRangeOfSets: "un rango de caracteres empieza o termina con un conjunto de caracteres"
    case .misplacedHyphen: "hay un guion entre los miembros de una clase de caracteres"
    case .unfinishedEscape: "el patrón termina en una barra invertida"
    case .unknownEscape(let scalar):
      "una barra invertida ante \(PathPhrase.quote(scalar)) no significa nada en el patrón"
    case .malformedEscape(let scalar): "el escape `\\\(String(Character(scalar)))` está mal formado"
    case .unknownProperty(let name): "no existe la propiedad de caracteres `\(name)`"
    case .unsupportedProperty(let name): "la propiedad de caracteres `\(name)` no está disponible"
    case .backreference: "los patrones no admiten referencias hacia atrás"
    case .lookaround: "los patrones no admiten condiciones sobre lo anterior o lo siguiente"
    case .tooLong(let bytes, let limit): "el patrón tiene \(bytes) bytes, más de \(limit)"
    case .tooLarge(let states, let limit): "el patrón necesita \(states) estados, más de \(limit)"
    case .tooDeep(let limit): "hay más de \(limit) grupos del patrón unos dentro de otros"
    }
  }

  static func spanish(_ expected: RegexSyntaxError.Expected) -> String {
    switch expected {
    case .atom: "un carácter, una clase o un grupo"
    case .digit: "un dígito"
    case .commaOrClosingBrace: "`,` o `}`"
    case .character(let scalar): PathPhrase.quote(scalar)
    case .classMember: "un miembro de la clase"
    case .hexDigits(let count): count == 1 ? "1 dígito hexadecimal" : "\(count) dígitos hexadecimales"
    case .codePoint: "un código de hasta 10FFFF en dígitos hexadecimales"
    case .letter: "una letra de la A a la Z"
    case .propertyName: "el nombre de una propiedad de caracteres"
    case .groupName: "el nombre de un grupo"
    }
  }
}
