import Authoring
import BuiltInFiles
import JSONDocument
import Reports
import Rubric
import Workspace

/// `cabildo import csv FOLDER|FILE…` and `cabildo import participedia FILE`
struct ImportCommand {
  static let declaration = CommandDeclaration(
    name: "import", summary: .importSummary,
    details: [.importDetails, .importColumns, .importParticipedia, .importSilence],
    operands: [
      OperandDeclaration(word: .kindWord, help: .importKindHelp, count: 1...1),
      OperandDeclaration(word: .pathWord, help: .importPathHelp, count: 1...Int.max),
    ],
    options: [
      OptionDeclaration("id", value: .text(.nameWord), help: .importIDHelp),
      OptionDeclaration("title", value: .text(.nameWord), help: .importTitleHelp),
      OptionDeclaration("status", value: .choice(statuses), help: .importStatusHelp),
      OptionDeclaration("as-of", value: .text(.dateWord), help: .importAsOfHelp),
      OptionDeclaration("output", letter: "o", value: .text(.fileWord), help: .importOutputHelp),
      OptionDeclaration("force", help: .forceHelp),
    ] + ImportParticipedia.options,
    examples: [
      CommandDeclaration.Example(line: "cabildo import csv sheets -o design.json", help: .importExample),
      CommandDeclaration.Example(
        line: "cabildo import participedia cases.csv --output-dir designs", help: .importParticipediaExample),
    ]
  ) { parsed, session in
    guard let kind = session.sheetKind(parsed, command: "import", known: ["csv", "participedia"]),
      let words = SheetWords.builtIn
    else { return .badRequest }
    if kind == "participedia" {
      return ImportParticipedia(parsed: parsed, session: session, words: words).run()
    }
    for option in ImportParticipedia.options where parsed.has(option.name) {
      session.say(.unknownOption(option.spelling, suggestion: nil), command: "import")
      return .badRequest
    }
    return ImportCommand(parsed: parsed, session: session, words: words).run()
  }

  private static let statuses = ["proposed", "launched", "concluded"]

  let parsed: ParsedArguments
  let session: Session
  let words: SheetWords

  /// Does it.
  private func run() -> ExitCode {
    guard let heading = heading() else { return .badRequest }
    var code = ExitCode.nothingEvaluated
    guard let files = files(&code) else { return code }
    let design = DesignFromSheets(files, heading: heading.value, words: words)
    guard design.faults.isEmpty else {
      session.say(design.faults, words)
      return .nothingEvaluated
    }
    if let file = parsed.value(of: "output"), file != "-" {
      do throws(FileFailure) {
        try OutputFile(design.bytes, for: file, replacing: parsed.has("force")).commit()
      } catch {
        session.say(error)
        return .badRequest
      }
      session.say(
        Message(
          subject: file, severity: .note, text: CommandPhrase.written.text(in: session.language),
          help: [CommandPhrase.evaluateNext.text(in: session.language, ("line", "cabildo evaluate \(file)"))])
      )
    } else if session.write(design.bytes) != .done {
      return .badRequest
    }
    if let assumed = heading.assumed { session.say(assumed) }
    return .done
  }

  /// Returns what no sheet says, and what is to be said where it had to be assumed.
  private func heading() -> (value: DesignFromSheets.Heading, assumed: Message?)? {
    let id = parsed.value(of: "id") ?? "imported"
    let title = parsed.value(of: "title") ?? SheetPhrase.importedTitle.text(in: session.language)
    let status = parsed.value(of: "status") ?? "proposed"
    guard DesignFromSheets.Heading.isIdentifier(id) else {
      session.say(
        Message(
          text: SheetPhrase.notAnOption.text(in: session.language, ("word", id), ("option", "--id")),
          help: [SheetPhrase.notAnIdentifierMend.text(in: session.language)]))
      return nil
    }
    guard !title.isEmpty else {
      session.say(
        Message(
          text: SheetPhrase.notAnOption.text(in: session.language, ("word", title), ("option", "--title"))))
      return nil
    }
    let date: String
    do throws(UsageError) {
      if let given = parsed.value(of: "as-of") { date = given } else { date = try session.today(parsed) }
      guard CivilDate(Array(date.utf8)) != nil else { throw .notADate(date, option: "--as-of") }
    } catch {
      session.say(error, command: "import")
      return nil
    }
    let isWhole = ["id", "title", "status", "as-of"].allSatisfy { parsed.has($0) }
    let assumed = Message(
      severity: .note,
      text: SheetPhrase.assumed.text(
        in: session.language, ("id", id), ("title", title), ("status", status), ("date", date)),
      help: [SheetPhrase.assumedMend.text(in: session.language)])
    return (
      DesignFromSheets.Heading(id: id, title: title, status: status, asOf: date), isWhole ? nil : assumed
    )
  }

  // MARK: - Files

  private func files(_ code: inout ExitCode) -> [DesignFromSheets.File]? {
    var files: [DesignFromSheets.File] = []
    var paths: [Sheet: String] = [:]
    for path in parsed.operands.dropFirst() {
      let isFolder = FileSystem.isFolder(path)
      var found = 0
      for (sheet, name) in isFolder ? Self.candidates(in: path) : [(Self.sheet(of: path), path)] {
        guard let sheet else {
          session.say(about(path, .otherFile))
          code = .badRequest
          return nil
        }
        do throws(FileFailure) {
          let bytes = try InputFile.read(name)
          if let first = paths[sheet] {
            session.say(
              Message(
                subject: name,
                text: SheetPhrase.twice.text(
                  in: session.language, ("first", first), ("second", name), ("sheet", sheet.fileName))))
            return nil
          }
          paths[sheet] = name
          files.append(DesignFromSheets.File(sheet, name: name, bytes: bytes))
          found += 1
        } catch {
          if isFolder, case .notFound = error.kind { continue }
          session.say(error)
          return nil
        }
      }
      if found == 0 {
        session.say(about(path, .noSheets))
        return nil
      }
    }
    // The order of the arguments does not matter.
    return Sheet.allCases.compactMap { sheet in files.first { $0.name == paths[sheet] } }
  }

  private func about(_ path: String, _ phrase: SheetPhrase) -> Message {
    let known = Sheet.allCases.flatMap { $0.fileNames }.map { $0 + ".csv" }.joined(separator: ", ")
    return Message(
      subject: path, text: phrase.text(in: session.language),
      help: [SheetPhrase.fileMend.text(in: session.language, ("known", known))])
  }

  private static func candidates(in folder: String) -> [(Sheet?, String)] {
    Sheet.allCases.flatMap { sheet in
      sheet.fileNames.map { (sheet, Path.join(folder, $0 + ".csv")) }
    }
  }

  private static func sheet(of path: String) -> Sheet? {
    let stem = Path.stem(of: path)
    return Sheet.allCases.first { $0.fileNames.contains(stem) }
  }
}
