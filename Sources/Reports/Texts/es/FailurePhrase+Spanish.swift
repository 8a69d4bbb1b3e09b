internal import Rubric

extension FailurePhrase {
  var spanish: String {
    switch self {
    case .incomplete: "la evaluación quedó incompleta: en `{subject}`, {reason}"
    case .reason(let kind): Self.spanishReason(kind)
    case .mend(let kind): Self.spanishMend(kind)
    }
  }

  static func spanishReason(_ kind: EvaluationFailure.Kind) -> String {
    switch kind {
    case .outOfSteps(let limit): "las reglas tomaron más de \(limit) pasos"
    case .numberTooLarge: "un número superó los 64 bits"
    case .strategy(let failure):
      switch failure.kind {
      case .noParts: "la estrategia no tenía nada que puntuar"
      case .badParameter(let name): "la estrategia rechazó su parámetro `\(name)`"
      case .outOfRange: "el resultado de la estrategia queda fuera de lo que ella promete"
      case .other(let text): text.text(in: Language.spanish.tag)
      }
    }
  }

  static func spanishMend(_ kind: EvaluationFailure.Kind) -> String {
    switch kind {
    case .outOfSteps: "acorte las listas del diseño o simplifique la regla; nada se dio por cumplido"
    case .numberTooLarge: "busque números muy grandes en el diseño; nada se dio por cumplido"
    case .strategy: "corrija la estrategia o sus parámetros; nada se dio por cumplido"
    }
  }
}
