import Authoring
import Reports
import Rubric
import Workspace

/// `cabildo export csv DESIGN`
enum ExportCommand {
  static let declaration = CommandDeclaration(
    name: "export", summary: .exportSummary, details: [.exportDetails, .exportFormulas],
    operands: [
      OperandDeclaration(word: .kindWord, help: .sheetKindHelp, count: 1...1),
      OperandDeclaration(word: .designWord, help: .exportDesignHelp, count: 1...1),
    ],
    options: [
      OptionDeclaration("output-dir", value: .text(.folderWord), help: .exportFolderHelp),
      OptionDeclaration("force", help: .forceHelp),
    ] + OptionDeclaration.scorecard,
    examples: [
      CommandDeclaration.Example(
        line: "cabildo export csv design.json --output-dir sheets", help: .exportExample)
    ]
  ) { parsed, session in
    guard session.sheetKind(parsed, command: "export", known: ["csv"]) != nil,
      let words = SheetWords.builtIn
    else { return .badRequest }
    let input = InputSource(parsed.operands.last ?? "-")
    let loaded: LoadedScorecard
    do throws(Session.Stopped) {
      loaded = try session.scorecard(parsed, near: [input], showsWarnings: true)
    } catch {
      return error.code
    }
    let design: Design
    do throws(DesignFailure) {
      design = try DesignReader(loaded.scorecard, readStandardInput: session.console.readInput).read(input)
        .design
    } catch {
      session.say(error, input, loaded.scorecard, showsAll: false)
      return error.isIncomplete ? .incomplete : .nothingEvaluated
    }
    let sheets = SheetsFromDesign(design.document, words: words, language: session.language.tag)
    return write(sheets, of: input, parsed, session)
  }

  private static func write(
    _ sheets: SheetsFromDesign, of input: InputSource, _ parsed: ParsedArguments, _ session: Session
  ) -> ExitCode {
    let folder = parsed.value(of: "output-dir") ?? "."
    var files: [(path: String, output: OutputFile)] = []
    do throws(FileFailure) {
      for sheet in Sheet.allCases {
        guard let bytes = sheets.text(of: sheet) else { continue }
        if files.isEmpty { try FileSystem.makeFolder(folder) }
        let path = Path.join(folder, sheet.fileName + ".csv")
        files.append((path, try OutputFile(bytes, for: path, replacing: parsed.has("force"))))
      }
      for file in files { try file.output.commit() }
    } catch {
      session.say(error)
      return .badRequest
    }
    guard !files.isEmpty else {
      session.say(
        Message(
          subject: input.name, text: SheetPhrase.nothingToWrite.text(in: session.language),
          help: [SheetPhrase.nothingToWriteMend.text(in: session.language)]))
      return .nothingEvaluated
    }
    for file in files {
      session.say(
        Message(subject: file.path, severity: .note, text: CommandPhrase.written.text(in: session.language)))
    }
    session.say(
      Message(
        subject: input.name, severity: .note, text: SheetPhrase.onlySheets.text(in: session.language)))
    return .done
  }
}
