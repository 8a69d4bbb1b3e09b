internal import LinearRegex

/// Why a pattern (regular expression) was refused.
enum RegexPhrase: Phrase {
  case message(RegexSyntaxError.Kind)
  case expected(RegexSyntaxError.Expected)
}
