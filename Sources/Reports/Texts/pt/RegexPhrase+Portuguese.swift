internal import LinearRegex

extension RegexPhrase {
  var portuguese: String {
    switch self {
    case .message(let kind): Self.portugueseMessage(kind)
    case .expected(let expected): Self.portuguese(expected)
    }
  }

  static func portugueseMessage(_ kind: RegexSyntaxError.Kind) -> String {
    switch kind {
    case .unexpectedCharacter(let scalar):
      "\(PathPhrase.quote(scalar)) precisa de escape para valer por si mesmo no padrão"
    case .unclosedGroup: "um grupo do padrão não foi fechado"
    case .unopenedGroup: "um parêntese do padrão não fecha nada"
    case .unknownGroup: "o padrão tem um tipo de grupo que não se conhece"
    case .malformedGroupName: "o nome de um grupo do padrão está malformado"
    case .repeatedGroupName(let name): "dois grupos do padrão se chamam `\(name)`"
    case .nothingToRepeat: "não há no padrão nada que isto possa repetir"
    case .repeatedQuantifier: "o padrão repete uma repetição"
    case .malformedQuantifier: "estas chaves do padrão não contêm uma quantidade"
    case .quantifierRange: "a quantidade menor de uma repetição supera a maior"
    case .unclosedClass: "uma classe de caracteres do padrão não foi fechada"
    case .emptyClass: "uma classe de caracteres do padrão não tem membros"
    case .classRange(let first, let last):
      "o intervalo de \(PathPhrase.quote(first)) a \(PathPhrase.quote(last)) termina antes de começar"
    case .classRangeOfSets: "um intervalo de caracteres começa ou termina com um conjunto de caracteres"
    case .misplacedHyphen: "há um hífen entre os membros de uma classe de caracteres"
    case .unfinishedEscape: "o padrão termina em uma barra invertida"
    case .unknownEscape(let scalar):
      "uma barra invertida antes de \(PathPhrase.quote(scalar)) não significa nada no padrão"
    case .malformedEscape(let scalar): "o escape `\\\(String(Character(scalar)))` está malformado"
    case .unknownProperty(let name): "não existe a propriedade de caracteres `\(name)`"
    case .unsupportedProperty(let name): "a propriedade de caracteres `\(name)` não está disponível"
    case .backreference: "os padrões não aceitam referências para trás"
    case .lookaround: "os padrões não aceitam condições sobre o que vem antes ou depois"
    case .tooLong(let bytes, let limit): "o padrão tem \(bytes) bytes, mais de \(limit)"
    case .tooLarge(let states, let limit): "o padrão precisa de \(states) estados, mais de \(limit)"
    case .tooDeep(let limit): "há mais de \(limit) grupos do padrão uns dentro dos outros"
    }
  }

  static func portuguese(_ expected: RegexSyntaxError.Expected) -> String {
    switch expected {
    case .atom: "um caractere, uma classe ou um grupo"
    case .digit: "um dígito"
    case .commaOrClosingBrace: "`,` ou `}`"
    case .character(let scalar): PathPhrase.quote(scalar)
    case .classMember: "um membro da classe"
    case .hexDigits(let count): count == 1 ? "1 dígito hexadecimal" : "\(count) dígitos hexadecimais"
    case .codePoint: "um código de até 10FFFF em dígitos hexadecimais"
    case .letter: "uma letra de A a Z"
    case .propertyName: "o nome de uma propriedade de caracteres"
    case .groupName: "o nome de um grupo"
    }
  }
}
