import Decisions
import Reports
import Workspace

/// `cabildo calibrate TABLE`
enum CalibrateCommand {
  static let declaration = CommandDeclaration(
    name: "calibrate", summary: .calibrateSummary, details: [.calibrateDetails, .calibrateTable],
    operands: [OperandDeclaration(word: .tableWord, help: .calibrateTableHelp, count: 1...1)],
    options: [
      OptionDeclaration("reference", value: .text(.nameWord), help: .calibrateReferenceHelp)
    ] + OptionDeclaration.page,
    examples: [
      CommandDeclaration.Example(line: "cabildo calibrate ratings.csv --format json", help: .calibrateExample)
    ], run: run)

  @Sendable private static func run(_ parsed: ParsedArguments, _ session: Session) -> ExitCode {
    let source = InputSource(parsed.operands.first ?? "-")
    let bytes: [UInt8]
    do throws(FileFailure) {
      switch source {
      case .standardInput: bytes = try session.console.readInput()
      case .file(let path): bytes = try InputFile.read(path)
      }
    } catch {
      session.say(error)
      return .nothingEvaluated
    }
    let table: RatingTable
    do throws(RatingTable.Fault) {
      table = try RatingTable(parsing: String(decoding: bytes, as: UTF8.self))
    } catch {
      session.say(
        Message(
          subject: "\(source.name):\(error.line)", text: phrase(error.kind).text(in: session.language),
          help: [CommandPhrase.calibrateTable.text(in: session.language)]))
      return .nothingEvaluated
    }
    guard let calibration = Calibration(table, reference: parsed.value(of: "reference")) else {
      session.say(
        .unknownValue(
          parsed.value(of: "reference") ?? "", option: "--reference", known: table.raters, suggestion: nil),
        command: "calibrate")
      return .badRequest
    }
    return session.write(
      CalibrationPage(calibration, language: session.language).page, json: CalibrationJSON(calibration).bytes,
      parsed)
  }

  private static func phrase(_ kind: RatingTable.Fault.Kind) -> CommandPhrase {
    switch kind {
    case .noHeader: .ratingsNoHeader
    case .wrongCells: .ratingsWrongCells
    case .wrongLevel: .ratingsWrongLevel
    case .repeated: .ratingsRepeated
    case .tooFewRaters: .ratingsTooFew
    }
  }
}
