internal import Reports

/// What the client said about itself when it began.
struct ClientTraits {
  /// The language of all texts.
  var language: Language
  /// What positions count within a line.
  var encoding = PositionEncoding.utf16
  /// Whether completions may have places to fill in.
  var takesSnippets = false
  /// Whether texts may be Markdown.
  var takesMarkdown = false
  /// Whether symbols may be a tree.
  var takesSymbolTrees = false
  /// Whether a diagnostic may name other places.
  var takesRelatedPlaces = false
  /// Whether the client tells of files that change on the disk, where it is asked to.
  var watchesFiles = false
  /// Whether actions may be more than commands.
  var takesActions = false

  init(language: Language) {
    self.language = language
  }

  /// Reads the parameters of `initialize`.
  init(_ parameters: Parameters, language: Language) {
    // `es`, `es-PE`; `est` would be another language.
    let tag = parameters["locale"].string?.split { $0 == "-" || $0 == "_" || $0 == "." }.first ?? ""
    self.language = Language(rawValue: tag.lowercased()) ?? language
    let capabilities = parameters["capabilities"]
    let offered = capabilities["general"]["positionEncodings"].elements ?? []
    encoding = PositionEncoding(offered: offered.compactMap { $0.string })
    watchesFiles = capabilities["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"].isTrue
    let document = capabilities["textDocument"]
    let item = document["completion"]["completionItem"]
    takesSnippets = item["snippetSupport"].isTrue
    takesMarkdown =
      document["hover"]["contentFormat"].elements?.contains { $0.string == "markdown" } ?? false
    takesSymbolTrees = document["documentSymbol"]["hierarchicalDocumentSymbolSupport"].isTrue
    takesRelatedPlaces = document["publishDiagnostics"]["relatedInformation"].isTrue
    takesActions = document["codeAction"]["codeActionLiteralSupport"].exists
  }
}
