internal import Rubric

extension HTMLPhrase {
  var spanish: String {
    switch self {
    case .skip: "Ir a los resultados"
    case .report: "Evaluación de un diseño de diálogo"
    case .contents: "Contenido"
    case .languageChoice: "Idioma"
    case .languageName: "Español"
    case .date(let month): "{day} de " + Self.spanishMonths[month - 1] + " de {year}"
    case .asOf: "a la fecha del "
    case .lesson(let number): "Lección \(number)"
    case .lessonShort(let number): "L\(number)"

    case .scale(let count):
      "Escala de \(count) pasos, de «{worst}» a «{best}». Mostrado: {shown}. Declarado: {claimed}. Posible: {possible}."
    case .lowestRequired: "Criterios exigidos más bajos, en el nivel {level}:"
    case .requiredNotJudged: "Criterios exigidos no evaluables:"

    case .missing: "Qué falta"
    case .missingCaption: "Número de criterios por lección, y su parte de todo el peso"
    case .basis: "El nivel está"
    case .weightShare: "Peso"
    case .missingCount(let open, let unproven, let total):
      Self.spanishMissing(open: open, unproven: unproven, total: total)
    case .changes: "Todos los cambios, primero los que más valen la pena"
    case .changesNote:
      "Cada línea sube un criterio en un nivel. Los puntos y el veredicto se calculan de nuevo con ese cambio, no se estiman. Primero van los criterios exigidos, luego los niveles más bajos, luego aquello a lo que menos le falta."
    case .rank: "N.º"
    case .work: "Tarea"
    case .points: "Puntos"
    case .verdictThen: "Veredicto entonces"
    case .unchanged: "(como ahora)"
    case .furtherChanges(let count): count == 1 ? "Un cambio más" : "\(count) cambios más"

    case .profile: "Los niveles de un vistazo, de 0 a 4"
    case .outcome: "Resultado"
    case .here: "está aquí"
    case .measures: "Qué se contó"
    case .counted: "Medida"
    case .ask: "Pregúnteles:"
    case .writeAt: "Consignarlo en"
    case .restsOn: "El resultado descansa en"
    case .background: "Por qué se pregunta y qué tener en cuenta"
    case .levelOfFour: "Nivel {level} de 4: {name}"
    case .noLevel: "Sin nivel"
    case .topReached: "Se alcanzó el nivel más alto."
    case .explained(let outcome): Self.spanishExplanation(outcome)
    case .levelState(.shown): "se cumple"
    case .levelState(.claimed): "declarado, no mostrado"
    case .levelState(.possible): "abierto"
    case .levelState(.none): "no se cumple"
    case .weight: "peso {weight}"
    case .evidence: "Lugares del archivo: {counted} contados, {missing} no consignados"
    case .attestationFacts:
      "Cuenta desde el nivel {level}. Pueden responder: {capacities}. Hasta ahora, de acuerdo: {agreeing}; en desacuerdo: {disagreeing}."
    case .staleFacts:
      "Caducadas: {count} de acuerdo con otra versión del diseño. No cuentan hasta que se pregunte de nuevo."
    case .unboundFacts:
      "{count} de acuerdo sin decir con qué versión del diseño. No cuentan hasta que lo digan."

    case .filters: "Buscar criterios"
    case .filterAll: "todos"
    case .heldBack: "resultado"
    case .searchWords: "palabras"
    case .filterStatus: "{count} de {total} criterios"

    case .source: "Líneas del diseño"
    case .sourceNote:
      "El enlace de un lugar lleva a su línea, aquí. El lugar está marcado, y lo acompañan algunas líneas vecinas."
    case .sourceLines(let count): count == 1 ? "Mostrar una línea" : "Mostrar \(count) líneas"
    case .sourceLimited:
      "Aquí están solo los {count} lugares más importantes, para que la página no crezca demasiado."

    case .guide: "Cómo leer este informe"
    case .guideLevels: "Niveles"
    case .guideLevelsText:
      "Cada criterio tiene cinco niveles: 0 ausente, 1 nominal, 2 parcial, 3 sustancial, 4 robusto. Son acumulativos: un diseño está en el nivel más alto para el que se cumplen ese nivel y todos los anteriores. Un nivel superior puede cumplirse por sí solo y todavía no cuenta."
    case .guideReadings: "Tres lecturas"
    case .guideVerdicts: "Veredictos"
    case .guideVerdictsText:
      "Un criterio exigido es el que figura literalmente en la lección. El veredicto depende primero de estos criterios, y nada más los compensa. Donde ellos, o una parte demasiado grande del peso, no son evaluables, no hay veredicto."
    case .guideOrigins: "De dónde vienen los umbrales"
    case .originExplained(.case): "Un valor observado en diálogos documentados."
    case .originExplained(.framework): "Figura en un marco publicado."
    case .originExplained(.judgement): "Lo eligieron quienes escribieron la rúbrica. Se puede discutir."
    }
  }

  private static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre",
  ]

  private static func spanishMissing(open: Int, unproven: Int, total: Int) -> String {
    if open == 0, unproven == 0 {
      return "Ningún vacío del archivo frena a alguno de los \(total) criterios."
    }
    var parts: [String] = []
    func are(_ count: Int) -> String { count == 1 ? "1 está frenado" : "\(count) están frenados" }
    if open > 0 { parts.append(are(open) + " por lo que el archivo no consigna") }
    if unproven > 0 {
      parts.append(are(unproven) + " por la falta de evidencia o de la palabra de otros")
    }
    return "De \(total) criterios, " + parts.joined(separator: " y ") + "."
  }

  private static func spanishExplanation(_ outcome: CriterionResult.Outcome) -> String {
    switch outcome {
    case .judged: "Evaluado por lo consignado: el diseño no cumple el nivel siguiente."
    case .notStated: "No consignado: el archivo no dice lo que pide el nivel siguiente."
    case .statedNone: "Consignado: ninguno. El archivo dice que no hay."
    case .needsEvidence: "Declarado, no mostrado: el nivel siguiente pide evidencia."
    case .awaitingAttestation:
      "A la espera de la palabra de otros: solo ellos pueden decir lo que pide el nivel siguiente."
    case .cannotJudge: "No evaluable: no hay con qué juzgar."
    case .notApplicable: "No se aplica a este diseño."
    }
  }
}
