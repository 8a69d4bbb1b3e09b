import Reports
import Rubric

/// Runs a command line; everything it touches is an argument, so that a test needs no process.
func run(
  arguments: [String], environment: [String: String], console: any Console, plugins: Plugins = .builtIn,
  keeper: ScorecardKeeper = ScorecardKeeper()
) -> ExitCode {
  let choice = LanguageChoice(arguments: arguments, environment: environment)
  var session = Session(
    language: choice.language, otherLanguages: Array(choice.languages.dropFirst()), console: console,
    environment: environment, plugins: plugins, keeper: keeper)
  defer { keeper.closePlugins() }
  let commands = Commands(plugins: plugins)
  // `cabildo --lang es evaluate …` is as good as `cabildo evaluate --lang es …`.
  let index = commandIndex(arguments)
  do throws(UsageError) {
    guard index < arguments.count else {
      let parsed = try ArgumentParser(declaration: commands.root).parse(arguments[...])
      session.color = parsed.value(of: "color") ?? session.color
      if parsed.has("help") { return session.write(HelpRenderer(session: session).text(for: commands)) }
      if parsed.has("version") { return commands.root.run(parsed, session) }
      console.writeError(Array(HelpRenderer(session: session).text(for: commands).utf8))
      return .badRequest
    }
    let name = arguments[index]
    guard let declaration = commands[name] else {
      throw .unknownCommand(name, suggestion: spellingSuggestion(for: name, among: commands.names))
    }
    return execute(declaration, arguments[..<index] + arguments[(index + 1)...], &session)
  } catch {
    session.say(error, command: nil)
    return .badRequest
  }
}

/// Returns the index of the first argument that is neither an option that all commands have nor its value.
private func commandIndex(_ arguments: [String]) -> Int {
  var index = 0
  while index < arguments.count, arguments[index].hasPrefix("-") {
    let takesValue = CommandDeclaration.commonOptions.contains { option in
      if case .none = option.value { return false }
      return option.spelling == arguments[index]
    }
    index += takesValue ? 2 : 1
  }
  return index
}

private func execute(
  _ declaration: CommandDeclaration, _ arguments: ArraySlice<String>, _ session: inout Session
) -> ExitCode {
  do throws(UsageError) {
    let parsed = try ArgumentParser(declaration: declaration).parse(arguments)
    session.color = parsed.value(of: "color") ?? session.color
    if parsed.has("help") { return session.write(HelpRenderer(session: session).text(for: declaration)) }
    try session.allowPlugins(parsed)
    return declaration.run(parsed, session)
  } catch {
    session.say(error, command: declaration.name)
    return .badRequest
  }
}
