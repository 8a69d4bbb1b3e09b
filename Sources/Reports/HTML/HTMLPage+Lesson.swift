internal import Rubric

extension HTMLPage {
  /// Writes a lesson: what it says, the levels at a glance, then criterion by criterion.
  func writeLesson(_ position: Int, _ html: inout HTMLWriter) {
    let lesson = evaluation.lessons[position]
    html.element(.section, [.class("lesson"), .id(anchor(lesson.id))]) { html in
      html.element(.p, [.class("eyebrow")], text: say(.lesson(position + 1)))
      html.element(.h2) { write(lesson.title, &$0) }
      html.element(.p, [.class("lead")]) { write(lesson.lesson, &$0) }
      if let note = lesson.scopeNote {
        html.element(.p, [.class("callout")]) { html in
          html.element(.strong, text: word(.scope) + ": ")
          write(note, &html)
        }
      }
      writeOverrides(lesson, &html)
      if !lesson.clauses.isEmpty {
        details(word(.clauses), &html) { html in
          html.element(.dl, [.class("clauses")]) { html in
            for clause in lesson.clauses {
              html.element(.div) { html in
                html.element(.dt, text: clause.id)
                html.element(.dd) { write(clause.text, &$0) }
              }
            }
          }
        }
      }
      profile(lesson, &html)
      for criterion in lesson.criteria { writeCriterion(criterion, &html) }
    }
  }

  /// Writes what the rubric changes in those that it extends, and why.
  private func writeOverrides(_ lesson: LessonResult, _ html: inout HTMLWriter) {
    guard let first = lesson.overrides.first else { return }
    html.element(.div, [.class("callout")]) { html in
      var bases: [String] = [first.baseID]
      for override in lesson.overrides where !bases.contains(override.baseID) {
        bases.append(override.baseID)
      }
      html.element(.p) { html in
        html.element(
          .strong,
          text: ReportPhrase.overrides.text(in: language, ("base", bases.joined(separator: "”, “"))))
      }
      html.element(.ul) { html in
        for override in lesson.overrides {
          html.element(.li) { html in
            html.text(OverrideText.text(of: override, in: language) + ". " + word(.reason) + ": ")
            write(override.reason, &html)
          }
        }
      }
    }
  }

  /// Writes the levels of all criteria, drawn and in figures.
  private func profile(_ lesson: LessonResult, _ html: inout HTMLWriter) {
    html.element(.table, [.class("profile")]) { html in
      html.element(.caption) { html in
        html.text(say(.profile) + " ")
        html.element(.span, [.class("legend")]) { html in
          for reading in Reading.allCases {
            mark(HTMLPhrase.Mark(reading), &html)
            html.text(name(reading) + " ")
          }
        }
      }
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope("col")], text: word(.criterion))
          html.element(.td, [.class("drawing"), .hidden]) { html in
            html.element(.svg, [.class("level-line"), .viewBox(120, 16), .hidden])
          }
          for reading in Reading.allCases {
            html.element(.th, [.scope("col"), .class("figure cap")], text: name(reading))
          }
          html.element(.th, [.scope("col"), .class("why")], text: say(.outcome))
        }
      }
      html.element(.tbody) { html in
        for criterion in lesson.criteria {
          html.element(.tr) { html in
            html.element(.th, [.scope("row")]) { html in
              link(criterion.id, &html)
              html.text(" ")
              write(criterion.title, &html)
              if criterion.isGate {
                html.text(" ")
                html.element(.span, [.class("tag gate")], text: word(.required))
              }
            }
            html.element(.td, [.class("drawing"), .hidden]) { levelLine(criterion, &$0) }
            for reading in Reading.allCases {
              html.element(
                .td, [.class("figure")], text: criterion.level[reading].map { String($0) } ?? "–")
            }
            html.element(.td, [.class("why")], text: word(.outcome(criterion.outcome)))
          }
        }
      }
    }
  }
}
