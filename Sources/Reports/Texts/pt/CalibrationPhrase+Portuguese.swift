internal import Decisions

extension CalibrationPhrase {
  package var portuguese: String {
    switch self {
    case .title: "Quanto coincidem as pessoas que avaliam"
    case .reference: "As demais são comparadas com {reference}."
    case .rater: "Avaliador"
    case .pairs: "Pares"
    case .exact: "Mesmo nível"
    case .adjacent: "No máximo um de distância"
    case .kappa: "Kappa quadrático"
    case .bias: "Viés"
    case .units: "Unidades"
    case .alpha: "Alfa (ordinal)"
    case .intraclass: "CCI(A,1)"
    case .overall: "Todos os critérios"
    case .agreementOfAll: "Todos juntos"
    case .undefined(.noData): "indefinido: nada a comparar"
    case .undefined(.tooFew): "indefinido: muito poucos"
    case .undefined(.noVariation): "indefinido: sem variação"
    case .few: "Com menos de {count} pares, um valor diz pouco."
    case .explained:
      "O viés está em níveis: acima de 0, quem avalia é mais brando. Kappa e alfa são a concordância além do acaso, 1 quando é perfeita; o CCI(A,1) abrange as unidades que todos avaliaram. Um valor indefinido não é 0 nem 1."
    }
  }
}
