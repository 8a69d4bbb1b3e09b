import Reports
import Rubric
import Workspace

/// `cabildo plugins [STRATEGY]` and `cabildo plugins check STRATEGY`
struct PluginsCommand {
  static let declaration = CommandDeclaration(
    name: "plugins", summary: .pluginsSummary, details: [.pluginsDetails, .pluginsCheckDetails],
    operands: [
      OperandDeclaration(word: .strategyWord, help: .pluginsStrategyHelp, count: 0...1),
      OperandDeclaration(word: .strategyWord, help: .pluginsCheckHelp, count: 0...1),
    ],
    options: [
      OptionDeclaration("schema", help: .pluginsSchemaHelp),
      OptionDeclaration(
        "plugin", value: .text(.folderWord), isRepeatable: true, help: .pluginFolderHelp),
      OptionDeclaration("with", value: .text(.jsonWord), help: .pluginsWithHelp),
      .width,
    ] + OptionDeclaration.plugins,
    examples: [
      CommandDeclaration.Example(line: "cabildo plugins weighted-mean", help: .pluginsExample),
      CommandDeclaration.Example(
        line: "cabildo plugins check weighted-mean --with '{\"p\": 0}'", help: .pluginsCheckExample),
    ]
  ) { parsed, session in
    PluginsCommand(parsed: parsed, session: session).run()
  }

  let parsed: ParsedArguments
  let session: Session

  /// Does it.
  func run() -> ExitCode {
    let plugins: PluginSet
    let registry: StrategyRegistry
    do throws(PluginFailure) {
      var policy = session.pluginPolicy
      let folders = parsed.occurrences.filter { $0.name == "plugin" }.map { $0.value }
      for folder in folders {
        do throws(FileFailure) { try policy.addLockFile(in: Path.folder(of: folder)) } catch {
          session.say(error)
          return .badRequest
        }
      }
      plugins = try PluginSet(folders: folders, policy: policy)
      session.keeper.keep(plugins)
      registry = try plugins.added(to: session.plugins.strategies)
    } catch {
      session.say(Message(text: error.text.text(in: session.language.tag)))
      return .badRequest
    }
    guard let id = parsed.operands.first else { return list(plugins) }
    if id == "check" {
      guard let name = parsed.operands.dropFirst().first else {
        session.say(.missingOperand(.strategyWord), command: "plugins")
        return .badRequest
      }
      guard let module = registry[name] else { return unknown(name, registry) }
      return PluginCheck(session: session, module: module, plugins: plugins).run(
        with: parsed.value(of: "with"))
    }
    if let extra = parsed.operands.dropFirst().first {
      session.say(.tooManyOperands(extra), command: "plugins")
      return .badRequest
    }
    guard let module = registry[id] else { return unknown(id, registry) }
    if parsed.has("schema") {
      return session.write(module.parameterSchema(in: session.language.tag) + "\n")
    }
    return session.write(renderer.text(module))
  }

  private var renderer: StrategyPageRenderer {
    StrategyPageRenderer(
      language: session.language,
      width: parsed.number(of: "width") ?? session.width(session.console.output))
  }

  private func list(_ plugins: PluginSet) -> ExitCode {
    if parsed.has("schema") {
      session.say(
        Message(
          text: CommandPhrase.schemaOfOne.text(in: session.language),
          help: [CommandPhrase.pluginsList.text(in: session.language)]))
      return .badRequest
    }
    var text = renderer.list(session.plugins.strategies.modules)
    let measures = renderer.list(session.plugins.strategies.measures)
    if !measures.isEmpty { text += "\n" + measures }
    for connection in plugins.connections {
      text += "\n" + renderer.list([connection.module])
      let hash = (try? connection.contentHash()) ?? "–"
      text += CommandPhrase.pluginsOrigin.text(
        in: session.language, ("folder", terminalSafe(connection.manifest.folder)), ("hash", hash))
      text += "\n"
    }
    return session.write(text)
  }

  private func unknown(_ id: String, _ registry: StrategyRegistry) -> ExitCode {
    var help: [String] = []
    if let suggestion = spellingSuggestion(for: id, among: registry.modules.map { $0.id }) {
      help.append(session.didYouMean(suggestion))
    }
    help.append(CommandPhrase.pluginsList.text(in: session.language))
    session.say(
      Message(text: CommandPhrase.unknownStrategyID.text(in: session.language, ("id", id)), help: help))
    return .badRequest
  }
}
