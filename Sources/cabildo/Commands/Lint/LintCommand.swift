import Reports
import Rubric
import Workspace

/// `cabildo lint [PATH…]`
struct LintCommand {
  static let declaration = CommandDeclaration(
    name: "lint", summary: .lintSummary,
    details: [.lintDetails, .lintFound, .lintGates, .lintSeverities],
    operands: [OperandDeclaration(word: .pathWord, help: .lintPathHelp, count: 0...Int.max)],
    options: [
      OptionDeclaration(
        "format", letter: "f", value: .text(.nameWord), isRepeatable: true, help: .lintFormatHelp),
      .output, .config, .allowPlugin, .pluginTimeout,
      OptionDeclaration(
        "fail-on", value: .choice(["error", "warning", "note", "never"]), help: .lintFailOnHelp),
      OptionDeclaration("min-verdict", value: .text(.verdictWord), help: .lintMinVerdictHelp),
      OptionDeclaration(
        "min-score", value: .text(.scoreWord), isRepeatable: true, help: .lintMinScoreHelp),
      OptionDeclaration("reading", value: .choice(["shown", "claimed"]), help: .readingHelp),
      OptionDeclaration("only", value: .text(.ruleWord), isRepeatable: true, help: .lintOnlyHelp),
      OptionDeclaration("skip", value: .text(.ruleWord), isRepeatable: true, help: .lintSkipHelp),
      OptionDeclaration(
        "max-findings", value: .number(.numberWord, 0...1_000_000), help: .lintMaxFindingsHelp),
      OptionDeclaration(
        "sort", value: .choice(FindingReport.Order.allCases.map { $0.rawValue }), help: .lintSortHelp),
      .width, OptionDeclaration("quiet", letter: "q", help: .quietHelp),
    ],
    examples: [
      CommandDeclaration.Example(line: "cabildo lint Designs", help: .lintExampleFolder),
      CommandDeclaration.Example(
        line: "cabildo lint --format text --format sarif --output findings.sarif", help: .lintExampleFormats),
      CommandDeclaration.Example(
        line: "cabildo lint design.json --min-verdict largely --min-score lesson-1=60",
        help: .lintExampleGates),
    ]
  ) { parsed, session in
    LintCommand(parsed: parsed, session: session).run()
  }

  let parsed: ParsedArguments
  let session: Session

  /// Does it.
  func run() -> ExitCode {
    do throws(ReportPlanFailure) {
      let plan = try FindingPlan(session.reportRequests(parsed), reporters: FindingReporters.builtIn)
      guard
        let loaded = session.loadScorecard(parsed.value(of: "config"), showsWarnings: !parsed.has("quiet"))
      else { return parsed.has("config") ? .badRequest : .defect }
      let gates: Scorecard.Gates
      let selection: FindingReport.Selection
      do throws(UsageError) {
        let options = LintOptions(parsed: parsed, scorecard: loaded.scorecard)
        gates = try options.gates()
        selection = try options.selection()
      } catch {
        session.say(error, command: "lint")
        return .badRequest
      }
      let found = DesignSearch(format: loaded.scorecard.format.name).find(
        parsed.operands.isEmpty ? ["."] : parsed.operands)
      try plan.check(found.inputs)
      return lint(found, by: loaded.scorecard, gates, selection, plan)
    } catch {
      session.say(error)
      return .badRequest
    }
  }

  private func lint(
    _ found: DesignSearch.Found, by scorecard: Scorecard, _ gates: Scorecard.Gates,
    _ selection: FindingReport.Selection, _ plan: FindingPlan
  ) -> ExitCode {
    var code = ExitCode.done
    for failure in found.failures {
      session.say(failure)
      code.worsen(to: .nothingEvaluated)
    }
    if found.inputs.isEmpty {
      session.say(
        Message(
          text: CommandPhrase.lintNothing.text(in: session.language),
          help: [CommandPhrase.guessMend.text(in: session.language, ("format", scorecard.format.name))]))
      code.worsen(to: .nothingEvaluated)
    }
    var report = FindingReport(language: session.language)
    report.failOn =
      switch parsed.value(of: "fail-on") {
      case "never": nil
      case "warning": .warning
      case "note": .note
      default: .error
      }
    let reader = DesignReader(scorecard, readStandardInput: session.console.readInput)
    let maker = FindingMaker(scorecard, gates: gates, language: session.language)
    for input in found.inputs {
      code.worsen(to: add(input, by: scorecard, maker, reader, to: &report))
    }
    report.select(selection)
    code.worsen(to: write(report, plan))
    if report.hasFailed { code.worsen(to: .gateMissed) }
    return code
  }

  /// Evaluates one design and adds what was found.
  private func add(
    _ input: InputSource, by scorecard: Scorecard, _ maker: FindingMaker, _ reader: DesignReader,
    to report: inout FindingReport
  ) -> ExitCode {
    let design: Design
    do throws(DesignFailure) { design = try reader.read(input).design } catch {
      add(error, input, maker, scorecard, to: &report)
      return error.isIncomplete ? .incomplete : .nothingEvaluated
    }
    do throws(EvaluationFailure) {
      let evaluation = try scorecard.evaluate(design)
      report.about = evaluation.about.text(in: session.language.tag)
      report.add(
        try maker.findings(in: evaluation, of: design),
        rules: FindingRule.rules(of: evaluation, language: session.language)
          + maker.rules(of: design.warnings))
      return .done
    } catch {
      let renderer = DiagnosticRenderer(language: session.language, read: { _ in nil })
      let texts = renderer.diagnostic(error)
      report.add(
        maker.fault("incomplete", file: input.name, message: texts.message, help: texts.help), rules: [])
      return .incomplete
    }
  }

  private func add(
    _ failure: DesignFailure, _ input: InputSource, _ maker: FindingMaker, _ scorecard: Scorecard,
    to report: inout FindingReport
  ) {
    switch failure.kind {
    case .file(let file):
      report.add(
        maker.fault(
          "unreadable", file: input.name, message: file.message(in: session.language),
          help: file.mend(in: session.language) ?? ""), rules: [])
    case .otherFormat(let guess):
      report.add(
        maker.fault(
          "not-a-design", file: input.name, message: session.text(guess),
          help: session.mend(guess, scorecard.format.name), bytes: failure.bytes), rules: [])
    case .problems(let problems):
      report.add(
        maker.findings(problems, bytes: failure.bytes, file: input.name), rules: maker.rules(of: problems))
    }
  }

  private func write(_ report: FindingReport, _ plan: FindingPlan) -> ExitCode {
    var files: [(path: String, bytes: [UInt8])] = []
    var code = ExitCode.done
    for entry in plan.entries {
      let isOutput = entry.destination == .standardOutput
      let options = ReportOptions(
        language: session.language.tag,
        width: parsed.number(of: "width") ?? (isOutput ? session.width(session.console.output) : 80),
        hasColor: isOutput && session.hasColor(session.console.output))
      switch entry.destination {
      case .file(let path): files.append((path, entry.reporter.report(report, options: options)))
      case .standardOutput where parsed.has("quiet"): break
      case .standardOutput:
        code.worsen(to: session.write(entry.reporter.report(report, options: options)))
      }
    }
    do throws(FileFailure) { try OutputFile.write(files) } catch {
      session.say(error)
      code.worsen(to: .badRequest)
    }
    return code
  }
}
