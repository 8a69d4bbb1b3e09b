internal import JSONPath

/// Why a text is not a JSONPath query (RFC 9535), and how to mend it.
enum PathPhrase: Phrase {
  case message(JSONPathError.Kind)
  case mend(JSONPathError.Kind)
  case expectation(JSONPathError.Expectation)
  case type(JSONPath.ExpressionType)
  case found(JSONPathError.Found)

  /// Returns a character in backticks.
  static func quote(_ scalar: Unicode.Scalar) -> String { "`" + String(Character(scalar)) + "`" }
}
