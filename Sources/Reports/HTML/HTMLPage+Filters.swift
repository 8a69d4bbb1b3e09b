internal import Rubric

extension HTMLPage {
  /// Writes what criteria are found with; a script shows it.
  func writeFilters(_ html: inout HTMLWriter) {
    html.element(.div, [.class("filters"), .role("search"), .label(say(.filters)), .waiting]) { html in
      choice(
        word(.lesson),
        evaluation.lessons.enumerated().map {
          (anchor($1.id).text, String($0 + 1) + ". " + $1.title.text(in: tag))
        }, &html)
      choice(
        word(.level),
        (0...4).map { (String($0), String($0) + " " + word(.levelName($0))) } + [("none", say(.noLevel))],
        &html)
      choice(
        say(.heldBack), CriterionResult.Outcome.allCases.map { ($0.rawValue, word(.outcome($0))) }, &html)
      html.element(.label) { html in
        html.element(.span, [.class("cap")], text: say(.searchWords))
        html.element(.input, [.type("search")])
      }
      html.element(.output, [.template(say(.filterStatus))])
    }
  }

  private func choice(
    _ label: String, _ choices: [(value: String, text: String)], _ html: inout HTMLWriter
  ) {
    html.element(.label) { html in
      html.element(.span, [.class("cap")], text: label)
      html.element(.select) { html in
        html.element(.option, [.value("")], text: say(.filterAll))
        for choice in choices { html.element(.option, [.value(choice.value)], text: choice.text) }
      }
    }
  }
}
