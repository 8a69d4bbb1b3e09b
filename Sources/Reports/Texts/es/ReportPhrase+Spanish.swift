internal import Rubric

extension ReportPhrase {
  package var spanish: String {
    switch self {
    case .design: "Diseño"
    case .file: "Archivo"
    case .asOf: "fecha de referencia"
    case .status: "Estado"
    case .verdicts: "Veredictos, lección por lección"
    case .firstChanges: "Qué cambiar primero"
    case .contradictions: "Contradicciones en el archivo"
    case .criteria: "Criterio por criterio"
    case .noContradictions: "No se encontró ninguna."
    case .shown: "mostrado"
    case .claimed: "declarado"
    case .possible: "posible"
    case .shownLong: "con la evidencia y la palabra de otros que hay"
    case .claimedLong: "si se toma el archivo al pie de la letra"
    case .possibleLong: "si todo lo no consignado resulta favorable"
    case .level: "nivel"
    case .required: "exigido"
    case .weight: "peso"
    case .clauses: "Cláusulas"
    case .counted: "Recuento"
    case .notStatedHere: "No consignado"
    case .evidence: "Dónde"
    case .next: "Siguiente nivel"
    case .advice: "Qué hacer"
    case .why: "Por qué"
    case .limits: "Límites"
    case .watch: "Atención"
    case .question: "Pregunta"
    case .ladder: "Escala"
    case .askThem: "Pregúnteles"
    case .agreeing: "de acuerdo"
    case .disagreeing: "no de acuerdo"
    case .stale: "caducadas: de acuerdo con otra versión del diseño, no cuentan"
    case .unbound: "de acuerdo sin decir con qué versión del diseño, no cuentan"
    case .attestation: "Palabra de otros"
    case .place: "Lugar"
    case .gain: "Mejora"
    case .overall: "Sobre todas las lecciones"
    case .lesson: "Lección"
    case .criterion: "Criterio"
    case .measure: "Medida"
    case .value: "Valor"
    case .number: "Número"
    case .moreEvidence(let count): "y \(count) más"
    case .moreChanges(let count):
      count == 1 ? "Queda un cambio posible más." : "Quedan \(count) cambios posibles más."
    case .gainPoints: "+{points} puntos"
    case .verdictThen: "pasaría a «{verdict}»"
    case .readingsExplained:
      "Mostrado cuenta lo que es seguro, con la evidencia y la palabra de otros que pide cada criterio; declarado toma el archivo al pie de la letra; posible supone que todo lo no consignado resulta favorable."
    case .redacted:
      "Versión reservada para compartir: las personas y organizaciones son roles con número, los mismos en todo el informe; lo demás que dice el diseño se omite."
    case .numberExplained: "El número, de 0 a 100, sirve solo para comparar versiones de un mismo diseño."
    case .bestNeedsOthers(let count):
      count == 1
        ? "«{verdict}» no se alcanza solo con la palabra de quien diseña: {criteria}, criterio exigido, espera lo que digan otros."
        : "«{verdict}» no se alcanza solo con la palabra de quien diseña: {criteria}, criterios exigidos, esperan lo que digan otros."
    case .contradictionsExplained: "Acompañan a los veredictos y no bajan ningún nivel."
    case .glance: "Los criterios de un vistazo"
    case .glanceExplained:
      "◆ exigido · cuatro peldaños: █ mostrado, ▒ declarado, ░ posible · – no evaluable o no aplica"
    case .placesExplained: "Los lugares se dan como línea:columna de {file}."
    case .ladderExplained:
      "En las escalas: ✓ cumplido, ▒ cumplido solo según lo declarado, ? no consignado, – no cumplido."
    case .toReach(let level): "Para el nivel \(level)"
    case .scope: "Alcance"
    case .weightSplit(let total): "Peso \(total):"
    case .levelName(let level):
      switch level {
      case 0: "ausente"
      case 1: "nominal"
      case 2: "parcial"
      case 3: "sustancial"
      default: "robusto"
      }
    case .outcome(let outcome):
      switch outcome {
      case .judged: "evaluado"
      case .notStated: "no consignado"
      case .statedNone: "consignado: ninguno"
      case .needsEvidence: "declarado, no mostrado"
      case .awaitingAttestation: "a la espera de la palabra de otros"
      case .cannotJudge: "no evaluable"
      case .notApplicable: "no aplica"
      }
    case .weightOf(let outcome):
      switch outcome {
      case .judged: "evaluado por lo consignado"
      case .notStated: "frenado por lo no consignado"
      case .statedNone: "consignado como ninguno"
      case .needsEvidence: "declarado sin la evidencia pedida"
      case .awaitingAttestation: "a la espera de la palabra de otros"
      case .cannotJudge: "no evaluable"
      case .notApplicable: "no aplica"
      }
    case .changeKind(let kind):
      switch kind {
      case .evidence: "documentar"
      case .attestation: "preguntar a otros"
      case .statement: "consignar"
      case .design: "cambiar el diseño"
      }
    case .origin(let origin):
      switch origin {
      case .case: "caso"
      case .framework: "marco"
      case .judgement: "juicio"
      }
    case .originLong(let origin):
      switch origin {
      case .case: "umbral tomado de casos documentados"
      case .framework: "umbral de un marco publicado"
      case .judgement: "umbral fijado por quienes escribieron la rúbrica"
      }
    case .statusName(let status):
      switch status {
      case "proposed": "propuesto"
      case "launched": "en marcha"
      case "concluded": "concluido"
      default: status
      }
    case .capacity(let capacity):
      switch capacity {
      case "convener": "convocantes"
      case "participant": "participantes"
      case "intermediary": "intermediarios"
      case "formal_body": "instancias formales"
      case "outside_expert": "personas expertas externas"
      default: capacity
      }
    case .overrides: "Esta rúbrica modifica «{base}»"
    case .overrideAdded: "agregado"
    case .overrideDropped: "omitido"
    case .overrideDroppedClauses: "omitido, y con él las cláusulas {clauses}"
    case .reason: "Motivo"
    case .nothingToChange: "Todos los criterios que aplican están en el nivel más alto."
    }
  }
}
