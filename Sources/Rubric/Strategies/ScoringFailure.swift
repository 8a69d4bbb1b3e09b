/// Why a strategy has no score; a failure is never a score.
public struct ScoringFailure: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// There is nothing to score.
    case noParts
    /// A parameter is missing, of the wrong kind or out of range.
    case badParameter(name: String)
    /// The result lies outside what the strategy promises.
    case outOfRange
    /// Anything else, in the strategy's own words.
    case other(LocalizedText)
  }

  /// What went wrong.
  public let kind: Kind

  /// Makes a failure.
  public init(_ kind: Kind) {
    self.kind = kind
  }
}
