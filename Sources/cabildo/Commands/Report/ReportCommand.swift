import JSONDocument
import Reports
import Rubric
import Workspace

/// `cabildo report FILE…`
struct ReportCommand {
  static let declaration = CommandDeclaration(
    name: "report", summary: .reportSummary, details: [.reportDetails, .reportInputs, .reportFaults],
    operands: [OperandDeclaration(word: .resultsWord, help: .reportResultsHelp, count: 1...Int.max)],
    options: OptionDeclaration.page + OptionDeclaration.scorecard,
    examples: [
      CommandDeclaration.Example(
        line: "cabildo evaluate designs/*.json --format json --output all.json", help: .reportExampleStore),
      CommandDeclaration.Example(
        line: "cabildo report all.json --output portfolio.html", help: .reportExample),
      CommandDeclaration.Example(
        line: "cabildo evaluate --stream < designs.ndjson | cabildo report - -o all.html",
        help: .reportExampleStream),
    ]
  ) { parsed, session in
    var reading = PortfolioReading(parsed: parsed, session: session)
    var code = ExitCode.done
    for operand in parsed.operands { reading.read(InputSource(operand), &code) }
    guard let page = PortfolioPage(reading.portfolio, language: session.language)?.page else {
      if code == .done {
        session.say(
          Message(
            text: CommandPhrase.reportNothing.text(in: session.language),
            help: [CommandPhrase.reportInputsMend.text(in: session.language)]))
      }
      return code == .done ? .nothingEvaluated : code
    }
    let portfolio = reading.portfolio
    code.worsen(to: session.write(page, json: PortfolioJSON(portfolio).bytes, parsed))
    return code
  }
}
