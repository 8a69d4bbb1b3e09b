import Reports
import Rubric
import Workspace

extension Session {
  /// Returns what reports are asked for, by the options in their order: an `--output` takes the format right before it.
  func reportRequests(_ parsed: ParsedArguments) -> [ReportRequest] {
    var requests: [ReportRequest] = []
    var isOpen = false
    for occurrence in parsed.occurrences {
      switch occurrence.name {
      case "format":
        requests.append(ReportRequest(format: occurrence.value))
        isOpen = true
      case "output" where isOpen:
        requests[requests.count - 1].output = occurrence.value
        isOpen = false
      case "output": requests.append(ReportRequest(output: occurrence.value))
      default: break
      }
    }
    return requests
  }

  /// Decides where reports go.
  func reportPlan(
    _ parsed: ParsedArguments, inputs: [InputSource]
  ) throws(ReportPlanFailure) -> ReportPlan {
    try ReportPlan(
      reportRequests(parsed), folder: parsed.value(of: "output-dir"), inputs: inputs,
      registry: plugins.reporters)
  }

  /// Renders evaluations and writes them where the plan says; says what goes wrong.
  func write(
    _ designs: [EvaluatedDesign], by plan: ReportPlan, _ parsed: ParsedArguments
  ) -> ExitCode {
    let outputs: [ReportPlan.Output]
    do throws(ReportFailure) {
      outputs = try plan.render(designs) { options(parsed, for: $0) }
    } catch {
      say(Message(text: error.reason.text(in: language.tag)))
      return .incomplete
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for output in outputs {
      if case .file(let path) = output.destination { files.append((path, output.bytes)) }
    }
    do throws(FileFailure) {
      if !files.isEmpty { try plan.makeFolders() }
      try OutputFile.write(files)
    } catch {
      say(error)
      return .badRequest
    }
    var code = ExitCode.done
    for output in outputs where output.destination == .standardOutput && !parsed.has("quiet") {
      code.worsen(to: write(output.bytes))
    }
    return code
  }

  private func options(_ parsed: ParsedArguments, for destination: Destination) -> ReportOptions {
    let isOutput = destination == .standardOutput
    return ReportOptions(
      language: language.tag, otherLanguages: otherLanguages.map { $0.tag },
      width: parsed.number(of: "width") ?? (isOutput ? width(console.output) : 80),
      hasColor: isOutput && hasColor(console.output), isVerbose: parsed.has("verbose"))
  }

  /// Says why reports cannot go where they should.
  func say(_ failure: ReportPlanFailure) {
    func text(_ phrase: CommandPhrase, _ arguments: (name: String, text: String)...) -> String {
      fillPlaceholders(of: phrase.text(in: language), with: arguments)
    }
    let message: Message
    switch failure {
    case .unknownFormat(let format, let known):
      message = Message(
        text: text(.unknownValue, ("value", format), ("option", "--format")),
        help: [text(.knownWords, ("known", known.joined(separator: ", ")))])
    case .unknownEnding(let file, let known):
      message = Message(
        text: text(.unknownEnding, ("file", file)),
        help: [text(.unknownEndingMend, ("file", file), ("known", known.joined(separator: ", ")))])
    case .severalOnStandardOutput(let formats):
      message = Message(
        text: text(.severalOnOutput, ("formats", formats.joined(separator: ", "))),
        help: [text(.severalOnOutputMend)])
    case .formatBehindFile(let format, let file):
      message = Message(
        text: text(.formatBehindFile, ("format", format), ("file", file)),
        help: [text(.formatBehindFileMend, ("format", format), ("file", file))])
    case .sameFile(let file):
      message = Message(text: text(.sameFile, ("file", file)), help: [text(.sameFileMend)])
    case .sameName(let first, let second):
      message = Message(
        text: text(.sameName, ("first", first), ("second", second)), help: [text(.sameNameMend)])
    case .oneDesignOnly(let format):
      message = Message(
        text: text(.oneDesignOnly, ("format", format)), help: [text(.oneDesignOnlyMend)])
    case .replacesInput(let file):
      message = Message(text: text(.replacesInput, ("file", file)), help: [text(.replacesInputMend)])
    }
    say(message)
  }
}
