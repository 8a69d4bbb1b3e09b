import JSONDocument
import Reports
import Rubric
import TestSupport
import Testing

@Suite struct HTMLReporterTests {
  private static func html(_ evaluation: Evaluation, _ language: String = "en") throws -> String {
    let bytes = try HTMLReporter().report(evaluation, options: ReportOptions(language: language))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("The report is the one that is kept", arguments: ["en", "es", "pt"])
  func golden(_ language: String) throws {
    let report = try HTMLReporter().report(
      GoldenFiles.evaluation(), options: ReportOptions(language: language))
    try GoldenFiles.check(report, "small.\(language).html")
  }

  @Test(
    "Every report is sound markup of a bounded size", arguments: TestEvaluations.names, ["en", "es", "pt"])
  func isSound(_ name: String, _ language: String) throws {
    let report = try HTMLReporter().report(
      TestEvaluations.evaluation(name),
      options: ReportOptions(
        language: language, source: SharedMaterial.checkoutBytes("Designs/\(name).json")))
    let text = String(decoding: report, as: UTF8.self)
    #expect(text.utf8.count < 300_000)
    let scanner = MarkupScanner(text)
    #expect(scanner.faults == [])
    #expect(HTMLRules.faults(scanner.elements, language: language) == [])
  }

  @Test("The report says first what it is, then the verdicts, what is missing and what to do first")
  func order() throws {
    let evaluation = try GoldenFiles.evaluation()
    let elements = MarkupScanner(try Self.html(evaluation)).elements
    let first = try #require(elements.first { $0.name == "p" })
    #expect(first.text == evaluation.about.text(in: "en"))
    let sections = elements.filter { $0.name == "section" }.compactMap { $0["id"] }
    #expect(
      sections == [
        "verdicts", "missing", "first", "changes", "contradictions", "stakeholders", "chain", "lesson-1",
        "lesson-2", "lesson-3",
        "guide",
      ])
  }

  @Test("Every criterion can be linked to, and says its level, ladder and places")
  func criteria() throws {
    let evaluation = try TestEvaluations.evaluation("flawed-everything-claimed")
    let elements = MarkupScanner(try Self.html(evaluation)).elements
    for criterion in evaluation.lessons.flatMap(\.criteria) {
      let article = try #require(elements.first { $0.name == "article" && $0["id"] == criterion.id })
      #expect(article.text.contains(criterion.title.text(in: "en")))
      for level in criterion.levels { #expect(article.text.contains(level.descriptor.text(in: "en"))) }
      for measure in criterion.measures { #expect(article.text.contains(measure.text.text(in: "en"))) }
      for evidence in criterion.evidence {
        let place = evidence.place
        let pointer = place.pointer.isEmpty ? "" : " " + place.pointer
        #expect(
          article.text.contains("\(evaluation.design.file):\(place.line):\(place.column)" + pointer))
      }
      for text in [criterion.why, criterion.limits, criterion.watch].compactMap(\.self) {
        #expect(article.text.contains(text.text(in: "en")))
      }
    }
  }

  @Test("Each verdict is drawn with its words, and the levels of each lesson stand in a table")
  func alternatives() throws {
    let evaluation = try GoldenFiles.evaluation()
    let elements = MarkupScanner(try Self.html(evaluation)).elements
    let scales = elements.filter { $0.name == "svg" && $0["role"] == "img" }.compactMap { $0["aria-label"] }
    #expect(scales.count == evaluation.lessons.count + 2)
    for (scale, lesson) in zip(scales, evaluation.lessons) {
      for reading in Reading.allCases {
        #expect(scale.contains(evaluation.verdicts[lesson.verdict[reading]].title.text(in: "en")))
      }
    }
    #expect(elements.count { $0.name == "table" && $0["class"] == "profile" } == evaluation.lessons.count)
    #expect(elements.allSatisfy { $0.name != "svg" || $0["role"] == "img" || $0["aria-hidden"] == "true" })
  }

  @Test("A grand total is shown only where the scorecard asks for one")
  func overall() throws {
    var evaluation = try GoldenFiles.evaluation()
    #expect(try Self.html(evaluation).contains("class=\"overall\""))
    evaluation.overall = nil
    #expect(try !Self.html(evaluation).contains("class=\"overall\""))
  }

  @Test("A text in another language than the page's is marked as such")
  func languages() throws {
    let elements = MarkupScanner(try Self.html(GoldenFiles.evaluation(), "en")).elements
    let spanish = elements.filter { $0["lang"] == "es" }
    #expect(!spanish.isEmpty)
    #expect(spanish.allSatisfy { $0.text == "Diálogo pequeño <con «signos»> & más" })
  }

  @Test("A verbose report has all details open")
  func verbose() throws {
    let evaluation = try GoldenFiles.evaluation()
    let report = try HTMLReporter().report(evaluation, options: ReportOptions(isVerbose: true))
    let details = MarkupScanner(String(decoding: report, as: UTF8.self)).elements.filter {
      $0.name == "details"
    }
    #expect(!details.isEmpty)
    #expect(details.allSatisfy { $0["open"] != nil })
  }

  @Test("Whatever stands in the texts, the markup stays the same", arguments: ["en", "es", "pt"])
  func hostileTexts(_ language: String) throws {
    let evaluation = try GoldenFiles.evaluation()
    let hostile = try HostileEvaluation.make(from: evaluation)
    let text = try Self.html(hostile, language)
    let scanner = MarkupScanner(text)
    #expect(scanner.faults == [])
    #expect(HTMLRules.faults(scanner.elements, language: language) == [])
    #expect(scanner.elements == MarkupScanner(try Self.html(evaluation, language)).elements)
    for scalar in text.unicodeScalars where HostileEvaluation.isHidden(scalar) {
      Issue.record("U+\(String(scalar.value, radix: 16)) is written as it is")
      break
    }
    #expect(text.contains(#"\u{202E}"#))
    #expect(text.contains("&lt;script&gt;"))
  }

  @Test("An empty evaluation gives a report too")
  func empty() throws {
    var evaluation = try GoldenFiles.evaluation()
    evaluation.lessons = []
    evaluation.changes = []
    evaluation.contradictions = []
    evaluation.verdicts = []
    let scanner = MarkupScanner(try Self.html(evaluation))
    #expect(scanner.faults == [])
    #expect(HTMLRules.faults(scanner.elements, language: "en") == [])
  }
}
