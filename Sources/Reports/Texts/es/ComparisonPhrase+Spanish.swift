extension ComparisonPhrase {
  package var spanish: String {
    switch self {
    case .title: "Qué cambió en «{title}»"
    case .sides: "Antes: {before}, al {old}. Después: {after}, al {new}."
    case .causeNothing: "Las reglas y el motor son los mismos: lo que cambió es el diseño."
    case .causeRules: "También cambiaron las rúbricas o la configuración."
    case .causeEngine: "También cambió el motor: {before} antes, {after} después."
    case .causeBoth:
      "También cambiaron las rúbricas o la configuración, y el motor: {before} antes, {after} después."
    case .reevaluated:
      "El diseño de antes se evaluó de nuevo con las reglas y el motor de la evaluación de después, así que las partes son exactas."
    case .notReevaluated:
      "La evaluación de antes se tomó como está guardada: un cambio en la condición de una regla detrás de los mismos textos contaría como del diseño. Para estar seguro, dé su diseño con `--before-design`."
    case .sameHash:
      "Ambas evaluaciones nombran la misma huella de rúbricas y configuración: ninguna condición cambió sin que se vea."
    case .verdict: "Veredicto: «{before}» → «{after}»."
    case .verdictSame: "Veredicto: «{after}», como antes."
    case .number: "Número: {before} → {after} ({difference})."
    case .noNumber: "No hay número antes o después."
    case .cause: "De eso, {parts}."
    case .byDesign: "por el diseño {points}"
    case .byRules: "por las rúbricas y la configuración {points}"
    case .byEngine: "por el motor {points}"
    case .byRulesAndEngine: "por rúbricas, configuración y motor juntos {points}"
    case .notSplit:
      "No se puede decir cuánto de eso es del diseño: dé el diseño de antes con `--before-design`."
    case .noShares: "No se puede decir qué hizo cada criterio al número."
    case .sampled: "Las partes provienen de 2000 órdenes de los criterios, con semilla fija."
    case .nothingMoved: "Ningún criterio cambió."
    case .before: "Antes"
    case .after: "Después"
    case .points: "Puntos"
    case .overallPoints: "Puntos del total"
    case .change: "Qué lo retiene"
    case .honest:
      "{label}: {before} → {after}. La proporción bajó porque la lista es más larga, y nada de lo que contaba se perdió."
    case .honestHeading: "Más bajo por honestidad"
    case .contradictionsGone: "Contradicciones que ya no están"
    case .contradictionsNew: "Contradicciones nuevas"
    case .otherLessons: "No se comparan, porque solo una de las evaluaciones las tiene: {lessons}."
    case .onlyBefore: "ya no está en la rúbrica"
    case .onlyAfter: "nuevo en la rúbrica"
    case .sharesExplained:
      "Los puntos de los criterios suman la parte del diseño: cada uno es la media de lo que un criterio aporta en todos los órdenes en que los criterios pudieron cambiar (valor de Shapley; sobre todas las lecciones, valor de Owen)."
    }
  }
}
