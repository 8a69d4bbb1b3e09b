package import Decisions
internal import Rubric

/// Puts advice into words.
package struct AdvicePage {
  private let advice: DesignAdvice
  private let language: Language
  private let isVerbose: Bool

  /// The most changes of a kind that are listed where not everything is asked for.
  private static let limit = 4

  /// Makes a page; a verbose one lists every change.
  package init(_ advice: DesignAdvice, language: Language, isVerbose: Bool) {
    self.advice = advice
    self.language = language
    self.isVerbose = isVerbose
  }

  /// The page, ready to be laid out.
  package var page: ReportPage {
    let evaluation = advice.evaluation
    var page = ReportPage(
      title: say(.title, ("title", words(evaluation.design.title))), about: words(evaluation.about),
      language: language)
    switch advice.target {
    case .nextVerdict: page.add(.paragraph(say(.targetNext)))
    case .verdict(let verdict):
      page.add(.paragraph(say(.targetVerdict, ("verdict", self.verdict(verdict)))))
    case .number(let number):
      page.add(.paragraph(say(.targetNumber, ("number", NumberText.points(number)))))
    }
    for (lesson, result) in zip(advice.lessons, evaluation.lessons) { add(lesson, result, to: &page) }
    page.add(.note(say(.promise)))
    if advice.efforts.isEmpty { page.add(.note(say(.stepsCount))) }
    return page
  }

  private func add(_ lesson: LessonAdvice, _ result: LessonResult, to page: inout ReportPage) {
    page.add(.heading(result.id + ": " + words(result.title)))
    let now = ("verdict", verdict(result.verdict.shown))
    if let number = result.number {
      page.add(
        .paragraph(
          say(
            .now, now, ("shown", NumberText.points(number.shown)),
            ("claimed", NumberText.points(number.claimed)), ("possible", NumberText.points(number.possible))))
      )
    } else {
      page.add(.paragraph(say(.nowWithoutNumber, now)))
    }
    switch lesson.outcome {
    case .met: page.add(.paragraph(say(.met)))
    case .nothingApplies: page.add(.paragraph(say(.nothingApplies)))
    case .outOfReach(let verdict, let number):
      page.add(
        .paragraph(
          say(.outOfReach, ("verdict", self.verdict(verdict)), ("number", NumberText.points(number)))))
    case .plan(let plan): add(plan, result, to: &page)
    }
    if let moving = lesson.movingSet {
      let steps = moving.steps.map { $0.criterionID + "\u{A0}" + levels($0.from, $0.to) }
      page.add(
        .paragraph(
          say(
            .movingSet, ("steps", steps.joined(separator: ", ")),
            ("number", NumberText.points(moving.number)))))
    }
    add(lesson.evidence, .evidenceHeading, result, to: &page)
    add(lesson.design, .designHeading, result, to: &page)
  }

  private func add(_ plan: AdvicePlan, _ result: LessonResult, to page: inout ReportPage) {
    var levels = 0
    for step in plan.steps { levels += step.work.count }
    var text = say(
      .plan, ("criteria", String(plan.steps.count)), ("levels", String(levels)),
      ("verdict", verdict(plan.verdict)), ("number", NumberText.points(plan.number)))
    text += " " + say(plan.isOptimal ? .optimal : .notOptimal)
    if !advice.efforts.isEmpty {
      text += " " + say(.effortOfAll, ("effort", NumberText.points(plan.effort)))
    }
    page.add(.paragraph(text))
    var columns = [
      ReportPage.Table.Column(word(.criterion)), ReportPage.Table.Column(word(.level)),
      ReportPage.Table.Column(word(.advice)),
    ]
    if !advice.efforts.isEmpty { columns.append(ReportPage.Table.Column(say(.effort), isNumber: true)) }
    var rows: [[String]] = []
    for step in plan.steps {
      var row = [
        step.criterionID + " " + title(of: step.criterionID, in: result), self.levels(step.from, step.to),
        work(step.work),
      ]
      if !advice.efforts.isEmpty { row.append(NumberText.points(step.effort)) }
      rows.append(row)
    }
    page.add(.table(ReportPage.Table(columns, rows)))
  }

  private func add(
    _ gains: [LessonAdvice.Gain], _ heading: AdvicePhrase, _ result: LessonResult, to page: inout ReportPage
  ) {
    if gains.isEmpty { return }
    page.add(.subheading(say(heading)))
    let limit = isVerbose ? gains.count : Self.limit
    page.add(.items(gains.prefix(limit).map { item($0, result) }))
    if gains.count > limit { page.add(.note(say(.more, ("count", String(gains.count - limit))))) }
  }

  private func item(_ gain: LessonAdvice.Gain, _ result: LessonResult) -> String {
    let change = gain.change
    var advice = words(change.advice)
    if change.verdict != result.verdict.shown {
      advice += " " + say(.verdictThen, ("verdict", verdict(change.verdict)))
    }
    if let effort = gain.effort { advice += " " + say(.effortOfOne, ("effort", NumberText.points(effort))) }
    return say(
      .gain, ("criterion", change.criterionID), ("title", title(of: change.criterionID, in: result)),
      ("from", change.from.map { String($0) } ?? "–"), ("to", String(change.to)),
      ("work", word(.changeKind(change.kind))), ("points", signed(change.gain)), ("full", signed(gain.full)),
      ("advice", advice),
      (
        "place",
        self.advice.evaluation.design.file + ":" + String(change.place.line) + ":"
          + String(change.place.column)
      ))
  }

  // MARK: - Words

  /// The kinds of work of the levels, each once.
  private func work(_ kinds: [Change.Kind]) -> String {
    var names: [String] = []
    for kind in kinds {
      let name = word(.changeKind(kind))
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  private func levels(_ from: Int?, _ to: Int) -> String {
    say(.step, ("from", from.map { String($0) } ?? "–"), ("to", String(to)))
  }

  private func signed(_ points: Double) -> String { (points < 0 ? "" : "+") + NumberText.points(points) }

  private func title(of criterion: String, in lesson: LessonResult) -> String {
    for result in lesson.criteria where result.id == criterion { return words(result.title) }
    return ""
  }

  private func verdict(_ index: Int) -> String {
    let verdicts = advice.evaluation.verdicts
    return verdicts.indices.contains(index) ? words(verdicts[index].title) : "–"
  }

  private func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }

  private func word(_ phrase: ReportPhrase) -> String { phrase.text(in: language) }

  private func say(_ phrase: AdvicePhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: language), with: arguments)
  }
}
