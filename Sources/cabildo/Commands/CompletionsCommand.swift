/// `cabildo completions SHELL`
enum CompletionsCommand {
  static func declaration(_ plugins: Plugins) -> CommandDeclaration {
    CommandDeclaration(
      name: "completions", summary: .completionsSummary, details: [.completionsDetails],
      operands: [OperandDeclaration(word: .shellWord, help: .completionsShellHelp, count: 1...1)],
      examples: [
        CommandDeclaration.Example(
          line: "cabildo completions bash > ~/.local/share/bash-completion/completions/cabildo",
          help: .completionsExample)
      ]
    ) { parsed, session in
      let name = parsed.operands[0]
      guard let shell = Shell(rawValue: name) else {
        let known = Shell.allCases.map { $0.rawValue }
        session.say(
          .unknownValue(name, option: "completions", known: known, suggestion: nil), command: "completions")
        return .badRequest
      }
      return session.write(shell.script(for: Commands(plugins: plugins), session: session))
    }
  }
}
