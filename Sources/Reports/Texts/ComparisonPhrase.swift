/// What a comparison of two evaluations says.
package enum ComparisonPhrase: Phrase, CaseIterable {
  /// `{title}` is the design's.
  case title
  /// `{before}` and `{after}` are files, `{old}` and `{new}` dates.
  case sides
  /// What else than the design changed; `{before}` and `{after}` are versions.
  case causeNothing, causeRules, causeEngine, causeBoth
  case reevaluated, notReevaluated, sameHash
  /// `{before}` and `{after}` are verdicts.
  case verdict
  case verdictSame
  /// `{before}`, `{after}` and `{difference}` are numbers.
  case number
  case noNumber
  /// `{parts}` are those below.
  case cause
  /// `{points}` is a number with its sign.
  case byDesign, byRules, byEngine, byRulesAndEngine
  case notSplit, noShares, sampled, nothingMoved
  case before, after, points, overallPoints, change
  /// `{label}` is a measure, `{before}` and `{after}` its values.
  case honest
  case honestHeading
  case contradictionsGone, contradictionsNew
  /// `{lessons}` are ids.
  case otherLessons
  case onlyBefore, onlyAfter
  case sharesExplained
}
