import Authoring
import JSONDocument
import Reports
import Rubric
import Workspace

/// `cabildo import participedia FILE`
///
/// The designs go to standard output, one a line, as `cabildo evaluate --stream` takes them, or to a folder, one a
/// file.
struct ImportParticipedia {
  /// The options that only this kind of import has.
  static let options = [
    OptionDeclaration("output-dir", value: .text(.folderWord), help: .importFolderHelp),
    OptionDeclaration("unmapped", value: .text(.fileWord), help: .importUnmappedHelp),
  ]

  let parsed: ParsedArguments
  let session: Session
  let words: SheetWords

  /// Does it.
  func run() -> ExitCode {
    for option in ["id", "title"] where parsed.has(option) {
      session.say(Message(text: phrase(.otherOption, ("option", "--" + option))))
      return .badRequest
    }
    let paths = parsed.operands.dropFirst()
    guard let path = paths.first, paths.count == 1 else {
      session.say(Message(text: phrase(.oneFile)))
      return .badRequest
    }
    let options: ParticipediaImport.Options
    do throws(UsageError) {
      let date = parsed.value(of: "as-of")
      if let date, CivilDate(Array(date.utf8)) == nil { throw .notADate(date, option: "--as-of") }
      options = ParticipediaImport.Options(
        status: parsed.value(of: "status"), asOf: date, assumption: phrase(.assumption))
    } catch {
      session.say(error, command: "import")
      return .badRequest
    }
    do throws(FileFailure) {
      let bytes = path == "-" ? try session.console.readInput() : try InputFile.read(path)
      return try write(ParticipediaImport(bytes, file: path, options: options), of: path)
    } catch {
      session.say(error)
      return error.path == path ? .nothingEvaluated : .badRequest
    }
  }

  private func write(_ imported: ParticipediaImport, of path: String) throws(FileFailure) -> ExitCode {
    guard imported.faults.isEmpty else {
      session.say(imported.faults, words)
      return .nothingEvaluated
    }
    guard !imported.cases.isEmpty else {
      session.say(Message(subject: path, text: phrase(.noCases)))
      return .nothingEvaluated
    }
    var files: [OutputFile] = []
    if let file = parsed.value(of: "unmapped") {
      files.append(
        try OutputFile(table(imported.unmapped, path), for: file, replacing: parsed.has("force")))
    }
    if let folder = parsed.value(of: "output-dir") {
      try FileSystem.makeFolder(folder)
      for design in imported.cases {
        files.append(
          try OutputFile(
            pretty(design), for: Path.join(folder, design.id + ".json"), replacing: parsed.has("force")))
      }
    }
    let output = parsed.value(of: "output")
    if output != nil || !parsed.has("output-dir") {
      var lines: [UInt8] = []
      for design in imported.cases { lines += design.bytes + [0x0A] }
      if let output, output != "-" {
        files.append(try OutputFile(lines, for: output, replacing: parsed.has("force")))
      } else if session.write(lines) != .done {
        return .badRequest
      }
    }
    for file in files { try file.commit() }
    say(imported, path)
    return .done
  }

  /// The list of what has no place, as a table.
  private func table(_ values: [UnmappedValue], _ path: String) -> [UInt8] {
    var table = SeparatedValuesWriter()
    table.row(["file", "line", "position", "case", "column", "value", "reason"])
    for value in values {
      table.row([
        path, String(value.line), String(value.position), value.caseID, value.column, value.value,
        value.reason.rawValue,
      ])
    }
    return table.bytes
  }

  private func pretty(_ design: ParticipediaImport.Case) -> [UInt8] {
    guard let document = try? JSONDocument(parsing: design.bytes) else { return design.bytes }
    var json = JSONWriter(pretty: true)
    json.value(document.root, of: document)
    json.endText()
    return json.bytes
  }

  /// Says what was written, what was assumed, and what has no place, reason by reason.
  private func say(_ imported: ParticipediaImport, _ path: String) {
    session.say(
      Message(subject: path, severity: .note, text: phrase(.written, ("count", String(imported.cases.count))))
    )
    let assumed = imported.cases.count { $0.hasAssumedStatus }
    if assumed > 0 {
      session.say(
        Message(
          subject: path, severity: .note, text: phrase(.assumedStatus, ("count", String(assumed))),
          help: [phrase(.assumedStatusMend)]))
    }
    for reason in UnmappedValue.Reason.allCases {
      let values = imported.unmapped.filter { $0.reason == reason }
      guard !values.isEmpty else { continue }
      let columns = Dictionary(grouping: values) { $0.field }
        .sorted { ($0.value[0].position, $0.key) < ($1.value[0].position, $1.key) }
        .map { "\($0.key) (\($0.value.count))" }.joined(separator: ", ")
      session.say(
        Message(
          subject: path, severity: .note,
          text: phrase(ParticipediaPhrase(reason), ("count", String(values.count)), ("columns", columns))))
    }
    if !imported.unmapped.isEmpty, !parsed.has("unmapped") {
      session.say(Message(subject: path, severity: .note, text: phrase(.unmappedMend)))
    }
  }

  private func phrase(_ phrase: ParticipediaPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: session.language), with: arguments)
  }
}
