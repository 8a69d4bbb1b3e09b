internal import Rubric

/// Puts a portfolio into words and drawings.
package struct PortfolioPage {
  /// The most designs that the matrix shows; a page of more could not be read.
  package static let matrixLimit = 500
  private static let gapLimit = 12

  private let portfolio: Portfolio
  private let rules: Portfolio.Rules
  private let language: Language

  /// Makes a page; nil where no design was taken in.
  package init?(_ portfolio: Portfolio, language: Language) {
    guard let rules = portfolio.rules else { return nil }
    self.portfolio = portfolio
    self.rules = rules
    self.language = language
  }

  /// The page, ready to be laid out.
  package var page: ReportPage {
    var page = ReportPage(title: say(.title), about: words(rules.about), language: language)
    let statistics = PortfolioStatistics(portfolio)
    let total = portfolio.designs.count
    page.add(.paragraph(say(.counted, ("count", String(total)), ("scorecard", rules.scorecardID))))
    if portfolio.leftOut > 0 { page.add(.paragraph(say(.leftOut, ("count", String(portfolio.leftOut))))) }

    page.add(.heading(say(.verdicts)))
    page.add(
      .shares(
        ReportPage.Shares(
          label: say(.lesson), parts: rules.verdicts.map { words($0.title) },
          rows: zip(rules.lessons, statistics.verdicts).map { lesson, counts in
            ReportPage.Shares.Row(words(lesson.title), counts.map { Double($0) / Double(max(total, 1)) })
          })))

    page.add(.heading(say(.gaps)))
    page.add(.note(say(.gapsNote)))
    if statistics.gaps.isEmpty {
      page.add(.paragraph(say(.noGaps)))
    } else {
      page.add(.table(gaps(statistics)))
    }

    page.add(.heading(say(.spread)))
    page.add(.note(say(.spreadNote)))
    page.add(.table(spreads(statistics)))

    page.add(.heading(say(.matrix)))
    page.add(.note(say(.matrixNote)))
    if total > Self.matrixLimit {
      page.add(
        .paragraph(say(.matrixPart, ("count", String(Self.matrixLimit)), ("total", String(total)))))
    }
    page.add(.matrix(matrix))
    return page
  }

  private func gaps(_ statistics: PortfolioStatistics) -> ReportPage.Table {
    ReportPage.Table(
      [
        ReportPage.Table.Column(say(.criterion)), ReportPage.Table.Column(say(.share), isNumber: true),
        ReportPage.Table.Column("%", isNumber: true), ReportPage.Table.Column(say(.heldBack)),
      ],
      statistics.gaps.prefix(Self.gapLimit).map { gap in
        [
          name(gap.criterion), say(.countOf, ("count", String(gap.count)), ("total", String(gap.applying))),
          DecimalText.text(Double(gap.count * 100) / Double(max(gap.applying, 1)), places: 0),
          ReportPhrase.outcome(gap.outcome).text(in: language),
        ]
      })
  }

  private func spreads(_ statistics: PortfolioStatistics) -> ReportPage.Table {
    var columns = [
      ReportPage.Table.Column(say(.criterion)), ReportPage.Table.Column(say(.entropy), isNumber: true),
      ReportPage.Table.Column(say(.mean), isNumber: true),
    ]
    columns += (0...4).map { ReportPage.Table.Column(String($0), isNumber: true) }
    columns.append(ReportPage.Table.Column(say(.without), isNumber: true))
    return ReportPage.Table(
      columns,
      statistics.spreads.map { spread in
        [name(spread.criterion)]
          + [spread.entropy, spread.mean].map { $0.map { DecimalText.text($0, places: 2) } ?? "–" }
          + spread.counts.map { String($0) } + [String(spread.without)]
      })
  }

  private var matrix: ReportPage.Matrix {
    ReportPage.Matrix(
      label: say(.design),
      groups: rules.lessons.map { lesson in
        ReportPage.Matrix.Group(
          title: words(lesson.title),
          columns: rules.criteria[lesson.criteria].map { ($0.id, words($0.title)) })
      },
      rows: portfolio.designs.prefix(Self.matrixLimit).map { design in
        ReportPage.Matrix.Row(
          name: design.id, values: design.levels.map { $0 == Portfolio.noLevel ? nil : Int($0) })
      })
  }

  private func name(_ criterion: Int) -> String {
    let criterion = rules.criteria[criterion]
    let title = words(criterion.title)
    return title == criterion.id ? title : criterion.id + "\u{A0}" + title
  }

  private func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }

  private func say(_ phrase: PortfolioPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: language), with: arguments)
  }
}
