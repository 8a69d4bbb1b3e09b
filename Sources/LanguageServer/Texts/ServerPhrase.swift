internal import Reports

/// What the server says beside what the reports say.
enum ServerPhrase: Phrase, CaseIterable {
  // Places that belong to a diagnostic.
  case beginsHere, firstIsHere, belongsToIt
  /// `{file}` is a path, `{line}` a number, `{message}` what is wrong there.
  case faultInOther
  /// `{file}` is a path, or empty for the built-in one.
  case badConfiguration

  // Hovers.
  case fact, table, clause, criterion, measure
  /// `{file}` is a name, `{value}` a value in words.
  case valueInDesign
  /// `{level}` is a number.
  case level, levelNumber
  case notApplicable, notJudgeable
  // Actions.
  /// `{word}` is what was probably meant.
  case replaceBy
  /// `{name}` is a field.
  case addField
  /// `{id}` is an id, `{list}` a list.
  case addEntry
  /// `{place}` is a path, `{id}` a criterion.
  case insertSkeleton
  /// `{names}` are fields, `{id}` is a criterion.
  case addNotStated
}
