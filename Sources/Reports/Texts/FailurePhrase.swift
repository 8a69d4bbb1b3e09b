internal import Rubric

/// Why an evaluation is incomplete.
enum FailurePhrase: Phrase {
  /// `{reason}` is what went wrong, `{subject}` the rule at work.
  case incomplete
  case reason(EvaluationFailure.Kind)
  case mend(EvaluationFailure.Kind)

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .incomplete): "the evaluation is incomplete: at `{subject}`, {reason}"
    case (.english, .reason(let kind)): Self.englishReason(kind)
    case (.english, .mend(let kind)): Self.englishMend(kind)
    case (.spanish, .incomplete): "la evaluación quedó incompleta: en `{subject}`, {reason}"
    case (.spanish, .reason(let kind)): Self.spanishReason(kind)
    case (.spanish, .mend(let kind)): Self.spanishMend(kind)
    }
  }
}
