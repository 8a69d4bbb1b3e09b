internal import Authoring
internal import Reports
internal import Rubric

/// Lays out the pages of criteria for hovers.
enum CriterionPages {
  private static let width = 88

  /// Returns the page of a criterion, or nil where there is none of this id.
  static func text(_ id: String, in scorecard: Scorecard, _ traits: ClientTraits) -> String? {
    let docs = RubricDocs(scorecard)
    if traits.takesMarkdown { return docs.markdown(of: id, in: traits.language.tag) }
    return docs.text(of: id, in: traits.language.tag, width: width, wrap: TextWrapper.lines)
  }
}
