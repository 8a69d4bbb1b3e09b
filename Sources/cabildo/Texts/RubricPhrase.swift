import Reports

/// What the commands for authors of rubrics say.
enum RubricPhrase: Phrase, CaseIterable {
  case error, warning, help
  /// `{errors}` and `{warnings}` are numbers.
  case checkTotal
  /// `{count}` is a number of files.
  case checkClean
  /// `{language}` is a tag, `{count}` a number of texts.
  case textsMissing, textsMissingMend
  /// `{file}` is a path.
  case noTests
  /// `{passed}` and `{total}` are numbers.
  case testTotal
  case wanted, found, levels, measures, facts, level, nobody, andMore
  /// `{id}` is what the test names.
  case unknownSubject
  case missingBase, notADesign, failed, flagged, notFlagged
  /// `{place}` is a pointer, `{shown}` are pointers.
  case missingPlace
  /// `{text}` is a part of a message.
  case missingMessage
  /// `{reached}` and `{total}` are numbers.
  case coveredLevels, coveredConditions, coveredMessages, coveredFlags
  /// `{level}` is a number.
  case gapLevel, gapAdvice
  /// `{condition}` is a condition.
  case gapNeverTrue, gapNeverFalse
  case gapCannotJudge, gapNotApplicable, gapAttestation, gapNeverFlagged, gapAlwaysFlagged
  /// `{count}` is a number.
  case unreadFields
  /// `{file}` is a path; `{noticed}`, `{survived}`, `{equivalent}` and `{score}` are numbers.
  case mutationScore
  case suggestionHeading
  /// `{levels}` are levels.
  case suggestion
  /// `{file}` is a path; `{tried}`, `{perverse}`, `{denominators}` and `{unexplained}` are numbers.
  case incentiveTotal
  case deleted, emptied, duplicated
  /// `{criterion}` is an id, `{before}` and `{after}` are levels.
  case incentiveRises, denominatorEffect, perverse, unexplained
  /// `{file}` is a path, `{line}` a command line.
  case docsStale, docsFresh, docsWritten
  /// `{name}` is what was written.
  case badName
  /// `{action}` is what was written.
  case unknownAction
  case newNext, noName
}
