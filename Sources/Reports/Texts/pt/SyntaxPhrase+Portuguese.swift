internal import JSONDocument

extension SyntaxPhrase {
  var portuguese: String {
    switch self {
    case .message(let kind, let found): Self.portugueseMessage(kind, found)
    case .mend(let kind, let found): Self.portugueseMend(kind, found)
    case .expectation(let expectation): Self.portuguese(expectation)
    }
  }

  static func portugueseMessage(_ kind: JSONSyntaxError.Kind, _ found: String) -> String {
    switch kind {
    case .empty: "o arquivo está vazio"
    case .unexpectedEnd(let expected): "o arquivo termina onde se esperava \(portuguese(expected))"
    case .unexpectedByte(_, let expected): "esperava-se \(portuguese(expected)) e foi encontrado \(found)"
    case .malformedNumber: "isto não é um número como o JSON escreve"
    case .invalidEscape: "há uma barra invertida antes de algo que ela não pode escapar"
    case .invalidUnicodeEscape: "`\\u` não é seguido de quatro dígitos hexadecimais"
    case .loneSurrogate: "este escape é metade de um par e sozinho não é um caractere"
    case .controlCharacter(let byte): "há um caractere de controle (\(hexadecimal(byte))) dentro de um texto"
    case .invalidUTF8: "estes bytes não são UTF-8"
    case .wrongEncoding: "o arquivo está em UTF-16 ou UTF-32, não em UTF-8"
    case .byteOrderMark: "o arquivo começa com uma marca de ordem de bytes"
    case .tooDeep(let limit): "há mais de \(limit) listas e objetos uns dentro dos outros"
    case .tooLarge(let limit): "o arquivo tem mais de \(limit) bytes"
    case .trailingContent: "há algo depois do fim do valor JSON"
    case .trailingComma: "não há nada depois desta vírgula"
    }
  }

  static func portugueseMend(_ kind: JSONSyntaxError.Kind, _ found: String) -> String {
    switch kind {
    case .empty: "parta de um modelo: `cabildo new design`"
    case .unexpectedEnd(.closingQuote): "feche o texto com `\"`"
    case .unexpectedEnd: "feche o que ficou aberto; talvez o arquivo esteja cortado"
    case .unexpectedByte where isTypographicQuote(found): "use as aspas duplas retas, `\"`"
    case .unexpectedByte(_, .commaOrClosingBrace), .unexpectedByte(_, .commaOrClosingBracket):
      "provavelmente falta uma vírgula antes disto"
    case .unexpectedByte(_, .name): "os nomes dos campos ficam entre aspas duplas"
    case .unexpectedByte(_, .colon): "ponha dois-pontos entre o nome e o valor"
    case .unexpectedByte(_, .closingQuote): "feche o texto com `\"`"
    case .unexpectedByte(_, .value):
      "os textos ficam entre aspas duplas; `true`, `false` e `null`, em minúsculas"
    case .malformedNumber: "escreva-o como 12, 0.5 ou -3: sem zeros à esquerda nem separadores de milhar"
    case .invalidEscape: "escreva duas vezes a barra invertida que deve aparecer, `\\\\`"
    case .invalidUnicodeEscape: "escreva quatro dígitos hexadecimais, por exemplo `\\u00e1`"
    case .loneSurrogate: "escreva o próprio caractere, ou as duas metades do par"
    case .controlCharacter:
      "remova-o, ou escreva um escape: `\\n` para uma quebra de linha, `\\t` para uma tabulação"
    case .invalidUTF8, .wrongEncoding: "salve o arquivo em UTF-8"
    case .byteOrderMark: "salve o arquivo em UTF-8 sem marca de ordem de bytes (BOM)"
    case .tooDeep: "use menos níveis de aninhamento"
    case .tooLarge: "divida o arquivo, ou remova o que não faz parte do desenho"
    case .trailingContent: "um arquivo contém um único valor: remova o que vem depois, ou junte os dois"
    case .trailingComma: "remova a vírgula"
    }
  }

  static func portuguese(_ expectation: JSONSyntaxError.Expectation) -> String {
    switch expectation {
    case .value: "um valor"
    case .name: "o nome de um campo entre aspas duplas"
    case .colon: "`:`"
    case .commaOrClosingBrace: "`,` ou `}`"
    case .commaOrClosingBracket: "`,` ou `]`"
    case .closingQuote: "as aspas de fechamento, `\"`"
    }
  }
}
