import BuiltInFiles
import BuiltInStrategies
import JSONDocument
import Reports
import Rubric

/// The scorecard of the built-in files, with one of them replaced where a target asks for that.
enum FuzzScorecard {
  static func bytes(_ path: String) -> [UInt8] {
    Array((BuiltInFiles.text(path) ?? "").utf8)
  }

  static let standard: Scorecard = {
    do throws(Problems) {
      return try load(bytes("config.json"), files: [:])
    } catch {
      fatalError("the built-in scorecard has \(error.list.count) problems")
    }
  }()

  static func load(
    _ config: [UInt8], files: [String: [UInt8]], options: ScorecardLoader.Options = ScorecardLoader.Options()
  ) throws(Problems) -> Scorecard {
    try ScorecardLoader(registry: .builtIn) { path in
      files[path] ?? BuiltInFiles.text(path).map { Array($0.utf8) }
    }.load(config, file: "config.json", options: options)
  }

  /// Options that take the design format as it was read once, since reading it takes longer than all else.
  static let withFormat: ScorecardLoader.Options = {
    var options = ScorecardLoader.Options()
    options.format = standard.format
    return options
  }()

  /// The same, with the rules that were compiled once besides.
  static let withRules: ScorecardLoader.Options = {
    var options = withFormat
    options.rules = CompiledRules(standard.rulesImage)
    return options
  }()

  /// The design that patches are merged into.
  static let template: JSONDocument = {
    guard let document = try? JSONDocument(parsing: bytes("Designs/template.json")) else {
      fatalError("the template is not JSON")
    }
    return document
  }()

  /// A design for rubrics to be tried on.
  static let design: Design = {
    guard let design = try? standard.load(template.bytes, file: "template.json") else {
      fatalError("the template is no design")
    }
    return design
  }()

  /// Checks that problems lie within the file that they name.
  static func check(_ problems: [Problem], in files: [String: [UInt8]]) {
    require(!problems.isEmpty, "refused without a problem")
    for problem in problems {
      let text = files[problem.file] ?? bytes(problem.file)
      require(
        problem.range.start <= problem.range.end,
        "\(problem.code.rawValue): a range that ends before it starts")
      require(Int(problem.range.end) <= text.count, "\(problem.code.rawValue) lies beyond \(problem.file)")
      if let related = problem.related {
        require(Int(related.end) <= text.count, "\(problem.code.rawValue) refers beyond \(problem.file)")
      }
    }
    for language in [Language.english, .spanish] {
      let renderer = DiagnosticRenderer(language: language, schema: standard.format.schema, width: 60) {
        path in
        files[path] ?? bytes(path)
      }
      checkTerminal(renderer.text(problems))
    }
  }

  /// Checks that a text for a terminal holds line feeds and nothing else that a terminal obeys.
  private static func checkTerminal(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        fatalError("U+\(String(scalar.value, radix: 16)) reaches the terminal")
      default: break
      }
    }
  }

  /// Checks that nothing of an input becomes markup or a control code; `source` is any text for places to lie in.
  static func checkReports(_ evaluation: Evaluation, source: [UInt8]) {
    for language in ["en", "es", "pt"] {
      let options = ReportOptions(language: language, width: 40, isVerbose: true, source: source)
      do throws(ReportFailure) {
        MarkupCheck.check(try HTMLReporter().report(evaluation, options: options))
      } catch {
        fatalError("there is no page")
      }
      checkTerminal(String(decoding: TextReporter().report(evaluation, options: options), as: UTF8.self))
    }
  }

  /// Checks the laws of an evaluation, and that it is stored without loss.
  static func check(_ evaluation: Evaluation, source: [UInt8]) {
    for lesson in evaluation.lessons {
      require(lesson.verdict.shown <= lesson.verdict.claimed, "\(lesson.id): shown is above claimed")
      require(lesson.verdict.claimed <= lesson.verdict.possible, "\(lesson.id): claimed is above possible")
      if let number = lesson.number {
        require(number.shown <= number.claimed && number.claimed <= number.possible, "\(lesson.id): numbers")
        require(number.shown >= 0 && number.possible <= 100, "\(lesson.id): a number beyond 0 to 100")
      }
      for criterion in lesson.criteria {
        let levels = Reading.allCases.map { criterion.level[$0] ?? -1 }
        require(levels == levels.sorted(), "\(criterion.id): levels \(levels)")
      }
    }
    checkReports(evaluation, source: source)
    let stored = evaluation.storedText()
    guard let document = try? JSONDocument(parsing: stored) else { fatalError("what is stored is not JSON") }
    do throws(EvaluationReadingError) {
      require(
        try Evaluation(reading: document).storedText() == stored, "what is stored is read as something else")
    } catch {
      fatalError("what is stored is not read: \(error.kind) at \(error.range.start)")
    }
  }
}
