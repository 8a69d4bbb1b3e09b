import JSONDocument
import LessonVerdict
import Reports
import Rubric
import TestSupport
import Testing

@Suite struct TextReporterTests {
  /// A report that is kept as it should look.
  struct Sample: CustomTestStringConvertible, Sendable {
    let design: String
    let language: String
    let width: Int
    var hasColor = false
    var isVerbose = false

    var testDescription: String {
      var name = design + "." + language + "." + String(width)
      if hasColor { name += ".color" }
      if isVerbose { name += ".verbose" }
      return name
    }

    var options: ReportOptions {
      ReportOptions(language: language, width: width, hasColor: hasColor, isVerbose: isVerbose)
    }
  }

  static let samples = [
    Sample(design: "flawed-everything-claimed", language: "en", width: 80),
    Sample(design: "flawed-everything-claimed", language: "es", width: 80),
    Sample(design: "flawed-everything-claimed", language: "en", width: 80, hasColor: true),
    Sample(design: "peru-acuerdo-nacional-2002", language: "es", width: 100),
    Sample(design: "peru-acuerdo-nacional-2002", language: "en", width: 120, isVerbose: true),
    Sample(design: "peru-acuerdo-nacional-2002", language: "es", width: 48),
    Sample(design: "peru-acuerdo-nacional-2002", language: "pt", width: 80),
  ]

  /// The criteria that the kept evaluations are cut down to: among them are all outcomes.
  static let criteria = [
    "L1-01", "L1-02", "L1-07", "L1-11", "L2-02", "L2-03", "L2-07", "L3-01", "L3-09", "L3-12",
  ]

  /// Reads an evaluation that is kept beside its report, so that a report changes only when its making does.
  static func stored(_ design: String) throws -> Evaluation {
    let path = "reports/\(design).evaluation.json"
    if GoldenFile.isRecordingInputs {
      var evaluation = try TestEvaluations.evaluation(design)
      for lesson in evaluation.lessons.indices {
        evaluation.lessons[lesson].criteria.removeAll { !criteria.contains($0.id) }
        for criterion in evaluation.lessons[lesson].criteria.indices {
          let evidence = evaluation.lessons[lesson].criteria[criterion].evidence
          evaluation.lessons[lesson].criteria[criterion].evidence =
            Array(evidence.filter { $0.role == .counted }.prefix(6))
            + Array(evidence.filter { $0.role == .notStated }.prefix(6))
        }
      }
      evaluation.changes.removeAll { !criteria.contains($0.criterionID) }
      #expect(GoldenFile.write(evaluation.storedText(), to: path))
      return evaluation
    }
    return try Evaluation(reading: JSONDocument(parsing: try #require(GoldenFile.bytes(path))))
  }

  @Test("Reports look as they are kept", arguments: samples)
  func golden(_ sample: Sample) throws {
    let report = TextReporter().report(try Self.stored(sample.design), options: sample.options)
    let difference = GoldenFile.difference(
      of: report, from: "reports/\(sample.testDescription).txt")
    #expect(difference == nil)
  }

  @Test("A report begins with what an evaluation is and is not", arguments: Language.allCases)
  func beginsWithAbout(_ language: Language) throws {
    let evaluation = try TestEvaluations.evaluation("template")
    let report = Self.text(evaluation, ReportOptions(language: language.tag, width: 120))
    let begin = report.split(separator: "\n").prefix(2).joined(separator: " ")
    #expect(begin.hasPrefix(evaluation.about.text(in: language.tag)))
  }

  @Test("No line is wider than the page, places of files aside", arguments: TestEvaluations.names)
  func fitsThePage(_ name: String) throws {
    let evaluation = try TestEvaluations.evaluation(name)
    for language in Language.allCases {
      for width in [40, 57, 80, 120] {
        let options = ReportOptions(language: language.tag, width: width, isVerbose: width == 80)
        for line in Self.text(evaluation, options).split(separator: "\n") {
          if displayWidth(String(line)) <= width { continue }
          let words = line.split(separator: " ")
          #expect(words.count <= 2, "\(language.tag) \(width): \(line)")
        }
      }
    }
  }

  @Test(
    "What a rubric changes in the one that it extends is told with its reason", arguments: Language.allCases)
  func overrides(_ language: Language) throws {
    let evaluation = try GoldenFiles.evaluation()
    let words = Self.words(Self.text(evaluation, ReportOptions(language: language.tag, width: 120)))
    let wanted =
      switch language {
      case .english:
        [
          "This rubric changes “lesson-3”:", "≥ 50 % → ≥ 30 %. Reason: Here agendas are long.",
          "L3-99 Elections: left out, and with it the clauses L3z. Reason: There are no elections.",
        ]
      case .spanish:
        [
          "Esta rúbrica modifica «lesson-3»:", "≥ 50 % → ≥ 30 %. Motivo: Aquí las agendas son largas.",
          "L3-99 Elecciones: omitido, y con él las cláusulas L3z. Motivo: No hay elecciones.",
        ]
      case .portuguese:
        // The rubric has no texts in this language: it is told in English.
        [
          "Esta rubrica modifica “lesson-3”:", "≥ 50 % → ≥ 30 %. Motivo: Here agendas are long.",
          "L3-99 Elections: omitido, e com ele as cláusulas L3z. Motivo: There are no elections.",
        ]
      }
    for text in wanted { #expect(words.contains(text)) }
  }

  @Test("Colour adds nothing but codes", arguments: Language.allCases)
  func colorIsNeverTheOnlyCarrier(_ language: Language) throws {
    let evaluation = try TestEvaluations.evaluation("flawed-talk-shop")
    let plain = Self.text(evaluation, ReportOptions(language: language.tag))
    let colored = Self.text(evaluation, ReportOptions(language: language.tag, hasColor: true))
    #expect(colored != plain)
    #expect(Self.withoutCodes(colored) == plain)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
  }

  @Test("All criteria, changes, contradictions and evidence are told where everything is asked for")
  func verboseTellsAll() throws {
    let evaluation = try TestEvaluations.evaluation("flawed-everything-claimed")
    let report = Self.text(evaluation, ReportOptions(width: 120, isVerbose: true))
    let words = Self.words(report)
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria {
        var texts =
          [criterion.title, criterion.why, criterion.question] + criterion.levels.map { $0.descriptor }
        texts += criterion.evidence.map { $0.label }
        if let limits = criterion.limits { texts.append(limits) }
        if let watch = criterion.watch { texts.append(watch) }
        for text in texts {
          #expect(words.contains(Self.words(text.text(in: "en"))), "\(criterion.id): \(text.text(in: "en"))")
        }
      }
    }
    for change in evaluation.changes {
      #expect(report.contains("\(evaluation.design.file):\(change.place.line):\(change.place.column)"))
    }
    for contradiction in evaluation.contradictions {
      #expect(words.contains(Self.words(contradiction.message.text(in: "en"))))
    }
  }

  @Test("A verdict that waits for others says so", arguments: Language.allCases)
  func needsOthers(_ language: Language) throws {
    let evaluation = try TestEvaluations.evaluation("flawed-everything-claimed")
    let report = Self.text(evaluation, ReportOptions(language: language.tag, width: 120))
    #expect(report.contains("L1-07, L1-11"))
    let words =
      switch language {
      case .english: "out of reach"
      case .portuguese: "não se alcança"
      case .spanish: "no se alcanza"
      }
    #expect(report.contains(words))
    let met = try TestEvaluations.evaluation("illustration-water-security")
    #expect(!Self.text(met, ReportOptions(language: "en")).contains("out of reach"))
  }

  @Test("Texts of a design never reach the terminal as control codes", arguments: Language.allCases)
  func hostileTexts(_ language: Language) throws {
    let hostile =
      "\u{1B}[31mred\u{7}\u{9B}2J\u{202E}evil\u{2066}\u{200B}\u{FEFF}\u{2028}\u{E0041}\u{7F}\nnext\r"
    var evaluation = try TestEvaluations.evaluation("flawed-everything-claimed")
    let text = LocalizedText(verbatim: hostile)
    evaluation.about = text
    evaluation.design.title = text
    evaluation.design.file = hostile
    evaluation.design.id = hostile
    evaluation.design.asOf = hostile
    evaluation.design.status = hostile
    evaluation.verdicts = evaluation.verdicts.map { ScoreClass(id: $0.id, title: text) }
    for lesson in evaluation.lessons.indices {
      evaluation.lessons[lesson].title = text
      evaluation.lessons[lesson].scopeNote = text
      for criterion in evaluation.lessons[lesson].criteria.indices {
        evaluation.lessons[lesson].criteria[criterion].id = hostile
        evaluation.lessons[lesson].criteria[criterion].title = text
        evaluation.lessons[lesson].criteria[criterion].advice = text
        evaluation.lessons[lesson].criteria[criterion].outcomeText = text
        for index in evaluation.lessons[lesson].criteria[criterion].evidence.indices {
          evaluation.lessons[lesson].criteria[criterion].evidence[index].label = text
        }
        for index in evaluation.lessons[lesson].criteria[criterion].measures.indices {
          evaluation.lessons[lesson].criteria[criterion].measures[index].label = text
          evaluation.lessons[lesson].criteria[criterion].measures[index].text = text
        }
      }
    }
    for change in evaluation.changes.indices {
      evaluation.changes[change].advice = text
      evaluation.changes[change].criterionID = hostile
    }
    for index in evaluation.contradictions.indices {
      evaluation.contradictions[index].message = text
      evaluation.contradictions[index].title = text
      evaluation.contradictions[index].id = hostile
    }
    for isVerbose in [false, true] {
      let report = Self.text(evaluation, ReportOptions(language: language.tag, isVerbose: isVerbose))
      for scalar in report.unicodeScalars where scalar != "\n" {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          Issue.record("U+\(String(scalar.value, radix: 16)) in the report")
        default: break
        }
      }
      #expect(report.contains("\\u{202E}"))
    }
  }

  @Test("The same evaluation gives the same bytes")
  func isDeterministic() throws {
    let options = ReportOptions(language: "es", hasColor: true, isVerbose: true)
    let first = TextReporter().report(try TestEvaluations.evaluation("flawed-talk-shop"), options: options)
    let second = TextReporter().report(try TestEvaluations.evaluation("flawed-talk-shop"), options: options)
    #expect(first == second)
  }

  // MARK: - Helpers

  private static func text(_ evaluation: Evaluation, _ options: ReportOptions) -> String {
    String(decoding: TextReporter().report(evaluation, options: options), as: UTF8.self)
  }

  /// The words of a text with single spaces between them, for comparisons across line breaks.
  private static func words(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
  }

  private static func withoutCodes(_ text: String) -> String {
    var result = ""
    var isCode = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isCode = true }
      if !isCode { result.unicodeScalars.append(scalar) }
      if scalar == "m" { isCode = false }
    }
    return result
  }
}
