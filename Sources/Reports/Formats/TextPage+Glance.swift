internal import Rubric

extension TextPage {
  /// Writes one line for each criterion.
  mutating func writeGlance() {
    canvas.heading(words(.glance))
    canvas.paragraph(words(.glanceExplained), style: .dim)
    var idColumns = 0
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria { idColumns = max(idColumns, displayWidth(criterion.id)) }
    }
    var levelColumns = 0
    for level in 0...4 { levelColumns = max(levelColumns, displayWidth(Self.level(level, in: language))) }
    // On a narrow page the levels are numbers only.
    let isNarrow = canvas.width - idColumns - levelColumns < 44
    if isNarrow { levelColumns = 1 }
    let margin = 2 + idColumns + 2 + 4 + 2 + levelColumns + 2
    for (number, lesson) in evaluation.lessons.enumerated() {
      canvas.blank()
      title(String(number + 1) + ".", words(lesson.title))
      for criterion in lesson.criteria {
        let lines = TextWrapper.lines(of: words(criterion.title), width: max(canvas.width - margin, 16))
        for (number, line) in lines.enumerated() {
          if number > 0 {
            canvas.row([.init(line)], indent: margin)
            continue
          }
          canvas.row([
            .init(criterion.isGate ? Self.gateMark : "", columns: 2),
            .init(criterion.id, columns: idColumns + 2),
            .init(Self.gauge(criterion.level), columns: 6),
            .init(shortStanding(of: criterion, isNarrow: isNarrow), columns: levelColumns + 2), .init(line),
          ])
        }
      }
    }
  }

  /// The mark of a required criterion.
  static let gateMark = "◆"

  /// Draws the three readings of a level on four steps: shown, claimed beyond it, possible beyond that.
  static func gauge(_ level: ByReading<Int?>) -> String {
    let shown = level.shown ?? 0
    let claimed = max(level.claimed ?? 0, shown)
    let possible = max(level.possible ?? 0, claimed)
    var text = ""
    for step in 1...4 {
      text += step <= shown ? "█" : step <= claimed ? "▒" : step <= possible ? "░" : "·"
    }
    return text
  }

  /// The number and the word of a level.
  static func level(_ level: Int, in language: Language) -> String {
    String(level) + " " + ReportPhrase.levelName(level).text(in: language)
  }

  private func shortStanding(of criterion: CriterionResult, isNarrow: Bool) -> String {
    guard let level = criterion.level.shown else { return "–" }
    return isNarrow ? String(level) : Self.level(level, in: language)
  }
}
