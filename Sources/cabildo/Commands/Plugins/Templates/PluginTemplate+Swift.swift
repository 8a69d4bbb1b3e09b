extension PluginTemplate {
  /// The source of a module.
  var swiftSource: String {
    switch kind {
    case .aggregator:
      strategy(
        "Aggregator", what: "The weighted mean.",
        """
          /// Returns the mean, 0 to 1.
          ///
          /// - Throws: `ScoringFailure` for no parts.
          public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
            let shares = try ScorePart.shares(of: parts)
            var mean = 0.0
            for (part, share) in zip(parts, shares) { mean += share * part.value }
            return min(max(mean, 0), 1)
          }
        """, traits: "[.monotone, .idempotent, .usesWeights]")
    case .classifier:
      strategy(
        "Classifier", what: "Two classes, told apart by the weighted mean.",
        """
          /// The classes, the worst first.
          public let classes = [
            ScoreClass(id: "low", title: LocalizedText(en: "Low", es: "Bajo", pt: "Baixo")),
            ScoreClass(id: "high", title: LocalizedText(en: "High", es: "Alto", pt: "Alto")),
          ]

          /// Returns the position of the class: the second from a mean of a half on.
          ///
          /// - Throws: `ScoringFailure` for no parts.
          public func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int {
            let shares = try ScorePart.shares(of: parts)
            var mean = 0.0
            for (part, share) in zip(parts, shares) { mean += share * part.value }
            // What should be a half counts as one, whatever the last bit says.
            return mean >= 0.5 - 1e-9 ? 1 : 0
          }
        """, traits: "[.monotone, .usesWeights]")
    case .scale:
      strategy(
        "Scale", what: "A measure's part of 10.",
        """
          /// Returns the value of a measure, 0 to 1.
          ///
          /// - Throws: `ScoringFailure` for NaN.
          public func value(of measure: Double) throws(ScoringFailure) -> Double {
            guard !measure.isNaN else { throw ScoringFailure(.outOfRange) }
            return min(max(measure / 10, 0), 1)
          }
        """, traits: ".increasing")
    case .comparator:
      strategy(
        "Comparator", what: "The order of weighted means.",
        """
          /// Returns the order.
          ///
          /// - Throws: `ScoringFailure` for no designs, or designs of different parts.
          public func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder {
            let rows = try DesignOrder.table(designs)
            let weights = try DesignOrder.weights(designs)
            var scores: [Double] = []
            for row in rows {
              var mean = 0.0
              for (value, weight) in zip(row, weights) { mean += value * weight }
              scores.append(mean)
            }
            return DesignOrder(scores: scores)
          }
        """, traits: "[.monotone, .usesWeights, .independentOfOthers]")
    case .measure: measure
    case .reporter: reporter
    }
  }

  /// A strategy that takes no parameters.
  private func strategy(_ type: String, what: String, _ body: String, traits: String) -> String {
    """
    public import Rubric

    /// \(what)
    public final class \(name): \(type) {
    \(body)

      /// The strategy as it is registered.
      public static let module = StrategyModule(
        id: "\(id)",
        title: LocalizedText(en: "\(name)", es: "\(name)", pt: "\(name)"),
        summary: LocalizedText(
          en:
            "The formula first, then when to use the strategy, and then its pitfalls, in a few sentences of a hundred "
            + "characters or more.",
          es:
            "Primero la fórmula, después cuándo usar la estrategia y luego sus riesgos, en unas pocas frases de cien "
            + "caracteres o más.",
          pt:
            "Primeiro a fórmula, depois quando usar a estratégia e em seguida os seus riscos, em algumas frases de cem "
            + "caracteres ou mais."),
        reference: "Where the formula comes from",
        traits: \(traits),
        make: .\(kind.rawValue) { _ throws(ScoringFailure) in \(name)() })
    }

    """
  }

  private var measure: String {
    """
    public import Rubric

    /// The lower median.
    public final class \(name): MeasureKind {
      /// Returns the number that half of the numbers do not exceed.
      public func measure(of numbers: [Ratio]) -> Ratio? {
        let sorted = numbers.sorted()
        return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
      }

      /// The measure kind as it is registered.
      public static let module = MeasureModule(
        id: "\(id)",
        title: LocalizedText(en: "\(name)", es: "\(name)", pt: "\(name)"),
        summary: LocalizedText(
          en: "What it computes, when to use it, and its pitfalls.",
          es: "Qué calcula, cuándo usarla y sus riesgos.",
          pt: "O que calcula, quando usá-la e os seus riscos."),
        reference: "Where the formula comes from",
        unit: .count, isMonotone: true, kind: \(name)())
    }

    """
  }

  private var reporter: String {
    """
    public import Reports
    public import Rubric

    /// A line for each lesson.
    public final class \(name): Reporter {
      /// Makes a reporter.
      public init() {}

      /// The name of the format, as `--format` takes it.
      public var format: String { "\(id)" }

      /// The ending of this format's files.
      public var fileEnding: String { "\(id).txt" }

      /// Reports on several designs follow one another.
      public var joining: ReportJoining { .sequence }

      /// Returns the report.
      public func report(
        _ evaluation: Evaluation, options: ReportOptions
      ) throws(ReportFailure) -> [UInt8] {
        var text = evaluation.design.title.text(in: options.language) + "\\n"
        for lesson in evaluation.lessons {
          let verdict = evaluation.verdicts[lesson.verdict.shown]
          text += lesson.id + ": " + verdict.title.text(in: options.language) + "\\n"
        }
        return Array(text.utf8)
      }
    }

    """
  }

  private var violations: String {
    kind == .measure
      ? "StrategyLaws().violations(of: \(name).module)"
      : """
      try StrategyLaws().violations(
            of: \(name).module, with: \(name).module.parameters())
      """
  }

  /// The tests of a module.
  var swiftTests: String {
    guard kind != .reporter else {
      return """
        import BuiltInFiles
        import BuiltInStrategies
        import JSONDocument
        import Reports
        import Rubric
        import Testing

        @testable import \(name)

        @Suite struct \(name)Tests {
          @Test("The template is reported on in both languages, and always alike", arguments: ["en", "es"])
          func template(language: String) throws {
            let loader = ScorecardLoader(registry: .builtIn) { BuiltInFiles.text($0).map { Array($0.utf8) } }
            let scorecard = try loader.load(
              Array(try #require(BuiltInFiles.text("config.json")).utf8), file: "config.json")
            let template = Array(try #require(BuiltInFiles.text("Designs/template.json")).utf8)
            let evaluation = try scorecard.evaluate(try scorecard.load(template, file: "template.json"))
            let options = ReportOptions(language: language)
            let report = try \(name)().report(evaluation, options: options)
            #expect(!report.isEmpty)
            #expect(report == (try \(name)().report(evaluation, options: options)))
            #expect(String(validating: report, as: UTF8.self) != nil)
          }
        }

        """
    }
    return """
      import Rubric
      import StrategyLaws
      import Testing

      @testable import \(name)

      @Suite struct \(name)Tests {
        @Test("It keeps the laws")
        func laws() \(kind == .measure ? "" : "throws "){
          let violations = \(violations)
          #expect(violations.isEmpty, "\\(violations)")
        }
      }

      """
  }
}
