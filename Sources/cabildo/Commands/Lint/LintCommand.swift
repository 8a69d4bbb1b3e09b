import Reports
import Rubric
import Workspace

/// `cabildo lint [PATH…]`
struct LintCommand {
  static let declaration = CommandDeclaration(
    name: "lint", summary: .lintSummary,
    details: [.lintDetails, .lintFound, .lintGates, .lintSeverities, .lintExemptions, .lintMemory],
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
        "sort", value: .choice(FindingSelection.Order.allCases.map { $0.rawValue }), help: .lintSortHelp),
      OptionDeclaration("baseline", value: .text(.fileWord), help: .lintBaselineHelp),
      OptionDeclaration("no-regress", help: .lintNoRegressHelp),
      OptionDeclaration("waivers", value: .text(.fileWord), help: .lintWaiversHelp),
      OptionDeclaration("no-waivers", help: .lintNoWaiversHelp),
      OptionDeclaration("today", value: .text(.dateWord), help: .lintTodayHelp),
      OptionDeclaration("strict", help: .lintStrictHelp),
      OptionDeclaration("base", value: .text(.revisionWord), help: .lintBaseHelp),
      OptionDeclaration("watch", help: .lintWatchHelp),
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
    let plan: FindingPlan
    do throws(ReportPlanFailure) {
      plan = try FindingPlan(session.reportRequests(parsed), reporters: FindingReporters.builtIn)
    } catch {
      session.say(error)
      return .badRequest
    }
    let failOn: Finding.Severity? =
      switch parsed.value(of: "fail-on") {
      case "never": nil
      case "warning": .warning
      case "note": .note
      default: .error
      }
    var run = LintRun(parsed: parsed, session: session, plan: plan, failOn: failOn)
    run.demands.isStrict = parsed.has("strict")
    run.demands.forbidsRegressions = parsed.has("no-regress")
    Interruption.note()
    defer { Interruption.stopNoting() }
    return parsed.has("watch") ? LintWatch(session: session, parsed: parsed).run(run) : run.run().code
  }
}
