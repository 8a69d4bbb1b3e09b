import Reports
import Rubric

/// `cabildo plugins [STRATEGY]`
enum PluginsCommand {
  static let declaration = CommandDeclaration(
    name: "plugins", summary: .pluginsSummary, details: [.pluginsDetails],
    operands: [OperandDeclaration(word: .strategyWord, help: .pluginsStrategyHelp, count: 0...1)],
    options: [OptionDeclaration("schema", help: .pluginsSchemaHelp), .width],
    examples: [CommandDeclaration.Example(line: "cabildo plugins weighted-mean", help: .pluginsExample)]
  ) { parsed, session in
    let registry = session.plugins.strategies
    let width = parsed.number(of: "width") ?? session.width(session.console.output)
    let renderer = StrategyPageRenderer(language: session.language, width: width)
    guard let id = parsed.operands.first else {
      if !parsed.has("schema") { return session.write(renderer.list(registry.modules)) }
      session.say(
        Message(
          text: CommandPhrase.schemaOfOne.text(in: session.language),
          help: [CommandPhrase.pluginsList.text(in: session.language)]))
      return .badRequest
    }
    if let module = registry[id] {
      if parsed.has("schema") {
        return session.write(module.parameterSchema(in: session.language.tag) + "\n")
      }
      return session.write(renderer.text(module))
    }
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
