internal import JSONSchema

/// How a value breaks the schema of its file, and how to mend it.
enum ViolationPhrase: Phrase {
  case message(SchemaViolation.Fact, Words)
  case mend(SchemaViolation.Fact, Words)
  /// A few choices: `{choices}`.
  case oneOf
  /// More choices than a line holds.
  case oneOfMany(Int)

  /// The words that a fact is told with, in the reader's language already.
  struct Words: Sendable {
    /// The value at fault: a field, an entry of a list, the document.
    var subject: String
    /// The field that is missing or not known.
    var member = ""
    /// The field's name, as it is to be written.
    var name = ""
    /// What may stand there.
    var choices = ""
    /// What the schema says of the field; empty where it says nothing.
    var description = ""
  }

  /// Joins types and values to one list of what may stand there.
  static func alternatives(
    _ types: [SchemaType], _ words: Words, in language: Language
  ) -> String {
    var parts = types.map { SchemaPhrase.type($0).text(in: language) }
    if !words.choices.isEmpty { parts.append(words.choices) }
    return joined(parts, in: language)
  }

  /// Joins parts as in "a, b or c".
  static func joined(_ parts: [String], in language: Language) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    let head = parts.dropLast().joined(separator: ", ")
    return head + " " + DiagnosticPhrase.or.text(in: language) + " " + last
  }
}
