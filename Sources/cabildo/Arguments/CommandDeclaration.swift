/// A command: what it takes, what help says about it, and what it does.
struct CommandDeclaration: Sendable {
  /// A command line with what it does.
  struct Example: Sendable {
    let line: String
    let help: CommandPhrase
  }

  /// The name.
  let name: String
  /// What it does, in a phrase.
  let summary: CommandPhrase
  /// What else is worth knowing, in paragraphs.
  var details: [CommandPhrase] = []
  /// The arguments that are no options.
  var operands: [OperandDeclaration] = []
  /// The options, without the common ones.
  var options: [OptionDeclaration] = []
  /// Some examples.
  var examples: [Example] = []
  /// What it does.
  let run: @Sendable (ParsedArguments, Session) -> ExitCode

  /// The options, with those that all commands have.
  var allOptions: [OptionDeclaration] { options + Self.commonOptions }

  /// The options that all commands have.
  static let commonOptions = [
    OptionDeclaration(
      "lang", value: .list(Session.languages), help: .langHelp),
    OptionDeclaration("color", value: .choice(["auto", "always", "never"]), help: .colorHelp),
    OptionDeclaration("help", letter: "h", help: .helpHelp),
  ]
}
