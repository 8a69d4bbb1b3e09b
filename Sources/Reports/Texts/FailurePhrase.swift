internal import Rubric

/// Why an evaluation is incomplete.
enum FailurePhrase: Phrase {
  /// `{reason}` is what went wrong, `{subject}` the rule at work.
  case incomplete
  case reason(EvaluationFailure.Kind)
  case mend(EvaluationFailure.Kind)
}
