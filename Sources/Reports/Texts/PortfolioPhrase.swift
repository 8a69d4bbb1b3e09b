/// The words of the portfolio page.
enum PortfolioPhrase: Phrase, CaseIterable {
  case title
  /// `{count}` designs by `{scorecard}`.
  case counted
  /// `{count}` results.
  case leftOut
  case verdicts, lesson, matrix, matrixNote
  /// `{count}` rows are shown, `{total}` are counted.
  case matrixPart
  case design, criterion, spread, spreadNote, entropy, mean, without, gaps, gapsNote, noGaps, share, heldBack
  /// `{count}` of `{total}`.
  case countOf
}
