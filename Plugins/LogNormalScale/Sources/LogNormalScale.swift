public import Rubric

/// A falling curve through 0.9 at a good measure and 0.5 at a middling one.
public final class LogNormalScale: Scale {
  private let median: Double
  private let slope: Double

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    let good = try parameters.number("p10")
    median = try parameters.number("median")
    guard good > 0 else { throw ScoringFailure(.badParameter(name: "p10")) }
    guard median > good else { throw ScoringFailure(.badParameter(name: "median")) }
    // erfc⁻¹(1/5), so that the curve passes through 0.9 at p10.
    slope = 0.9061938024368232 / RealFunctions.log(median / good)
  }

  /// Returns ½·erfc(slope·ln(measure/median)), 1 for 0 and below.
  ///
  /// - Throws: `ScoringFailure` for NaN.
  public func value(of measure: Double) throws(ScoringFailure) -> Double {
    guard !measure.isNaN else { throw ScoringFailure(.outOfRange) }
    guard measure > 0 else { return 1 }
    return RealFunctions.erfc(slope * RealFunctions.log(measure / median)) / 2
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "log-normal",
    title: LocalizedText(en: "Log-normal curve", es: "Curva log-normal", pt: "Curva log-normal"),
    summary: LocalizedText(
      en:
        "½·erfc(k·ln(x/median)), with k such that the curve gives 0.9 at p10 and 0.5 at the median. For counts and "
        + "times where less is better and proportions matter. The two points come from data: say from which.",
      es:
        "½·erfc(k·ln(x/mediana)), con k tal que la curva da 0,9 en p10 y 0,5 en la mediana. Para cantidades y "
        + "tiempos donde menos es mejor y cuentan las proporciones. Los dos puntos salen de datos: diga de cuáles.",
      pt:
        "½·erfc(k·ln(x/mediana)), com k tal que a curva dá 0,9 em p10 e 0,5 na mediana. Para "
        + "quantidades e tempos em que menos é melhor e contam as proporções. Os dois pontos saem de "
        + "dados: diga de quais."
    ),
    reference: "Lighthouse, performance scoring: log-normal curve with two control points",
    parameters: [
      .init(
        name: "p10",
        summary: LocalizedText(
          en: "The measure worth 0.9", es: "La medida que vale 0,9",
          pt: "A medida que vale 0,9"),
        shape: .number(least: 0, most: 1e12), isRequired: true),
      .init(
        name: "median",
        summary: LocalizedText(
          en: "The measure worth 0.5, larger than p10", es: "La medida que vale 0,5, mayor que p10",
          pt: "A medida que vale 0,5, maior que p10"),
        shape: .number(least: 0, most: 1e12), isRequired: true),
    ],
    traits: .decreasing,
    make: .scale { parameters throws(ScoringFailure) in try LogNormalScale(parameters) })
}
