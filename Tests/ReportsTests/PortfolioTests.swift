import JSONDocument
import Rubric
import TestSupport
import Testing

@testable import Reports

@Suite("A portfolio") struct PortfolioTests {
  private static let rules = Portfolio.Rules(
    scorecardID: "s", hash: "sha256:0", about: LocalizedText(verbatim: ""),
    verdicts: [
      ScoreClass(id: "none", title: LocalizedText(verbatim: "None")),
      ScoreClass(id: "good", title: LocalizedText(verbatim: "Good")),
    ],
    lessons: [
      Portfolio.Lesson(id: "one", title: LocalizedText(verbatim: "One"), criteria: 0..<2),
      Portfolio.Lesson(id: "two", title: LocalizedText(verbatim: "Two"), criteria: 2..<3),
    ],
    criteria: ["A", "B", "C"].map {
      Portfolio.Criterion(id: $0, title: LocalizedText(verbatim: "Name of \($0)"), isGate: false)
    })

  private static func outcome(_ outcome: CriterionResult.Outcome) throws -> UInt8 {
    UInt8(try #require(CriterionResult.Outcome.allCases.firstIndex(of: outcome)))
  }

  private static func portfolio() throws -> Portfolio {
    var portfolio = Portfolio()
    let judged = try outcome(.judged), open = try outcome(.notStated), other = try outcome(.notApplicable)
    let none = Portfolio.noLevel
    let cells: [([UInt8], [UInt8], [UInt8])] = [
      ([0, 2, none], [open, judged, other], [0, 1]), ([1, 2, 4], [open, judged, judged], [1, 1]),
      ([3, 2, none], [judged, judged, try outcome(.cannotJudge)], [1, 0]),
      ([4, 2, 1], [judged, judged, judged], [1, 1]),
    ]
    for (position, cell) in cells.enumerated() {
      try portfolio.add(
        Portfolio.Design(id: "d\(position)", levels: cell.0, outcomes: cell.1, verdicts: cell.2), by: rules,
        place: position)
    }
    return portfolio
  }

  @Test("tells criteria apart by the entropy of their levels")
  func entropy() throws {
    let statistics = PortfolioStatistics(try Self.portfolio())
    #expect(statistics.spreads.map(\.criterion) == [0, 2, 1])
    let entropies = statistics.spreads.map { DecimalText.text($0.entropy ?? -1, places: 6) }
    // Four levels once each: 2 bits. Two levels once each: 1 bit. One level: none.
    #expect(entropies == ["2", "1", "0"])
    #expect(statistics.spreads.map(\.mean) == [2, 2.5, 2])
    #expect(statistics.spreads[0].counts == [1, 1, 0, 1, 1] && statistics.spreads[1].without == 2)
  }

  @Test("counts gaps among the designs that a criterion applies to")
  func gaps() throws {
    let gaps = PortfolioStatistics(try Self.portfolio()).gaps
    // C: one on level 1 and one that cannot be judged, of three; A: two of four.
    #expect(gaps.map(\.criterion) == [2, 0])
    #expect(gaps.map(\.count) == [2, 2] && gaps.map(\.applying) == [3, 4])
    #expect(gaps[1].outcome == .notStated)
  }

  @Test("counts verdicts lesson by lesson")
  func verdicts() throws {
    #expect(PortfolioStatistics(try Self.portfolio()).verdicts == [[1, 3], [1, 3]])
  }

  @Test("refuses other rules, and a design that is there already")
  func refusals() throws {
    var portfolio = try Self.portfolio()
    let design = portfolio.designs[0]
    #expect(throws: Portfolio.Refusal.sameDesign(id: "d0", place: 0)) {
      try portfolio.add(design, by: Self.rules, place: 9)
    }
    let other = Portfolio.Rules(
      scorecardID: "s", hash: "sha256:1", about: Self.rules.about, verdicts: Self.rules.verdicts,
      lessons: Self.rules.lessons, criteria: Self.rules.criteria)
    #expect(throws: Portfolio.Refusal.otherRules(first: "s sha256:0", this: "s sha256:1")) {
      try portfolio.add(design, by: other, place: 9)
    }
    #expect(portfolio.designs.count == 4)
  }

  @Test("is a page with a digit and a shade for each level", arguments: Language.allCases)
  func page(_ language: Language) throws {
    var portfolio = try Self.portfolio()
    portfolio.leftOut = 7
    let page = try #require(PortfolioPage(portfolio, language: language)).page
    let scanner = MarkupScanner(String(decoding: page.html(), as: UTF8.self))
    #expect(scanner.faults == [])
    let cells = scanner.elements.filter { $0.name == "td" && ($0["class"] ?? "").hasPrefix("v") }
    #expect(cells.map(\.text) == ["0", "2", "–", "1", "2", "4", "3", "2", "–", "4", "2", "1"])
    #expect(cells.allSatisfy { $0["class"] == ($0.text == "–" ? "vn" : "v" + $0.text) })
    let text = String(decoding: page.text(width: 80, hasColor: false), as: UTF8.self)
    #expect(text.contains("d3") && text.contains("42 1") && text.contains("7"))
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 80 })
    #expect(String(decoding: page.markdown(), as: UTF8.self).contains("| d3 | 4 | 2 | 1 |"))
  }

  @Test("shows the first designs of many, and counts all")
  func many() throws {
    var portfolio = Portfolio()
    let judged = try Self.outcome(.judged)
    for number in 0..<600 {
      try portfolio.add(
        Portfolio.Design(
          id: "design-with-a-long-name-\(number)", levels: [0, 1, 2], outcomes: [judged, judged, judged],
          verdicts: [0, 0]), by: Self.rules, place: number)
    }
    let page = try #require(PortfolioPage(portfolio, language: .english)).page
    let html = String(decoding: page.html(), as: UTF8.self)
    #expect(html.contains("-499<") && !html.contains("-500<") && html.contains("600 of 600"))
    #expect(html.contains("The first 500 of 600 designs"))
  }

  @Test("keeps the levels of real evaluations")
  func evaluations() throws {
    var portfolio = Portfolio()
    for (place, name) in TestEvaluations.names.enumerated() {
      let evaluation = try TestEvaluations.evaluation(name)
      try? portfolio.add(
        Portfolio.Design(of: evaluation), by: Portfolio.Rules(of: evaluation), place: place)
      let line = try JSONDocument(parsing: ResultLine.text(evaluation, line: 1))
      guard case .result(let design, _, _) = PortfolioLine.read(line, by: Portfolio.Rules(of: evaluation))
      else {
        Issue.record("no result")
        continue
      }
      let whole = Portfolio.Design(of: evaluation)
      #expect(design.levels == whole.levels && design.outcomes == whole.outcomes)
      #expect(design.verdicts == whole.verdicts && design.id == whole.id)
    }
    #expect(portfolio.designs.count >= 11 && portfolio.rules?.criteria.count == 35)
  }

  @Test("has its words in both languages, with the same placeholders", arguments: PortfolioPhrase.allCases)
  func phrases(_ phrase: PortfolioPhrase) {
    let english = phrase.text(in: .english)
    let spanish = phrase.text(in: .spanish)
    #expect(!english.isEmpty && !spanish.isEmpty)
    #expect(Translations.placeholders(of: english) == Translations.placeholders(of: spanish))
    #expect(Translations.englishWords(in: spanish) == [])
  }
}
