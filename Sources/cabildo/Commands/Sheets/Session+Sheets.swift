import Authoring
import BuiltInFiles
import JSONDocument
import Rubric

extension Session {
  /// Tells whether the kind that is asked for is known, and says so where it is not.
  func isSheetKind(_ parsed: ParsedArguments, command: String) -> Bool {
    let kind = parsed.operands.first ?? ""
    if kind == "csv" { return true }
    say(
      .unknownValue(
        kind, option: "cabildo " + command, known: ["csv"],
        suggestion: spellingSuggestion(for: kind, among: ["csv"])),
      command: command)
    return false
  }
}

extension SheetWords {
  /// The words of the schema that the program carries.
  static var builtIn: SheetWords? {
    BuiltInFiles.text("Rubrics/dialogue-design.schema.json").flatMap { try? JSONDocument(parsing: $0) }
      .map { SheetWords(schema: $0) }
  }
}
