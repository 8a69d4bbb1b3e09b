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
      case .regression: "peor que la línea de base"
      case .exemption: "dispensa o línea de base"
      case .ownGate: "diseño y exigencia cambiados a la vez"
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
    case .moreVerdicts(let count):
      count == 1
        ? "Queda el veredicto de 1 lección más sin mostrar."
        : "Quedan los veredictos de \(count) lecciones más sin mostrar."
    case .waived(let count): count == 1 ? "1 dispensado" : "\(count) dispensados"
    case .known(let count): "\(count) en la línea de base"
    case .waivedBecause: "dispensado, {reason}"
    case .knownInBaseline: "ya está en la línea de base"
    case .withWaivers: "con dispensas"
    case .waiverExpired: "La dispensa de {criterion} para {design} terminó el {expires}; ya no excusa nada."
    case .waiverUnknown: "No hay ningún criterio, contradicción ni advertencia {criterion} que dispensar."
    case .waiverBlanket:
      "Esta dispensa no nombra un solo criterio de un solo diseño: «{criterion}» para «{design}». No excusa nada."
    case .waiverSuperfluous: "No se halla nada para {criterion} en {design} que esta dispensa excuse."
    case .waiverOfNoDesign:
      "No se evaluó ningún diseño {design} del que pudiera tratar esta dispensa de {criterion}."
    case .waiverEnds:
      "La dispensa de {criterion} para {design} termina el {expires}; días que quedan: {days}."
    case .baselineStale: "La línea de base tiene {rule} para {design}, que ya no se halla."
    case .baselineDesignGone: "La línea de base tiene el diseño {design}, cuyo archivo ya no está."
    case .baselineStaleHelp: "`cabildo baseline prune` lo quita."
    case .regressed: "«{lesson}» está peor que en la línea de base: {before} allí, {after} ahora."
    case .regressedHelp:
      "Deshaga lo que la bajó o, si fue a propósito, escriba de nuevo la línea de base: `cabildo baseline write`."
    case .ownGate:
      "El cambio desde {base} edita diseños y aquello con que se juzgan: {files}. Cuenta el juicio de {base}."
    case .ownGateHelp:
      "Cambie los diseños y aquello con que se juzgan en dos pasos, cada uno revisado por separado."
    }
  }

  var spanishMend: String {
    switch self {
    case .waiverExpired: "Mejore el diseño, o que {owner} dé a la dispensa una nueva fecha y diga por qué."
    case .waiverUnknown: "Corrija el criterio; `cabildo explain` los enumera."
    case .waiverBlanket: "Nombre un criterio y el id del diseño, una dispensa por cada hallazgo."
    case .waiverSuperfluous, .waiverOfNoDesign: "Quite la dispensa."
    case .waiverEnds: "Mejore el diseño hasta entonces, o que {owner} decida de nuevo."
    default: ""
    }
  }
}
