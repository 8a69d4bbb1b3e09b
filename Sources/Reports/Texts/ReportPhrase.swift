package import Rubric

/// The words of reports.
package enum ReportPhrase: Phrase {
  // Headings and labels.
  case design, file, asOf, status, verdicts, firstChanges, contradictions, criteria, noContradictions
  case shown, claimed, possible, shownLong, claimedLong, possibleLong
  case level, required, weight, clauses, counted, notStatedHere, evidence, next, advice, why, limits, watch
  case question, ladder, askThem, agreeing, disagreeing, attestation, place, gain, overall, lesson, criterion
  case measure, value, number, moreEvidence(Int), moreChanges(Int)
  /// `{points}` more in the lesson's number; `{verdict}` then.
  case gainPoints, verdictThen
  case readingsExplained, numberExplained, satisfiedNeedsOthers, scope
  case weightSplit
  case levelName(Int)
  case outcome(CriterionResult.Outcome)
  case weightOf(CriterionResult.Outcome)
  case changeKind(Change.Kind)
  case origin(Origin)
  case originLong(Origin)
  case statusName(String)
  case capacity(String)
  case nothingToChange

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
