internal import JSONSchema

extension ViolationPhrase {
  var spanish: String {
    switch self {
    case .message(let fact, let words): Self.spanishMessage(fact, words)
    case .mend(let fact, let words): Self.spanishMend(fact, words)
    case .oneOf: "uno de estos valores: {choices}"
    case .oneOfMany(let count): "una de \(count) palabras"
    }
  }

  static func spanishMessage(_ fact: SchemaViolation.Fact, _ words: Words) -> String {
    let subject = words.subject
    switch fact {
    case .missingMember: return "en \(subject) falta \(words.member)"
    case .missingDependent: return "en \(subject) falta \(words.member), que otro campo exige"
    case .unknownMember: return "\(subject) no tiene ningún campo \(words.member)"
    case .extraElement(let allowed): return "\(subject) sobra: se admiten a lo sumo \(allowed)"
    case .notAllowed: return "\(subject) no puede figurar en este lugar"
    case .wrongType(let expected, let found):
      return "\(subject) debe ser \(alternatives(expected, words, in: .spanish)), "
        + "no \(SchemaPhrase.spanish(found))"
    case .notInEnum: return "\(subject) debe ser \(words.choices)"
    case .notConst: return "\(subject) debe ser \(words.choices)"
    case .unexpected(let types, _, let found):
      return "\(subject) debe ser \(alternatives(types, words, in: .spanish)); "
        + "aquí hay \(SchemaPhrase.spanish(found))"
    case .noBranch(let branches):
      return "\(subject) no tiene ninguna de las \(branches.count) formas admitidas"
    case .severalBranches(let indices):
      return "\(subject) tiene \(indices.count) formas a la vez, y solo se admite una"
    case .ruledOut: return "\(subject) tiene un valor reservado"
    case .pattern: return "\(subject) no está escrito como corresponde"
    case .format(let format): return "\(subject) no es \(spanish(format: format))"
    case .tooShort(let minimum, let found):
      if found == 0 { return "\(subject) no contiene texto" }
      return "\(subject) tiene \(counted(found, "carácter", "caracteres")), menos de \(minimum)"
    case .tooLong(let maximum, let found):
      return "\(subject) tiene \(counted(found, "carácter", "caracteres")), más de \(maximum)"
    case .tooSmall(let minimum, let isExclusive):
      return isExclusive ? "\(subject) debe superar \(minimum)" : "\(subject) debe ser al menos \(minimum)"
    case .tooLarge(let maximum, let isExclusive):
      return isExclusive
        ? "\(subject) debe ser menor que \(maximum)" : "\(subject) debe ser a lo sumo \(maximum)"
    case .notMultiple(let divisor): return "\(subject) debe ser múltiplo de \(divisor)"
    case .tooFewElements(let minimum, let found):
      return "\(subject) tiene \(counted(found, "elemento", "elementos")), menos de \(minimum)"
    case .tooManyElements(let maximum, let found):
      return "\(subject) tiene \(counted(found, "elemento", "elementos")), más de \(maximum)"
    case .tooFewMembers(let minimum, let found):
      return "\(subject) tiene \(counted(found, "campo", "campos")), menos de \(minimum)"
    case .tooManyMembers(let maximum, let found):
      return "\(subject) tiene \(counted(found, "campo", "campos")), más de \(maximum)"
    case .duplicateElement: return "\(subject) repite uno anterior"
    case .tooFewMatches(let minimum, let found):
      return
        "\(subject) tiene \(counted(found, "elemento", "elementos")) del tipo pedido, menos de \(minimum)"
    case .tooManyMatches(let maximum, let found):
      return "\(subject) tiene \(counted(found, "elemento", "elementos")) del tipo pedido, más de \(maximum)"
    }
  }

  static func spanishMend(_ fact: SchemaViolation.Fact, _ words: Words) -> String {
    let description = words.description
    switch fact {
    case .missingMember, .missingDependent:
      return "agregue `\(words.name)`" + (description.isEmpty ? "" : ": \(description)")
    case .unknownMember: return "corrija el nombre del campo, o quítelo"
    case .extraElement, .tooManyElements: return "quite lo que sobra"
    case .notAllowed: return "quítelo"
    case .notConst: return "escriba \(words.choices)"
    case .notInEnum: return description.isEmpty ? "elija una de las palabras" : description
    case .wrongType: return description.isEmpty ? "escriba un valor de ese tipo" : description
    case .unexpected: return description.isEmpty ? "escriba uno de estos" : description
    case .noBranch: return description.isEmpty ? "elija una de las formas" : description
    case .severalBranches: return "deje una sola forma y quite lo que pertenece a las demás"
    case .ruledOut: return description.isEmpty ? "elija otro valor" : description
    case .pattern(let pattern):
      return description.isEmpty ? "debe coincidir con `\(pattern)`" : description
    case .format(let format): return "escriba \(spanish(format: format))"
    case .tooShort: return description.isEmpty ? "escriba algo más, o quite el campo" : description
    case .tooLong: return "acorte el texto"
    case .tooSmall: return description.isEmpty ? "escriba un número mayor" : description
    case .tooLarge: return description.isEmpty ? "escriba un número menor" : description
    case .notMultiple(let divisor): return "redondéelo a un múltiplo de \(divisor)"
    case .tooFewElements, .tooFewMatches: return description.isEmpty ? "agregue lo que falta" : description
    case .tooFewMembers: return description.isEmpty ? "agregue un campo" : description
    case .tooManyMembers: return "quite campos"
    case .duplicateElement: return "quite uno de los dos"
    case .tooManyMatches: return "quite elementos de ese tipo"
    }
  }

  static func spanish(format: String) -> String {
    switch format {
    case "date": "una fecha del calendario (año-mes-día, por ejemplo 2026-03-15)"
    case "date-time": "una fecha y hora (por ejemplo 2026-03-15T09:00:00Z)"
    case "time": "una hora del día (por ejemplo 09:00:00Z)"
    case "email", "idn-email": "una dirección de correo electrónico"
    case "uri", "iri": "una dirección web u otra URI"
    case "uri-reference", "iri-reference": "una referencia URI"
    case "regex": "una expresión regular"
    default: "del formato `\(format)`"
    }
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}
