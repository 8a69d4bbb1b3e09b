internal import Rubric

extension HTMLPage {
  /// Returns the lines that a report points at; none of a redacted one, and none where the design is not at hand.
  static func listing(of evaluation: Evaluation, in source: [UInt8]?) -> SourceListing? {
    guard let source, !evaluation.isRedacted else { return nil }
    let listing = SourceListing(source)
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria where criterion.advice != nil { listing.add(criterion.place) }
    }
    for contradiction in evaluation.contradictions {
      for place in contradiction.places { listing.add(place) }
    }
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria {
        for item in criterion.evidence { listing.add(item.place) }
      }
    }
    listing.finish()
    return listing.marks.isEmpty ? nil : listing
  }

  /// The section with the lines.
  static let sourceAnchor = HTMLAnchor("source")

  /// Writes the lines that all editions of a page point at.
  static func writeSource(_ editions: [HTMLPage], _ html: inout HTMLWriter) {
    guard let first = editions.first, let listing = first.listing else { return }
    html.element(.section, [.id(sourceAnchor)]) { html in
      html.element(.h2) { write(.source, in: editions, &$0) }
      for edition in editions {
        html.element(.p, [.class("note"), .lang(edition.language)]) { html in
          html.text(
            ReportPhrase.placesExplained.text(
              in: edition.language, ("file", edition.evaluation.design.file)))
          html.text(" " + edition.say(.sourceNote))
          if listing.isLimited {
            html.text(" " + edition.say(.sourceLimited, ("count", String(listing.marks.count))))
          }
        }
      }
      html.element(.details, [.class("trail")] + (first.isVerbose ? [.open] : [])) { html in
        html.element(.summary) { write(.sourceLines(listing.lineCount), in: editions, &$0) }
        html.element(.ol, [.class("lines")]) { $0.add(listing.items) }
      }
    }
  }

  /// Writes a phrase in every language of a page, one after the other.
  private static func write(_ phrase: HTMLPhrase, in editions: [HTMLPage], _ html: inout HTMLWriter) {
    for (position, edition) in editions.enumerated() {
      if position > 0 { html.text(" / ") }
      html.element(.span, [.lang(edition.language)], text: edition.say(phrase))
    }
  }
}
