import JSONDocument
import Reports
import Rubric
import TestSupport
import Testing

@Suite("A redacted evaluation") struct RedactionTests {
  private static let reporters: [any Reporter] = [
    TextReporter(), HTMLReporter(), JSONReporter(), CSVReporter(), NDJSONReporter(),
  ]

  /// Texts of our own, in which a word of a design may occur by chance.
  private static let ourTexts: Haystack = {
    var text = "December diciembre"
    for name in ["common", "lesson-1", "lesson-2", "lesson-3", "dialogue-design.schema", "evaluation.schema"]
    {
      text += String(decoding: SharedMaterial.checkoutBytes("Rubrics/\(name).json") ?? [], as: UTF8.self)
    }
    // What a report says on a design that says next to nothing is not from any other design.
    if let reports = try? reports(redacted("template"), of: "template") {
      for report in reports { text += report.text }
    }
    return Haystack("ours", text)
  }()

  private static func design(_ name: String) throws -> (design: Design, document: JSONDocument) {
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/\(name).json"))
    let design = try TestEvaluations.scorecard.get().load(bytes, file: "Designs/\(name).json")
    return (design, try JSONDocument(parsing: bytes))
  }

  private static func redacted(_ name: String) throws -> Evaluation {
    try TestEvaluations.scorecard.get().evaluate(design(name).design, redaction: Redaction())
  }

  /// A text in which much is looked for: what has four bytes that it does not have cannot be in it.
  private struct Haystack {
    let name: String
    let text: String
    private let pieces: Set<UInt32>

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
      pieces = Set(Self.pieces(of: text))
    }

    func contains(_ needle: String) -> Bool {
      Self.pieces(of: needle).allSatisfy { pieces.contains($0) } && text.contains(needle)
    }

    private static func pieces(of text: String) -> [UInt32] {
      var pieces: [UInt32] = []
      var last: UInt32 = 0
      for (position, byte) in text.utf8.enumerated() {
        last = last << 8 | UInt32(byte)
        if position > 2 { pieces.append(last) }
      }
      return pieces
    }
  }

  /// All reports of an evaluation, in both languages, with all that there is, the design's text at hand.
  private static func reports(_ evaluation: Evaluation, of name: String) throws -> [Haystack] {
    let source = try #require(SharedMaterial.checkoutBytes("Designs/\(name).json"))
    var reports: [Haystack] = []
    for reporter in reporters {
      for language in ["en", "es"] {
        let options = ReportOptions(language: language, width: 1000, isVerbose: true, source: source)
        reports.append(
          Haystack(
            reporter.format,
            String(decoding: try reporter.report(evaluation, options: options), as: UTF8.self)))
      }
    }
    return reports
  }

  private static func strings(_ document: JSONDocument) -> [String] {
    (0..<UInt32(truncatingIfNeeded: document.nodeCount)).map { NodeID(index: $0) }
      .filter { document.kind(of: $0) == .string }.map { document.string($0) }
  }

  @Test(
    "has no text of the design, whoever wrote it and wherever it stands", arguments: TestEvaluations.names)
  func quotesNothing(_ name: String) throws {
    let document = try Self.design(name).document
    let reports = try Self.reports(Self.redacted(name), of: name)
    var checked = 0
    for text in Set(Self.strings(document)).sorted() where text.utf8.count > 3 {
      // A date is no name, and words of the schema are ours.
      if CivilDate(text.utf8) != nil || Self.ourTexts.contains(text) { continue }
      checked += 1
      for report in reports where report.contains(text) {
        Issue.record("“\(text)” in \(report.name)")
      }
    }
    #expect(checked > 20)
  }

  @Test("has no name or id of an actor, nor any of its proper names", arguments: TestEvaluations.names)
  func namesNobody(_ name: String) throws {
    let document = try Self.design(name).document
    let reports = try Self.reports(Self.redacted(name), of: name)
    let actors = document.value(of: document.root, named: "actors").map { document.elements(of: $0) }
    for actor in actors.map(Array.init) ?? [] {
      var names: [String] = []
      for field in ["name", "id"] {
        guard let text = document.value(of: actor, named: field).map({ document.string($0) }) else {
          continue
        }
        names.append(text)
        names += text.split(whereSeparator: { !$0.isLetter }).filter {
          $0.count > 3 && $0.first?.isUppercase == true
        }
        .map { String($0) }
      }
      for text in names where text.count > 3 && !Self.ourTexts.contains(text) {
        for report in reports where report.contains(text) {
          Issue.record("“\(text)” in \(report.name)")
        }
      }
    }
  }

  @Test("has the levels and verdicts of the one that quotes", arguments: TestEvaluations.names)
  func saysTheSame(_ name: String) throws {
    let open = try TestEvaluations.evaluation(name)
    let redacted = try Self.redacted(name)
    #expect(redacted.isRedacted && !open.isRedacted)
    #expect(redacted.lessons.map(\.verdict) == open.lessons.map(\.verdict))
    #expect(
      redacted.lessons.flatMap(\.criteria).map(\.level) == open.lessons.flatMap(\.criteria).map(\.level))
    #expect(redacted.changes.map(\.place) == open.changes.map(\.place))
  }

  @Test("calls an actor by one role throughout, with the family")
  func roles() throws {
    let evaluation = try Self.redacted("illustration-water-security")
    var labels: [String: Set<String>] = [:]
    for criterion in evaluation.lessons.flatMap(\.criteria) {
      for evidence in criterion.evidence where evidence.place.pointer.hasPrefix("/participants/") {
        let parts = evidence.place.pointer.split(separator: "/")
        if parts.count == 2 { labels[String(parts[1]), default: []].insert(evidence.label.text(in: "en")) }
      }
    }
    #expect(labels["0"] == ["participant 1, executive branch"])
    #expect(labels.count > 10 && labels.values.allSatisfy { $0.count == 1 })
    #expect(evaluation.design.title.text(in: "es") == "Diseño")
  }

  @Test("says in every report for people that it is redacted, and stays so when it is stored")
  func saysSo() throws {
    let evaluation = try Self.redacted("template")
    let again = try Evaluation(reading: JSONDocument(parsing: evaluation.storedText()))
    #expect(again.isRedacted)
    for reporter in [TextReporter(), HTMLReporter()] as [any Reporter] {
      let text = String(
        decoding: try reporter.report(again, options: ReportOptions(width: 1000)), as: UTF8.self)
      #expect(text.contains("Redacted for sharing"))
    }
    let open = try TextReporter().report(
      TestEvaluations.evaluation("template"), options: ReportOptions(width: 1000))
    #expect(!String(decoding: open, as: UTF8.self).contains("Redacted for sharing"))
  }
}
