internal import Decisions

extension CalibrationPhrase {
  package var spanish: String {
    switch self {
    case .title: "Cuánto coinciden quienes evalúan"
    case .reference: "Los demás se comparan con {reference}."
    case .rater: "Evaluador"
    case .pairs: "Pares"
    case .exact: "Mismo nivel"
    case .adjacent: "A lo sumo uno de distancia"
    case .kappa: "Kappa cuadrática"
    case .bias: "Sesgo"
    case .units: "Unidades"
    case .alpha: "Alfa (ordinal)"
    case .intraclass: "CCI(A,1)"
    case .overall: "Todos los criterios"
    case .agreementOfAll: "Todos juntos"
    case .undefined(.noData): "indefinido: nada que comparar"
    case .undefined(.tooFew): "indefinido: muy pocos"
    case .undefined(.noVariation): "indefinido: sin variación"
    case .few: "Con menos de {count} pares una cifra dice poco."
    case .explained:
      "El sesgo va en niveles: por encima de 0 quien evalúa es más benévolo. Kappa y alfa son coincidencia más allá del azar, 1 si es perfecta; el CCI(A,1) abarca las unidades que todos evaluaron. Una cifra indefinida no es 0 ni 1."
    }
  }
}
