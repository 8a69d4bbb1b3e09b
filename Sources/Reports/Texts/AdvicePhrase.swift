/// What advice says.
package enum AdvicePhrase: Phrase, CaseIterable {
  /// `{title}` is the design's.
  case title
  /// `{verdict}` is a verdict, `{number}` a number.
  case targetVerdict, targetNumber, targetNext
  /// `{verdict}` is a verdict; `{shown}`, `{claimed}` and `{possible}` are numbers.
  case now
  case nowWithoutNumber
  case met, nothingApplies
  /// `{verdict}` is a verdict, `{number}` a number.
  case outOfReach
  /// `{verdict}` is a verdict, `{number}` a number, `{criteria}` and `{levels}` are counts.
  case plan
  case optimal, notOptimal
  /// `{effort}` is a number.
  case effortOfAll, effortOfOne
  /// `{steps}` are criteria with their levels, `{number}` is a number.
  case movingSet
  case evidenceHeading, designHeading
  /// `{criterion}` is an id, `{title}` its name, `{from}` and `{to}` are levels, `{work}` is a kind of work, `{points}`
  /// and `{full}` are numbers with their sign, `{advice}` is what to do, `{place}` where.
  case gain
  /// `{verdict}` is a verdict.
  case verdictThen
  /// `{from}` and `{to}` are levels.
  case step
  case effort
  /// `{count}` is a number.
  case more
  case promise, stepsCount
}
