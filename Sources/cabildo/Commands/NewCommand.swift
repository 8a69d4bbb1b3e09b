import BuiltInFiles
import Engine
import Reports
import Rubric
import Workspace

/// `cabildo new design [FILE]` and `cabildo new plugin FOLDER`
enum NewCommand {
  static let declaration = CommandDeclaration(
    name: "new", summary: .newSummary, details: [.newDetails],
    operands: [
      OperandDeclaration(word: .kindWord, help: .newKindHelp, count: 1...1),
      OperandDeclaration(word: .fileWord, help: .newFileHelp, count: 0...1),
    ],
    options: [OptionDeclaration("force", help: .forceHelp)] + NewPlugin.options,
    examples: [
      CommandDeclaration.Example(line: "cabildo new design mesa.json --lang es", help: .newExample),
      CommandDeclaration.Example(
        line: "cabildo new plugin Plugins/MyMean --language swift", help: .newPluginExample),
    ]
  ) { parsed, session in
    let kind = parsed.operands.first ?? ""
    if kind == "plugin" {
      return NewPlugin(session: session, parsed: parsed).write(to: parsed.operands.dropFirst().first)
    }
    guard kind == "design" else {
      let suggestion = spellingSuggestion(for: kind, among: ["design", "plugin"])
      session.say(
        Message(
          text: CommandPhrase.unknownKind.text(in: session.language, ("kind", kind)),
          help: (suggestion.map { [session.didYouMean($0)] } ?? [])
            + [CommandPhrase.knownWords.text(in: session.language, ("known", "design, plugin"))]))
      return .badRequest
    }
    for option in NewPlugin.options where parsed.has(option.name) {
      session.say(.unknownOption(option.spelling, suggestion: nil), command: "new")
      return .badRequest
    }
    let template = Self.template(session.language)
    guard let file = parsed.operands.dropFirst().first, file != "-" else { return session.write(template) }
    do throws(FileFailure) {
      try OutputFile(template, for: file, replacing: parsed.has("force")).commit()
    } catch {
      session.say(error)
      return .badRequest
    }
    session.say(
      Message(
        subject: file, severity: .note, text: CommandPhrase.written.text(in: session.language),
        help: [
          CommandPhrase.evaluateNext.text(in: session.language, ("line", "cabildo evaluate \(file)"))
        ]))
    return .done
  }

  /// Returns the template without `$schema`, which leads to a file of the repository that the user may not have.
  private static func template(_ language: Language) -> [UInt8] {
    Array(WorkbenchData.withoutSchemaLine(BuiltInFiles.text(language.templatePath) ?? "").utf8)
  }
}

extension Language {
  /// The path of the template for designs in the repository.
  var templatePath: String { self == .english ? "Designs/template.json" : "Designs/template.\(tag).json" }
}
