package import Rubric

/// The words of reports.
package enum ReportPhrase: Phrase {
  // Headings and labels.
  case design, file, asOf, status, verdicts, firstChanges, contradictions, criteria, noContradictions
  case shown, claimed, possible, shownLong, claimedLong, possibleLong
  case level, required, weight, clauses, counted, notStatedHere, evidence, next, advice, why, limits, watch
  case question, ladder, askThem, agreeing, disagreeing, attestation, place, gain, overall, lesson, criterion
  /// Those who agree with another version of the design, and with one that they do not name.
  case stale, unbound
  case measure, value, number, moreEvidence(Int), moreChanges(Int)
  /// `{points}` more in the lesson's number; `{verdict}` then.
  case gainPoints, verdictThen
  case readingsExplained, numberExplained, scope
  /// Why nothing of the design is quoted.
  case redacted
  /// Why the best verdict, `{verdict}`, waits for others on so many `{criteria}`.
  case bestNeedsOthers(Int)
  /// What comes before the parts of a lesson's weight.
  case weightSplit(Int)
  case contradictionsExplained
  /// One line for each criterion, and how to read it.
  case glance, glanceExplained
  /// Before places of `{file}` that are given as line:column.
  case placesExplained
  /// The marks of a ladder.
  case ladderExplained
  /// What the next level asks.
  case toReach(Int)
  case levelName(Int)
  case outcome(CriterionResult.Outcome)
  case weightOf(CriterionResult.Outcome)
  case changeKind(Change.Kind)
  case origin(Origin)
  case originLong(Origin)
  case statusName(String)
  case capacity(String)
  case nothingToChange
  /// What a rubric changes in `{base}`, which it extends.
  case overrides
  case overrideAdded, overrideDropped
  /// `{clauses}` are ids.
  case overrideDroppedClauses
  case reason
}
