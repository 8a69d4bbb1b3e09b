public import Rubric

/// Straight lines between given points, flat before the first and after the last.
public final class PiecewiseScale: Scale {
  private let points: [(measure: Double, value: Double)]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    var points: [(measure: Double, value: Double)] = []
    for point in try parameters.records("points") {
      let measure = try point.number("at")
      if let last = points.last, measure <= last.measure {
        throw ScoringFailure(.badParameter(name: "points"))
      }
      points.append((measure, try point.number("value")))
    }
    guard points.count >= 2 else { throw ScoringFailure(.badParameter(name: "points")) }
    self.points = points
  }

  /// Returns the value on the line.
  ///
  /// - Throws: `ScoringFailure` for NaN.
  public func value(of measure: Double) throws(ScoringFailure) -> Double {
    guard !measure.isNaN else { throw ScoringFailure(.outOfRange) }
    var before = points[0]
    if measure <= before.measure { return before.value }
    for point in points {
      if measure <= point.measure {
        let share = (measure - before.measure) / (point.measure - before.measure)
        let value = before.value + share * (point.value - before.value)
        // Rounding must not carry the line past its own end.
        return min(max(value, min(before.value, point.value)), max(before.value, point.value))
      }
      before = point
    }
    return before.value
  }

  /// The direction, where the line has one.
  public var ownTraits: StrategyTraits? {
    var traits: StrategyTraits = [.increasing, .decreasing]
    for (left, right) in zip(points, points.dropFirst()) {
      if right.value < left.value { traits.remove(.increasing) }
      if right.value > left.value { traits.remove(.decreasing) }
    }
    return traits
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "piecewise-linear",
    title: LocalizedText(en: "Piecewise linear", es: "Lineal por tramos", pt: "Linear por trechos"),
    summary: LocalizedText(
      en:
        "Straight lines between points (measure, value), held at both ends. For what pays less and less, or is best "
        + "in the middle. Every corner is a judgement: give its reason.",
      es:
        "Rectas entre puntos (medida, valor), constante en los extremos. Para lo que rinde cada vez menos o es mejor "
        + "en el medio. Cada quiebre es un juicio: dé su razón.",
      pt:
        "Retas entre pontos (medida, valor), constante nos extremos. Para o que rende cada vez menos "
        + "ou é melhor no meio. Cada quebra é um julgamento: dê a razão."),
    reference: "Belton and Stewart, Multiple Criteria Decision Analysis (2002), partial value functions",
    parameters: [
      .init(
        name: "points",
        summary: LocalizedText(
          en: "The points, with rising measures", es: "Los puntos, con medidas en aumento",
          pt: "Os pontos, com medidas crescentes"),
        shape: .list(
          of: .record([
            .init(
              name: "at", summary: LocalizedText(en: "The measure", es: "La medida", pt: "A medida"),
              shape: .number(least: -1e12, most: 1e12), isRequired: true),
            .init(
              name: "value", summary: LocalizedText(en: "Its value", es: "Su valor", pt: "O valor dela"),
              shape: .number(least: 0, most: 1), isRequired: true),
          ]), least: 2),
        isRequired: true)
    ],
    traits: [],
    make: .scale { parameters throws(ScoringFailure) in try PiecewiseScale(parameters) })
}
