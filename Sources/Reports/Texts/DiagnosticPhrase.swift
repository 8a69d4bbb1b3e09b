/// The words around a diagnostic.
enum DiagnosticPhrase: Phrase {
  case error, warning, help, note
  /// `{word}` is what was probably meant.
  case didYouMean
  /// `{place}` is a file, line and column.
  case firstIsHere, beginsHere
  /// `{lines}` are line numbers.
  case sameAtLine, sameAtLines
  /// So many times more in the line that is shown.
  case sameInLine(Int)
  case andMoreLines(Int)
  case andMore(Int)
  case errorCount(Int)
  case warningCount(Int)
  /// `{fields}` are names.
  case knownFields
  /// `{known}` are words.
  case knownWords
  /// The whole of a file.
  case document
  /// `{title}` is the title of a field, `{name}` the field itself.
  case fieldTitled, fieldNamed, fieldAlone
  /// `{index}` counts from 1, `{list}` is the list.
  case entry
  case or
  /// A byte that is no character, `{byte}` in hexadecimal digits.
  case byte
  case endOfText
}
