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
///
/// Where a design cannot be evaluated the answer is `problems/1`, which says why.
package final class Engine {
  private var scorecard: Scorecard?

  /// Makes an engine, which asks for a scorecard first.
  package init() {}

  /// Answers a request.
  package func answer(_ bytes: [UInt8]) -> [UInt8] {
    guard let request = EngineRequest(bytes) else { return ProblemWriter.failure("request") }
    if request.action == "load" { return load(request) }
    guard let scorecard else { return ProblemWriter.failure("no scorecard") }
    let language = Language(rawValue: request.language ?? "") ?? .english
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
        let advice = try DesignAdvice(scorecard.evaluate(design), by: scorecard)
        return AdviceJSON(advice, language: language).bytes
      case "report":
        let evaluation = try scorecard.evaluate(design, language: language.tag)
        return report(evaluation, language)
      default: return ProblemWriter.failure("unknown request")
      }
    } catch {
      return writer().answer(error)
    }
  }

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
      scorecard = try loader.load(configuration, file: bundle.configuration, options: options)
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

  private func report(_ evaluation: Evaluation, _ language: Language) -> [UInt8] {
    do throws(ReportFailure) {
      return try HTMLReporter().report(evaluation, options: ReportOptions(language: language.tag))
    } catch {
      return ProblemWriter.failure(error.reason.text(in: language.tag))
    }
  }
}
