/// What the keyword `format` does.
package enum FormatMode: Sendable {
  /// It says something about the value; only a dialect that asks for it makes it a check.
  case annotate
  /// It is a check, for the formats that are known.
  case assert
}
