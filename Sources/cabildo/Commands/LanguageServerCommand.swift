import LanguageServer
import Workspace

/// `cabildo language-server`
enum LanguageServerCommand {
  static let declaration = CommandDeclaration(
    name: "language-server", summary: .languageServerSummary,
    details: [.languageServerDetails, .languageServerFeatures],
    options: [.config, OptionDeclaration("stdio", help: .stdioHelp)],
    examples: [
      CommandDeclaration.Example(line: "cabildo language-server", help: .languageServerExample),
      CommandDeclaration.Example(
        line: "cabildo language-server --config config.json", help: .languageServerExampleConfig),
    ]
  ) { parsed, session in
    let server = LanguageServer(
      ServerSettings(
        language: session.language, registry: session.plugins.strategies,
        configuration: parsed.value(of: "config"),
        surroundings: ServerSettings.Surroundings(
          configuration: { path in
            // Configurations come and go while an editor is open.
            var search = ConfigurationSearch()
            return search.nearest(to: .file(path))
          }, isNamed: { Path.matches($0, $1) }, today: { session.day }),
        read: { try? InputFile.read($0) }))
    do throws(FileFailure) {
      while server.exitCode == nil {
        let bytes = try session.console.readAvailable()
        if bytes.isEmpty { return .leftAlone }
        let answer = server.receive(bytes)
        if !answer.isEmpty { try session.console.writeOutput(answer) }
      }
      return server.exitCode == 0 ? .done : .leftAlone
    } catch {
      // Where nobody reads any more there is nobody to tell.
      if error.kind != .closedPipe { session.say(error) }
      return .leftAlone
    }
  }
}
