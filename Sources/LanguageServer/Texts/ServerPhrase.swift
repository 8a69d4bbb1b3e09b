internal import Reports

/// What the server says beside what the reports say.
enum ServerPhrase: Phrase, CaseIterable {
  // Places that belong to a diagnostic.
  case beginsHere, firstIsHere, belongsToIt
  /// `{file}` is a path, `{line}` a number, `{message}` what is wrong there.
  case faultInOther
  /// `{file}` is a path, or empty for the built-in one.
  case badConfiguration

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
