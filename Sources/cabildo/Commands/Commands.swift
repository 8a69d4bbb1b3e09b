/// All commands.
struct Commands: Sendable {
  /// The commands, in the order of the help.
  let all: [CommandDeclaration]
  /// The program without a command.
  let root: CommandDeclaration

  init(plugins: Plugins) {
    all = [
      EvaluateCommand.declaration(plugins), LintCommand.declaration, BaselineCommand.declaration,
      ConfigCommand.declaration,
      ExplainCommand.declaration, NewCommand.declaration, ImportCommand.declaration,
      ExportCommand.declaration,
      SchemaCommand.declaration, RenderCommand.declaration(plugins), RubricCommand.declaration,
      AttestCommand.declaration, AdviseCommand.declaration, CompareCommand.declaration,
      RankCommand.declaration, ReportCommand.declaration, CalibrateCommand.declaration,
      PluginsCommand.declaration,
      WorkbenchCommand.declaration, LanguageServerCommand.declaration,
      CompletionsCommand.declaration(plugins), ManualCommand.declaration(plugins),
    ]
    root = VersionCommand.declaration
  }

  /// The commands' names.
  var names: [String] { all.map { $0.name } }

  /// Returns the command of a name, or nil.
  subscript(name: String) -> CommandDeclaration? {
    all.first { $0.name == name }
  }
}
