/// Why an evaluation is incomplete; it is never a pass.
package struct EvaluationFailure: Error, Hashable, Sendable {
  /// What went wrong.
  package enum Kind: Hashable, Sendable {
    /// More steps than the budget.
    case outOfSteps(limit: Int)
    /// A number beyond 64 bits.
    case numberTooLarge
    /// A strategy has no score.
    case strategy(ScoringFailure)
  }

  /// What went wrong.
  package let kind: Kind
  /// The criterion, contradiction, integrity rule or lesson at work.
  package let subject: String

  /// Makes a failure.
  package init(kind: Kind, subject: String) {
    self.kind = kind
    self.subject = subject
  }
}
