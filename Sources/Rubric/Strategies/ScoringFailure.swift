/// Why a strategy has no score; a failure is never a score.
public struct ScoringFailure: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// There is nothing to score.
    case noParts
    /// A parameter is missing, of the wrong kind or out of range.
    case badParameter(name: String)
    /// A value or the result lies outside what the strategy promises.
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

extension ScoringFailure.Kind {
  /// The designs of a comparison have different parts.
  public static let differentParts = Self.other(
    LocalizedText(
      en: "the designs have different parts; compare designs of one scorecard",
      es: "los diseños tienen partes distintas; compare diseños de una misma planilla",
      pt: "os desenhos têm partes diferentes; compare desenhos de uma mesma configuração"))
}
