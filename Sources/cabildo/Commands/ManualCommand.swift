/// `cabildo manual`
enum ManualCommand {
  static func declaration(_ plugins: Plugins) -> CommandDeclaration {
    CommandDeclaration(
      name: "manual", summary: .manualSummary, details: [.manualDetails],
      examples: [CommandDeclaration.Example(line: "cabildo manual | man -l -", help: .manualExample)]
    ) { _, session in
      session.write(ManualPage(commands: Commands(plugins: plugins), session: session).text)
    }
  }
}
