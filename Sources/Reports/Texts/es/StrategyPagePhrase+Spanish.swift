internal import Rubric

extension StrategyPagePhrase {
  var spanish: String {
    switch self {
    case .kind(.scale): "escala: una medida se vuelve un valor de 0 a 1"
    case .kind(.aggregator): "agregador: los puntajes de las partes dan el puntaje del todo"
    case .kind(.classifier): "clasificador: el todo queda en una de varias clases ordenadas"
    case .kind(.comparator):
      "comparador: ordena varios diseños; informa una elección y nunca fija una nota"
    case .kinds(.scale): "Escalas"
    case .kinds(.aggregator): "Agregadores"
    case .kinds(.classifier): "Clasificadores"
    case .kinds(.comparator): "Comparadores"
    case .measures: "Medidas, para `calculate`"
    case .parameters: "Parámetros"
    case .traits: "Se cumple con los parámetros por defecto"
    case .counterTraits: "No se cumple en general"
    case .source: "Fuente"
    case .numberRange: "un número o proporción de {least} a {most}"
    case .yesOrNo: "true o false"
    case .anyText: "un texto"
    case .partID: "el id de un criterio o lección"
    case .aggregator: "otro agregador, {\"strategy\": …, \"with\": {…}}"
    case .oneOf: "uno de estos: {words}"
    case .list: "una lista; cada elemento es {element}"
    case .table: "un objeto; para cada id de un criterio o lección, {element}"
    case .fields: "un objeto con los miembros de abajo"
    case .standard: "por defecto, {value}"
    case .required: "debe darse"
    case .optional: "puede omitirse"
    }
  }
}
