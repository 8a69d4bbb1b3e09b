public import Rubric

/// The share of the way from a fixed low goalpost to a fixed high one, 0 before and 1 beyond.
public final class GoalpostScale: Scale {
  private let low: Double
  private let high: Double
  private let isLogarithmic: Bool

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    low = try parameters.number("low")
    high = try parameters.number("high")
    isLogarithmic = try parameters.boolean("logarithmic")
    guard low != high else { throw ScoringFailure(.badParameter(name: "high")) }
    if isLogarithmic, low <= 0 { throw ScoringFailure(.badParameter(name: "low")) }
    if isLogarithmic, high <= 0 { throw ScoringFailure(.badParameter(name: "high")) }
  }

  /// Returns the share of the way between the goalposts.
  ///
  /// - Throws: `ScoringFailure` for NaN.
  public func value(of measure: Double) throws(ScoringFailure) -> Double {
    guard !measure.isNaN else { throw ScoringFailure(.outOfRange) }
    // The ends first: a measure far outside may overflow below.
    if low < high ? measure <= low : measure >= low { return 0 }
    if low < high ? measure >= high : measure <= high { return 1 }
    guard isLogarithmic else { return (measure - low) / (high - low) }
    return (RealFunctions.log(measure) - RealFunctions.log(low))
      / (RealFunctions.log(high) - RealFunctions.log(low))
  }

  /// With the low goalpost above the high one, less is better.
  public var ownTraits: StrategyTraits? { low < high ? .increasing : .decreasing }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "goalposts",
    title: LocalizedText(en: "Goalposts", es: "Metas fijas", pt: "Metas fixas"),
    summary: LocalizedText(
      en:
        "(x − low)/(high − low), held at 0 and 1; with low above high, less is better; with “logarithmic” the same "
        + "of ln x, for what matters in proportion. Fixed goalposts keep a score independent of the other designs. "
        + "Whatever lies beyond a goalpost no longer counts.",
      es:
        "(x − mínimo)/(máximo − mínimo), acotado entre 0 y 1; si «low» supera a «high», menos es mejor; con "
        + "«logarithmic», lo mismo de ln x, para lo que importa en proporción. Las metas fijas hacen que el puntaje "
        + "no dependa de los demás diseños. Lo que pasa de una meta ya no cuenta.",
      pt:
        "(x − mínimo)/(máximo − mínimo), limitado entre 0 e 1; se “low” supera “high”, menos é melhor; "
        + "com “logarithmic”, o mesmo de ln x, para o que importa em proporção. As metas fixas fazem com "
        + "que a pontuação não dependa dos demais desenhos. O que passa de uma meta já não conta."),
    reference: "UNDP, Human Development Report, Technical notes: dimension indices",
    parameters: [
      .init(
        name: "low",
        summary: LocalizedText(
          en: "The measure worth 0", es: "La medida que vale 0",
          pt: "A medida que vale 0"),
        default: 0, least: -1e12, most: 1e12),
      .init(
        name: "high",
        summary: LocalizedText(
          en: "The measure worth 1", es: "La medida que vale 1",
          pt: "A medida que vale 1"),
        default: 1, least: -1e12, most: 1e12),
      .init(
        name: "logarithmic",
        summary: LocalizedText(
          en: "Whether proportions count rather than differences",
          es: "Si cuentan las proporciones en vez de las diferencias",
          pt: "Se contam as proporções em vez das diferenças"),
        shape: .boolean, default: .boolean(false)),
    ],
    traits: .increasing,
    make: .scale { parameters throws(ScoringFailure) in try GoalpostScale(parameters) })
}
