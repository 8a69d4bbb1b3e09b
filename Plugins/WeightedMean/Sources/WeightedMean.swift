public import Rubric

/// The weighted arithmetic mean: Σ wᵢ·xᵢ / Σ wᵢ.
public final class WeightedMean: Aggregator {
  private init() {}

  /// Returns the mean, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    var sum = 0.0
    var weight = 0.0
    for part in parts {
      sum += part.weight * part.value
      weight += part.weight
    }
    guard weight > 0 else { throw ScoringFailure(.noParts) }
    return sum / weight
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "weighted-mean",
    title: LocalizedText(en: "Weighted mean", es: "Media ponderada"),
    summary: LocalizedText(
      en:
        "The sum of weight times score, divided by the sum of weights. Easy to explain: contributions add up. "
        + "A good part makes up for a bad one without limit, so never let it stand alone where something must hold.",
      es:
        "La suma de peso por puntaje, dividida por la suma de pesos. Fácil de explicar: los aportes se suman. "
        + "Una parte buena compensa sin límite a una mala; no la use sola donde algo debe cumplirse."),
    reference: "OECD/JRC, Handbook on Constructing Composite Indicators (2008), linear aggregation",
    make: .aggregator { _ throws(ScoringFailure) in WeightedMean() })
}
