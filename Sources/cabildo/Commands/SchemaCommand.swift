import BuiltInFiles
import Reports
import Rubric

/// `cabildo schema NAME`
enum SchemaCommand {
  static let declaration = CommandDeclaration(
    name: "schema", summary: .schemaSummary, details: [.schemaDetails],
    operands: [OperandDeclaration(word: .nameWord, help: .schemaNameHelp, count: 0...1)],
    examples: [
      CommandDeclaration.Example(
        line: "cabildo schema design > dialogue-design.schema.json", help: .schemaExample)
    ]
  ) { parsed, session in
    guard let name = parsed.operands.first else {
      return session.write(names.joined(separator: "\n") + "\n")
    }
    // A design's schema is `dialogue-design`, the configuration's `scorecard`.
    let full = name == "design" ? "dialogue-design" : name == "config" ? "scorecard" : name
    if let text = BuiltInFiles.text(folder + full + ending) { return session.write(text + "\n") }
    var help: [String] = []
    if let suggestion = spellingSuggestion(for: name, among: names) {
      help.append(session.didYouMean(suggestion))
    }
    help.append(CommandPhrase.knownWords.text(in: session.language, ("known", names.joined(separator: ", "))))
    session.say(
      Message(text: CommandPhrase.unknownSchema.text(in: session.language, ("name", name)), help: help))
    return .badRequest
  }

  private static let folder = "Rubrics/"
  private static let ending = ".schema.json"

  /// The names of all schemas that the program carries.
  private static var names: [String] {
    var names: [String] = []
    for path in BuiltInFiles.paths where path.hasPrefix(folder) && path.hasSuffix(ending) {
      let name = String(path.dropFirst(folder.count).dropLast(ending.count))
      names.append(name == "dialogue-design" ? "design" : name)
    }
    return names
  }
}
