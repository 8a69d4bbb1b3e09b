extension CriterionPagePhrase {
  var spanish: String {
    switch self {
    case .why: "Por qué"
    case .clauses: "Lo que dice la lección"
    case .levels: "Niveles"
    case .counted: "Lo que se cuenta"
    case .evidence: "Evidencia"
    case .attestation: "La palabra de otros"
    case .advice: "Sugerencia"
    case .limits: "Lo que esto no puede ver"
    case .watch: "Atención a"
    case .exceptions: "Cuándo no se juzga"
    case .place: "Dónde se escribe"
    case .weight: "Peso {weight}"
    case .gate: "requisito: el veredicto de la lección depende de él"
    case .originCase: "Umbral tomado de diálogos documentados"
    case .originFramework: "Umbral tomado de un marco publicado"
    case .originJudgement: "Umbral fijado a criterio de los autores"
    case .adviceForLevel: "Para llegar al nivel {level}"
    case .asserted: "Desde el nivel {level} hay que nombrar alguna evidencia."
    case .documented: "Desde el nivel {level} hay que nombrar un documento."
    case .thirdParty: "Desde el nivel {level} hay que nombrar evidencia de un tercero."
    case .attested: "Desde el nivel {level} otros tienen que decirlo ({capacities}). Se les pregunta:"
    }
  }
}
