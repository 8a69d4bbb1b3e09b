import Authoring
import BuiltInFiles
import JSONDocument
import Rubric

extension Session {
  /// Returns the kind that is asked for; says so where it is not known.
  func sheetKind(_ parsed: ParsedArguments, command: String, known: [String]) -> String? {
    let kind = parsed.operands.first ?? ""
    if known.contains(kind) { return kind }
    say(
      .unknownValue(
        kind, option: "cabildo " + command, known: known,
        suggestion: spellingSuggestion(for: kind, among: known)),
      command: command)
    return nil
  }
}

extension SheetWords {
  /// The words of the schema that the program carries.
  static var builtIn: SheetWords? {
    BuiltInFiles.text("Rubrics/dialogue-design.schema.json").flatMap { try? JSONDocument(parsing: $0) }
      .map { SheetWords(schema: $0) }
  }
}
