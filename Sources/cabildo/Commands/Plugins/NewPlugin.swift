import Reports
import Workspace

/// `cabildo new plugin FOLDER`: a plugin that keeps the laws, to be changed into another one.
struct NewPlugin {
  let session: Session
  let parsed: ParsedArguments

  /// The options of `new` that are about plugins alone.
  static let options = [
    OptionDeclaration(
      "kind", value: .choice(PluginTemplate.Kind.allCases.map { $0.rawValue }), help: .newPluginKindHelp),
    OptionDeclaration(
      "language", value: .choice(PluginTemplate.ProgrammingLanguage.allCases.map { $0.rawValue }),
      help: .newPluginLanguageHelp),
  ]

  /// Writes the folder, which must not hold a plugin yet; its name becomes the plugin's.
  func write(to folder: String?) -> ExitCode {
    guard let folder else {
      session.say(.missingOperand(.folderWord), command: "new")
      return .badRequest
    }
    let template = PluginTemplate(
      kind: parsed.value(of: "kind").flatMap { PluginTemplate.Kind(rawValue: $0) } ?? .aggregator,
      language: parsed.value(of: "language").flatMap { PluginTemplate.ProgrammingLanguage(rawValue: $0) }
        ?? .python, name: Path.name(of: folder))
    guard let files = template.files else {
      return template.kind == .measure
        ? refuse(folder, .noProcessMeasure, help: [.noProcessMeasureMend])
        : refuse(folder, .noProcessReporter, help: [.noProcessReporterMend])
    }
    guard template.hasName else {
      return refuse(folder, template.language == .swift ? .badModuleName : .badPluginName)
    }
    do throws(FileFailure) {
      for (file, text) in files {
        let path = Path.join(folder, file)
        try FileSystem.makeFolder(Path.folder(of: path))
        try OutputFile(Array(text.utf8), for: path, replacing: false).commit()
      }
    } catch {
      session.say(error)
      return .badRequest
    }
    session.say(
      Message(
        subject: folder, severity: .note, text: CommandPhrase.written.text(in: session.language),
        help: [next(template, folder)]))
    return .done
  }

  /// What to do with what was written.
  private func next(_ template: PluginTemplate, _ folder: String) -> String {
    switch (template.language, template.kind) {
    case (.python, _):
      CommandPhrase.checkNext.text(
        in: session.language, ("line", "cabildo plugins check \(template.id) --plugin \(folder)"))
    case (.swift, .reporter):
      CommandPhrase.registerReporter.text(in: session.language, ("name", template.name))
    case (.swift, .measure):
      CommandPhrase.registerMeasure.text(in: session.language, ("name", template.name))
    case (.swift, _): CommandPhrase.registerStrategy.text(in: session.language, ("name", template.name))
    }
  }

  private func refuse(_ folder: String, _ phrase: CommandPhrase, help: [CommandPhrase] = []) -> ExitCode {
    session.say(
      Message(
        subject: folder, text: phrase.text(in: session.language),
        help: help.map { $0.text(in: session.language) }))
    return .badRequest
  }
}
