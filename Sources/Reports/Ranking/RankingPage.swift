internal import Decisions
internal import Rubric

/// Puts a ranking into words and drawings.
package struct RankingPage {
  private let report: RankingReport
  private let language: Language

  /// Makes a page.
  package init(_ report: RankingReport, language: Language) {
    self.report = report
    self.language = language
  }

  /// The page, ready to be laid out.
  package var page: ReportPage {
    var page = ReportPage(
      title: say(.title), about: report.evaluations.first.map { words($0.about) } ?? "", language: language)
    for (lesson, ranking) in report.lessons { add(lesson, ranking, to: &page) }
    let sampling = report.sampling
    if sampling.weights != .rubric {
      page.add(.note(say(.otherWeights, ("weights", sampling.weights.rawValue))))
    }
    let error = report.lessons.first?.ranking.error ?? 0
    page.add(
      .note(
        say(
          .footnote, ("draws", String(sampling.draws)), ("spread", NumberText.points(sampling.spread)),
          ("seed", String(sampling.seed)), ("error", NumberText.points(error * 100)))))
    return page
  }

  private func add(_ lesson: LessonResult, _ ranking: LessonRanking, to page: inout ReportPage) {
    page.add(.heading(say(.heading, ("lesson", lesson.id), ("title", words(lesson.title)))))
    guard !ranking.entries.isEmpty else { return page.add(.paragraph(say(.notRanked))) }
    addEntries(lesson, ranking, to: &page)
    var dominated: [String] = []
    for entry in ranking.entries where !entry.dominatedBy.isEmpty {
      let others = entry.dominatedBy.map { report.names[$0] }
      dominated.append(
        say(
          .dominated, ("design", report.names[entry.design]), ("others", others.joined(separator: ", "))))
    }
    if !dominated.isEmpty { page.add(.items(dominated)) }
    if let lead = ranking.lead {
      var text = say(
        .lead(lead.verdict), ("first", report.names[lead.first]), ("second", report.names[lead.second]),
        ("share", percentage(lead.winning)))
      if !lead.flips.isEmpty {
        text += " " + say(.flips, ("criteria", lead.flips.joined(separator: ", ")))
      }
      if let check = ranking.pairs.first?.check {
        text +=
          " "
          + say(
            check.turnsOrder ? .checkTurns : .check, ("criterion", check.criterion),
            ("design", report.names[check.design]))
      }
      page.add(.paragraph(text))
    }
    if !ranking.leftOut.isEmpty {
      page.add(.paragraph(say(.leftOut, ("criteria", ranking.leftOut.joined(separator: ", ")))))
    }
    guard ranking.entries.count > 1 else { return }
    page.add(.subheading(say(.acceptability)))
    page.add(
      .shares(
        ReportPage.Shares(
          label: say(.design), parts: ranking.entries.indices.map { say(.rankColumn, ("rank", "\($0 + 1)")) },
          rows: ranking.entries.map { ReportPage.Shares.Row(report.names[$0.design], $0.acceptability) })))
    addPairs(ranking, to: &page)
    if !report.comparators.isEmpty { addComparators(ranking, to: &page) }
  }

  /// The ranks that other methods give: a rank of theirs informs a choice and is no grade.
  private func addComparators(_ ranking: LessonRanking, to page: inout ReportPage) {
    page.add(.subheading(say(.comparators)))
    var columns = [ReportPage.Table.Column(say(.design))]
    for module in report.comparators { columns.append(ReportPage.Table.Column(module.id, isNumber: true)) }
    var rows: [[String]] = []
    for (position, entry) in ranking.entries.enumerated() {
      rows.append([report.names[entry.design]] + ranking.otherRanks.map { String($0[position]) })
    }
    page.add(.table(ReportPage.Table(columns, rows)))
    let dependent = report.comparators.filter { !$0.traits.contains(.independentOfOthers) }.map { $0.id }
    if !dependent.isEmpty {
      page.add(.note(say(.dependsOnOthers, ("strategies", dependent.joined(separator: ", ")))))
    }
  }

  private func addEntries(_ lesson: LessonResult, _ ranking: LessonRanking, to page: inout ReportPage) {
    var rows: [[String]] = []
    var spans: [ReportPage.Span] = []
    for entry in ranking.entries {
      guard let own = report.result(of: lesson.id, design: entry.design), let number = own.number else {
        continue
      }
      let verdicts = report.evaluations[entry.design].verdicts
      let range = entry.range
      rows.append([
        String(entry.rank), report.names[entry.design], words(verdicts[own.verdict.shown].title),
        NumberText.points(number.shown), NumberText.points(number.possible),
        range.lowerBound == range.upperBound
          ? String(range.lowerBound) : String(range.lowerBound) + "–" + String(range.upperBound),
      ])
      spans.append(
        ReportPage.Span(report.names[entry.design], from: number.shown, to: number.possible))
    }
    page.add(
      .table(
        ReportPage.Table(
          [
            ReportPage.Table.Column(say(.rank), isNumber: true), ReportPage.Table.Column(say(.design)),
            ReportPage.Table.Column(say(.verdict)),
            ReportPage.Table.Column(say(.shown), isNumber: true),
            ReportPage.Table.Column(say(.possible), isNumber: true),
            ReportPage.Table.Column(say(.range), isNumber: true),
          ], rows)))
    page.add(.spans(spans))
  }

  private func addPairs(_ ranking: LessonRanking, to page: inout ReportPage) {
    page.add(.subheading(say(.pairsHeading)))
    var rows: [[String]] = []
    for pair in ranking.pairs {
      let switches = pair.switches.map {
        $0.criterion + " " + percentage($0.ties) + "\u{A0}% (" + percentage($0.now) + "\u{A0}%)"
      }
      rows.append([
        report.names[pair.first], report.names[pair.second], say(.pairVerdict(pair.verdict)),
        percentage(pair.winning) + "\u{A0}%", switches.joined(separator: ", "),
      ])
    }
    page.add(
      .table(
        ReportPage.Table(
          [
            ReportPage.Table.Column(say(.better)), ReportPage.Table.Column(say(.worse)),
            ReportPage.Table.Column(say(.howSure)), ReportPage.Table.Column(say(.wins), isNumber: true),
            ReportPage.Table.Column(say(.switches)),
          ], rows)))
  }

  private func percentage(_ share: Double) -> String { DecimalText.text(share * 100, places: 0) }

  private func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }

  private func say(_ phrase: RankingPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: language), with: arguments)
  }
}
