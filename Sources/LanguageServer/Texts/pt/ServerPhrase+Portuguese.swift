extension ServerPhrase {
  var portuguese: String {
    switch self {
    case .beginsHere: "começa aqui"
    case .firstIsHere: "o primeiro está aqui"
    case .belongsToIt: "isto faz parte do mesmo"
    case .faultInOther: "não foi verificado, por causa de `{file}`, linha {line}: {message}"
    case .badConfiguration: "os desenhos não são avaliados, porque a configuração `{file}` tem falhas"
    case .fact: "fato"
    case .table: "tabela"
    case .clause: "cláusula"
    case .criterion: "critério"
    case .measure: "medida"
    case .valueInDesign: "em `{file}`: {value}"
    case .level: "nível {level} de 4"
    case .levelNumber: "nível {level}"
    case .notApplicable: "não se aplica"
    case .notJudgeable: "não é avaliável"
    case .replaceBy: "Substituir por `{word}`"
    case .addField: "Acrescentar `{name}`"
    case .addEntry: "Acrescentar um elemento `{id}` a `{list}`"
    case .insertSkeleton: "Escrever em `{place}` o que {id} procura"
    case .addNotStated: "Acrescentar o que {id} não encontra: {names}"
    }
  }
}
