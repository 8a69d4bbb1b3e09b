import Decisions
import Reports
import Rubric
import Workspace

/// `cabildo rank DESIGN DESIGN…`
struct RankCommand {
  static let declaration = CommandDeclaration(
    name: "rank", summary: .rankSummary, details: [.rankDetails, .rankRobust, .rankRedactDetails],
    operands: [OperandDeclaration(word: .designWord, help: .rankDesignHelp, count: 2...Int.max)],
    options: [
      OptionDeclaration("draws", value: .number(.numberWord, 100...1_000_000), help: .drawsHelp),
      OptionDeclaration("seed", value: .number(.numberWord, 0...Int.max), help: .seedHelp),
      OptionDeclaration(
        "weights", value: .choice(LessonRanking.Weighting.allCases.map { $0.rawValue }),
        help: .weightsHelp),
      OptionDeclaration("by", value: .text(.strategyWord), isRepeatable: true, help: .rankByHelp),
      OptionDeclaration("threads", value: .number(.numberWord, 1...64), help: .threadsHelp),
      .redact,
    ] + OptionDeclaration.page + OptionDeclaration.scorecard,
    examples: [
      CommandDeclaration.Example(line: "cabildo rank one.json another.json", help: .rankExample),
      CommandDeclaration.Example(
        line: "cabildo rank designs/*.json --output ranking.html", help: .rankExamplePage),
    ]
  ) { parsed, session in
    RankCommand(parsed: parsed, session: session).run()
  }

  let parsed: ParsedArguments
  let session: Session

  /// Does it; an order that leaves out a design would be another one, so all must be evaluated.
  func run() -> ExitCode {
    let loaded: LoadedScorecard
    do throws(Session.Stopped) {
      loaded = try session.scorecard(
        parsed, near: parsed.operands.map { InputSource($0) }, showsWarnings: true)
    } catch {
      return error.code
    }
    let comparators: [(module: StrategyModule, comparator: any Comparator)]
    do throws(UsageError) { comparators = try self.comparators(loaded.plugins) } catch {
      session.say(error, command: "rank")
      return .badRequest
    }
    let inputs = parsed.operands.map { InputSource($0) }
    var code = ExitCode.done
    var evaluations: [Evaluation] = []
    for (position, input) in inputs.enumerated() {
      let redaction = parsed.has("redact") ? Redaction(number: position + 1) : nil
      if let found = session.evaluate(input, by: loaded.scorecard, redaction: redaction, &code) {
        evaluations.append(found.evaluation)
      }
    }
    guard code == .done else { return code }
    do throws(EvaluationFailure) {
      let report = try RankingReport(
        evaluations, names: parsed.has("redact") ? evaluations.map { $0.design.id } : names(inputs),
        by: loaded.scorecard, sampling: sampling,
        comparators: comparators)
      return session.write(
        RankingPage(report, language: session.language).page, json: RankingJSON(report).bytes, parsed)
    } catch {
      session.say(error, inputs[0])
      return .incomplete
    }
  }

  /// Returns the comparators that are asked for, with their standard parameters.
  private func comparators(
    _ plugins: PluginSet
  ) throws(UsageError) -> [(module: StrategyModule, comparator: any Comparator)] {
    var known: [(module: StrategyModule, comparator: any Comparator)] = []
    let modules = session.plugins.strategies.modules + plugins.connections.map { $0.module }
    for module in modules {
      guard case .comparator(let make) = module.make, let comparator = try? make(module.parameters()) else {
        continue
      }
      known.append((module, comparator))
    }
    var asked: [(module: StrategyModule, comparator: any Comparator)] = []
    for occurrence in parsed.occurrences where occurrence.name == "by" {
      guard let found = known.first(where: { $0.module.id == occurrence.value }) else {
        let ids = known.map { $0.module.id }
        throw .unknownValue(
          occurrence.value, option: "--by", known: ids,
          suggestion: spellingSuggestion(for: occurrence.value, among: ids))
      }
      if !asked.contains(where: { $0.module.id == occurrence.value }) { asked.append(found) }
    }
    return asked
  }

  /// Files without folder and ending, where that tells them apart.
  private func names(_ inputs: [InputSource]) -> [String] {
    let stems = inputs.map { $0.stem }
    return Set(stems).count == stems.count ? stems : inputs.map { $0.name }
  }

  private var sampling: LessonRanking.Sampling {
    var sampling = LessonRanking.Sampling()
    if let draws = parsed.number(of: "draws") { sampling.draws = draws }
    if let seed = parsed.number(of: "seed") { sampling.seed = UInt64(seed) }
    if let word = parsed.value(of: "weights"), let weights = LessonRanking.Weighting(rawValue: word) {
      sampling.weights = weights
    }
    let threads = parsed.number(of: "threads") ?? 1
    sampling.map = { count, part in
      var parts: [Result<RankAcceptability.Part, ScoringFailure>] = []
      ParallelMap.run(Array(0..<count), workers: threads, part) { _, result in parts.append(result) }
      return parts
    }
    return sampling
  }
}
