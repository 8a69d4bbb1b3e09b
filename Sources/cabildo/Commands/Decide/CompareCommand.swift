import Decisions
import JSONDocument
import Reports
import Rubric
import Workspace

/// `cabildo compare BEFORE AFTER`
struct CompareCommand {
  static let declaration = CommandDeclaration(
    name: "compare", summary: .compareSummary,
    details: [.compareDetails, .compareParts, .compareHonest],
    operands: [
      OperandDeclaration(word: .beforeWord, help: .compareBeforeHelp, count: 1...1),
      OperandDeclaration(word: .afterWord, help: .compareAfterHelp, count: 1...1),
    ],
    options: [
      OptionDeclaration("before-config", value: .text(.fileWord), help: .compareConfigHelp),
      OptionDeclaration("before-design", value: .text(.fileWord), help: .compareDesignHelp),
    ] + OptionDeclaration.page + OptionDeclaration.scorecard,
    examples: [
      CommandDeclaration.Example(
        line: "cabildo compare old.json new.json --format markdown", help: .compareExample),
      CommandDeclaration.Example(
        line: "cabildo compare report.json design.json --before-design old.json",
        help: .compareExampleStored),
    ]
  ) { parsed, session in
    CompareCommand(parsed: parsed, session: session).run()
  }

  let parsed: ParsedArguments
  let session: Session

  /// What a side of the comparison is.
  private enum Side {
    /// A design, to be evaluated now.
    case design(InputSource)
    /// An evaluation that was stored.
    case stored(Evaluation)
  }

  /// Does it.
  func run() -> ExitCode {
    let loaded: LoadedScorecard
    do throws(Session.Stopped) {
      loaded = try session.scorecard(
        parsed, near: [InputSource(parsed.operands[1])], showsWarnings: true, makesHash: true)
    } catch {
      return error.code
    }
    let scorecard = loaded.scorecard
    var oldScorecard: Scorecard?
    if let file = parsed.value(of: "before-config") {
      do throws(Session.Stopped) {
        oldScorecard = try session.load(.file(file), makesHash: true).scorecard
      } catch {
        return error.code
      }
    }
    var code = ExitCode.done
    guard let before = side(parsed.operands[0], &code), let after = side(parsed.operands[1], &code),
      let new = evaluation(after, by: scorecard, &code)
    else { return code }
    let old: Evaluation
    var middle: Evaluation?
    var oldRules: Evaluation?
    switch before {
    case .design(let input):
      guard let found = session.evaluate(input, by: scorecard, &code) else { return code }
      middle = found.evaluation
      old = found.evaluation
      if let oldScorecard {
        guard let other = session.evaluate(input, by: oldScorecard, &code) else { return code }
        return compare(other.evaluation, new, scorecard, middle: middle, oldRules: other.evaluation)
      }
    case .stored(let evaluation):
      old = evaluation
      if let file = parsed.value(of: "before-design") {
        guard let found = session.evaluate(InputSource(file), by: scorecard, &code) else { return code }
        guard isOf(found.evaluation, evaluation, file) else { return .badRequest }
        middle = found.evaluation
        if let oldScorecard {
          guard let other = session.evaluate(InputSource(file), by: oldScorecard, &code) else { return code }
          oldRules = other.evaluation
        }
      }
    }
    return compare(old, new, scorecard, middle: middle, oldRules: oldRules)
  }

  private func compare(
    _ old: Evaluation, _ new: Evaluation, _ scorecard: Scorecard, middle: Evaluation?, oldRules: Evaluation?
  ) -> ExitCode {
    // What is evaluated now says nothing about an evaluation that other rules or another engine made.
    if let middle, ChangeCause(middle, new) != .nothing {
      session.say(
        Message(
          text: CommandPhrase.compareOtherRules.text(in: session.language),
          help: [CommandPhrase.compareOtherRulesMend.text(in: session.language)]))
      return .badRequest
    }
    do throws(EvaluationComparison.Refusal) {
      let comparison = try EvaluationComparison(
        from: old, to: new, by: scorecard, middle: middle, oldRules: oldRules)
      return session.write(
        ComparisonPage(comparison, language: session.language).page,
        json: ComparisonJSON(comparison, language: session.language).bytes, parsed)
    } catch {
      let language = session.language
      switch error {
      case .otherScorecard(let before, let after):
        session.say(
          Message(
            text: CommandPhrase.compareOtherScorecard.text(
              in: language, ("before", before), ("after", after))))
      case .otherDesign(let before, let after):
        session.say(
          Message(
            text: CommandPhrase.compareOtherDesign.text(in: language, ("before", before), ("after", after)),
            help: [CommandPhrase.compareOtherDesignMend.text(in: language)]))
      case .failed(let failure):
        session.say(failure, InputSource(parsed.operands[1]))
        return .incomplete
      }
      return .badRequest
    }
  }

  /// Whether a design is the one that a stored evaluation is of: the same id and date, as far as can be told.
  private func isOf(_ found: Evaluation, _ stored: Evaluation, _ file: String) -> Bool {
    guard found.design.id == stored.design.id, found.design.asOf == stored.design.asOf else {
      session.say(
        Message(
          subject: file,
          text: CommandPhrase.compareNotThatDesign.text(
            in: session.language, ("before", stored.design.id + ", " + stored.design.asOf),
            ("after", found.design.id + ", " + found.design.asOf))))
      return false
    }
    return true
  }

  private func evaluation(
    _ side: Side, by scorecard: Scorecard, _ code: inout ExitCode
  ) -> Evaluation? {
    switch side {
    case .design(let input): session.evaluate(input, by: scorecard, &code)?.evaluation
    case .stored(let evaluation): evaluation
    }
  }

  /// Tells a stored evaluation from a design by its format.
  private func side(_ operand: String, _ code: inout ExitCode) -> Side? {
    guard case .file(let path) = InputSource(operand), let bytes = try? InputFile.read(path),
      let document = try? JSONDocument(parsing: bytes),
      let format = document.value(of: document.root, named: "format"),
      document.kind(of: format) == .string, document.string(format) == Evaluation.storedFormat
    else { return .design(InputSource(operand)) }
    do throws(Problems) {
      guard let evaluation = try StoredEvaluations.read(bytes, file: path).first else { return nil }
      return .stored(evaluation)
    } catch {
      session.say(error.list, sources: [SourceText(name: path, bytes: bytes)])
      code.worsen(to: .nothingEvaluated)
      return nil
    }
  }
}
