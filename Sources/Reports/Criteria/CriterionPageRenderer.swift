package import Rubric

/// Lays out what a rubric says about a criterion, for a terminal.
package struct CriterionPageRenderer {
  /// The language of the text.
  package let language: Language
  /// The width of lines in columns, at least 40.
  package let width: Int

  /// Makes a renderer.
  package init(language: Language, width: Int) {
    self.language = language
    self.width = max(width, 40)
  }

  /// Returns the page of a criterion.
  package func text(_ page: CriterionPage) -> String {
    var text = block(page.id + "  " + words(page.title), indent: 0)
    text += block(page.lessonID + ": " + words(page.lessonTitle), indent: 0)
    var standing = CriterionPagePhrase.weight.text(in: language, ("weight", "\(page.weight)"))
    if page.isGate { standing += "; " + label(.gate) }
    text += block(standing, indent: 0)
    text += "\n" + block(words(page.question), indent: 0)
    text += section(.why, [words(page.why)])
    text += section(.clauses, page.clauses.map { $0.id + ": " + words($0.text) })
    text += section(.counted, page.measures.map { words($0.label) })
    text += heading(.levels)
    for (number, level) in page.levels.enumerated() { text += ladder(level, number) }
    text += section(.evidence, evidence(of: page))
    if let attestation = page.attestation { text += section(.attestation, lines(of: attestation)) }
    text += section(.advice, [words(page.advice)])
    text += section(.exceptions, [page.notApplicable, page.notJudgeable].compactMap { $0 }.map { words($0) })
    text += section(.limits, [page.limits].compactMap { $0 }.map { words($0) })
    text += section(.watch, [page.watch].compactMap { $0 }.map { words($0) })
    text += section(.place, [page.place].compactMap { $0 })
    return text
  }

  /// Returns a line for each criterion, lesson by lesson.
  package func list(_ pages: [CriterionPage]) -> String {
    var text = ""
    var lesson: String?
    for page in pages {
      if page.lessonID != lesson {
        if lesson != nil { text += "\n" }
        text += block(page.lessonID + ": " + words(page.lessonTitle), indent: 0)
        lesson = page.lessonID
      }
      text += block(page.id + "  " + words(page.title), indent: 2)
    }
    return text
  }

  // MARK: - Parts

  private func ladder(_ level: CriterionPage.Level, _ number: Int) -> String {
    let head = "\(number)  "
    var text = ""
    for (index, line) in TextWrapper.lines(of: words(level.descriptor), width: width - 5).enumerated() {
      text += "  " + (index == 0 ? head : "   ") + line + "\n"
    }
    if let origin = level.origin {
      var line = label(CriterionPagePhrase(origin)) + "."
      if let note = level.note { line += " " + words(note) }
      text += block(line, indent: 5)
    }
    if let advice = level.advice {
      let start = CriterionPagePhrase.adviceForLevel.text(in: language, ("level", "\(number)"))
      text += block(start + ": " + words(advice), indent: 5)
    }
    return text
  }

  private func evidence(of page: CriterionPage) -> [String] {
    var lines: [String] = []
    var last: CriterionPage.Evidence?
    for (number, level) in page.levels.enumerated() {
      if let evidence = level.evidence, evidence != last {
        lines.append(CriterionPagePhrase(evidence).text(in: language, ("level", "\(number)")))
      }
      last = level.evidence
    }
    return lines
  }

  private func lines(of attestation: CriterionPage.Attestation) -> [String] {
    let capacities = attestation.capacities.map { words($0) }.joined(separator: ", ")
    return [
      CriterionPagePhrase.attested.text(
        in: language, ("level", "\(attestation.fromLevel)"), ("capacities", capacities)),
      words(attestation.question),
    ]
  }

  private func section(_ phrase: CriterionPagePhrase, _ paragraphs: [String]) -> String {
    if paragraphs.isEmpty { return "" }
    var text = heading(phrase)
    for paragraph in paragraphs { text += block(paragraph, indent: 2) }
    return text
  }

  private func heading(_ phrase: CriterionPagePhrase) -> String {
    "\n" + label(phrase) + "\n"
  }

  private func block(_ text: String, indent: Int) -> String {
    var result = ""
    for line in TextWrapper.lines(of: text, width: width - indent) {
      result += String(repeating: " ", count: indent) + line + "\n"
    }
    return result
  }

  private func label(_ phrase: CriterionPagePhrase) -> String {
    phrase.text(in: language)
  }

  private func words(_ text: LocalizedText) -> String {
    text.text(in: language.tag)
  }
}
