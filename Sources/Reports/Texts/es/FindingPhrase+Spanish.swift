extension FindingPhrase {
  var spanish: String {
    switch self {
    case .gateMissed: "«{lesson}» llega a «{verdict}» ({reading}); el umbral exige «{least}»."
    case .gateNumberMissed: "«{lesson}» llega a {number} puntos ({reading}); el umbral exige {points}."
    case .gateHelp:
      "Suba los criterios de esta lección que están por debajo de lo que exige el umbral; los errores los nombran."
    case .level: "nivel {level} de 4, {name}"
    case .gateAsks: "; el umbral necesita el nivel {level}"
    case .contradictionHelp:
      "Haga que las afirmaciones concuerden, o explique en una nota por qué valen ambas."
    case .contradictionRule: "¿Concuerdan entre sí las afirmaciones del archivo?"
    case .faultRule: "Falla en un archivo"
    case .faultRuleQuestion: "¿Es el archivo un diseño válido?"
    case .title: "Hallazgos"
    case .file: "Archivo"
    case .noFindings: "No se encontró nada."
    case .meetsGate: "cumplido"
    case .missesGate: "no cumplido"
    case .gateWord: "Umbral"
    case .verdict: "Veredicto"
    case .severity: "Gravedad"
    case .place: "Lugar"
    case .rule: "Regla"
    case .finding: "Hallazgo"
    case .whatToDo: "Qué hacer"
    case .kind(let kind):
      switch kind {
      case .invalid: "no es un diseño válido"
      case .oddity: "extraño"
      case .gate: "umbral no cumplido"
      case .belowGate: "por debajo de lo que necesita el umbral"
      case .low: "nivel bajo"
      case .open: "abierto"
      case .contradiction: "contradicción"
      }
    case .severityWord(let severity):
      switch severity {
      case .error: "error"
      case .warning: "advertencia"
      case .note: "nota"
      }
    case .designs(let count): count == 1 ? "1 diseño" : "\(count) diseños"
    case .errors(let count): count == 1 ? "1 error" : "\(count) errores"
    case .warnings(let count): count == 1 ? "1 advertencia" : "\(count) advertencias"
    case .notes(let count): count == 1 ? "1 nota" : "\(count) notas"
    case .more(let count):
      count == 1 ? "Queda 1 hallazgo más sin mostrar." : "Quedan \(count) hallazgos más sin mostrar."
    }
  }
}
