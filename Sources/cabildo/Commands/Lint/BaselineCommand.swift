import Reports
import Rubric
import Workspace

/// `cabildo baseline write|check|prune [PATH…]`
struct BaselineCommand {
  static let declaration = CommandDeclaration(
    name: "baseline", summary: .baselineSummary, details: [.baselineDetails, .baselineKey],
    operands: [
      OperandDeclaration(word: .actionWord, help: .baselineActionHelp, count: 1...1),
      OperandDeclaration(word: .pathWord, help: .lintPathHelp, count: 0...Int.max),
    ],
    options: [
      OptionDeclaration("baseline", value: .text(.fileWord), help: .lintBaselineHelp),
      OptionDeclaration("waivers", value: .text(.fileWord), help: .lintWaiversHelp),
      OptionDeclaration("no-waivers", help: .lintNoWaiversHelp),
      OptionDeclaration("today", value: .text(.dateWord), help: .lintTodayHelp),
      OptionDeclaration("reading", value: .choice(["shown", "claimed"]), help: .readingHelp),
      OptionDeclaration("jobs", value: .number(.numberWord, 1...1000), help: .lintJobsHelp),
      OptionDeclaration(
        "format", letter: "f", value: .text(.nameWord), isRepeatable: true, help: .lintFormatHelp),
      .output, .config, .allowPlugin, .pluginTimeout, .width,
      OptionDeclaration("quiet", letter: "q", help: .quietHelp),
    ],
    examples: [
      CommandDeclaration.Example(line: "cabildo baseline write Designs", help: .baselineExample)
    ]
  ) { parsed, session in
    BaselineCommand(parsed: parsed, session: session).run()
  }

  private static let actions = ["write", "check", "prune"]
  /// The file where neither the configuration nor the arguments name one; it stands beside the configuration.
  private static let fileName = "cabildo-baseline.json"

  let parsed: ParsedArguments
  let session: Session

  /// Does it.
  func run() -> ExitCode {
    let action = parsed.operands.first ?? ""
    guard Self.actions.contains(action) else {
      session.say(
        .unknownValue(
          action, option: "cabildo baseline", known: Self.actions,
          suggestion: spellingSuggestion(for: action, among: Self.actions)),
        command: "baseline")
      return .badRequest
    }
    Interruption.note()
    defer { Interruption.stopNoting() }
    var rest = parsed
    rest.operands = parsed.operands.count > 1 ? Array(parsed.operands.dropFirst()) : ["."]
    do throws(Session.Stopped) {
      if action == "check" { return try check(rest) }
      return try write(rest, isPrune: action == "prune")
    } catch {
      return error.code
    }
  }

  /// Fails on everything that the baseline does not have.
  private func check(_ parsed: ParsedArguments) throws(Session.Stopped) -> ExitCode {
    let plan: FindingPlan
    do throws(ReportPlanFailure) {
      plan = try FindingPlan(session.reportRequests(parsed), reporters: FindingReporters.builtIn)
    } catch {
      session.say(error)
      return .badRequest
    }
    var run = LintRun(parsed: parsed, session: session, plan: plan, failOn: .note)
    run.demands.isStrict = true
    run.demands.forbidsRegressions = true
    return run.run().code
  }

  private func write(_ parsed: ParsedArguments, isPrune: Bool) throws(Session.Stopped) -> ExitCode {
    let today: String
    do throws(UsageError) { today = try session.today(parsed) } catch {
      session.say(error, command: "baseline")
      return .badRequest
    }
    var demands = LintRules.Demands()
    demands.usesBaseline = isPrune
    demands.forbidsRegressions = isPrune
    demands.listsJudged = true
    var rules = LintRules(parsed, session: session, today: today, demands: demands)
    let first = rules.groups[try rules.group(for: LintRules.place(of: parsed.operands[0]))].loaded.scorecard
    let found = DesignSearch(format: first.format.name).find(parsed.operands)
    for failure in found.failures { session.say(failure) }
    if found.inputs.isEmpty || !found.failures.isEmpty {
      if found.failures.isEmpty {
        session.say(
          Message(
            text: CommandPhrase.lintNothing.text(in: session.language),
            help: [CommandPhrase.guessMend.text(in: session.language, ("format", first.format.name))]))
      }
      return .nothingEvaluated
    }
    var work: [(input: InputSource, judge: Int)] = []
    for input in found.inputs { work.append((input, try rules.judge(of: input))) }
    var writers = [BaselineWriter](repeating: BaselineWriter(), count: rules.groups.count)
    var evaluated = [Set<String>](repeating: [], count: rules.groups.count)
    var code = ExitCode.done
    let paths = rules.groups.map { path(of: $0) }
    let batch = LintBatch(
      session: session, parsed: parsed, judges: rules.judges, work: work, needsRules: false)
    let isWhole = batch.run { input, judge, checked in
      guard case .evaluated(let findings, _, _) = checked else {
        code.worsen(to: say(checked, input, judge))
        return {}
      }
      let file = ExemptionFiles.path(of: input.name, seenFrom: paths[judge.group])
      evaluated[judge.group].insert(findings.designID)
      if isPrune {
        if let exemptions = rules.groups[judge.group].exemptions {
          rules.groups[judge.group].use.take(findings, exemptions)
        }
        if let entry = findings.baselineEntry {
          for stale in findings.staleEntries { rules.groups[judge.group].stale.append((entry, stale)) }
        }
      } else {
        writers[judge.group].add(findings, file: file)
      }
      return {}
    } take: {
    }
    guard isWhole else { return .interrupted }
    // A baseline that lacks a design would take its findings for new ones later.
    guard code == .done else { return code }
    var files: [(path: String, bytes: [UInt8])] = []
    for (index, group) in rules.groups.enumerated()
    where work.contains(where: { rules.judges[$0.judge].group == index }) {
      let path = paths[index]
      let removed = keepOthers(group, path, evaluated[index], isPrune: isPrune, in: &writers[index])
      let reading = rules.judges.first { $0.group == index }?.maker.reading ?? .shown
      files.append((path, writers[index].bytes(scorecard: group.loaded.scorecard, reading: reading)))
      guard !parsed.has("quiet") else { continue }
      let text =
        isPrune
        ? CommandPhrase.baselinePruned.text(in: session.language, ("count", String(removed)))
        : CommandPhrase.baselineWritten.text(
          in: session.language, ("count", String(writers[index].count)),
          ("findings", String(writers[index].findingCount)))
      session.say(Message(subject: path, severity: .note, text: text))
    }
    do throws(FileFailure) { try OutputFile.write(files) } catch {
      session.say(error)
      return .badRequest
    }
    return .done
  }

  private func path(of group: LintRules.Group) -> String {
    if let path = group.paths.baseline { return path }
    return Path.join(
      group.loaded.path.map { Path.isBuiltIn($0) ? "." : Path.folder(of: $0) } ?? ".", Self.fileName)
  }

  /// Keeps what the old file has of designs that were not evaluated, as long as their files are there; when it is
  /// pruned, also what was evaluated and is found still. Returns how many entries are gone.
  private func keepOthers(
    _ group: LintRules.Group, _ path: String, _ evaluated: Set<String>, isPrune: Bool,
    in writer: inout BaselineWriter
  ) -> Int {
    let old: Baseline
    if let known = group.exemptions?.baseline {
      old = known
    } else if let bytes = try? InputFile.read(path), let known = try? Baseline(bytes, file: path),
      known.rules == group.loaded.scorecard.rulesDigest
    {
      old = known
    } else {
      return 0
    }
    var removed = 0
    for (index, design) in old.designs.enumerated() {
      if evaluated.contains(design.id) {
        guard isPrune else { continue }
        let stale = group.stale.filter { $0.design == index }.map { $0.entry }
        removed += stale.count
        writer.keep(design, without: stale)
      } else if ExemptionFiles.isGone(design.file, seenFrom: path) {
        removed += max(design.findings.count, 1)
      } else {
        writer.keep(design)
      }
    }
    return removed
  }

  private func say(
    _ checked: LintBatch.Checked, _ input: InputSource, _ judge: LintRules.Judge
  ) -> ExitCode {
    switch checked {
    case .evaluated: return .done
    case .interrupted: return .interrupted
    case .incomplete(let failure):
      session.say(failure, input)
      return .incomplete
    case .unread(let failure, _):
      session.say(failure, input, judge.scorecard, showsAll: false)
      return failure.isIncomplete ? .incomplete : .nothingEvaluated
    }
  }
}
