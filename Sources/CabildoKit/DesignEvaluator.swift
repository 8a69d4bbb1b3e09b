internal import BuiltInFiles
internal import BuiltInStrategies
internal import JSONDocument
internal import Reports
public import Rubric

/// Evaluates designs by a scorecard: the three lessons that the package carries, or one of your own.
///
/// It reads no files, has no state and depends on neither the clock nor the machine; it may be used from several
/// tasks at once.
///
///     let evaluator = try DesignEvaluator()
///     let evaluation = try evaluator.evaluate(Array(text.utf8))
///     for lesson in evaluation.lessons { print(lesson.id, evaluation.verdicts[lesson.verdict.shown].id) }
public struct DesignEvaluator: Sendable {
  private let scorecard: Scorecard
  private let language: Language

  /// Makes an evaluator with the rubrics of the three lessons.
  ///
  /// - Parameter language: The language of faults: `en` or `es`; English for any other.
  /// - Throws: `DesignFaults`; the rubrics that the package carries are sound.
  public init(language: String = "en") throws(DesignFaults) {
    var options = ScorecardLoader.Options()
    options.takeCarriedRules()
    try self.init("config.json", language, options) { path in
      BuiltInFiles.text(path).map { Array($0.utf8) }
    }
  }

  /// Makes an evaluator with a configuration and rubrics of your own.
  ///
  /// - Parameters:
  ///   - configuration: The path of the configuration, of the format `scorecard/1`.
  ///   - language: The language of faults: `en` or `es`; English for any other.
  ///   - read: Returns the bytes of a file by its path, as the configuration has it; nil where there is none.
  /// - Throws: `DesignFaults` with all that is wrong in the configuration and in what it names.
  public init(
    configuration: String, language: String = "en", read: (String) -> [UInt8]?
  ) throws(DesignFaults) {
    try self.init(configuration, language, ScorecardLoader.Options(), read: read)
  }

  private init(
    _ configuration: String, _ language: String, _ options: ScorecardLoader.Options,
    read: (String) -> [UInt8]?
  ) throws(DesignFaults) {
    let language = Language(rawValue: language) ?? .english
    var files: [(name: String, bytes: [UInt8])] = []
    func keep(_ path: String) -> [UInt8]? {
      guard let bytes = read(path) else { return nil }
      files.append((path, bytes))
      return bytes
    }
    let loaded = withoutActuallyEscaping(keep) { read in
      Result { () throws(Problems) in
        guard let bytes = read(configuration) else {
          let range = ByteRange(0, 0)
          throw Problems(list: [
            Problem(.missingFile, file: configuration, range: range, arguments: [("path", configuration)])
          ])
        }
        return try ScorecardLoader(registry: .builtIn, read: read).load(
          bytes, file: configuration, options: options)
      }
    }
    do throws(Problems) { scorecard = try loaded.get() } catch {
      let known = files
      throw DesignFaults(error, language: language) { name in known.first { $0.name == name }?.bytes }
    }
    self.language = language
  }

  /// Evaluates a design.
  ///
  /// - Parameters:
  ///   - design: The text of a design, JSON of the format `dialogue-design/1` in UTF-8.
  ///   - file: The name that the evaluation and faults have for it.
  /// - Returns: The result, with texts in every language of the scorecard.
  /// - Throws: `DesignFaults` with all that is wrong with the design, or the one thing that kept the evaluation from
  ///   its end: it takes a bounded number of steps.
  public func evaluate(
    _ design: [UInt8], file: String = "design.json"
  ) throws(DesignFaults) -> Evaluation {
    let loaded: Design
    do throws(Problems) { loaded = try scorecard.load(design, file: file) } catch {
      throw DesignFaults(error, language: language) { _ in design }
    }
    do throws(EvaluationFailure) { return try scorecard.evaluate(loaded) } catch {
      throw DesignFaults(error, file: file, language: language)
    }
  }
}
