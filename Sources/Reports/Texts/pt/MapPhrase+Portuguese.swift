internal import Rubric

extension MapPhrase {
  var portuguese: String {
    switch self {
    case .maps: "Mapas"
    case .notKept:
      "Os mapas de atores e da pauta são omitidos: a avaliação foi guardada sem aquilo com que são desenhados. Avalie o desenho de novo para tê-los."
    case .leftOut: "São omitidos outros {count} elementos."

    case .stakeholders: "Quem está onde"
    case .stakeholdersNote:
      "Todos os que estão na lista de participantes ou no mapa de atores, por família de setores. Se no mapa estão todos os que importam, nenhuma máquina vê."
    case .noStakeholders: "O desenho não cita participantes nem partes interessadas."
    case .family: "Família"
    case .noFamily: "Sem família, ou setor não informado"
    case .stakeholderSummary:
      "De {total} atores: na mesa {atTable}; ouvidos ou avisados {heard}; fora com um motivo ou por decisão própria {withReason}; fora sem motivo {withoutReason}; não informados {notStated}."
    case .zone(.atTable): "Na mesa"
    case .zone(.heard): "Ouvidos, avisados"
    case .zone(.withReason): "Fora, com motivo"
    case .zone(.withoutReason): "Fora, sem motivo"
    case .zone(.notStated): "Não informado"
    case .standing(.atTable): "na mesa"
    case .standing(.observer): "observa"
    case .standing(.consulted): "consultado"
    case .standing(.informed): "informado"
    case .standing(.declined): "recusou"
    case .standing(.outsideWithReason): "fora, com motivo"
    case .standing(.outsideWithoutReason): "fora, sem motivo dado"
    case .standing(.notStated): "não informado"

    case .chain: "Da pauta aos resultados"
    case .chainNote:
      "Cada item da pauta com a instância que o decide, o que a mesa entrega sobre ele e os resultados que se apoiam nisso. Os números são os das listas do desenho; uma linha cortada com uma cruz é uma lacuna."
    case .noAgenda: "O desenho não tem pauta, produtos nem resultados."
    case .item: "Item da pauta"
    case .body: "Instância"
    case .output: "Produto"
    case .result: "Resultado"
    case .gaps: "Lacunas"
    case .noGap: "nenhuma"
    case .notNegotiable: "não negociável"
    case .chainSummary:
      "{complete} de {total} itens negociáveis levam sem lacunas a uma instância competente, um produto e um resultado."
    case .drawnRows: "O desenho gráfico mostra as primeiras {count} linhas; a tabela tem todas."
    case .competence(.competent): "competente"
    case .competence(.notCompetent): "a instância não é competente"
    case .competence(.notStated): "competência não informada"
    case .competence(.noBody): "nenhuma instância decide"
    case .competence(.bodyNotStated): "instância não informada"
    case .noOutput: "nenhum produto"
    case .noResult: "nenhum resultado"
    case .noItem: "nenhum item da pauta"
    }
  }
}
