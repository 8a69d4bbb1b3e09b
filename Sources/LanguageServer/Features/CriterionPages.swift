internal import Authoring
internal import Reports
internal import Rubric

/// Lays out the pages of criteria for hovers.
enum CriterionPages {
  private static let width = 88

  /// Returns the page of a criterion, or nil where there is none of this id.
  static func text(_ id: String, in scorecard: Scorecard, _ traits: ClientTraits) -> String? {
    if traits.takesMarkdown { return RubricDocs(scorecard).markdown(of: id, in: traits.language.tag) }
    guard let page = scorecard.criterionPages.first(where: { $0.id == id }) else { return nil }
    return CriterionPageRenderer(language: traits.language, width: width).text(page)
  }
}
