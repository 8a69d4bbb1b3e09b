internal import Rubric

extension HTMLPage {
  /// Writes a criterion with all that its result rests on.
  func writeCriterion(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    html.element(
      .article,
      [
        .class("criterion"), .id(anchor(criterion.id)), .level(criterion.level.shown),
        .outcome(criterion.outcome.rawValue),
      ]
    ) { html in
      html.element(.h3) { html in
        link(criterion.id, &html)
        html.text(" ")
        write(criterion.title, &html)
        if criterion.isGate {
          html.text(" ")
          html.element(.span, [.class("tag gate")], text: word(.required))
        }
      }
      html.element(.p, [.class("question")]) { write(criterion.question, &$0) }
      result(criterion, &html)
      if criterion.outcome != .notApplicable {
        ladder(criterion, &html)
        measures(criterion, &html)
      }
      advice(criterion, &html)
      evidence(criterion, &html)
      background(criterion, &html)
    }
  }

  private func result(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    html.element(.p, [.class("result")]) { html in
      html.element(.strong, text: level(criterion.level.shown))
      if criterion.level.shown != criterion.level.claimed || criterion.level.shown != criterion.level.possible
      {
        html.text(" · " + word(.claimed) + " " + (criterion.level.claimed.map { String($0) } ?? "–"))
        html.text(" · " + word(.possible) + " " + (criterion.level.possible.map { String($0) } ?? "–"))
      }
      html.text(" · " + say(.weight, ("weight", String(criterion.weight))))
    }
    html.element(.p, [.class("outcome")]) { html in
      if let text = criterion.outcomeText {
        html.element(.span, [.class("cap")], text: word(.outcome(criterion.outcome)) + ": ")
        write(text, &html)
      } else {
        html.text(criterion.level.shown == 4 ? say(.topReached) : say(.explained(criterion.outcome)))
      }
      guard let attestation = criterion.attestation else { return }
      for (count, phrase) in [
        (attestation.stale, HTMLPhrase.staleFacts), (attestation.unbound, HTMLPhrase.unboundFacts),
      ] where count > 0 {
        html.text(" ")
        html.element(.strong, text: say(phrase, ("count", String(count))))
      }
    }
  }

  private func level(_ level: Int?) -> String {
    guard let level else { return say(.noLevel) }
    return say(.levelOfFour, ("level", String(level)), ("name", word(.levelName(level))))
  }

  // MARK: - Ladder

  private func ladder(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    html.element(.h4, text: word(.ladder))
    html.element(.ol, [.class("ladder")]) { html in
      for (number, level) in criterion.levels.enumerated() {
        let isHere = criterion.level.shown == number
        html.element(.li, isHere ? [.class("here"), .current] : []) { html in
          rung(number, level, isHere: isHere, &html)
        }
      }
    }
  }

  private func rung(
    _ number: Int, _ level: CriterionResult.Level, isHere: Bool, _ html: inout HTMLWriter
  ) {
    let state = state(of: level)
    if number > 0 { mark(state, &html) }
    html.element(.span, [.class("rung")], text: String(number))
    html.element(.span, [.class("descriptor")]) { html in
      write(level.descriptor, &html)
      if let origin = level.origin {
        html.text(" ")
        html.element(.small, text: word(.origin(origin)))
      }
    }
    html.element(.span, [.class("state")]) { html in
      if number > 0 { html.text(say(.levelState(state))) }
      if isHere { html.element(.strong, text: (number > 0 ? " · " : "") + say(.here)) }
    }
    if let note = level.note {
      html.element(.span, [.class("remark")]) { write(note, &$0) }
    }
  }

  private func state(of level: CriterionResult.Level) -> HTMLPhrase.Mark {
    if level.holds.shown { return .shown }
    if level.holds.claimed { return .claimed }
    return level.holds.possible ? .possible : .none
  }

  // MARK: - Measures, advice, evidence

  private func measures(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    if criterion.measures.isEmpty { return }
    html.element(.table, [.class("measures")]) { html in
      html.element(.caption, text: say(.measures))
      html.element(.thead, [.class("unseen")]) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope("col")], text: say(.counted))
          html.element(.th, [.scope("col")], text: word(.value))
        }
      }
      html.element(.tbody) { html in
        for measure in criterion.measures {
          html.element(.tr) { html in
            html.element(.th, [.scope("row"), .class("cap")]) { write(measure.label, &$0) }
            html.element(.td) { write(measure.text, &$0) }
          }
        }
      }
    }
  }

  private func advice(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    guard let advice = criterion.advice else { return }
    html.element(.div, [.class("advice")]) { html in
      html.element(.h4, text: word(.toReach(criterion.level.shown.map { $0 + 1 } ?? 1)))
      html.element(.p) { html in
        if criterion.outcome == .awaitingAttestation { html.text(say(.ask) + " ") }
        write(advice, &html)
      }
      html.element(.p, [.class("where")]) { html in
        html.text(say(.writeAt) + " ")
        write(criterion.place, &html)
      }
    }
  }

  private func evidence(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    let counted = criterion.evidence.filter { $0.role == .counted }
    let missing = criterion.evidence.filter { $0.role == .notStated }
    if counted.isEmpty, missing.isEmpty { return }
    details(
      say(.evidence, ("counted", String(counted.count)), ("missing", String(missing.count))),
      isTrail: true, &html
    ) { html in
      list(counted, say(.restsOn), &html)
      list(missing, word(.notStatedHere), &html)
    }
  }

  private func list(_ evidence: [Evidence], _ title: String, _ html: inout HTMLWriter) {
    if evidence.isEmpty { return }
    html.element(.h4, text: title)
    html.element(.ul, [.class("places")]) { html in
      for item in evidence {
        html.element(.li) { html in
          html.element(.span, [.class("label")]) { write(item.label, &$0) }
          html.text(" ")
          write(item.place, inList: true, &html)
        }
      }
    }
  }

  // MARK: - Background

  private func background(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    details(say(.background), &html) { html in
      html.element(.dl, [.class("background")]) { html in
        entry(word(.why), criterion.why, &html)
        entry(word(.limits), criterion.limits, &html)
        entry(word(.watch), criterion.watch, &html)
        if let attestation = criterion.attestation {
          html.element(.div) { html in
            html.element(.dt, text: word(.attestation))
            html.element(.dd) { html in
              write(attestation.question, &html)
              html.text(
                " "
                  + say(
                    .attestationFacts, ("level", String(attestation.fromLevel)),
                    (
                      "capacities", attestation.capacities.map { word(.capacity($0)) }.joined(separator: ", ")
                    ),
                    ("agreeing", String(attestation.agreeing)),
                    ("disagreeing", String(attestation.disagreeing))))
            }
          }
        }
        html.element(.div) { html in
          html.element(.dt, text: word(.clauses))
          html.element(.dd, text: criterion.clauses.joined(separator: ", "))
        }
      }
    }
  }

  private func entry(_ title: String, _ text: LocalizedText?, _ html: inout HTMLWriter) {
    guard let text else { return }
    html.element(.div) { html in
      html.element(.dt, text: title)
      html.element(.dd) { write(text, &$0) }
    }
  }
}
