import Decisions
import Reports
import Rubric
import Workspace

/// `cabildo rank DESIGN DESIGN…`
struct RankCommand {
  static let declaration = CommandDeclaration(
    name: "rank", summary: .rankSummary, details: [.rankDetails],
    operands: [OperandDeclaration(word: .designWord, help: .rankDesignHelp, count: 2...Int.max)],
    options: [
      .config, .allowPlugin, .pluginTimeout,
      OptionDeclaration("draws", value: .number(.numberWord, 100...1_000_000), help: .drawsHelp),
      OptionDeclaration("seed", value: .number(.numberWord, 0...Int.max), help: .seedHelp), .width,
    ],
    examples: [CommandDeclaration.Example(line: "cabildo rank one.json another.json", help: .rankExample)]
  ) { parsed, session in
    RankCommand(parsed: parsed, session: session).run()
  }

  let parsed: ParsedArguments
  let session: Session

  /// Does it; an order that leaves out a design would be another one, so all must be evaluated.
  func run() -> ExitCode {
    guard let loaded = session.loadScorecard(parsed.value(of: "config"), showsWarnings: true) else {
      return parsed.has("config") ? .badRequest : .defect
    }
    let scorecard = loaded.scorecard
    let reader = DesignReader(scorecard, readStandardInput: session.console.readInput)
    var code = ExitCode.done
    var evaluations: [Evaluation] = []
    for operand in parsed.operands {
      let input = InputSource(operand)
      let design: Design
      do throws(DesignFailure) { design = try reader.read(input).design } catch {
        session.say(error, input, scorecard, showsAll: false)
        code.worsen(to: .nothingEvaluated)
        continue
      }
      do throws(EvaluationFailure) { evaluations.append(try scorecard.evaluate(design)) } catch {
        say(error, input)
        code.worsen(to: .incomplete)
      }
    }
    guard code == .done else { return code }
    var sampling = LessonRanking.Sampling()
    if let draws = parsed.number(of: "draws") { sampling.draws = draws }
    if let seed = parsed.number(of: "seed") { sampling.seed = UInt64(seed) }
    var text = ""
    for lesson in evaluations[0].lessons {
      do throws(ScoringFailure) {
        let ranking = try LessonRanking(
          evaluations, lesson: lesson.id, scorecard: scorecard, sampling: sampling)
        text += page(ranking, lesson, evaluations) + "\n"
      } catch {
        say(EvaluationFailure(kind: .strategy(error), subject: lesson.id), InputSource(parsed.operands[0]))
        return .incomplete
      }
    }
    text += block(
      .footnote, 0, ("draws", "\(sampling.draws)"), ("spread", number(sampling.spread)),
      ("seed", "\(sampling.seed)"))
    return session.write(text)
  }

  private func say(_ failure: EvaluationFailure, _ input: InputSource) {
    let renderer = DiagnosticRenderer(
      language: session.language, width: session.width(session.console.errors),
      hasColor: session.hasColor(session.console.errors), read: { _ in nil })
    session.console.writeError(Array(renderer.text(failure, file: input.name).utf8))
  }

  private func page(
    _ ranking: LessonRanking, _ lesson: LessonResult, _ evaluations: [Evaluation]
  ) -> String {
    var text = block(
      .heading, 0, ("lesson", lesson.id), ("title", lesson.title.text(in: session.language.tag)))
    for entry in ranking.entries {
      let evaluation = evaluations[entry.design]
      guard let own = evaluation.lessons.first(where: { $0.id == lesson.id }), let score = own.number else {
        continue
      }
      text += block(
        .entry, 2, ("rank", "\(entry.rank)"), ("design", name(entry.design)),
        ("verdict", evaluation.verdicts[own.verdict.shown].title.text(in: session.language.tag)),
        ("shown", number(score.shown)), ("possible", number(score.possible)),
        ("share", percentage(entry.firstShare)), ("from", "\(entry.range.lowerBound)"),
        ("to", "\(entry.range.upperBound)"))
    }
    if ranking.entries.isEmpty { text += block(.notRanked, 2) }
    if let lead = ranking.lead {
      text += block(
        .lead(lead.verdict), 2, ("first", name(lead.first)), ("second", name(lead.second)),
        ("share", percentage(lead.winning)))
      if !lead.flips.isEmpty { text += block(.flips, 2, ("criteria", lead.flips.joined(separator: ", "))) }
    }
    if !ranking.leftOut.isEmpty {
      text += block(.leftOut, 2, ("criteria", ranking.leftOut.joined(separator: ", ")))
    }
    return text
  }

  private func name(_ design: Int) -> String { InputSource(parsed.operands[design]).name }

  private func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }

  /// A number with one decimal, with the language's mark.
  private func number(_ value: Double) -> String {
    let text = "\((value * 10).rounded() / 10)"
    return session.language == .spanish ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  private func block(
    _ phrase: RankPhrase, _ indent: Int, _ arguments: (name: String, text: String)...
  ) -> String {
    let width = parsed.number(of: "width") ?? session.width(session.console.output)
    let text = fillPlaceholders(of: phrase.text(in: session.language), with: arguments)
    var result = ""
    for line in TextWrapper.lines(of: text, width: width - indent) {
      result += String(repeating: " ", count: indent) + line + "\n"
    }
    return result
  }
}
