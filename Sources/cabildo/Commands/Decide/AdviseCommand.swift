import Decisions
import Reports
import Rubric
import Workspace

/// `cabildo advise DESIGN`
struct AdviseCommand {
  static let declaration = CommandDeclaration(
    name: "advise", summary: .adviseSummary,
    details: [.adviseDetails, .adviseExactness, .adviseCodes],
    operands: [OperandDeclaration(word: .designWord, help: .evaluateDesignHelp, count: 1...1)],
    options: [
      OptionDeclaration("target", value: .text(.targetWord), help: .adviseTargetHelp),
      OptionDeclaration("effort", value: .text(.effortWord), isRepeatable: true, help: .adviseEffortHelp),
    ] + OptionDeclaration.page + OptionDeclaration.scorecard + [.verbose],
    examples: [
      CommandDeclaration.Example(line: "cabildo advise design.json", help: .adviseExample),
      CommandDeclaration.Example(
        line: "cabildo advise design.json --target largely --effort L1-07=3", help: .adviseExampleTarget),
    ]
  ) { parsed, session in
    AdviseCommand(parsed: parsed, session: session).run()
  }

  let parsed: ParsedArguments
  let session: Session

  /// Does it.
  func run() -> ExitCode {
    let loaded: LoadedScorecard
    do throws(Session.Stopped) {
      loaded = try session.scorecard(
        parsed, near: parsed.operands.prefix(1).map { InputSource($0) }, showsWarnings: true)
    } catch {
      return error.code
    }
    let scorecard = loaded.scorecard
    let target: AdviceTarget
    let efforts: [(criterionID: String, effort: Double)]
    do throws(UsageError) {
      target = try self.target(scorecard)
      efforts = try self.efforts(scorecard)
    } catch {
      session.say(error, command: "advise")
      return .badRequest
    }
    let input = InputSource(parsed.operands.first ?? "-")
    var code = ExitCode.done
    guard let found = session.evaluate(input, by: scorecard, &code) else { return code }
    do throws(EvaluationFailure) {
      let advice = try DesignAdvice(found.evaluation, by: scorecard, target: target, efforts: efforts)
      let page = AdvicePage(advice, language: session.language, isVerbose: parsed.has("verbose")).page
      code.worsen(to: session.write(page, json: AdviceJSON(advice, language: session.language).bytes, parsed))
      if parsed.has("target"), !advice.isWithinReach { code.worsen(to: .gateMissed) }
      return code
    } catch {
      session.say(error, input)
      return .incomplete
    }
  }

  private func target(_ scorecard: Scorecard) throws(UsageError) -> AdviceTarget {
    guard let word = parsed.value(of: "target") else { return .nextVerdict }
    if let number = Double(word), number >= 0, number <= 100 { return .number(number) }
    // That nothing can be judged is no verdict to ask for.
    let known = scorecard.verdicts.dropFirst().map { $0.id }
    guard let position = known.firstIndex(of: word) else {
      throw .unknownValue(
        word, option: "--target", known: known + ["0…100"],
        suggestion: spellingSuggestion(for: word, among: known))
    }
    return .verdict(position + 1)
  }

  private func efforts(
    _ scorecard: Scorecard
  ) throws(UsageError) -> [(criterionID: String, effort: Double)] {
    var efforts: [(criterionID: String, effort: Double)] = []
    for occurrence in parsed.occurrences where occurrence.name == "effort" {
      let parts = occurrence.value.split(separator: "=", omittingEmptySubsequences: false).map { String($0) }
      let ids = scorecard.criterionIDs
      guard parts.count == 2, ids.contains(parts[0]) else {
        throw .unknownValue(
          occurrence.value, option: "--effort", known: ids.map { $0 + "=N" },
          suggestion: spellingSuggestion(for: parts[0], among: ids).map { $0 + "=1" })
      }
      guard let effort = Double(parts[1]), effort > 0, effort <= 1_000_000 else {
        throw .unknownValue(occurrence.value, option: "--effort", known: ["\(parts[0])=N"], suggestion: nil)
      }
      efforts.append((parts[0], effort))
    }
    return efforts
  }
}
