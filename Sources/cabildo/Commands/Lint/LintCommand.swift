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
        "jobs", value: .number(.numberWord, 1...1000), help: .lintJobsHelp),
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
      let paths = parsed.operands.isEmpty ? ["."] : parsed.operands
      var rules = LintRules(parsed, session: session)
      do throws(Session.Stopped) {
        let first = try rules.scorecard(for: LintRules.place(of: paths[0]))
        var judges: [LintRules.Judge] = []
        let selection: FindingReport.Selection
        let found = DesignSearch(format: first.scorecard.format.name).find(paths)
        do throws(UsageError) {
          selection = try LintOptions(parsed: parsed, scorecard: first.scorecard).selection()
        } catch {
          session.say(error, command: "lint")
          return .badRequest
        }
        // Wrong arguments are told even where there is nothing to evaluate.
        _ = try rules.judge(of: LintRules.place(of: paths[0]))
        do throws(ReportPlanFailure) { try plan.check(found.inputs) } catch {
          session.say(error)
          return .badRequest
        }
        for input in found.inputs { judges.append(try rules.judge(of: input)) }
        return lint(found, by: first.scorecard, judges, selection, plan)
      } catch {
        return error.code
      }
    } catch {
      session.say(error)
      return .badRequest
    }
  }

  private func lint(
    _ found: DesignSearch.Found, by scorecard: Scorecard, _ judges: [LintRules.Judge],
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
    // Standard input is there once, and read here.
    var given: Result<[UInt8], FileFailure> = .success([])
    if found.inputs.contains(.standardInput) {
      given = Result { () throws(FileFailure) in try session.console.readInput() }
    }
    let work = Array(zip(found.inputs, judges))
    ParallelMap.run(work, workers: parsed.number(of: "jobs") ?? ParallelMap.cores) { [given] input, judge in
      Self.check(input, by: judge.scorecard, judge.maker, standardInput: given)
    } take: { work, checked in
      code.worsen(to: add(checked, work.0, work.1.maker, work.1.scorecard, to: &report))
    }
    report.select(selection)
    code.worsen(to: write(report, plan))
    if report.hasFailed { code.worsen(to: .gateMissed) }
    return code
  }

  /// What came of one file.
  private enum Checked: Sendable {
    case evaluated(DesignFindings, rules: [FindingRule], about: String)
    case unread(DesignFailure)
    case incomplete(EvaluationFailure)
  }

  /// Evaluates one design; this is done on several files at once.
  private static func check(
    _ input: InputSource, by scorecard: Scorecard, _ maker: FindingMaker,
    standardInput: Result<[UInt8], FileFailure>
  ) -> Checked {
    let reader = DesignReader(scorecard) { () throws(FileFailure) in try standardInput.get() }
    let design: Design
    do throws(DesignFailure) { design = try reader.read(input).design } catch { return .unread(error) }
    do throws(EvaluationFailure) {
      let evaluation = try scorecard.evaluate(design)
      return .evaluated(
        try maker.findings(in: evaluation, of: design),
        rules: FindingRule.rules(of: evaluation, language: maker.language)
          + maker.rules(of: design.warnings), about: evaluation.about.text(in: maker.language.tag))
    } catch {
      return .incomplete(error)
    }
  }

  /// Adds what came of one file.
  private func add(
    _ checked: Checked, _ input: InputSource, _ maker: FindingMaker, _ scorecard: Scorecard,
    to report: inout FindingReport
  ) -> ExitCode {
    switch checked {
    case .evaluated(let findings, let rules, let about):
      report.about = about
      report.add(findings, rules: rules)
      return .done
    case .unread(let failure):
      add(failure, input, maker, scorecard, to: &report)
      return failure.isIncomplete ? .incomplete : .nothingEvaluated
    case .incomplete(let error):
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
