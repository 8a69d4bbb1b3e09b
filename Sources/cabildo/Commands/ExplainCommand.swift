import Authoring
import BuiltInFiles
import JSONDocument
import Reports
import Rubric
import Workspace

/// `cabildo explain [CRITERION…]`
enum ExplainCommand {
  static let declaration = CommandDeclaration(
    name: "explain", summary: .explainSummary, details: [.explainDetails],
    operands: [
      OperandDeclaration(word: .criterionWord, help: .explainCriterionHelp, count: 0...Int.max)
    ],
    options: [.config, .width],
    examples: [CommandDeclaration.Example(line: "cabildo explain L1-01", help: .explainExample)]
  ) { parsed, session in
    let loaded: LoadedScorecard
    do throws(Session.Stopped) {
      loaded = try session.scorecard(parsed, near: [])
    } catch {
      return error.code
    }
    let pages = loaded.scorecard.criterionPages
    let width = parsed.number(of: "width") ?? session.width(session.console.output)
    let docs = RubricDocs(loaded.scorecard, example: Self.example)
    let language = session.language.tag
    if parsed.operands.isEmpty {
      return session.write(docs.list(in: language, width: width, wrap: TextWrapper.lines))
    }

    var texts: [String] = []
    for id in parsed.operands {
      if let page = pages.first(where: { $0.id.lowercased() == id.lowercased() }),
        let text = docs.text(of: page.id, in: language, width: width, wrap: TextWrapper.lines)
      {
        texts.append(text)
        continue
      }
      var help: [String] = []
      if let suggestion = spellingSuggestion(for: id.uppercased(), among: pages.map { $0.id }) {
        help.append(session.didYouMean(suggestion))
      }
      help.append(CommandPhrase.explainList.text(in: session.language))
      session.say(
        Message(text: CommandPhrase.unknownCriterion.text(in: session.language, ("id", id)), help: help))
      return .badRequest
    }
    return session.write(texts.joined(separator: "\n"))
  }

  /// The design that shows what to write.
  static var example: JSONDocument? {
    BuiltInFiles.text("Designs/illustration-water-security.json").flatMap { try? JSONDocument(parsing: $0) }
  }
}
