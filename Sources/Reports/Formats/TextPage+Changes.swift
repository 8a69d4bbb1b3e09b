internal import Rubric

extension TextPage {
  /// The most changes that are listed where not everything is asked for.
  private static let changeLimit = 7
  /// The most places of a contradiction that are listed where not everything is asked for.
  private static let placeLimit = 4

  /// Writes what would raise the result most.
  mutating func writeChanges() {
    canvas.heading(words(.firstChanges))
    if evaluation.changes.isEmpty { return canvas.paragraph(words(.nothingToChange)) }
    let limit = isVerbose ? evaluation.changes.count : Self.changeLimit
    for (number, change) in evaluation.changes.prefix(limit).enumerated() {
      canvas.blank()
      let label = String(number + 1) + "."
      let indent = max(3 - displayWidth(label), 0)
      var head = change.criterionID + "\u{A0}" + title(of: change.criterionID)
      if change.isGate { head += "\u{A0}· " + words(.required) }
      title(label, head, indent: indent)
      canvas.paragraph(joined(facts(of: change)), style: .cyan, indent: 4)
      canvas.paragraph(words(change.advice), indent: 4)
      canvas.paragraph(place(change.place), style: .dim, indent: 4)
    }
    let more = evaluation.changes.count - limit
    if more > 0 {
      canvas.blank()
      canvas.paragraph(words(.moreChanges(more)), style: .dim, indent: 4)
    }
  }

  /// The kind of work, the step on the ladder and what it brings.
  private func facts(of change: Change) -> [String] {
    let level = words(.level) + " "
    let from = change.from.map { level + String($0) } ?? words(.outcome(.cannotJudge)) + " → " + level
    let to = change.from == nil ? String(change.to) : " → " + String(change.to)
    var facts = [words(.changeKind(change.kind)), from + to]
    if change.gain > 0 {
      facts.append(ReportPhrase.gainPoints.text(in: language, ("points", NumberText.points(change.gain))))
    }
    for lesson in evaluation.lessons
    where lesson.id == change.lessonID && lesson.verdict.shown != change.verdict {
      let verdict = words(evaluation.verdicts[change.verdict].title)
      facts.append(ReportPhrase.verdictThen.text(in: language, ("verdict", verdict)))
    }
    return facts
  }

  private func title(of criterion: String) -> String {
    for lesson in evaluation.lessons {
      for result in lesson.criteria where result.id == criterion { return words(result.title) }
    }
    return ""
  }

  /// Writes what in the design contradicts itself.
  mutating func writeContradictions() {
    canvas.heading(words(.contradictions))
    if evaluation.contradictions.isEmpty { return canvas.paragraph(words(.noContradictions)) }
    canvas.paragraph(words(.contradictionsExplained), style: .dim)
    for contradiction in evaluation.contradictions {
      canvas.blank()
      title("!", contradiction.id + "\u{A0}" + words(contradiction.title))
      canvas.paragraph(words(contradiction.message), indent: 2)
      let limit = isVerbose ? contradiction.places.count : Self.placeLimit
      for place in contradiction.places.prefix(limit) {
        canvas.paragraph(self.place(place), style: .dim, indent: 2)
      }
      if contradiction.places.count > limit {
        canvas.paragraph(words(.moreEvidence(contradiction.places.count - limit)), style: .dim, indent: 2)
      }
    }
  }
}
