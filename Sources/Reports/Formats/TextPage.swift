internal import Rubric

/// The text report while it is written.
struct TextPage {
  var canvas: TextCanvas
  let evaluation: Evaluation
  let language: Language
  let isVerbose: Bool
  /// The columns of the labels of criteria, those of the longest that is used.
  private(set) var labelColumns = 0

  init(_ evaluation: Evaluation, options: ReportOptions) {
    self.evaluation = evaluation
    isVerbose = options.isVerbose
    language = Language(rawValue: options.language) ?? .english
    canvas = TextCanvas(width: min(max(options.width, 40), 120), hasColor: options.hasColor)
    labelColumns = 2 + (labels.map { displayWidth(words($0)) }.max() ?? 0)
  }

  // MARK: - Pieces

  func words(_ phrase: ReportPhrase) -> String { phrase.text(in: language) }

  func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }

  func place(_ place: Place) -> String {
    evaluation.design.file + ":" + String(place.line) + ":" + String(place.column)
  }

  /// Keeps the words of a text on one line.
  func together(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      guard byte == UInt8(ascii: " ") else {
        bytes.append(byte)
        continue
      }
      // U+00A0 in UTF-8.
      bytes.append(0xC2)
      bytes.append(0xA0)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Joins facts with dots between them, none of which begins a line.
  func joined(_ facts: [String]) -> String {
    facts.map { together($0) }.joined(separator: "\u{A0}· ")
  }

  func name(of reading: Reading) -> ReportPhrase {
    switch reading {
    case .shown: .shown
    case .claimed: .claimed
    case .possible: .possible
    }
  }

  /// Writes a title behind a number or id, hanging.
  mutating func title(_ label: String, _ title: String, indent: Int = 0) {
    let hanging = displayWidth(label) + 1
    canvas.paragraph(label + "\u{A0}" + title, style: .bold, indent: indent, hanging: hanging)
  }

  // MARK: - Head

  mutating func writeHead() {
    canvas.paragraph(words(evaluation.about), style: .dim)
    canvas.blank()
    let design = evaluation.design
    canvas.paragraph(words(design.title), style: .bold)
    var facts = [words(.statusName(design.status)), words(.asOf) + " " + design.asOf]
    if !design.id.isEmpty { facts.append(design.id) }
    canvas.paragraph(joined(facts))
    canvas.paragraph(design.file)
    if evaluation.isRedacted { canvas.paragraph(words(.redacted), style: .bold) }
  }

  // MARK: - Verdicts

  mutating func writeVerdicts() {
    canvas.heading(words(.verdicts))
    for (number, lesson) in evaluation.lessons.enumerated() {
      canvas.blank()
      title(String(number + 1) + ".", words(lesson.title))
      canvas.blank()
      writeReadings(of: lesson)
      canvas.blank()
      canvas.paragraph(weightSplit(of: lesson), indent: 2)
      if let needed = neededFromOthers(in: lesson) { canvas.paragraph(needed, indent: 2) }
      if let note = lesson.scopeNote { canvas.paragraph(words(.scope) + ": " + words(note), indent: 2) }
      writeOverrides(of: lesson)
    }
    if let overall = evaluation.overall {
      canvas.blank()
      let readings = Reading.allCases.map { words(name(of: $0)) + " " + NumberText.points(overall[$0]) }
      canvas.paragraph(words(.overall) + ": " + joined(readings), style: .bold)
    }
    canvas.blank()
    canvas.paragraph(words(.readingsExplained), style: .dim)
    canvas.paragraph(words(.numberExplained), style: .dim)
  }

  /// Writes what the rubric changes in those that it extends, and why.
  private mutating func writeOverrides(of lesson: LessonResult) {
    for (position, override) in lesson.overrides.enumerated() {
      if position == 0 || lesson.overrides[position - 1].baseID != override.baseID {
        canvas.paragraph(
          ReportPhrase.overrides.text(in: language, ("base", override.baseID)) + ":", indent: 2)
      }
      canvas.paragraph(
        "·\u{A0}" + OverrideText.text(of: override, in: language) + ". " + words(.reason) + ": "
          + words(override.reason), indent: 2, hanging: 4)
    }
  }

  /// Writes the three readings side by side, or below each other where the page is narrow.
  private mutating func writeReadings(of lesson: LessonResult) {
    let verdictColumns = evaluation.verdicts.map { displayWidth(words($0.title)) }.max() ?? 0
    let column = min((canvas.width - 2) / 3, 32)
    guard column > verdictColumns else { return writeReadingsBelowEachOther(of: lesson, verdictColumns) }
    var names: [TextCanvas.Span] = []
    var verdicts: [TextCanvas.Span] = []
    var numbers: [TextCanvas.Span] = []
    for reading in Reading.allCases {
      names.append(.init(words(name(of: reading)), .dim, columns: column))
      verdicts.append(
        .init(
          words(evaluation.verdicts[lesson.verdict[reading]].title), style(of: lesson, reading),
          columns: column))
      if let value = lesson.number?[reading] {
        let bar = Self.bar(value, columns: column - 9)
        let digits = NumberText.alignedPoints(value)
        let gap = String(repeating: " ", count: max(6 - digits.utf8.count, 1))
        numbers.append(.init(bar + gap + digits, columns: column))
      }
    }
    canvas.row(names, indent: 2)
    canvas.row(verdicts, indent: 2)
    if !numbers.isEmpty { canvas.row(numbers, indent: 2) }
  }

  private mutating func writeReadingsBelowEachOther(of lesson: LessonResult, _ verdictColumns: Int) {
    let nameColumns = (Reading.allCases.map { displayWidth(words(name(of: $0))) }.max() ?? 0) + 2
    let isNarrow = canvas.width < 2 + nameColumns + verdictColumns + 7
    for reading in Reading.allCases {
      let name = words(name(of: reading))
      var row: [TextCanvas.Span] = []
      if isNarrow {
        canvas.row([.init(name, .dim)], indent: 2)
      } else {
        row.append(.init(name, .dim, columns: nameColumns))
      }
      row.append(
        .init(
          words(evaluation.verdicts[lesson.verdict[reading]].title), style(of: lesson, reading),
          columns: verdictColumns))
      if let value = lesson.number?[reading] {
        let digits = NumberText.alignedPoints(value)
        row.append(.init(String(repeating: " ", count: max(7 - digits.utf8.count, 1)) + digits))
      }
      canvas.row(row, indent: isNarrow ? 4 : 2)
    }
  }

  /// The headline reading has the colour of its verdict; the word says the same.
  private func style(of lesson: LessonResult, _ reading: Reading) -> AnsiStyle {
    guard reading == .shown else { return .plain }
    let verdict = lesson.verdict.shown
    let top = evaluation.verdicts.count - 1
    if verdict == 0 { return .boldYellow }
    return verdict * 2 <= top ? .boldRed : verdict == top ? .boldGreen : .boldYellow
  }

  /// Draws a number from 0 to 100.
  static func bar(_ value: Double, columns: Int) -> String {
    let filled = min(max(Int((value / 100 * Double(columns)).rounded()), 0), columns)
    return String(repeating: "█", count: filled) + String(repeating: "·", count: columns - filled)
  }

  /// Says how much of a lesson's weight came to which outcome.
  private func weightSplit(of lesson: LessonResult) -> String {
    var total = 0
    for criterion in lesson.criteria { total += criterion.weight }
    var parts: [String] = []
    for outcome in CriterionResult.Outcome.allCases {
      var weight = 0
      for criterion in lesson.criteria where criterion.outcome == outcome { weight += criterion.weight }
      if weight > 0 { parts.append(words(.weightOf(outcome)) + "\u{A0}" + String(weight)) }
    }
    if parts.isEmpty { return "" }
    return words(.weightSplit(total)) + " " + parts.joined(separator: "\u{A0}· ")
  }

  /// Says why the best verdict waits for others, where it does: required criteria that only their word can raise.
  private func neededFromOthers(in lesson: LessonResult) -> String? {
    guard let best = evaluation.verdicts.last, lesson.verdict.shown < evaluation.verdicts.count - 1 else {
      return nil
    }
    let ids = lesson.criteriaAwaitingOthers
    if ids.isEmpty { return nil }
    return ReportPhrase.bestNeedsOthers(ids.count).text(
      in: language, ("verdict", words(best.title)), ("criteria", ids.joined(separator: ", ")))
  }
}
