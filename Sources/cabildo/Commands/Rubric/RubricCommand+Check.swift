import Authoring
import Reports
import Rubric
import Workspace

extension RubricCommand {
  /// `cabildo rubric check`
  func check(_ files: RubricFiles) -> ExitCode {
    let format = parsed.value(of: "format") ?? "text"
    var messages: [RubricMessage] = []
    do throws(Problems) {
      let findings = try RubricCheck.findings(
        in: files.project, rubrics: files.rubrics ?? chosenRubrics(files))
      messages = findings.map { RubricMessage($0, in: files, language: session.language) }
    } catch {
      if format == "text" { return say(error, of: files) }
      let renderer = DiagnosticRenderer(language: session.language) { name in
        files.sources.first { $0.name == name }?.bytes
      }
      messages = renderer.diagnostics(error.list).map { RubricMessage($0) }
    }
    let written: ExitCode
    switch format {
    case "json": written = session.write(RubricMessageWriter.json(messages))
    case "sarif": written = session.write(RubricMessageWriter.sarif(messages))
    default: written = session.write(text(messages, files))
    }
    return messages.contains { $0.isError } ? .badRequest : written
  }

  /// The rubrics that are asked about; nil asks about all, libraries included.
  private func chosenRubrics(_ files: RubricFiles) -> [String]? {
    let libraries = files.project.paths("libraries")
    return operands.isEmpty || files.paths.contains { libraries.contains($0) } ? nil : files.paths
  }

  private func text(_ messages: [RubricMessage], _ files: RubricFiles) -> String {
    var text = ""
    for message in messages {
      let severity = words(message.isError ? .error : .warning)
      text += "\(message.file):\(message.line):\(message.column): \(severity): \(terminalSafe(message.why))"
      text += " [\(message.code)]\n"
      if !message.mend.isEmpty { text += "  \(words(.help)): \(terminalSafe(message.mend))\n" }
    }
    if messages.isEmpty { return words(.checkClean, ("count", "\(files.paths.count)")) + "\n" }
    let errors = messages.filter { $0.isError }.count
    return text
      + words(.checkTotal, ("errors", "\(errors)"), ("warnings", "\(messages.count - errors)")) + "\n"
  }
}
