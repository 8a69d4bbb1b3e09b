internal import Rubric

extension FailurePhrase {
  var portuguese: String {
    switch self {
    case .incomplete: "a avaliação ficou incompleta: em `{subject}`, {reason}"
    case .reason(let kind): Self.portugueseReason(kind)
    case .mend(let kind): Self.portugueseMend(kind)
    }
  }

  static func portugueseReason(_ kind: EvaluationFailure.Kind) -> String {
    switch kind {
    case .outOfSteps(let limit): "as regras usaram mais de \(limit) passos"
    case .numberTooLarge: "um número ultrapassou 64 bits"
    case .strategy(let failure):
      switch failure.kind {
      case .noParts: "a estratégia não tinha nada a pontuar"
      case .badParameter(let name): "a estratégia recusou o parâmetro `\(name)`"
      case .outOfRange: "o resultado da estratégia está fora do que ela promete"
      case .other(let text): text.text(in: Language.portuguese.tag)
      }
    }
  }

  static func portugueseMend(_ kind: EvaluationFailure.Kind) -> String {
    switch kind {
    case .outOfSteps: "encurte as listas do desenho ou simplifique a regra; nada foi dado como cumprido"
    case .numberTooLarge: "procure números muito grandes no desenho; nada foi dado como cumprido"
    case .strategy: "corrija a estratégia ou os parâmetros dela; nada foi dado como cumprido"
    }
  }
}
