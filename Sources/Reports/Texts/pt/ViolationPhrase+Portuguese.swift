internal import JSONSchema

extension ViolationPhrase {
  var portuguese: String {
    switch self {
    case .message(let fact, let words): Self.portugueseMessage(fact, words)
    case .mend(let fact, let words): Self.portugueseMend(fact, words)
    case .oneOf: "um destes valores: {choices}"
    case .oneOfMany(let count): "uma de \(count) palavras"
    }
  }

  static func portugueseMessage(_ fact: SchemaViolation.Fact, _ words: Words) -> String {
    let subject = words.subject
    switch fact {
    case .missingMember: return "em \(subject) falta \(words.member)"
    case .missingDependent: return "em \(subject) falta \(words.member), que outro campo exige"
    case .unknownMember: return "\(subject) não tem nenhum campo \(words.member)"
    case .extraElement(let allowed): return "\(subject) está sobrando: aceitam-se no máximo \(allowed)"
    case .notAllowed: return "\(subject) não pode estar neste lugar"
    case .wrongType(let expected, let found):
      return "\(subject) deve ser \(alternatives(expected, words, in: .portuguese)), "
        + "não \(SchemaPhrase.portuguese(found))"
    case .notInEnum: return "\(subject) deve ser \(words.choices)"
    case .notConst: return "\(subject) deve ser \(words.choices)"
    case .unexpected(let types, _, let found):
      return "\(subject) deve ser \(alternatives(types, words, in: .portuguese)); "
        + "aqui há \(SchemaPhrase.portuguese(found))"
    case .noBranch(let branches):
      return "\(subject) não tem nenhuma das \(branches.count) formas aceitas"
    case .severalBranches(let indices):
      return "\(subject) tem \(indices.count) formas ao mesmo tempo, e só uma é aceita"
    case .ruledOut: return "\(subject) tem um valor reservado"
    case .pattern: return "\(subject) não está escrito como deveria"
    case .format(let format): return "\(subject) não é \(portuguese(format: format))"
    case .tooShort(let minimum, let found):
      if found == 0 { return "\(subject) não contém texto" }
      return "\(subject) tem \(counted(found, "caractere", "caracteres")), menos de \(minimum)"
    case .tooLong(let maximum, let found):
      return "\(subject) tem \(counted(found, "caractere", "caracteres")), mais de \(maximum)"
    case .tooSmall(let minimum, let isExclusive):
      return isExclusive
        ? "\(subject) deve ser maior que \(minimum)" : "\(subject) deve ser no mínimo \(minimum)"
    case .tooLarge(let maximum, let isExclusive):
      return isExclusive
        ? "\(subject) deve ser menor que \(maximum)" : "\(subject) deve ser no máximo \(maximum)"
    case .notMultiple(let divisor): return "\(subject) deve ser múltiplo de \(divisor)"
    case .tooFewElements(let minimum, let found):
      return "\(subject) tem \(counted(found, "elemento", "elementos")), menos de \(minimum)"
    case .tooManyElements(let maximum, let found):
      return "\(subject) tem \(counted(found, "elemento", "elementos")), mais de \(maximum)"
    case .tooFewMembers(let minimum, let found):
      return "\(subject) tem \(counted(found, "campo", "campos")), menos de \(minimum)"
    case .tooManyMembers(let maximum, let found):
      return "\(subject) tem \(counted(found, "campo", "campos")), mais de \(maximum)"
    case .duplicateElement: return "\(subject) repete um anterior"
    case .tooFewMatches(let minimum, let found):
      return
        "\(subject) tem \(counted(found, "elemento", "elementos")) do tipo pedido, menos de \(minimum)"
    case .tooManyMatches(let maximum, let found):
      return "\(subject) tem \(counted(found, "elemento", "elementos")) do tipo pedido, mais de \(maximum)"
    }
  }

  static func portugueseMend(_ fact: SchemaViolation.Fact, _ words: Words) -> String {
    let description = words.description
    switch fact {
    case .missingMember, .missingDependent:
      return "acrescente `\(words.name)`" + (description.isEmpty ? "" : ": \(description)")
    case .unknownMember: return "corrija o nome do campo, ou remova-o"
    case .extraElement, .tooManyElements: return "remova o que está sobrando"
    case .notAllowed: return "remova-o"
    case .notConst: return "escreva \(words.choices)"
    case .notInEnum: return description.isEmpty ? "escolha uma das palavras" : description
    case .wrongType: return description.isEmpty ? "escreva um valor desse tipo" : description
    case .unexpected: return description.isEmpty ? "escreva um destes" : description
    case .noBranch: return description.isEmpty ? "escolha uma das formas" : description
    case .severalBranches: return "deixe uma só forma e remova o que pertence às demais"
    case .ruledOut: return description.isEmpty ? "escolha outro valor" : description
    case .pattern(let pattern):
      return description.isEmpty ? "deve corresponder a `\(pattern)`" : description
    case .format(let format): return "escreva \(portuguese(format: format))"
    case .tooShort: return description.isEmpty ? "escreva algo mais, ou remova o campo" : description
    case .tooLong: return "encurte o texto"
    case .tooSmall: return description.isEmpty ? "escreva um número maior" : description
    case .tooLarge: return description.isEmpty ? "escreva um número menor" : description
    case .notMultiple(let divisor): return "arredonde-o para um múltiplo de \(divisor)"
    case .tooFewElements, .tooFewMatches: return description.isEmpty ? "acrescente o que falta" : description
    case .tooFewMembers: return description.isEmpty ? "acrescente um campo" : description
    case .tooManyMembers: return "remova campos"
    case .duplicateElement: return "remova um dos dois"
    case .tooManyMatches: return "remova elementos desse tipo"
    }
  }

  static func portuguese(format: String) -> String {
    switch format {
    case "date": "uma data do calendário (ano-mês-dia, por exemplo 2026-03-15)"
    case "date-time": "uma data e hora (por exemplo 2026-03-15T09:00:00Z)"
    case "time": "uma hora do dia (por exemplo 09:00:00Z)"
    case "email", "idn-email": "um endereço de e-mail"
    case "uri", "iri": "um endereço da web ou outra URI"
    case "uri-reference", "iri-reference": "uma referência URI"
    case "regex": "uma expressão regular"
    default: "do formato `\(format)`"
    }
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}
