internal import Authoring
internal import BuiltInStrategies
internal import Decisions
internal import JSONDocument
internal import Reports
internal import Rubric

/// The whole of Cabildo behind one function: bytes in, bytes out.
///
/// It has no files, clock or memory of designs, so that the same code answers in the command's process and, compiled to
/// WebAssembly, in a browser page.
///
/// | `do` | body | answer |
/// | --- | --- | --- |
/// | `load` | an ``EngineBundle`` | what is wrong with it, format `problems/1` |
/// | `evaluate` | a design | the evaluation, format `evaluation/1` |
/// | `check` | a design | what is wrong with it, oddities too, format `problems/1` |
/// | `advise` | a design | the cheapest ways to the next verdicts, format `advice/1` |
/// | `report` | a design | the report as an HTML page |
/// | `weigh` | an ``EngineFile`` list of one or two; `weights` in the first line | what these come to, format `weights/1` |
/// | `compare` | an ``EngineFile`` list of two | the second beside the first, format `comparison/1` |
/// | `rank` | an ``EngineFile`` list | the designs side by side, format `ranking/1` |
/// | `override` | an ``EngineFile`` list, a configuration first | what is wrong with it, format `problems/1` |
/// | `test` | an ``EngineFile`` list of tests and designs | which tests fail, format `tests/1` |
///
/// `override` puts files over those loaded, and takes the first of them as configuration, until the next `override`; an
/// empty list takes them away again. The one that the request names is checked besides for what cannot be meant. Where something is wrong with them, the scorecard stays what it was.
///
/// Where a design cannot be evaluated the answer is `problems/1`, which says why.
package final class Engine {
  private var bundle: EngineBundle?
  /// The scorecard as it was loaded.
  private var base: Scorecard?
  /// The scorecard in use.
  private var scorecard: Scorecard?

  /// Makes an engine, which asks for a scorecard first.
  package init() {}

  /// Answers a request.
  package func answer(_ bytes: [UInt8]) -> [UInt8] {
    guard let request = EngineRequest(bytes) else { return ProblemWriter.failure("request") }
    if request.action == "load" { return load(request) }
    guard let scorecard else { return ProblemWriter.failure("no scorecard") }
    let language = Language(rawValue: request.language ?? "") ?? .english
    switch request.action {
    case "override": return override(request, language)
    case "weigh", "compare", "rank", "test": return several(request, language, scorecard)
    default: return one(request, language, scorecard)
    }
  }

  private func one(_ request: EngineRequest, _ language: Language, _ scorecard: Scorecard) -> [UInt8] {
    // The schema is read only where there is something to tell.
    func writer() -> ProblemWriter {
      ProblemWriter(request.body, schema: scorecard.format.schema, language: language)
    }
    let design: Design
    do throws(Problems) { design = try scorecard.load(request.body, file: request.file) } catch {
      return writer().answer(all(error.list, request, scorecard))
    }
    if request.action == "check" {
      return design.warnings.isEmpty ? ProblemWriter.none : writer().answer(design.warnings)
    }
    do throws(EvaluationFailure) {
      switch request.action {
      case "evaluate": return try scorecard.evaluate(design, language: request.language).storedText()
      case "advise":
        let advice = try DesignAdvice(scorecard.evaluate(design, extent: .reasons), by: scorecard)
        return AdviceJSON(advice, language: language).bytes
      case "report":
        let evaluation = try scorecard.evaluate(design, language: language.tag)
        return report(evaluation, of: request.body, language)
      default: return ProblemWriter.failure("unknown request")
      }
    } catch {
      return writer().answer(error)
    }
  }

  // MARK: - Several texts

  private func several(_ request: EngineRequest, _ language: Language, _ scorecard: Scorecard) -> [UInt8] {
    guard let files = EngineFile.list(request.body) else { return ProblemWriter.failure("files") }
    if request.action == "test" { return test(files, language, scorecard) }
    let counts =
      switch request.action {
      case "weigh": 1...2
      case "compare": 2...2
      default: 2...Int.max
      }
    guard counts.contains(files.count) else { return ProblemWriter.failure("files") }
    var evaluations: [Evaluation] = []
    for file in files {
      let writer = ProblemWriter(file.bytes, schema: scorecard.format.schema, language: language)
      let design: Design
      do throws(Problems) { design = try scorecard.load(file.bytes, file: file.file) } catch {
        return writer.answer(error.list)
      }
      do throws(EvaluationFailure) {
        let isWeighed = request.action == "weigh"
        evaluations.append(try scorecard.evaluate(design, extent: isWeighed ? .levels : .reasons))
      } catch {
        return writer.answer(error)
      }
    }
    switch request.action {
    case "weigh": return weigh(evaluations, request, language, scorecard)
    case "compare": return compare(evaluations[0], evaluations[1], language, scorecard)
    default: return rank(evaluations, names: files.map { $0.name }, language, scorecard)
    }
  }

  private func weigh(
    _ evaluations: [Evaluation], _ request: EngineRequest, _ language: Language, _ scorecard: Scorecard
  ) -> [UInt8] {
    guard let weights = request.weights else { return ProblemWriter.failure("weights") }
    do throws(EvaluationFailure) {
      let trial = try WeightTrial(
        evaluations[0], against: evaluations.count > 1 ? evaluations[1] : nil, weights: weights, by: scorecard
      )
      return WeightTrialJSON(trial).bytes
    } catch {
      return ProblemWriter([], schema: nil, language: language).answer(error)
    }
  }

  private func compare(
    _ before: Evaluation, _ after: Evaluation, _ language: Language, _ scorecard: Scorecard
  ) -> [UInt8] {
    do throws(EvaluationComparison.Refusal) {
      let comparison = try EvaluationComparison(from: before, to: after, by: scorecard, middle: before)
      return ComparisonJSON(comparison, language: language).bytes
    } catch {
      switch error {
      case .otherDesign: return ProblemWriter.refusal("other-design")
      case .otherScorecard: return ProblemWriter.refusal("other-scorecard")
      case .failed(let failure):
        return ProblemWriter([], schema: nil, language: language).answer(failure)
      }
    }
  }

  private func rank(
    _ evaluations: [Evaluation], names: [String], _ language: Language, _ scorecard: Scorecard
  ) -> [UInt8] {
    do throws(EvaluationFailure) {
      let report = try RankingReport(
        evaluations, names: names, by: scorecard, sampling: LessonRanking.Sampling())
      return RankingJSON(report).bytes
    } catch {
      return ProblemWriter([], schema: nil, language: language).answer(error)
    }
  }

  // MARK: - Authors of rubrics

  private func override(_ request: EngineRequest, _ language: Language) -> [UInt8] {
    guard let bundle, let base, let files = EngineFile.list(request.body) else {
      return ProblemWriter.failure("files")
    }
    guard let first = files.first else {
      scorecard = base
      return ProblemWriter.none
    }
    let read: @Sendable (String) -> [UInt8]? = { name in
      for file in files where file.file == name { return file.bytes }
      return bundle.bytes(name)
    }
    var options = ScorecardLoader.Options()
    options.makesHash = true
    options.format = base.format
    let writer = ProblemWriter(file: request.file, language: language, read: read)
    do throws(Problems) {
      scorecard = try ScorecardLoader(registry: .builtIn, read: read).load(
        first.bytes, file: first.file, options: options)
      let project = RubricProject(
        configuration: first.bytes, file: first.file, registry: .builtIn, read: read
      ).knowing(base)
      // What a change makes of a level that it leaves as it is has its place in the rubric that is extended.
      return writer.answer([], findings: try RubricCheck.findings(in: project, rubrics: [request.file]))
    } catch {
      return writer.answer(error.list)
    }
  }

  private func test(_ files: [EngineFile], _ language: Language, _ scorecard: Scorecard) -> [UInt8] {
    let runner = RubricTestRunner(scorecard: scorecard) { path in
      files.first { $0.file == path }?.bytes
    }
    var results: [(file: RubricTestFile, results: [RubricTestResult])] = []
    for file in files where file.file.hasSuffix(".tests.json") {
      do throws(Problems) {
        let tests = try RubricTestFile(file.bytes, file: file.file)
        results.append((tests, runner.run(tests)))
      } catch {
        return ProblemWriter(file.bytes, schema: nil, language: language).answer(error.list)
      }
    }
    return TestResultJSON(results, language: language).bytes
  }

  // MARK: - Loading

  private func load(_ request: EngineRequest) -> [UInt8] {
    guard let bundle = EngineBundle(request.body) else { return ProblemWriter.failure("bundle") }
    let configuration = bundle.bytes(bundle.configuration) ?? []
    var options = ScorecardLoader.Options()
    options.makesHash = true
    if let rules = bundle.rules {
      options.rules = CompiledRules(rules.image)
      options.schema = rules.schema
      options.rulesHash = rules.hash
    }
    let language = Language(rawValue: request.language ?? "") ?? .english
    let writer = ProblemWriter(configuration, schema: nil, language: language)
    do throws(Problems) {
      let loader = ScorecardLoader(registry: .builtIn, read: bundle.bytes)
      let loaded = try loader.load(configuration, file: bundle.configuration, options: options)
      self.bundle = bundle
      base = loaded
      scorecard = loaded
      return writer.answer([])
    } catch {
      return writer.answer(error.list)
    }
  }

  /// Returns all faults that a loader would tell one step after the other.
  private func all(_ problems: [Problem], _ request: EngineRequest, _ scorecard: Scorecard) -> [Problem] {
    guard problems.first?.code == .schemaViolation,
      let document = try? JSONDocument(parsing: request.body)
    else { return problems }
    return problems + scorecard.referenceProblems(in: document, file: request.file)
  }

  private func report(_ evaluation: Evaluation, of design: [UInt8], _ language: Language) -> [UInt8] {
    do throws(ReportFailure) {
      return try HTMLReporter().report(
        evaluation, options: ReportOptions(language: language.tag, source: design))
    } catch {
      return ProblemWriter.failure(error.reason.text(in: language.tag))
    }
  }
}
