public import Rubric

/// All or nothing: 1 from a threshold on, else 0.
public final class BooleanScale: Scale {
  private let threshold: Double

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    threshold = try parameters.number("threshold")
  }

  /// Returns 1 where the measure reaches the threshold, else 0.
  ///
  /// - Throws: `ScoringFailure` for NaN.
  public func value(of measure: Double) throws(ScoringFailure) -> Double {
    guard !measure.isNaN else { throw ScoringFailure(.outOfRange) }
    return measure + 1e-9 >= threshold ? 1 : 0
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "boolean",
    title: LocalizedText(en: "All or nothing", es: "Todo o nada", pt: "Tudo ou nada"),
    summary: LocalizedText(
      en:
        "1 where the measure reaches the threshold, else 0. For what either holds or does not. It hides how far "
        + "below a design is, and rewards work that is only just enough.",
      es:
        "1 si la medida alcanza el umbral; si no, 0. Para lo que se cumple o no se cumple. Oculta a qué distancia "
        + "está un diseño y premia el trabajo que apenas alcanza.",
      pt:
        "1 se a medida alcança o limiar; senão, 0. Para o que se cumpre ou não se cumpre. Esconde a "
        + "que distância está um desenho e premia o trabalho que mal alcança."),
    reference: "Definition: the indicator of measure ≥ threshold",
    parameters: [
      .init(
        name: "threshold",
        summary: LocalizedText(
          en: "The least measure that counts", es: "La menor medida que cuenta",
          pt: "A menor medida que conta"),
        default: 1, least: -1e12, most: 1e12)
    ],
    traits: .increasing,
    make: .scale { parameters throws(ScoringFailure) in try BooleanScale(parameters) })
}
