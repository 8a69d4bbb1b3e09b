import Reports
import Rubric
import Workspace

/// One run of a lint over some paths.
struct LintRun {
  let parsed: ParsedArguments
  let session: Session
  let plan: FindingPlan
  var demands = LintRules.Demands()
  /// The least severity that fails the run; nil where none does.
  let failOn: Finding.Severity?

  /// Does it; also returns the files that it read, for a watch.
  func run() -> (code: ExitCode, files: [String]) {
    do throws(Session.Stopped) { return try evaluate() } catch { return (error.code, []) }
  }

  private func evaluate() throws(Session.Stopped) -> (code: ExitCode, files: [String]) {
    let paths = parsed.operands.isEmpty ? ["."] : parsed.operands
    let revision = try self.revision(near: paths[0])
    var rules = LintRules(
      parsed, session: session, today: try today(), reader: revision?.reader ?? .disk, demands: demands)
    let first = rules.groups[try rules.group(for: LintRules.place(of: paths[0]))].loaded.scorecard
    let selection = try self.selection(first)
    // Wrong arguments are told even where there is nothing to evaluate.
    _ = try rules.judge(of: LintRules.place(of: paths[0]))
    let found = DesignSearch(format: first.format.name).find(paths)
    do throws(ReportPlanFailure) { try plan.check(found.inputs) } catch {
      session.say(error)
      throw Session.Stopped(code: .badRequest)
    }
    var code = ExitCode.done
    for failure in found.failures {
      session.say(failure)
      code.worsen(to: .nothingEvaluated)
    }
    if found.inputs.isEmpty, found.configurations.isEmpty, found.rubrics.isEmpty, found.libraries.isEmpty {
      session.say(
        Message(
          text: CommandPhrase.lintNothing.text(in: session.language),
          help: [CommandPhrase.guessMend.text(in: session.language, ("format", first.format.name))]))
      code.worsen(to: .nothingEvaluated)
    }
    var work: [(input: InputSource, judge: Int)] = []
    for input in found.inputs { work.append((input, try rules.judge(of: input))) }
    let output = FindingOutput(plan) { context(for: $0, rules, selection) }
    var run = FindingRun(selection, failOn: failOn, reports: output.reports)
    var improved = Improvements()
    let batch = LintBatch(
      session: session, parsed: parsed, judges: rules.judges, work: work,
      needsRules: plan.entries.contains { $0.reporter.format == "sarif" })
    let isWhole = batch.run { input, judge, checked -> @Sendable () -> FindingRun.Rows in
      let (found, own) = self.found(checked, input, judge, &rules.groups[judge.group], &improved)
      code.worsen(to: own)
      let rendering = run.take(found.findings, rules: found.rules, about: found.about)
      return { rendering.rows() }
    } take: {
      run.add($0)
    }
    guard isWhole else { throw Session.Stopped(code: .interrupted) }
    code.worsen(to: addRuleFiles(found, rules, to: &run))
    for group in rules.groups { addExemptions(of: group, to: &run) }
    if let revision { try addOwnGate(revision, rules, found.inputs, to: &run) }
    run.finish()
    if Interruption.isRequested { throw Session.Stopped(code: .interrupted) }
    code.worsen(to: write(output))
    if run.totals.hasFailed { code.worsen(to: .gateMissed) }
    if demands.forbidsRegressions, !parsed.has("quiet") { say(improved) }
    return (code, files(of: rules) + found.inputs.map { $0.name })
  }

  // MARK: - What is asked

  private func today() throws(Session.Stopped) -> String {
    do throws(UsageError) { return try session.today(parsed) } catch {
      session.say(error, command: "lint")
      throw Session.Stopped(code: .badRequest)
    }
  }

  private func revision(near path: String) throws(Session.Stopped) -> GitRevision? {
    guard let name = parsed.value(of: "base") else { return nil }
    do throws(GitFailure) {
      return try GitRevision(name, near: FileSystem.isFolder(path) ? path : Path.folder(of: path))
    } catch {
      session.say(error)
      throw Session.Stopped(code: .badRequest)
    }
  }

  private func selection(_ scorecard: Scorecard) throws(Session.Stopped) -> FindingSelection {
    do throws(UsageError) { return try LintOptions(parsed: parsed, scorecard: scorecard).selection() } catch {
      session.say(error, command: "lint")
      throw Session.Stopped(code: .badRequest)
    }
  }

  private func context(
    for destination: Destination, _ rules: LintRules, _ selection: FindingSelection
  ) -> FindingContext {
    let isOutput = destination == .standardOutput
    var context = FindingContext(
      language: session.language, version: Scorecard.engineVersion, failOn: failOn,
      options: ReportOptions(
        language: session.language.tag,
        width: parsed.number(of: "width") ?? (isOutput ? session.width(session.console.output) : 80),
        hasColor: isOutput && session.hasColor(session.console.output)))
    context.order = selection.order
    context.hasBaseline = rules.groups.contains { $0.exemptions?.baseline != nil }
    context.hasWaivers = rules.groups.contains { $0.exemptions?.waivers != nil }
    return context
  }

  // MARK: - What is found

  /// What was found in one file, the rules that it names, and what an evaluation is.
  private typealias Found = (findings: DesignFindings, rules: [FindingRule], about: String?)

  /// Returns what came of one file.
  private func found(
    _ checked: LintBatch.Checked, _ input: InputSource, _ judge: LintRules.Judge,
    _ group: inout LintRules.Group, _ improved: inout Improvements
  ) -> (found: Found, code: ExitCode) {
    switch checked {
    case .evaluated(let findings, let rules, let about):
      if let exemptions = group.exemptions {
        group.use.take(findings, exemptions)
        if let entry = findings.baselineEntry {
          for stale in findings.staleEntries { group.stale.append((entry, stale)) }
        }
        for movement in findings.movements where !movement.isWorse {
          improved.count += 1
          if improved.first.count < Improvements.most { improved.first.append((findings.designID, movement)) }
        }
      }
      return ((findings, rules, about), .done)
    case .unread(let failure, let faults):
      return (found(failure, faults, input, judge), failure.isIncomplete ? .incomplete : .nothingEvaluated)
    case .incomplete(let error):
      let renderer = DiagnosticRenderer(language: session.language, read: { _ in nil })
      let texts = renderer.diagnostic(error)
      let fault = judge.maker.fault(
        "incomplete", file: input.name, message: texts.message, help: texts.help)
      return ((fault, [], nil), .incomplete)
    case .interrupted: return ((DesignFindings(file: input.name), [], nil), .interrupted)
    }
  }

  private func found(
    _ failure: DesignFailure, _ faults: DesignFindings?, _ input: InputSource, _ judge: LintRules.Judge
  ) -> Found {
    switch failure.kind {
    case .file(let file):
      let fault = judge.maker.fault(
        "unreadable", file: input.name, message: file.message(in: session.language),
        help: file.mend(in: session.language) ?? "")
      return (fault, [], nil)
    case .otherFormat(let guess):
      let fault = judge.maker.fault(
        "not-a-design", file: input.name, message: session.text(guess),
        help: session.mend(guess, judge.scorecard.format.name), bytes: failure.bytes)
      return (fault, [], nil)
    case .problems(let problems):
      return (faults ?? DesignFindings(file: input.name), judge.maker.rules(of: problems), nil)
    }
  }

  /// Adds what is the matter with waivers and with the baseline.
  private func addExemptions(of group: LintRules.Group, to run: inout FindingRun) {
    guard let exemptions = group.exemptions else { return }
    if let findings = exemptions.findings(group.use, language: session.language) {
      run.add(findings, rules: [])
    }
    let baseline = group.paths.baseline ?? ""
    let stale = exemptions.staleFindings(group.stale, group.use, language: session.language) {
      ExemptionFiles.isGone($0, seenFrom: baseline)
    }
    if let stale { run.add(stale, rules: []) }
  }

  /// Adds that a change edits designs and what they are judged by.
  private func addOwnGate(
    _ revision: GitRevision, _ rules: LintRules, _ inputs: [InputSource], to run: inout FindingRun
  ) throws(Session.Stopped) {
    let changed: [String]
    do throws(GitFailure) { changed = try revision.changedFiles() } catch {
      session.say(error)
      throw Session.Stopped(code: .badRequest)
    }
    let names = Set(changed)
    guard inputs.contains(where: { names.contains(FileSystem.absolute($0.name)) }) else { return }
    var judging: [String] = []
    for file in files(of: rules) + changed.filter({ Path.name(of: $0) == ConfigurationSearch.name })
    where names.contains(FileSystem.absolute(file)) && !judging.contains(FileSystem.absolute(file)) {
      judging.append(FileSystem.absolute(file))
    }
    guard let first = judging.first, let judge = rules.judges.first else { return }
    let shown = judging.map { Path.relative($0, to: revision.root) }
    run.add(
      judge.maker.ownGate(
        files: shown, at: Path.relative(first, to: FileSystem.absolute(".")), base: revision.name,
        isError: demands.isStrict), rules: [])
  }

  /// The files that designs are judged by.
  func files(of rules: LintRules) -> [String] {
    var files: [String] = []
    for group in rules.groups {
      files += group.loaded.sources.map { $0.name }.filter { !Path.isBuiltIn($0) }
      files += [group.paths.waivers, group.paths.baseline].compactMap { $0 }
    }
    return files
  }

  // MARK: - What is written

  private func write(_ output: FindingOutput) -> ExitCode {
    var isRead = true
    do throws(FileFailure) {
      try output.finish { (piece) throws(FileFailure) in
        guard isRead, !parsed.has("quiet") else { return }
        do throws(FileFailure) { try session.console.writeOutput(piece) } catch {
          // Where nobody reads on, as behind `| head`, that is the reader's choice and no failure.
          guard error.kind == .closedPipe else { throw error }
          isRead = false
        }
      }
      return .done
    } catch {
      session.say(
        error, named: error.path == "-" ? WorkspacePhrase.standardOutput.text(in: session.language) : nil)
      return .badRequest
    }
  }

  /// The lessons that are better than the baseline has them.
  private struct Improvements {
    /// How many are told one by one.
    static let most = 10

    var count = 0
    var first: [(design: String, movement: FloorMovement)] = []
  }

  /// Says which lessons are better than the baseline has them.
  private func say(_ improved: Improvements) {
    if improved.count == 0 { return }
    func score(_ verdict: String, _ hundredths: Int?) -> String {
      verdict + (hundredths.map { " " + HundredthsText.text($0) } ?? "")
    }
    var lines = improved.first.map { design, movement in
      CommandPhrase.lintImproved.text(
        in: session.language, ("design", design), ("lesson", movement.lesson),
        ("before", score(movement.verdictBefore, movement.before)),
        ("after", score(movement.verdict, movement.after)))
    }
    if improved.count > lines.count { lines.append("… (+\(improved.count - lines.count))") }
    lines.append(CommandPhrase.lintImprovedMend.text(in: session.language))
    session.say(
      Message(severity: .note, text: CommandPhrase.lintFloor.text(in: session.language), help: lines))
  }
}
