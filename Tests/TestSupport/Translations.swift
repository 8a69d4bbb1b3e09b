/// Checks of texts that exist in several languages.
public enum Translations {
  /// Returns the placeholders of a text, `{name}`, sorted.
  public static func placeholders(of text: String) -> [String] {
    var found: [String] = []
    var name: String?
    for character in text {
      switch character {
      case "{": name = ""
      case "}":
        if let name { found.append(name) }
        name = nil
      default: name?.append(character)
      }
    }
    return found.sorted()
  }

  /// Returns what is wrong with a translation (BCP 47): placeholders that the English text does not have, words of
  /// another language, a long text that is the same in Spanish and Portuguese.
  public static func faults(
    of text: String, in language: String, english: String, spanish: String
  ) -> [String] {
    var faults = text.isEmpty ? ["nothing is said"] : []
    if placeholders(of: text) != placeholders(of: english) { faults.append("other placeholders") }
    let words = englishWords(in: text).filter { language != "pt" || !portuguese.contains($0) }
    faults += words.map { "English: " + $0 }
    if language == "pt" {
      faults += spanishWords(in: text).map { "Spanish: " + $0 }
      if text == spanish, isLong(text) { faults.append("the Spanish text") }
    }
    return faults
  }

  /// Tells whether a text has more than three words beside its placeholders: fewer may be the same in two languages.
  public static func isLong(_ text: String) -> Bool {
    text.split(separator: " ").filter { !$0.contains("{") && $0.contains { $0.isLetter } }.count > 3
  }

  /// Returns what no Portuguese text has: letters and frequent words of Spanish.
  public static func spanishWords(in text: String) -> [String] {
    var found = text.filter { "ñÑ¿¡«»".contains($0) }.map { String($0) }
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "`" }.map { String($0) }
    found += words.filter { onlySpanish.contains($0) }
    return found
  }

  private static let onlySpanish: Set<String> = [
    "el", "los", "las", "y", "con", "del", "al", "su", "sus", "lo", "pero", "sin", "muy", "más", "también",
    "según",
    "hay", "así", "ningún", "ninguna", "ninguno", "aquí", "donde", "puede", "debe", "quien", "quienes",
    "tiene", "archivo", "nivel", "ese", "eso", "hasta",
  ]

  /// Words that are English and Portuguese.
  private static let portuguese: Set<String> = ["for", "note"]

  /// Returns the frequent English words of a text in another language; what stands between back-ticks or in `{…}` is no prose.
  public static func englishWords(in text: String) -> [String] {
    var prose = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode { prose.append(character) }
    }
    var isPlaceholder = false
    prose = String(
      prose.map { character in
        if character == "{" { isPlaceholder = true }
        if character == "}" { isPlaceholder = false }
        return isPlaceholder || !character.isLetter ? " " : character
      })
    return prose.split(separator: " ").map { $0.lowercased() }.filter { frequent.contains($0) }
  }

  private static let frequent: Set<String> = [
    "the", "of", "and", "is", "are", "to", "with", "this", "that", "file", "files", "folder", "not", "there",
    "it", "for", "from", "option", "options", "command", "design", "designs", "help", "usage", "warning",
    "note",
    "report", "reports", "format", "language", "known", "did", "you", "mean", "write", "read", "weight",
    "level",
    "levels", "why", "where", "which", "evidence", "advice", "scorecard", "criteria", "exit", "code", "codes",
    "examples", "arguments", "what", "an", "be", "its", "by", "on", "or", "if", "missing", "here", "verdict",
  ]
}
