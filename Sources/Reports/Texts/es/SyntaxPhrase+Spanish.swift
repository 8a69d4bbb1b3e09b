internal import JSONDocument

extension SyntaxPhrase {
  var spanish: String {
    switch self {
    case .message(let kind, let found): Self.spanishMessage(kind, found)
    case .mend(let kind, let found): Self.spanishMend(kind, found)
    case .expectation(let expectation): Self.spanish(expectation)
    }
  }

  static func spanishMessage(_ kind: JSONSyntaxError.Kind, _ found: String) -> String {
    switch kind {
    case .empty: "el archivo está vacío"
    case .unexpectedEnd(let expected): "el archivo termina donde se esperaba \(spanish(expected))"
    case .unexpectedByte(_, let expected): "se esperaba \(spanish(expected)) y se encontró \(found)"
    case .malformedNumber: "esto no es un número como los escribe JSON"
    case .invalidEscape: "hay una barra invertida ante algo que no puede escapar"
    case .invalidUnicodeEscape: "a `\\u` no le siguen cuatro dígitos hexadecimales"
    case .loneSurrogate: "este escape es la mitad de un par y por sí solo no es un carácter"
    case .controlCharacter(let byte): "hay un carácter de control (\(hexadecimal(byte))) dentro de un texto"
    case .invalidUTF8: "estos bytes no son UTF-8"
    case .wrongEncoding: "el archivo está en UTF-16 o UTF-32, no en UTF-8"
    case .byteOrderMark: "el archivo comienza con una marca de orden de bytes"
    case .tooDeep(let limit): "hay más de \(limit) listas y objetos unos dentro de otros"
    case .tooLarge(let limit): "el archivo tiene más de \(limit) bytes"
    case .trailingContent: "hay algo después del final del valor JSON"
    case .trailingComma: "no hay nada después de esta coma"
    }
  }

  static func spanishMend(_ kind: JSONSyntaxError.Kind, _ found: String) -> String {
    switch kind {
    case .empty: "parta de una plantilla: `cabildo new design`"
    case .unexpectedEnd(.closingQuote): "cierre el texto con `\"`"
    case .unexpectedEnd: "cierre lo que quedó abierto; quizás el archivo está cortado"
    case .unexpectedByte where isTypographicQuote(found): "use la comilla doble recta, `\"`"
    case .unexpectedByte(_, .commaOrClosingBrace), .unexpectedByte(_, .commaOrClosingBracket):
      "probablemente falta una coma antes de esto"
    case .unexpectedByte(_, .name): "los nombres de los campos van entre comillas dobles"
    case .unexpectedByte(_, .colon): "ponga dos puntos entre el nombre y su valor"
    case .unexpectedByte(_, .closingQuote): "cierre el texto con `\"`"
    case .unexpectedByte(_, .value):
      "los textos van entre comillas dobles; `true`, `false` y `null`, en minúsculas"
    case .malformedNumber: "escríbalo como 12, 0.5 o -3: sin ceros a la izquierda ni separadores de miles"
    case .invalidEscape: "escriba dos veces la barra invertida que deba verse, `\\\\`"
    case .invalidUnicodeEscape: "escriba cuatro dígitos hexadecimales, por ejemplo `\\u00e1`"
    case .loneSurrogate: "escriba el carácter mismo, o las dos mitades del par"
    case .controlCharacter:
      "quítelo, o escriba un escape: `\\n` para un salto de línea, `\\t` para un tabulador"
    case .invalidUTF8, .wrongEncoding: "guarde el archivo en UTF-8"
    case .byteOrderMark: "guarde el archivo en UTF-8 sin marca de orden de bytes (BOM)"
    case .tooDeep: "use menos niveles de anidamiento"
    case .tooLarge: "divida el archivo, o quite lo que no sea parte del diseño"
    case .trailingContent: "un archivo contiene un solo valor: quite lo que sigue, o una los dos"
    case .trailingComma: "quite la coma"
    }
  }

  static func spanish(_ expectation: JSONSyntaxError.Expectation) -> String {
    switch expectation {
    case .value: "un valor"
    case .name: "el nombre de un campo entre comillas dobles"
    case .colon: "`:`"
    case .commaOrClosingBrace: "`,` o `}`"
    case .commaOrClosingBracket: "`,` o `]`"
    case .closingQuote: "la comilla de cierre, `\"`"
    }
  }
}
