import Reports
import Rubric
import Workspace

/// `cabildo attest DESIGN`
enum AttestCommand {
  static let declaration = CommandDeclaration(
    name: "attest", summary: .attestSummary, details: [.attestDetails, .attestStale],
    operands: [OperandDeclaration(word: .designWord, help: .evaluateDesignHelp, count: 1...1)],
    options: OptionDeclaration.scorecard,
    examples: [CommandDeclaration.Example(line: "cabildo attest design.json", help: .attestExample)]
  ) { parsed, session in
    let input = InputSource(parsed.operands.first ?? "-")
    let loaded: LoadedScorecard
    do throws(Session.Stopped) {
      loaded = try session.scorecard(parsed, near: [input], showsWarnings: true)
    } catch {
      return error.code
    }
    do throws(DesignFailure) {
      let reader = DesignReader(loaded.scorecard, readStandardInput: session.console.readInput)
      let found = try reader.read(input)
      session.say(
        found.design.warnings, sources: [SourceText(name: input.name, bytes: found.bytes)],
        scorecard: loaded.scorecard, showsAll: true)
      return session.write(DocumentHash.text(ofDesign: found.design.document) + "\n")
    } catch {
      session.say(error, input, loaded.scorecard, showsAll: false)
      return error.isIncomplete ? .incomplete : .nothingEvaluated
    }
  }
}
