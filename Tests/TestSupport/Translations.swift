/// Checks of texts that exist in two languages.
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

  /// Returns the frequent English words of a Spanish text; what stands between back-ticks or in `{…}` is no prose.
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
