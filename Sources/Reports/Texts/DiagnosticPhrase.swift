/// The words around a diagnostic.
enum DiagnosticPhrase: Phrase {
  case error, warning, help, note
  /// `{word}` is what was probably meant.
  case didYouMean
  /// `{place}` is a file, line and column.
  case firstIsHere, beginsHere
  /// `{lines}` are line numbers.
  case sameAtLine, sameAtLines
  case andMoreLines(Int)
  case andMore(Int)
  case errorCount(Int)
  case warningCount(Int)
  /// `{fields}` are names.
  case knownFields
  /// `{known}` are words.
  case knownWords
  /// `{count}` problems are not shown.
  case document
  /// `{title}` is the title of a field, `{name}` the field itself.
  case fieldTitled, fieldNamed, fieldAlone
  /// `{index}` counts from 1, `{list}` is the list.
  case entry
  case and, or
  /// A byte that is no character, `{byte}` in hexadecimal digits.
  case byte
  case endOfText

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
