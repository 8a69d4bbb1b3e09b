internal import Rubric

/// Words of the pages about strategies.
enum StrategyPagePhrase: Phrase {
  case kind(StrategyModule.Kind)
  case kinds(StrategyModule.Kind)
  case parameters, traits, counterTraits, source, measures
  /// `{least}` and `{most}` are numbers.
  case numberRange
  case yesOrNo, anyText, partID, aggregator
  /// `{words}` are words.
  case oneOf
  /// `{element}` is a shape.
  case list, table
  case fields
  /// `{value}` is the default.
  case standard
  case required, optional

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .kind(.scale)): "scale: a measure becomes a value from 0 to 1"
    case (.english, .kind(.aggregator)): "aggregator: the parts' scores become the score of the whole"
    case (.english, .kind(.classifier)): "classifier: the whole is put into one of several ordered classes"
    case (.english, .kind(.comparator)):
      "comparator: several designs are put in an order; it informs a choice and never sets a grade"
    case (.english, .kinds(.scale)): "Scales"
    case (.english, .kinds(.aggregator)): "Aggregators"
    case (.english, .kinds(.classifier)): "Classifiers"
    case (.english, .kinds(.comparator)): "Comparators"
    case (.english, .measures): "Measures, for `calculate`"
    case (.english, .parameters): "Parameters"
    case (.english, .traits): "Holds with the default parameters"
    case (.english, .counterTraits): "Does not hold in general"
    case (.english, .source): "Source"
    case (.english, .numberRange): "a number or share from {least} to {most}"
    case (.english, .yesOrNo): "true or false"
    case (.english, .anyText): "a text"
    case (.english, .partID): "the id of a criterion or lesson"
    case (.english, .aggregator): "another aggregator, {\"strategy\": …, \"with\": {…}}"
    case (.english, .oneOf): "one of: {words}"
    case (.english, .list): "a list; each entry is {element}"
    case (.english, .table): "an object; for each id of a criterion or lesson {element}"
    case (.english, .fields): "an object with the members below"
    case (.english, .standard): "default {value}"
    case (.english, .required): "must be given"
    case (.english, .optional): "may be left out"
    case (.spanish, .kind(.scale)): "escala: una medida se vuelve un valor de 0 a 1"
    case (.spanish, .kind(.aggregator)): "agregador: los puntajes de las partes dan el puntaje del todo"
    case (.spanish, .kind(.classifier)): "clasificador: el todo queda en una de varias clases ordenadas"
    case (.spanish, .kind(.comparator)):
      "comparador: ordena varios diseños; informa una elección y nunca fija una nota"
    case (.spanish, .kinds(.scale)): "Escalas"
    case (.spanish, .kinds(.aggregator)): "Agregadores"
    case (.spanish, .kinds(.classifier)): "Clasificadores"
    case (.spanish, .kinds(.comparator)): "Comparadores"
    case (.spanish, .measures): "Medidas, para `calculate`"
    case (.spanish, .parameters): "Parámetros"
    case (.spanish, .traits): "Se cumple con los parámetros por defecto"
    case (.spanish, .counterTraits): "No se cumple en general"
    case (.spanish, .source): "Fuente"
    case (.spanish, .numberRange): "un número o proporción de {least} a {most}"
    case (.spanish, .yesOrNo): "true o false"
    case (.spanish, .anyText): "un texto"
    case (.spanish, .partID): "el id de un criterio o lección"
    case (.spanish, .aggregator): "otro agregador, {\"strategy\": …, \"with\": {…}}"
    case (.spanish, .oneOf): "uno de estos: {words}"
    case (.spanish, .list): "una lista; cada elemento es {element}"
    case (.spanish, .table): "un objeto; para cada id de un criterio o lección, {element}"
    case (.spanish, .fields): "un objeto con los miembros de abajo"
    case (.spanish, .standard): "por defecto, {value}"
    case (.spanish, .required): "debe darse"
    case (.spanish, .optional): "puede omitirse"
    }
  }
}
