public import Rubric

/// The smallest score among the parts, whatever their weights.
public final class WeakestLink: Aggregator {
  private init() {}

  /// Returns the smallest score, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    guard var smallest = parts.first?.value else { throw ScoringFailure(.noParts) }
    for part in parts where part.value < smallest { smallest = part.value }
    return smallest
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "weakest-link",
    title: LocalizedText(en: "Weakest link", es: "Eslabón más débil"),
    summary: LocalizedText(
      en:
        "The smallest score of all. For a few parts that must all hold, or over lessons; over many criteria it is "
        + "nearly always zero and tells designs no longer apart.",
      es:
        "El menor de los puntajes. Para pocas partes que deben cumplirse todas, o sobre las lecciones; sobre muchos "
        + "criterios da casi siempre cero y ya no distingue diseños."),
    reference: "OECD/JRC, Handbook on Constructing Composite Indicators (2008), non-compensatory aggregation",
    make: .aggregator { _ throws(ScoringFailure) in WeakestLink() })
}
