import Reports
import Rubric
import Workspace

/// What a command knows beside its arguments.
struct Session {
  /// The language of help, messages and reports.
  let language: Language
  /// Further languages of reports that can have several.
  var otherLanguages: [Language] = []
  /// What it reads from and writes to.
  let console: any Console
  /// The environment: language and colour.
  let environment: [String: String]
  /// The strategies and reporters.
  let plugins: Plugins
  /// Who holds the scorecards until the end.
  let keeper: ScorecardKeeper
  /// Which process plugins may run.
  var pluginPolicy = PluginPolicy()
  /// `auto`, `always` or `never`.
  var color = "auto"

  /// The variables that the command heeds.
  static let environmentVariables = [
    "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "SOURCE_DATE_EPOCH",
  ]

  /// The languages that `--lang` takes.
  static let languages = Language.allCases.map { $0.tag }

  /// Whether a screen shows colour: where it is a terminal, unless `NO_COLOR` or a dumb terminal say otherwise.
  func hasColor(_ screen: Screen) -> Bool {
    switch color {
    case "always": true
    case "never": false
    default:
      screen.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }

  /// The columns of a screen, 40 to 100; 80 where nobody knows.
  func width(_ screen: Screen) -> Int {
    min(max(screen.width ?? 80, 40), 100)
  }

  /// Writes to standard output.
  ///
  /// Where nobody reads on, as behind `| head`, that is the reader's choice and no failure.
  func write(_ bytes: [UInt8]) -> ExitCode {
    do throws(FileFailure) {
      try console.writeOutput(bytes)
      return .done
    } catch {
      if error.kind == .closedPipe { return .done }
      say(error, named: WorkspacePhrase.standardOutput.text(in: language))
      return .badRequest
    }
  }

  /// Writes a text to standard output.
  func write(_ text: String) -> ExitCode {
    write(Array(text.utf8))
  }

  /// Writes a message to standard error.
  func say(_ message: Message) {
    console.writeError(Array(MessageRenderer(session: self).text(message).utf8))
  }

  /// Says why a file could not be read or written.
  func say(_ failure: FileFailure, named name: String? = nil) {
    var help: [String] = []
    if case .notFound(let suggestion?) = failure.kind {
      help.append(CommandPhrase.didYouMean.text(in: language, ("word", suggestion)))
    }
    if let mend = failure.mend(in: language) { help.append(mend) }
    let subject =
      name ?? (failure.path == "-" ? WorkspacePhrase.standardInput.text(in: language) : failure.path)
    say(Message(subject: subject, text: failure.message(in: language), help: help))
  }

  /// Says what is wrong in files.
  func say(_ problems: [Problem], sources: [SourceText], scorecard: Scorecard? = nil, showsAll: Bool = false)
  {
    guard !problems.isEmpty else { return }
    let renderer = DiagnosticRenderer(
      language: language, schema: scorecard?.format.schema, width: width(console.errors),
      hasColor: hasColor(console.errors), limit: showsAll ? Int.max : 20,
      read: { name in sources.first { $0.name == name }?.bytes })
    console.writeError(Array(renderer.text(problems).utf8))
  }
}
