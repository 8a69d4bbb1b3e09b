import Reports

/// Finds the language before the arguments are read, so that even a wrong argument is answered in it.
struct LanguageChoice {
  /// The language of help, messages and reports.
  let language: Language

  /// Chooses `--lang`, else what the environment says in the order of POSIX (LC_ALL, LC_MESSAGES, LANG), else
  /// English.
  init(arguments: [String], environment: [String: String]) {
    language = Self.asked(in: arguments) ?? Self.language(of: environment)
  }

  private static func asked(in arguments: [String]) -> Language? {
    var isNext = false
    for argument in arguments {
      if isNext { return Language(rawValue: argument) }
      if argument == "--" { return nil }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
      isNext = argument == "--lang"
    }
    return nil
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
