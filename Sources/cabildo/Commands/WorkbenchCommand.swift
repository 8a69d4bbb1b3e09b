import Authoring
import BuiltInFiles
import Engine
import Reports
import Rubric
import Workbench
import Workspace

/// `cabildo workbench`
enum WorkbenchCommand {
  static let declaration = CommandDeclaration(
    name: "workbench", summary: .workbenchSummary, details: [.workbenchDetails, .workbenchPrivate],
    options: [OptionDeclaration("output", letter: "o", value: .text(.fileWord), help: .outputHelp), .config],
    examples: [
      CommandDeclaration.Example(line: "cabildo workbench -o workbench.html", help: .workbenchExample),
      CommandDeclaration.Example(
        line: "cabildo workbench -o mesa.html --config config.json --lang es", help: .workbenchExampleConfig),
    ]
  ) { parsed, session in
    let loaded: LoadedScorecard
    do throws(Session.Stopped) {
      loaded = try session.scorecard(parsed, near: [], showsWarnings: true)
    } catch {
      return error.code
    }
    guard loaded.plugins.connections.isEmpty else {
      session.say(
        Message(
          subject: loaded.path ?? "", text: CommandPhrase.workbenchPlugins.text(in: session.language),
          help: [CommandPhrase.workbenchPluginsMend.text(in: session.language)]))
      return .badRequest
    }
    let data = loaded.path.map { Self.data(of: loaded, named: $0) }
    let page = WorkbenchPage(language: session.language, data: data).bytes
    guard let file = parsed.value(of: "output"), file != "-" else { return session.write(page) }
    do throws(FileFailure) { try OutputFile.write([(file, page)]) } catch {
      session.say(error)
      return .badRequest
    }
    session.say(
      Message(
        subject: file, severity: .note, text: CommandPhrase.written.text(in: session.language),
        help: [CommandPhrase.workbenchOpen.text(in: session.language)]))
    return .done
  }

  /// Returns a scorecard's files as the page needs them.
  private static func data(of loaded: LoadedScorecard, named name: String) -> WorkbenchData {
    func text(_ path: String) -> String { BuiltInFiles.text(path) ?? "" }
    var files = loaded.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    if loaded.hasBuiltInRules {
      // Authors of rubrics read and extend them.
      files += BuiltInFiles.paths.filter { $0.hasPrefix("Rubrics/") }.map { ($0, text($0)) }
    }
    var tests: [(file: String, text: String)] = []
    for (source, file) in zip(loaded.sources, loaded.files) where file.name != name {
      let path = RubricTestFile.path(beside: source.name)
      guard !Path.isBuiltIn(path), let bytes = try? InputFile.read(path) else { continue }
      tests.append((RubricTestFile.path(beside: file.name), String(decoding: bytes, as: UTF8.self)))
    }
    return WorkbenchData(
      bundle: EngineBundle(
        configuration: name,
        files: files,
        rules: loaded.hasBuiltInRules ? rules : nil),
      tests: tests,
      templates: Language.allCases.map { ($0.tag, text($0.templatePath)) },
      example: text("Designs/illustration-water-security.json"))
  }

  private static var rules: EngineBundle.Rules {
    EngineBundle.Rules(
      image: RulesImage(structure: BuiltInFiles.rulesStructure, texts: BuiltInFiles.rulesTexts),
      hash: BuiltInFiles.rulesHash, schema: BuiltInFiles.text("Rubrics/dialogue-design.schema.json") ?? "")
  }
}
