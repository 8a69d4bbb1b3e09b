internal import Rubric

extension HTMLPage {
  /// The number of changes that are seen without asking.
  private static let visibleChanges = 12

  /// Writes all changes in their order.
  func writeChanges(_ html: inout HTMLWriter) {
    html.element(.section, [.id(anchor("changes"))]) { html in
      html.element(.h2, text: say(.changes))
      if evaluation.changes.isEmpty {
        html.element(.p, text: word(.nothingToChange))
        return
      }
      html.element(.p, [.class("note")], text: say(.changesNote))
      table(evaluation.changes.prefix(Self.visibleChanges), from: 1, say(.changes), &html)
      let rest = evaluation.changes.dropFirst(Self.visibleChanges)
      if rest.isEmpty { return }
      details(say(.furtherChanges(rest.count)), &html) { html in
        table(rest, from: Self.visibleChanges + 1, say(.furtherChanges(rest.count)), &html)
      }
    }
  }

  private func table(
    _ changes: ArraySlice<Change>, from first: Int, _ label: String, _ html: inout HTMLWriter
  ) {
    scrollable(label, &html) { html in
      html.element(.table, [.class("changes")]) { html in
        html.element(.thead) { html in
          html.element(.tr) { html in
            html.element(.th, [.scope("col"), .class("figure")], text: say(.rank))
            html.element(.th, [.scope("col")], text: word(.criterion))
            html.element(.th, [.scope("col")], text: say(.work))
            html.element(.th, [.scope("col"), .class("figure cap")], text: word(.level))
            html.element(.th, [.scope("col"), .class("figure")], text: say(.points))
            html.element(.th, [.scope("col")], text: say(.verdictThen))
          }
        }
        html.element(.tbody) { html in
          for (position, change) in changes.enumerated() { row(change, rank: first + position, &html) }
        }
      }
    }
  }

  private func row(_ change: Change, rank: Int, _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      html.element(.td, [.class("figure")], text: String(rank))
      html.element(.th, [.scope("row")]) { html in
        link(change.criterionID, &html)
        html.text(" ")
        if let title = criterion(change.criterionID)?.title { write(title, &html) }
        if change.isGate {
          html.text(" ")
          html.element(.span, [.class("tag gate")], text: word(.required))
        }
      }
      html.element(.td, text: word(.changeKind(change.kind)))
      html.element(
        .td, [.class("figure")], text: (change.from.map { String($0) } ?? "–") + " → " + String(change.to))
      html.element(
        .td, [.class("figure")], text: (change.gain < 0 ? "" : "+") + NumberText.points(change.gain))
      html.element(.td) { html in
        write(verdict(change.verdict), &html)
        for lesson in evaluation.lessons where lesson.id == change.lessonID {
          if lesson.verdict.shown == change.verdict { html.text(" " + say(.unchanged)) }
        }
      }
    }
  }

  // MARK: - Contradictions

  /// Writes what in the design contradicts itself.
  func writeContradictions(_ html: inout HTMLWriter) {
    html.element(.section, [.id(anchor("contradictions"))]) { html in
      html.element(.h2, text: word(.contradictions))
      if evaluation.contradictions.isEmpty {
        html.element(.p, text: word(.noContradictions))
        return
      }
      html.element(.p, [.class("note")], text: word(.contradictionsExplained))
      for contradiction in evaluation.contradictions {
        html.element(.article, [.class("flag"), .id(anchor(contradiction.id))]) { html in
          html.element(.h3) { html in
            html.element(.span, [.class("id")], text: contradiction.id)
            html.text(" ")
            write(contradiction.title, &html)
          }
          html.element(.p) { write(contradiction.message, &$0) }
          if contradiction.places.isEmpty { return }
          html.element(.ul, [.class("places")]) { html in
            for place in contradiction.places { html.element(.li) { write(place, inList: true, &$0) } }
          }
        }
      }
    }
  }

  // MARK: - Pieces

  /// Writes what is shown on demand; a trail of places stays closed on paper too.
  func details(
    _ summary: String, isTrail: Bool = false, _ html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    html.element(.details, (isTrail ? [.class("trail")] : []) + (isVerbose ? [.open] : [])) { html in
      html.element(.summary, text: summary)
      body(&html)
    }
  }

  /// Writes a wide table in a frame that scrolls by itself, by keyboard too.
  func scrollable(_ label: String, _ html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
    html.element(.div, [.class("scroll"), .role("region"), .label(label), .focusable], body)
  }
}
