package import Decisions
internal import Rubric

/// Puts a comparison into words.
package struct ComparisonPage {
  private let comparison: EvaluationComparison
  private let language: Language

  /// Makes a page.
  package init(_ comparison: EvaluationComparison, language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The page, ready to be laid out.
  package var page: ReportPage {
    let (before, after) = (comparison.before, comparison.after)
    var page = ReportPage(
      title: say(.title, ("title", words(after.design.title))), about: words(after.about), language: language)
    page.add(
      .paragraph(
        say(
          .sides, ("before", before.design.file), ("old", before.design.asOf), ("after", after.design.file),
          ("new", after.design.asOf))))
    let versions: [(name: String, text: String)] = [("before", before.engine), ("after", after.engine)]
    let cause: ComparisonPhrase =
      switch comparison.cause {
      case .nothing: .causeNothing
      case .rules: .causeRules
      case .engine: .causeEngine
      case .rulesAndEngine: .causeBoth
      }
    page.add(.paragraph(fillPlaceholders(of: cause.text(in: language), with: versions)))
    if comparison.isReevaluated {
      page.add(.note(say(.reevaluated)))
    } else if !comparison.knowsRules {
      page.add(.note(say(.notReevaluated)))
    } else if comparison.cause == .nothing {
      page.add(.note(say(.sameHash)))
    }
    var hasShares = false
    for lesson in comparison.lessons {
      add(lesson, to: &page)
      for criterion in lesson.criteria where criterion.share != nil && criterion.hasMoved { hasShares = true }
    }
    if !comparison.otherLessons.isEmpty {
      page.add(
        .paragraph(say(.otherLessons, ("lessons", comparison.otherLessons.joined(separator: ", ")))))
    }
    if !comparison.contradictionsNew.isEmpty {
      page.add(.heading(say(.contradictionsNew)))
      page.add(
        .items(
          comparison.contradictionsNew.map { $0.id + " " + words($0.title) + ": " + words($0.message) }))
    }
    if !comparison.contradictionsGone.isEmpty {
      page.add(.heading(say(.contradictionsGone)))
      page.add(.items(comparison.contradictionsGone))
    }
    if hasShares { page.add(.note(say(.sharesExplained))) }
    return page
  }

  private func add(_ lesson: LessonComparison, to page: inout ReportPage) {
    page.add(.heading(lesson.after.id + ": " + words(lesson.after.title)))
    let old = verdict(lesson.before.verdict.shown, of: comparison.before)
    let new = verdict(lesson.after.verdict.shown, of: comparison.after)
    var text = say(old == new ? .verdictSame : .verdict, ("before", old), ("after", new)) + " "
    if let difference = lesson.difference, let before = lesson.before.number, let after = lesson.after.number
    {
      text += say(
        .number, ("before", NumberText.points(before.shown)), ("after", NumberText.points(after.shown)),
        ("difference", signed(difference)))
      let parts = self.parts(lesson.parts)
      if parts.isEmpty {
        text += " " + say(.notSplit)
      } else {
        text += " " + say(.cause, ("parts", parts.joined(separator: ", ")))
      }
    } else {
      text += say(.noNumber)
    }
    page.add(.paragraph(text))
    let changed = lesson.criteria.filter { $0.hasChanged }
    if changed.isEmpty { return page.add(.paragraph(say(.nothingMoved))) }
    page.add(.table(table(changed)))
    var isUnknown = false
    for criterion in changed where criterion.hasMoved && criterion.share == nil { isUnknown = true }
    if isUnknown { page.add(.note(say(.noShares))) }
    if !lesson.isExact { page.add(.note(say(.sampled))) }
    var falls: [String] = []
    for criterion in changed {
      for fall in criterion.honestFalls {
        falls.append(
          criterion.id + ": "
            + say(
              .honest, ("label", words(fall.after.label)), ("before", words(fall.before.text)),
              ("after", words(fall.after.text))))
      }
    }
    if falls.isEmpty { return }
    page.add(.subheading(say(.honestHeading)))
    page.add(.items(falls))
  }

  private func table(_ criteria: [CriterionComparison]) -> ReportPage.Table {
    var hasOverall = false
    for criterion in criteria where criterion.overallShare != nil { hasOverall = true }
    var columns = [
      ReportPage.Table.Column(ReportPhrase.criterion.text(in: language)),
      ReportPage.Table.Column(say(.before), isNumber: true),
      ReportPage.Table.Column(say(.after), isNumber: true),
      ReportPage.Table.Column(say(.points), isNumber: true),
    ]
    if hasOverall { columns.append(ReportPage.Table.Column(say(.overallPoints), isNumber: true)) }
    columns.append(ReportPage.Table.Column(say(.change)))
    var rows: [[String]] = []
    for criterion in criteria {
      let title = (criterion.after ?? criterion.before).map { words($0.title) } ?? ""
      var row = [
        criterion.id + " " + title, level(criterion.before), level(criterion.after),
        criterion.hasMoved ? criterion.share.map { signed($0) } ?? "–" : "",
      ]
      if hasOverall { row.append(criterion.overallShare.map { signed($0) } ?? "–") }
      row.append(outcome(criterion))
      rows.append(row)
    }
    return ReportPage.Table(columns, rows)
  }

  private func parts(_ parts: LessonComparison.Parts) -> [String] {
    var texts: [String] = []
    if let points = parts.design { texts.append(say(.byDesign, ("points", signed(points)))) }
    // What had no part needs no mention.
    if let points = parts.rules, points != 0 { texts.append(say(.byRules, ("points", signed(points)))) }
    if let points = parts.engine, points != 0 { texts.append(say(.byEngine, ("points", signed(points)))) }
    if let points = parts.rulesAndEngine {
      texts.append(say(.byRulesAndEngine, ("points", signed(points))))
    }
    return texts
  }

  private func level(_ criterion: CriterionResult?) -> String {
    criterion?.level.shown.map { String($0) } ?? "–"
  }

  private func outcome(_ criterion: CriterionComparison) -> String {
    guard let after = criterion.after else { return say(.onlyBefore) }
    guard let before = criterion.before else { return say(.onlyAfter) }
    let (old, new) = (
      ReportPhrase.outcome(before.outcome).text(in: language),
      ReportPhrase.outcome(after.outcome).text(in: language)
    )
    return old == new ? new : old + " → " + new
  }

  private func verdict(_ index: Int, of evaluation: Evaluation) -> String {
    evaluation.verdicts.indices.contains(index) ? words(evaluation.verdicts[index].title) : "–"
  }

  private func signed(_ points: Double) -> String {
    let text = NumberText.points(points)
    return points < 0 || text == "0" ? text : "+" + text
  }

  private func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }

  private func say(_ phrase: ComparisonPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: language), with: arguments)
  }
}
