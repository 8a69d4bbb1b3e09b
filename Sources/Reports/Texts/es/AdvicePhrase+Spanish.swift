extension AdvicePhrase {
  package var spanish: String {
    switch self {
    case .title: "Consejos sobre «{title}»"
    case .targetVerdict: "Meta: cada lección queda al menos «{verdict}», según lo mostrado."
    case .targetNumber: "Meta: cada lección tiene un número de {number} o más, según lo mostrado."
    case .targetNext:
      "Para cada lección: qué la elevaría y el camino menos costoso hacia el veredicto siguiente."
    case .now: "Ahora «{verdict}», {shown} de 100; {claimed} según lo afirmado, {possible} según lo posible."
    case .nowWithoutNumber: "Ahora «{verdict}»."
    case .met: "La meta ya se cumple."
    case .nothingApplies: "Ningún criterio de esta lección se aplica al diseño."
    case .outOfReach:
      "Fuera de alcance: con todos los criterios en el nivel más alto la lección queda «{verdict}», {number} de 100."
    case .plan:
      "El conjunto menos costoso de cambios que lleva hasta allí eleva estos criterios: {criteria}, niveles en total: {levels}. Entonces la lección queda «{verdict}», {number} de 100."
    case .optimal: "No existe un conjunto menos costoso."
    case .notOptimal:
      "La búsqueda se interrumpió, así que puede existir un conjunto menos costoso (optimal: false)."
    case .effortOfAll: "Esfuerzo en total: {effort}."
    case .effortOfOne: "Esfuerzo: {effort}."
    case .movingSet:
      "Ningún cambio por sí solo mueve el número. El conjunto menos costoso que lo mueve: {steps}; entonces {number}."
    case .evidenceHeading: "Primero, lo que no exige cambiar el diseño"
    case .designHeading: "Después, el diseño mismo"
    case .gain:
      "{criterion} {title}, nivel {from} → {to} ({work}): {points} puntos, {full} en el nivel más alto. {advice} ({place})"
    case .verdictThen: "Entonces «{verdict}»."
    case .step: "{from} → {to}"
    case .effort: "Esfuerzo"
    case .more: "Hay más con --verbose: {count}."
    case .promise:
      "Los puntos se recalculan, no se estiman: con el cambio la evaluación tiene exactamente ese número, con todo lo demás igual."
    case .stepsCount:
      "Cada nivel de un criterio cuenta como un paso; declare esfuerzos propios con --effort."
    }
  }
}
