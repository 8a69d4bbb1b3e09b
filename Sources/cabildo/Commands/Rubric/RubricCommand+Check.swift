import Authoring
import Reports
import Rubric
import Workspace

extension RubricCommand {
  /// `cabildo rubric check`
  func check(_ projects: [RubricFiles]) -> ExitCode {
    let format = parsed.value(of: "format") ?? "text"
    var code = ExitCode.done
    var messages: [RubricMessage] = []
    var count = 0
    for files in projects {
      do throws(Problems) {
        let findings = try RubricCheck.findings(
          in: files.project, rubrics: files.rubrics ?? chosenRubrics(files))
        messages += findings.map { RubricMessage($0, in: files, language: session.language) }
        count += files.paths.count
      } catch {
        if format == "text" {
          code.worsen(to: say(error, of: files))
          continue
        }
        let renderer = DiagnosticRenderer(language: session.language) { name in
          files.sources.first { $0.name == name }?.bytes
        }
        messages += renderer.diagnostics(error.list).map { RubricMessage($0) }
      }
    }
    switch format {
    case "json": code.worsen(to: session.write(RubricMessageWriter.json(messages)))
    case "sarif": code.worsen(to: session.write(RubricMessageWriter.sarif(messages)))
    default:
      if count > 0 { code.worsen(to: session.write(text(messages, count: count))) }
    }
    if messages.contains(where: { $0.isError }) { code.worsen(to: .badRequest) }
    return code
  }

  /// The rubrics that are asked about; nil asks about all, libraries included.
  private func chosenRubrics(_ files: RubricFiles) -> [String]? {
    let libraries = files.project.paths("libraries")
    return operands.isEmpty || files.paths.contains { libraries.contains($0) } ? nil : files.paths
  }

  private func text(_ messages: [RubricMessage], count: Int) -> String {
    var text = ""
    var told: [String] = []
    for message in messages {
      var why = message.why
      var mend = message.mend
      // What a language lacks is told once a file, unless each place is asked for.
      if let language = message.language, !parsed.has("verbose") {
        if told.contains(message.file + " " + language) { continue }
        told.append(message.file + " " + language)
        let lacking = messages.filter { $0.file == message.file && $0.language == language }.count
        if lacking > 1 {
          why = words(.textsMissing, ("language", language), ("count", "\(lacking)"))
          mend = words(.textsMissingMend, ("language", language))
        }
      }
      let severity = words(message.isError ? .error : .warning)
      text += "\(message.file):\(message.line):\(message.column): \(severity): \(terminalSafe(why))"
      text += " [\(message.code)]\n"
      if !mend.isEmpty { text += "  \(words(.help)): \(terminalSafe(mend))\n" }
    }
    if messages.isEmpty { return words(.checkClean, ("count", "\(count)")) + "\n" }
    let errors = messages.filter { $0.isError }.count
    return text
      + words(.checkTotal, ("errors", "\(errors)"), ("warnings", "\(messages.count - errors)")) + "\n"
  }
}
