internal import Rubric

extension FailurePhrase {
  var english: String {
    switch self {
    case .incomplete: "the evaluation is incomplete: at `{subject}`, {reason}"
    case .reason(let kind): Self.englishReason(kind)
    case .mend(let kind): Self.englishMend(kind)
    }
  }

  static func englishReason(_ kind: EvaluationFailure.Kind) -> String {
    switch kind {
    case .outOfSteps(let limit): "the rules took more than \(limit) steps"
    case .numberTooLarge: "a number went beyond 64 bits"
    case .strategy(let failure):
      switch failure.kind {
      case .noParts: "the strategy had nothing to score"
      case .badParameter(let name): "the strategy refused its parameter `\(name)`"
      case .outOfRange: "the strategy's result lies outside what it promises"
      case .other(let text): text.text(in: Language.english.tag)
      }
    }
  }

  static func englishMend(_ kind: EvaluationFailure.Kind) -> String {
    switch kind {
    case .outOfSteps: "make the lists of the design shorter, or the rule simpler; nothing was taken as a pass"
    case .numberTooLarge: "look for very large numbers in the design; nothing was taken as a pass"
    case .strategy: "correct the strategy or its parameters; nothing was taken as a pass"
    }
  }
}
