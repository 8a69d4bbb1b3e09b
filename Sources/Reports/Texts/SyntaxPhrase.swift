internal import JSONDocument

/// Why a text is not JSON, and how to mend it.
enum SyntaxPhrase: Phrase {
  /// `found` is the character at the place, ready to be shown.
  case message(JSONSyntaxError.Kind, found: String)
  case mend(JSONSyntaxError.Kind, found: String)
  case expectation(JSONSyntaxError.Expectation)

  /// Whether a character is a quotation mark that word processors put in place of `"`.
  static func isTypographicQuote(_ found: String) -> Bool {
    ["`“`", "`”`", "`„`", "`«`", "`»`", "`‘`", "`’`", "`'`"].contains(found)
  }
}
