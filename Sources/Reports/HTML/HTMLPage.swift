internal import Rubric

/// The page of one evaluation; its parts are in extensions, in the order in which they are read.
///
/// A class, because all that writes a part keeps it: an evaluation copied field by field takes a lot of code.
final class HTMLPage {
  let evaluation: Evaluation
  let language: Language
  /// The language of the evaluation's texts.
  let tag: String
  let isVerbose: Bool
  /// What comes before the ids of this edition, so that they are the only ones in the file.
  let prefix: String
  /// The lines of the design that the page points at.
  let listing: SourceListing?

  init(_ evaluation: Evaluation, options: ReportOptions, listing: SourceListing?, prefix: String = "") {
    self.prefix = prefix
    self.listing = listing
    self.evaluation = evaluation
    language = Language(rawValue: options.language) ?? .english
    tag = options.language
    isVerbose = options.isVerbose
  }

  /// Writes one page of all editions, the first of which is seen before anything is chosen.
  static func write(_ editions: [HTMLPage], _ html: inout HTMLWriter) {
    guard let first = editions.first else { return }
    html.element(.html, [.lang(first.language)]) { html in
      html.element(.head) { first.writeHead(editions.count > 1, &$0) }
      html.element(.body) { html in
        html.element(.a, [.class("skip"), .link(HTMLAnchor("main"))], text: first.say(.skip))
        first.writeSymbols(&html)
        if editions.count == 1 {
          first.writeAlone(&html)
        } else {
          writeSwitch(editions, &html)
          html.element(.main, [.id(HTMLAnchor("main"))]) { html in
            for edition in editions { edition.writeEdition(&html) }
            writeSource(editions, &html)
          }
        }
        html.script()
      }
    }
  }

  private func writeAlone(_ html: inout HTMLWriter) {
    html.element(.header, [.class("masthead")]) { writeMasthead(&$0) }
    html.element(.main, [.id(HTMLAnchor("main"))]) { html in
      writeBody(&html)
      Self.writeSource([self], &html)
    }
    html.element(.footer) { writeFooter(&$0) }
  }

  /// Writes what is seen while its language is chosen.
  private func writeEdition(_ html: inout HTMLWriter) {
    html.element(.article, [.class("edition"), .id(HTMLAnchor("edition-" + tag)), .lang(language)]) { html in
      html.element(.header, [.class("masthead")]) { writeMasthead(&$0) }
      writeBody(&html)
      html.element(.footer) { writeFooter(&$0) }
    }
  }

  /// Writes the choice of a language, which works without script: style sheets hide what is not chosen.
  private static func writeSwitch(_ editions: [HTMLPage], _ html: inout HTMLWriter) {
    let name = editions.map { $0.say(.languageChoice) }.joined(separator: " / ")
    html.element(.nav, [.class("switch"), .label(name)]) { html in
      html.element(.fieldset) { html in
        html.element(.legend, [.class("unseen")], text: name)
        for (position, edition) in editions.enumerated() {
          let id = HTMLAnchor("language-" + edition.tag)
          html.element(
            .input, [.type("radio"), .name("language"), .id(id)] + (position == 0 ? [.checked] : []))
          html.element(.label, [.for(id), .lang(edition.language)], text: edition.say(.languageName))
        }
      }
    }
  }

  private func writeBody(_ html: inout HTMLWriter) {
    writeVerdicts(&html)
    html.element(.div, [.class("pair")]) { html in
      writeMissing(&html)
      writeFirstSteps(&html)
    }
    writeContents(&html)
    writeChanges(&html)
    writeContradictions(&html)
    writeMaps(&html)
    writeFilters(&html)
    for lesson in evaluation.lessons.indices { writeLesson(lesson, &html) }
    writeGuide(&html)
  }

  private func writeHead(_ hasSwitch: Bool, _ html: inout HTMLWriter) {
    html.element(.meta, [.charset("utf-8")])
    html.element(
      .meta,
      [
        .httpEquiv("Content-Security-Policy"),
        .policy(hasScript: true),
      ])
    html.element(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
    html.element(.meta, [.name("color-scheme"), .content("light dark")])
    html.element(.meta, [.name("referrer"), .content("no-referrer")])
    html.element(.title, text: evaluation.design.title.text(in: tag) + " · " + say(.report))
    html.styleSheet(hasSwitch: hasSwitch)
  }

  private func writeMasthead(_ html: inout HTMLWriter) {
    html.element(.p, [.class("about")]) { write(evaluation.about, &$0) }
    html.element(.p, [.class("eyebrow")]) { html in
      html.text(say(.report) + " · ")
      write(evaluation.scorecardTitle, &html)
    }
    html.element(.h1) { write(evaluation.design.title, &$0) }
    html.element(.p, [.class("facts")]) { html in
      let design = evaluation.design
      html.element(.span, [.class("cap")], text: word(.statusName(design.status)))
      html.text(" · " + say(.asOf))
      html.element(.time, [.dateTime(design.asOf)], text: date(design.asOf))
      html.text(" · ")
      html.element(.code, text: design.file)
    }
    if evaluation.isRedacted { html.element(.p, [.class("callout")], text: word(.redacted)) }
  }

  private func writeContents(_ html: inout HTMLWriter) {
    html.element(.nav, [.label(say(.contents))]) { html in
      html.element(.ul) { html in
        entry(say(.changes), "changes", &html)
        entry(word(.contradictions), "contradictions", &html)
        if evaluation.maps == nil {
          entry(say(.maps), "maps", &html)
        } else {
          entry(say(.stakeholders), "stakeholders", &html)
          entry(say(.chain), "chain", &html)
        }
        for (position, lesson) in evaluation.lessons.enumerated() {
          html.element(.li) { html in
            html.element(.a, [.link(anchor(lesson.id))]) { html in
              html.text(say(.lesson(position + 1)))
            }
          }
        }
        entry(say(.guide), "guide", &html)
        if listing != nil {
          html.element(.li) { $0.element(.a, [.link(Self.sourceAnchor)], text: say(.source)) }
        }
      }
    }
  }

  private func entry(_ text: String, _ anchor: String, _ html: inout HTMLWriter) {
    html.element(.li) { $0.element(.a, [.link(self.anchor(anchor))], text: text) }
  }

  private func writeFooter(_ html: inout HTMLWriter) {
    html.element(
      .p, text: "Cabildo " + evaluation.engine + " · " + evaluation.scorecardID + " · " + evaluation.design.id
    )
  }

  // MARK: - Texts

  /// Returns a word that all reports share.
  func word(_ phrase: ReportPhrase) -> String { phrase.text(in: language) }

  /// Returns the name of a reading.
  func name(_ reading: Reading) -> String {
    switch reading {
    case .shown: word(.shown)
    case .claimed: word(.claimed)
    case .possible: word(.possible)
    }
  }

  /// Returns a text that only this report has.
  func say(_ phrase: HTMLPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: language), with: arguments)
  }

  /// Returns a text of the maps.
  func say(_ phrase: MapPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: language), with: arguments)
  }

  /// Returns the place in the page that an id stands for.
  func anchor(_ id: String) -> HTMLAnchor { HTMLAnchor(prefix + id) }

  /// Writes a text of the evaluation; one that is not in the page's language is marked as what it is.
  func write(_ text: LocalizedText, _ html: inout HTMLWriter) {
    if !text.has(tag), let entry = text.entries.first, let other = Language(rawValue: entry.language),
      other != language
    {
      html.element(.span, [.lang(other)], text: entry.text)
    } else {
      html.text(text.text(in: tag))
    }
  }

  /// Returns a date in words; a text that is none as it is.
  func date(_ text: String) -> String {
    let parts = text.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), (1...12).contains(month), let day = Int(parts[2])
    else {
      return text
    }
    return say(.date(month: month), ("day", String(day)), ("year", String(parts[0])))
  }

  /// Returns the title of a verdict by its index.
  func verdict(_ index: Int) -> LocalizedText {
    evaluation.verdicts.indices.contains(index)
      ? evaluation.verdicts[index].title : LocalizedText(verbatim: "–")
  }

  /// Writes a link to a criterion, by its id.
  func link(_ criterion: String, _ html: inout HTMLWriter) {
    html.element(.a, [.class("id"), .link(anchor(criterion))], text: criterion)
  }

  /// Writes a place as `file:line:column`, then its pointer; a link to its line where that is in the page, which in a
  /// list need not name the file again.
  func write(_ place: Place, inList: Bool = false, _ html: inout HTMLWriter) {
    let position = String(place.line) + ":" + String(place.column)
    let text = evaluation.design.file + ":" + position
    if listing?.holds(place) == true {
      html.element(
        .a, [.link(SourceListing.anchor(place.line, place.column))],
        text: inList ? position : text)
    } else {
      html.element(.code, text: text)
    }
    if place.pointer.isEmpty { return }
    html.text(" ")
    html.element(.code, [.class("pointer")], text: place.pointer)
  }

  /// Returns a criterion by its id.
  func criterion(_ id: String) -> CriterionResult? {
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria where criterion.id == id { return criterion }
    }
    return nil
  }
}
