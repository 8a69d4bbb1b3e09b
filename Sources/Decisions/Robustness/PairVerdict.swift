/// How sure it is that one design is better than another.
package enum PairVerdict: String, Sendable {
  /// Better whatever the weights and the missing evidence.
  case certain
  /// Better in nearly all draws, and whichever criterion is left out.
  case robust
  /// Better in most draws.
  case leaning
  /// Neither.
  case tooCloseToCall = "too-close-to-call"

  /// Judges a pair from the share of draws that the better one wins; the two limits are the project's choice.
  package init(winning: Double, isCertain: Bool, flipsWhenOneIsLeftOut: Bool) {
    if isCertain {
      self = .certain
    } else if winning >= 0.9, !flipsWhenOneIsLeftOut {
      self = .robust
    } else {
      self = winning >= 0.7 ? .leaning : .tooCloseToCall
    }
  }
}
