package import JSONDocument
package import Rubric

/// The pages that document a scorecard's criteria, in every language, as Markdown and as one HTML page that
/// needs no network.
package struct RubricDocs {
  /// A page.
  package struct Page: Sendable {
    /// The file's name in its folder.
    package let path: String
    /// The text.
    package let text: String
  }

  private let scorecard: Scorecard
  private let criteria: [CriterionPage]
  private let example: JSONDocument?

  /// Makes the pages of a scorecard; `example` is a design that shows what to write.
  package init(_ scorecard: Scorecard, example: JSONDocument? = nil) {
    self.scorecard = scorecard
    self.example = example
    criteria = scorecard.criterionPages
  }

  /// The pages: for each language an index, the forms of rules and one for each criterion, then the HTML page.
  package var pages: [Page] {
    var pages: [Page] = []
    for words in DocsWords.all {
      pages.append(
        Page(
          path: "index." + words.language + ".md",
          text: DocsMarkdown.text(index(words) + contradictions(words))))
      pages.append(
        Page(
          path: "language." + words.language + ".md",
          text: DocsMarkdown.text(RuleReference.blocks(words, scorecard))))
      for criterion in criteria {
        pages.append(
          Page(
            path: criterion.id + "." + words.language + ".md", text: DocsMarkdown.text(page(criterion, words))
          ))
      }
    }
    pages.append(Page(path: "index.html", text: html))
    return pages
  }

  /// Returns the page of a criterion as Markdown, in a language (BCP 47); nil where there is none of this id.
  package func markdown(of id: String, in language: String) -> String? {
    guard let criterion = criteria.first(where: { $0.id == id }),
      let words = DocsWords.all.first(where: { $0.language == language })
    else { return nil }
    return DocsMarkdown.text(page(criterion, words))
  }

  /// Returns the page of a criterion for a terminal, in a language (BCP 47); nil where there is none of this id.
  ///
  /// `wrap` breaks a text into lines of at most so many columns.
  package func text(
    of id: String, in language: String, width: Int, wrap: (String, Int) -> [String]
  ) -> String? {
    guard let criterion = criteria.first(where: { $0.id == id }),
      let words = DocsWords.all.first(where: { $0.language == language })
    else { return nil }
    return DocsText.text(page(criterion, words), width: width, wrap: wrap)
  }

  /// Returns a line for each criterion, lesson by lesson, for a terminal.
  package func list(in language: String, width: Int, wrap: (String, Int) -> [String]) -> String {
    var blocks: [DocsBlock] = []
    for lesson in scorecard.lessonTitles {
      blocks.append(.heading(1, lesson.id + ": " + lesson.title.text(in: language), anchor: ""))
      blocks.append(
        .links(
          criteria.filter { $0.lessonID == lesson.id }.map {
            ($0.id + "  " + $0.title.text(in: language), "", "")
          }))
    }
    return DocsText.text(blocks, width: width, wrap: wrap)
  }

  // MARK: - Blocks

  private func index(_ words: DocsWords) -> [DocsBlock] {
    func text(_ text: LocalizedText) -> String { text.text(in: words.language) }
    var blocks: [DocsBlock] = [
      .heading(1, text(scorecard.title), anchor: ""), .paragraph(text(scorecard.about)),
    ]
    for lesson in scorecard.lessonTitles {
      blocks.append(.heading(2, text(lesson.title), anchor: ""))
      blocks.append(
        .links(
          criteria.filter { $0.lessonID == lesson.id }.map {
            ($0.id + " " + text($0.title), $0.id + "." + words.language, words.language + "-" + $0.id)
          }))
    }
    return blocks
  }

  private func contradictions(_ words: DocsWords) -> [DocsBlock] {
    let found = scorecard.contradictionPages
    guard !found.isEmpty else { return [] }
    var items: [String] = []
    for one in found {
      items.append(
        one.id + " " + one.title.text(in: words.language) + ": " + one.message.text(in: words.language))
    }
    return [.heading(2, words.contradictions, anchor: words.language + "-contradictions"), .list(items)]
  }

  private func page(_ criterion: CriterionPage, _ words: DocsWords) -> [DocsBlock] {
    func text(_ text: LocalizedText) -> String { text.text(in: words.language) }
    var blocks: [DocsBlock] = [
      .heading(1, criterion.id + " " + text(criterion.title), anchor: words.language + "-" + criterion.id),
      .paragraph(criterion.lessonID + ": " + text(criterion.lessonTitle)),
      .paragraph(text(criterion.question)), .heading(2, words.why, anchor: ""),
      .paragraph(text(criterion.why)),
      .heading(2, words.clauses, anchor: ""),
      .list(criterion.clauses.map { $0.id + ": " + text($0.text) }),
      .paragraph(
        words.weight + ": " + String(criterion.weight) + (criterion.isGate ? "; " + words.gate : "")),
      .heading(2, words.ladder, anchor: ""), ladder(criterion, words),
    ]
    func section(_ title: String, _ body: LocalizedText?) {
      guard let body else { return }
      blocks.append(.heading(2, title, anchor: ""))
      blocks.append(.paragraph(text(body)))
    }
    if !criterion.measures.isEmpty {
      blocks.append(.heading(2, words.measures, anchor: ""))
      blocks.append(.list(criterion.measures.map { "`" + $0.name + "`: " + text($0.label) }))
    }
    if let place = criterion.place {
      blocks.append(.heading(2, words.write, anchor: ""))
      blocks.append(.paragraph("`" + place + "`"))
      if let code = code(at: place) {
        blocks.append(.paragraph(words.example))
        blocks.append(.code(code))
      }
    }
    blocks.append(.heading(2, words.advice, anchor: ""))
    blocks.append(.paragraph(text(criterion.advice)))
    if let attestation = criterion.attestation {
      let asked = attestation.capacities.map { text($0) }.joined(separator: ", ")
      blocks.append(.heading(2, words.attestation, anchor: ""))
      blocks.append(
        .paragraph(
          text(attestation.question) + " (" + words.from + " " + String(attestation.fromLevel) + ": " + asked
            + ")"))
    }
    section(words.notJudgeable, criterion.notJudgeable)
    section(words.notApplicable, criterion.notApplicable)
    section(words.limits, criterion.limits)
    section(words.watch, criterion.watch)
    let changes = scorecard.overrides.flatMap { $0.list }.filter { $0.criterionID == criterion.id }
    if !changes.isEmpty {
      blocks.append(.heading(2, words.changes, anchor: ""))
      blocks.append(.list(changes.map { change($0, words) }))
    }
    let flags = scorecard.contradictionPages.filter { $0.lessons.contains(criterion.lessonID) }
    if !flags.isEmpty {
      blocks.append(.heading(2, words.contradictions, anchor: ""))
      blocks.append(.list(flags.map { $0.id + " " + text($0.title) }))
    }
    return blocks
  }

  /// The longest piece of the example, in lines.
  private static let exampleLines = 14

  /// Returns what the example design says at a place, the first entry of a list.
  private func code(at place: String) -> String? {
    guard let example, place.hasPrefix("$.") else { return nil }
    var node = example.root
    for step in place.dropFirst(2).split(separator: ".") {
      guard let next = example.value(of: node, named: String(step.prefix { $0 != "[" })) else { return nil }
      node = next
    }
    if example.kind(of: node) == .array {
      guard let first = example.elements(of: node).first(where: { _ in true }) else { return nil }
      node = first
    }
    var writer = JSONWriter(pretty: true)
    writer.value(node, of: example)
    let lines = writer.text.split(separator: "\n")
    if lines.count <= Self.exampleLines { return lines.joined(separator: "\n") }
    return lines.prefix(Self.exampleLines).joined(separator: "\n") + "\n  …"
  }

  private func change(_ override: RubricOverride, _ words: DocsWords) -> String {
    func text(_ text: LocalizedText?) -> String { text?.text(in: words.language) ?? "" }
    var what = ""
    if let level = override.level { what += words.level + " " + String(level) + ": " }
    if let label = override.label { what += text(label) + " " }
    if override.before != nil || override.after != nil {
      what += text(override.before) + " → " + text(override.after) + ": "
    }
    return what + text(override.reason)
  }

  private func ladder(_ criterion: CriterionPage, _ words: DocsWords) -> DocsBlock {
    var rows: [[String]] = []
    for (number, level) in criterion.levels.enumerated() {
      var what = level.descriptor.text(in: words.language)
      if let note = level.note { what += " " + note.text(in: words.language) }
      rows.append([
        String(number), what, origin(level.origin, words), evidence(level.evidence, words),
        level.advice?.text(in: words.language) ?? "",
      ])
    }
    return .table([words.asks, words.looks, words.origin, words.evidence, words.advice], rows)
  }

  private func origin(_ origin: Origin?, _ words: DocsWords) -> String {
    switch origin {
    case .case?: words.originCase
    case .framework?: words.originFramework
    case .judgement?: words.originJudgement
    case nil: ""
    }
  }

  private func evidence(_ evidence: CriterionPage.Evidence?, _ words: DocsWords) -> String {
    switch evidence {
    case .asserted?: words.asserted
    case .documented?: words.documented
    case .thirdParty?: words.thirdParty
    case nil: ""
    }
  }

  // MARK: - HTML

  private static let style = """
    body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
    table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top}
    main{display:none}#en:checked~#text-en,#es:checked~#text-es,#pt:checked~#text-pt{display:block}
    @media print{main{display:block}}
    """

  private var html: String {
    var html = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    html += DocsHTML.escaped(scorecard.title.text(in: "en")) + "</title>\n<style>\n" + Self.style
    html += "\n</style>\n</head>\n<body>\n"
    for words in DocsWords.all {
      let tag = words.language
      html += "<input type=\"radio\" name=\"lang\" id=\"" + tag + "\"" + (tag == "en" ? " checked" : "")
      html += "><label for=\"" + tag + "\" lang=\"" + tag + "\">" + words.name + "</label>\n"
    }
    for words in DocsWords.all {
      html += "<main id=\"text-" + words.language + "\" lang=\"" + words.language + "\">\n"
      html += DocsHTML.text(index(words))
      for criterion in criteria {
        html += "<section>\n" + DocsHTML.text(page(criterion, words)) + "</section>\n"
      }
      html += DocsHTML.text(contradictions(words)) + "</main>\n"
    }
    return html + "</body>\n</html>\n"
  }
}
