internal import Rubric

extension HTMLPage {
  /// Writes the verdicts side by side.
  func writeVerdicts(_ html: inout HTMLWriter) {
    html.element(.section, [.id(anchor("verdicts"))]) { html in
      html.element(.h2, text: word(.verdicts))
      html.element(.div, [.class("cards")]) { html in
        for (position, lesson) in evaluation.lessons.enumerated() { card(position, lesson, &html) }
      }
      if let overall = evaluation.overall {
        html.element(.p, [.class("overall")]) { html in
          html.element(.strong, text: word(.overall) + ": ")
          let parts = Reading.allCases.map { name($0) + " " + NumberText.points(overall[$0]) }
          html.text(parts.joined(separator: ", "))
        }
      }
      html.element(.p, [.class("note")], text: word(.readingsExplained) + " " + word(.numberExplained))
    }
  }

  private func card(_ position: Int, _ lesson: LessonResult, _ html: inout HTMLWriter) {
    html.element(.article, [.class("card")]) { html in
      html.element(.p, [.class("eyebrow")], text: say(.lesson(position + 1)))
      html.element(.h3) { html in
        html.element(.a, [.link(anchor(lesson.id))]) { write(lesson.title, &$0) }
      }
      html.element(.p, [.class("verdict")]) { write(verdict(lesson.verdict.shown), &$0) }
      verdictScale(lesson, &html)
      html.element(.dl, [.class("readings")]) { html in
        for reading in Reading.allCases {
          html.element(.div) { html in
            html.element(.dt) { html in
              mark(HTMLPhrase.Mark(reading), &html)
              html.element(.span, [.class("cap")], text: name(reading))
            }
            html.element(.dd) { html in
              write(verdict(lesson.verdict[reading]), &html)
              if let number = lesson.number?[reading] {
                html.element(.span, [.class("number")], text: NumberText.points(number))
              }
            }
          }
        }
      }
      holds(lesson, &html)
    }
  }

  /// Says what holds the verdict down: the required criteria that stand lowest, and the silence of others.
  private func holds(_ lesson: LessonResult, _ html: inout HTMLWriter) {
    let gates = lesson.criteria.filter { $0.isGate && $0.outcome != .notApplicable }
    var lowest = 3
    for gate in gates { lowest = min(lowest, gate.level.shown ?? -1) }
    let awaiting = lesson.verdict.shown < evaluation.verdicts.count - 1 ? lesson.criteriaAwaitingOthers : []
    if lowest > 2, awaiting.isEmpty { return }
    html.element(.div, [.class("holds")]) { html in
      if lowest < 3 {
        html.element(.p) { html in
          html.text(
            lowest < 0 ? say(.requiredNotJudged) : say(.lowestRequired, ("level", String(lowest))))
          for (position, gate) in gates.filter({ $0.level.shown ?? -1 == lowest }).enumerated() {
            html.text(position == 0 ? " " : ", ")
            link(gate.id, &html)
          }
        }
      }
      if let best = evaluation.verdicts.last, !awaiting.isEmpty {
        html.element(
          .p,
          text: ReportPhrase.bestNeedsOthers(awaiting.count).text(
            in: language, ("verdict", best.title.text(in: tag)),
            ("criteria", awaiting.joined(separator: ", "))))
      }
    }
  }

  // MARK: - What is missing

  /// Writes how many criteria are kept at their level by what.
  func writeMissing(_ html: inout HTMLWriter) {
    html.element(.section, [.class("panel"), .id(anchor("missing"))]) { html in
      html.element(.h2, text: say(.missing))
      let open = count { $0 == .notStated || $0 == .cannotJudge }
      let unproven = count { $0 == .needsEvidence || $0 == .awaitingAttestation }
      let total = count { $0 != .notApplicable }
      html.element(
        .p,
        text: say(.missingCount(open: open, unproven: unproven, total: total)))
      html.element(.table, [.class("counts")]) { html in
        html.element(.caption, text: say(.missingCaption))
        html.element(.thead) { html in
          html.element(.tr) { html in
            html.element(.th, [.scope("col")], text: say(.basis))
            for position in evaluation.lessons.indices {
              html.element(.th, [.scope("col"), .class("figure")], text: say(.lessonShort(position + 1)))
            }
            html.element(.th, [.scope("col"), .class("figure")], text: say(.weightShare))
          }
        }
        html.element(.tbody) { html in
          for outcome in CriterionResult.Outcome.allCases where count({ $0 == outcome }) > 0 {
            outcomeRow(outcome, &html)
          }
        }
      }
    }
  }

  private func outcomeRow(_ outcome: CriterionResult.Outcome, _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      html.element(.th, [.scope("row"), .class("cap")], text: word(.weightOf(outcome)))
      var weight = 0
      var total = 0
      for lesson in evaluation.lessons {
        var number = 0
        for criterion in lesson.criteria {
          total += criterion.weight
          if criterion.outcome == outcome {
            number += 1
            weight += criterion.weight
          }
        }
        html.element(.td, [.class("figure")], text: number == 0 ? "–" : String(number))
      }
      html.element(.td, [.class("figure")], text: String(weight * 100 / max(total, 1)) + " %")
    }
  }

  private func count(_ isCounted: (CriterionResult.Outcome) -> Bool) -> Int {
    var count = 0
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria where isCounted(criterion.outcome) { count += 1 }
    }
    return count
  }

  // MARK: - What to do first

  /// The number of changes that the first screen shows.
  private static let firstSteps = 3

  /// Writes the changes that matter most, in full.
  func writeFirstSteps(_ html: inout HTMLWriter) {
    html.element(.section, [.class("panel"), .id(anchor("first"))]) { html in
      html.element(.h2, text: word(.firstChanges))
      if evaluation.changes.isEmpty {
        html.element(.p, text: word(.nothingToChange))
        return
      }
      html.element(.ol, [.class("steps")]) { html in
        for change in evaluation.changes.prefix(Self.firstSteps) {
          html.element(.li) { html in
            html.element(.p, [.class("step")]) { html in
              link(change.criterionID, &html)
              html.text(" ")
              if let title = criterion(change.criterionID)?.title {
                html.element(.strong) { write(title, &$0) }
              }
              html.text(" ")
              html.element(.span, [.class("tag")], text: word(.changeKind(change.kind)))
            }
            html.element(.p) { write(change.advice, &$0) }
          }
        }
      }
    }
  }
}
