import Reports
import Rubric
import Workspace

/// `cabildo evaluate DESIGN…`
struct EvaluateCommand {
  static func declaration(_ plugins: Plugins) -> CommandDeclaration {
    CommandDeclaration(
      name: "evaluate", summary: .evaluateSummary,
      details: [
        .evaluateDetails, .evaluateSeveral, .evaluateFiles, .evaluateGate, .redactDetails,
        .evaluateStreamDetails,
      ],
      operands: [OperandDeclaration(word: .designWord, help: .evaluateDesignHelp, count: 0...Int.max)],
      options: [
        .format(plugins), .output, .outputFolder,
        OptionDeclaration("min-verdict", value: .text(.verdictWord), help: .minVerdictHelp),
        OptionDeclaration(
          "reading", value: .choice(Reading.allCases.map { $0.rawValue }), help: .readingHelp),
        .width, .verbose, OptionDeclaration("quiet", letter: "q", help: .quietHelp),
        .redact, OptionDeclaration("stream", help: .streamHelp),
      ] + OptionDeclaration.scorecard,
      examples: [
        CommandDeclaration.Example(line: "cabildo evaluate design.json", help: .evaluateExampleText),
        CommandDeclaration.Example(
          line: "cabildo evaluate design.json --format text --format html --output report.html",
          help: .evaluateExampleSeveral),
        CommandDeclaration.Example(
          line: "cabildo evaluate *.json --quiet --min-verdict partly", help: .evaluateExampleGate),
        CommandDeclaration.Example(
          line: "cabildo evaluate --stream < designs.ndjson > results.ndjson", help: .evaluateExampleStream),
      ]
    ) { parsed, session in
      EvaluateCommand(parsed: parsed, session: session).run()
    }
  }

  let parsed: ParsedArguments
  let session: Session

  /// Does it.
  func run() -> ExitCode {
    if parsed.has("stream") { return stream() }
    if parsed.operands.isEmpty {
      session.say(.missingOperand(.designWord), command: "evaluate")
      return .badRequest
    }
    let inputs = parsed.operands.map { InputSource($0) }
    let plan: ReportPlan
    do throws(ReportPlanFailure) { plan = try session.reportPlan(parsed, inputs: inputs) } catch {
      session.say(error)
      return .badRequest
    }
    let loaded: LoadedScorecard
    // A report that keeps all languages may keep the evaluation, to be compared with another some day.
    do throws(Session.Stopped) {
      loaded = try session.scorecard(
        parsed, near: inputs, showsWarnings: !parsed.has("quiet"), makesHash: plan.holdsAllLanguages)
    } catch {
      return error.code
    }
    guard let gates = gates(of: loaded.scorecard) else { return .badRequest }

    var code = ExitCode.done
    var evaluations: [EvaluatedDesign] = []
    let language = plan.holdsAllLanguages || !session.otherLanguages.isEmpty ? nil : session.language.tag
    // A redacted report quotes nothing.
    let keepsSource = plan.showsSource && !parsed.has("redact")
    let reader = DesignReader(loaded.scorecard, readStandardInput: session.console.readInput)
    for (position, input) in inputs.enumerated() {
      let redaction =
        parsed.has("redact") ? Redaction(number: inputs.count == 1 ? nil : position + 1) : nil
      switch evaluate(input, by: loaded.scorecard, reader, language, plan.extent, redaction) {
      case .success(let (evaluation, bytes)):
        evaluations.append(EvaluatedDesign(evaluation, input: input, source: keepsSource ? bytes : nil))
      case .failure(let failure): code.worsen(to: failure.code)
      }
    }
    if evaluations.isEmpty { return code }
    code.worsen(to: session.write(evaluations, by: plan, parsed))
    for design in evaluations {
      for missed in design.evaluation.missedGates(gates) {
        say(missed, design.input, gates.reading)
        code.worsen(to: .gateMissed)
      }
    }
    return code
  }

  /// Evaluates the designs on standard input.
  private func stream() -> ExitCode {
    if let file = parsed.operands.first {
      session.say(.tooManyOperands(file), command: "evaluate")
      return .badRequest
    }
    for option in ["format", "output", "output-dir", "min-verdict", "reading", "width", "verbose", "quiet"]
    where parsed.has(option) {
      session.say(
        Message(
          text: CommandPhrase.streamAlone.text(in: session.language, ("option", "--" + option)),
          help: [CommandPhrase.streamAloneMend.text(in: session.language, ("option", "--" + option))]))
      return .badRequest
    }
    do throws(Session.Stopped) {
      let loaded = try session.scorecard(parsed, near: [], showsWarnings: true, makesHash: true)
      return EvaluateStream(
        scorecard: loaded.scorecard, session: session, isRedacted: parsed.has("redact")
      ).run()
    } catch {
      return error.code
    }
  }

  /// Why a design has no evaluation; what is wrong has been said.
  private struct Failure: Error {
    let code: ExitCode
  }

  private func evaluate(
    _ input: InputSource, by scorecard: Scorecard, _ reader: DesignReader, _ language: String?,
    _ extent: EvaluationExtent, _ redaction: Redaction?
  ) -> Result<(Evaluation, bytes: [UInt8]), Failure> {
    let design: Design
    let bytes: [UInt8]
    do throws(DesignFailure) {
      let found = try reader.read(input)
      (design, bytes) = found
      if !parsed.has("quiet") {
        session.say(
          design.warnings, in: SourceText(name: input.name, bytes: found.bytes), scorecard: scorecard,
          showsAll: parsed.has("verbose"), isRedacted: redaction != nil)
      }
    } catch {
      session.say(
        error, input, scorecard, showsAll: parsed.has("verbose"), isRedacted: redaction != nil)
      return .failure(Failure(code: error.isIncomplete ? .incomplete : .nothingEvaluated))
    }
    do throws(EvaluationFailure) {
      let evaluation = try scorecard.evaluate(
        design, language: language, extent: extent, redaction: redaction)
      return .success((evaluation, bytes))
    } catch {
      let renderer = DiagnosticRenderer(
        language: session.language, width: session.width(session.console.errors),
        hasColor: session.hasColor(session.console.errors), read: { _ in nil })
      session.console.writeError(Array(renderer.text(error, file: input.name).utf8))
      return .failure(Failure(code: .incomplete))
    }
  }

  /// Returns the gates of this run, or nil where what is asked makes no sense, which has been said then.
  private func gates(of scorecard: Scorecard) -> Scorecard.Gates? {
    // The configuration's own gates are for those who ask for gates; here only its reading counts.
    var gates = Scorecard.Gates()
    gates.reading = scorecard.gates.reading
    if let word = parsed.value(of: "reading"), let reading = Reading(rawValue: word) {
      gates.reading = reading
    }
    guard let verdict = parsed.value(of: "min-verdict") else {
      if !parsed.has("reading") { return gates }
      session.say(
        Message(
          text: CommandPhrase.readingAlone.text(in: session.language),
          help: [CommandPhrase.readingAloneMend.text(in: session.language)]))
      return nil
    }
    // That nothing can be judged is no verdict to ask for.
    let known = scorecard.verdicts.dropFirst().map { $0.id }
    guard known.contains(verdict) else {
      session.say(
        .unknownValue(
          verdict, option: "--min-verdict", known: known,
          suggestion: spellingSuggestion(for: verdict, among: known)),
        command: "evaluate")
      return nil
    }
    gates.verdict = verdict
    return gates
  }

  private func say(_ missed: Evaluation.MissedGate, _ input: InputSource, _ reading: Reading) {
    let tag = session.language.tag
    let phrase: CommandPhrase =
      switch reading {
      case .shown: .readingShown
      case .claimed: .readingClaimed
      case .possible: .readingPossible
      }
    session.say(
      Message(
        subject: input.name,
        text: CommandPhrase.gateMissed.text(
          in: session.language, ("lesson", missed.lessonID), ("title", missed.lessonTitle.text(in: tag)),
          ("verdict", missed.verdict.title.text(in: tag)), ("reading", phrase.text(in: session.language)),
          ("least", missed.leastVerdict?.title.text(in: tag) ?? ""))))
  }
}
