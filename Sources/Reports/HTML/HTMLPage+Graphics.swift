internal import Rubric

extension HTMLPage {
  /// The marks of the three readings, drawn once and used everywhere: a disc, a half disc, a ring; a cross for what
  /// is not met. They differ in shape, so that nothing depends on colour.
  func writeSymbols(_ html: inout HTMLWriter) {
    html.element(.svg, [.class("symbols"), .hidden, .width(0), .height(0)]) { html in
      html.element(.symbol, [.id(HTMLAnchor("mark-shown")), .viewBox(16, 16)]) { html in
        html.element(.circle, [.class("ink"), .cx(8), .cy(8), .r(7)])
      }
      html.element(.symbol, [.id(HTMLAnchor("mark-claimed")), .viewBox(16, 16)]) { html in
        html.element(.circle, [.class("ring"), .cx(8), .cy(8), .r(6)])
        html.element(.path, [.class("ink"), .d("M8 2a6 6 0 0 0 0 12z")])
      }
      html.element(.symbol, [.id(HTMLAnchor("mark-possible")), .viewBox(16, 16)]) { html in
        html.element(.circle, [.class("ring"), .cx(8), .cy(8), .r(6)])
      }
      html.element(.symbol, [.id(HTMLAnchor("mark-none")), .viewBox(16, 16)]) { html in
        html.element(.path, [.class("cross"), .d("M4 4l8 8M12 4l-8 8")])
      }
    }
  }

  /// Writes a mark.
  func mark(_ mark: HTMLPhrase.Mark, _ html: inout HTMLWriter) {
    html.element(.svg, [.class("mark"), .hidden]) { html in
      html.element(.use, [.link(HTMLAnchor("mark-" + mark.rawValue))])
    }
  }

  /// Writes the scale of verdicts: a segment for each, filled as far as the lesson is shown, claimed and possible.
  func verdictScale(_ lesson: LessonResult, _ html: inout HTMLWriter) {
    let count = evaluation.verdicts.count - 1
    guard count > 0 else { return }
    let alternative = say(
      .scale(count), ("worst", verdict(1).text(in: tag)), ("best", verdict(count).text(in: tag)),
      ("shown", verdict(lesson.verdict.shown).text(in: tag)),
      ("claimed", verdict(lesson.verdict.claimed).text(in: tag)),
      ("possible", verdict(lesson.verdict.possible).text(in: tag)))
    let width = 50
    html.element(
      .svg, [.class("scale"), .viewBox(count * width, 22), .role("img"), .label(alternative)]
    ) { html in
      for step in 1...count {
        let name: HTMLAttribute =
          if step <= lesson.verdict.shown {
            .class("shown")
          } else if step <= lesson.verdict.claimed {
            .class("claimed")
          } else if step <= lesson.verdict.possible {
            .class("possible")
          } else {
            .class("none")
          }
        html.element(
          .rect, [name, .x((step - 1) * width + 2), .y(2), .width(width - 4), .height(18)])
      }
    }
  }

  /// Writes where a criterion stands from 0 to 4: the disc is shown, the half disc claimed, the ring possible.
  func levelLine(_ criterion: CriterionResult, _ html: inout HTMLWriter) {
    func x(_ level: Int) -> Int { 8 + level * 26 }
    html.element(.svg, [.class("level-line"), .viewBox(120, 16), .hidden]) { html in
      html.element(.line, [.class("axis"), .x1(x(0)), .x2(x(4)), .y1(8), .y2(8)])
      for level in 0...4 {
        html.element(.line, [.class("axis"), .x1(x(level)), .x2(x(level)), .y1(5), .y2(11)])
      }
      if let possible = criterion.level.possible {
        let shown = criterion.level.shown ?? 0
        html.element(.line, [.class("span"), .x1(x(shown)), .x2(x(possible)), .y1(8), .y2(8)])
        if possible > shown || criterion.level.shown == nil { mark(.possible, at: x(possible), &html) }
      }
      if let claimed = criterion.level.claimed, claimed > criterion.level.shown ?? -1 {
        mark(.claimed, at: x(claimed), &html)
      }
      if let shown = criterion.level.shown { mark(.shown, at: x(shown), &html) }
    }
  }

  private func mark(_ mark: HTMLPhrase.Mark, at x: Int, _ html: inout HTMLWriter) {
    html.element(
      .use, [.link(HTMLAnchor("mark-" + mark.rawValue)), .x(x - 7), .y(1), .width(14), .height(14)])
  }
}
