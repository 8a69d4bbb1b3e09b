import Rubric
import Workspace

/// `cabildo render REPORT…`
enum RenderCommand {
  static func declaration(_ plugins: Plugins) -> CommandDeclaration {
    CommandDeclaration(
      name: "render", summary: .renderSummary, details: [.renderDetails],
      operands: [OperandDeclaration(word: .reportWord, help: .renderReportHelp, count: 1...1)],
      options: [.format(plugins), .output, .outputFolder, .width, .verbose],
      examples: [
        CommandDeclaration.Example(
          line: "cabildo render report.json --lang es --output informe.html", help: .renderExample)
      ], run: run)
  }

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
    let evaluations: [Evaluation]
    do throws(Problems) { evaluations = try StoredEvaluations.read(bytes, file: source.name) } catch {
      session.say(error.list, sources: [SourceText(name: source.name, bytes: bytes)])
      return .nothingEvaluated
    }
    // Each evaluation stands for the design that it is of; one alone keeps the report's name.
    let inputs = evaluations.count == 1 ? [source] : evaluations.map { InputSource($0.design.file) }
    do throws(ReportPlanFailure) {
      let plan = try session.reportPlan(parsed, inputs: inputs)
      return session.write(
        zip(inputs, evaluations).map { EvaluatedDesign($1, input: $0) }, by: plan, parsed)
    } catch {
      session.say(error)
      return .badRequest
    }
  }
}
