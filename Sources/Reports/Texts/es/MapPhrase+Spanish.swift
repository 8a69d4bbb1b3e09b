internal import Rubric

extension MapPhrase {
  var spanish: String {
    switch self {
    case .maps: "Mapas"
    case .notKept:
      "Se omiten los mapas de actores y de la agenda: la evaluación se guardó sin aquello con que se dibujan. Evalúe el diseño de nuevo para tenerlos."
    case .leftOut: "Se omiten otras {count} entradas."

    case .stakeholders: "Quién está dónde"
    case .stakeholdersNote:
      "Todos los que están en la lista de participantes o en el mapa de actores, por familia de sectores. Si en el mapa están todos los que importan, ninguna máquina lo ve."
    case .noStakeholders: "El diseño no nombra participantes ni actores interesados."
    case .family: "Familia"
    case .noFamily: "Sin familia, o sector no consignado"
    case .stakeholderSummary:
      "De {total} actores: en la mesa {atTable}; oídos o informados {heard}; fuera con un motivo o por decisión propia {withReason}; fuera sin motivo {withoutReason}; no consignados {notStated}."
    case .zone(.atTable): "En la mesa"
    case .zone(.heard): "Oídos, informados"
    case .zone(.withReason): "Fuera, con motivo"
    case .zone(.withoutReason): "Fuera, sin motivo"
    case .zone(.notStated): "No consignado"
    case .standing(.atTable): "en la mesa"
    case .standing(.observer): "observa"
    case .standing(.consulted): "consultado"
    case .standing(.informed): "informado"
    case .standing(.declined): "declinó"
    case .standing(.outsideWithReason): "fuera, con motivo"
    case .standing(.outsideWithoutReason): "fuera, sin motivo dado"
    case .standing(.notStated): "no consignado"

    case .chain: "De la agenda a los resultados"
    case .chainNote:
      "Cada punto de la agenda con la instancia que lo decide, lo que la mesa entrega sobre él y los resultados que se apoyan en ello. Los números son los de las listas del diseño; una línea cortada con una cruz es un vacío."
    case .noAgenda: "El diseño no tiene agenda, productos ni resultados."
    case .item: "Punto de agenda"
    case .body: "Instancia"
    case .output: "Producto"
    case .result: "Resultado"
    case .gaps: "Vacíos"
    case .noGap: "ninguno"
    case .notNegotiable: "no negociable"
    case .chainSummary:
      "{complete} de {total} puntos negociables llevan sin vacíos a una instancia competente, un producto y un resultado."
    case .drawnRows: "El dibujo muestra las primeras {count} filas; la tabla las tiene todas."
    case .competence(.competent): "competente"
    case .competence(.notCompetent): "la instancia no es competente"
    case .competence(.notStated): "competencia no consignada"
    case .competence(.noBody): "ninguna instancia decide"
    case .competence(.bodyNotStated): "instancia no consignada"
    case .noOutput: "ningún producto"
    case .noResult: "ningún resultado"
    case .noItem: "ningún punto de agenda"
    }
  }
}
