internal import Rubric

extension StrategyPagePhrase {
  var portuguese: String {
    switch self {
    case .kind(.scale): "escala: uma medida se torna um valor de 0 a 1"
    case .kind(.aggregator): "agregador: as pontuações das partes dão a pontuação do todo"
    case .kind(.classifier): "classificador: o todo fica em uma de várias classes ordenadas"
    case .kind(.comparator):
      "comparador: ordena vários desenhos; informa uma escolha e nunca fixa uma nota"
    case .kinds(.scale): "Escalas"
    case .kinds(.aggregator): "Agregadores"
    case .kinds(.classifier): "Classificadores"
    case .kinds(.comparator): "Comparadores"
    case .measures: "Medidas, para `calculate`"
    case .parameters: "Parâmetros"
    case .traits: "Cumpre-se com os parâmetros padrão"
    case .counterTraits: "Não se cumpre em geral"
    case .source: "Fonte"
    case .numberRange: "um número ou proporção de {least} a {most}"
    case .yesOrNo: "true ou false"
    case .anyText: "um texto"
    case .partID: "o id de um critério ou lição"
    case .aggregator: "outro agregador, {\"strategy\": …, \"with\": {…}}"
    case .oneOf: "um destes: {words}"
    case .list: "uma lista; cada elemento é {element}"
    case .table: "um objeto; para cada id de um critério ou lição, {element}"
    case .fields: "um objeto com os membros abaixo"
    case .standard: "padrão {value}"
    case .required: "deve ser dado"
    case .optional: "pode ser omitido"
    }
  }
}
