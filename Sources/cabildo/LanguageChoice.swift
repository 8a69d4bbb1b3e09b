import Reports

/// Finds the language before the arguments are read, so that even a wrong argument is answered in it.
struct LanguageChoice {
  /// The language of help and messages, and of reports.
  var language: Language { languages[0] }
  /// The languages of reports that can have several, the first of which is that of everything else.
  let languages: [Language]

  /// Chooses `--lang`, else what the environment says in the order of POSIX (LC_ALL, LC_MESSAGES, LANG), else
  /// English.
  init(arguments: [String], environment: [String: String]) {
    let asked = Self.asked(in: arguments)
    languages = asked.isEmpty ? [Self.language(of: environment)] : asked
  }

  private static func asked(in arguments: [String]) -> [Language] {
    var isNext = false
    for argument in arguments {
      if isNext { return list(argument) }
      if argument == "--" { return [] }
      if argument.hasPrefix("--lang=") { return list(String(argument.dropFirst(7))) }
      isNext = argument == "--lang"
    }
    return []
  }

  /// Returns the languages of a list such as `en,es`, each once.
  private static func list(_ text: String) -> [Language] {
    var languages: [Language] = []
    for tag in text.split(separator: ",") {
      if let language = Language(rawValue: String(tag)), !languages.contains(language) {
        languages.append(language)
      }
    }
    return languages
  }

  private static func language(of environment: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      // `es`, `es_PE.UTF-8`, `es-419`; `est` would be another language.
      let tag = value.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
      return Language(rawValue: tag.lowercased()) ?? .english
    }
    return .english
  }
}
