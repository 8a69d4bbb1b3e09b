public import Rubric

/// A value for each level of a ladder.
public final class LevelScale: Scale {
  private let values: [Double]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    values = try parameters.numbers("values")
    for (lower, upper) in zip(values, values.dropFirst()) where upper < lower {
      throw ScoringFailure(.badParameter(name: "values"))
    }
  }

  /// Returns the value of a level, 0 for the lowest.
  ///
  /// - Throws: `ScoringFailure` for what is not one of the levels.
  public func value(of measure: Double) throws(ScoringFailure) -> Double {
    guard measure == measure.rounded(), measure >= 0, measure < Double(values.count) else {
      throw ScoringFailure(.outOfRange)
    }
    return values[Int(measure)]
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "levels",
    title: LocalizedText(en: "Levels", es: "Niveles", pt: "Níveis"),
    summary: LocalizedText(
      en:
        "A value for each level, from the lowest. Use it where the steps of a ladder are not equally far apart. "
        + "Values that hardly rise make a level worthless: say why a step counts less.",
      es:
        "Un valor para cada nivel, desde el más bajo. Úsela cuando los pasos de una escala no son iguales. "
        + "Valores que casi no suben quitan sentido al nivel: explique por qué un paso cuenta menos.",
      pt:
        "Um valor para cada nível, a partir do mais baixo. Use-a quando os passos de uma escala não "
        + "são iguais. Valores que quase não sobem tiram o sentido do nível: explique por que um passo "
        + "conta menos."),
    reference: "Brookhart, Appropriate Criteria: Key to Effective Rubrics (2018), ordered levels of quality",
    parameters: [
      .init(
        name: "values",
        summary: LocalizedText(
          en: "The value of each level, the lowest level first, never falling",
          es: "El valor de cada nivel, primero el más bajo, sin que baje",
          pt: "O valor de cada nível, primeiro o mais baixo, sem descer"),
        shape: .list(of: .number(least: 0, most: 1), least: 2),
        default: .list([.number(0), .number(0.25), .number(0.5), .number(0.75), .number(1)]))
    ],
    traits: .increasing,
    make: .scale { parameters throws(ScoringFailure) in try LevelScale(parameters) })
}
