public import Rubric

/// Closeness to a fixed ideal of 1 and away from a fixed anti-ideal of 0.
public final class TopsisFixed: Comparator {
  private init() {}

  /// Returns the order by closeness, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no designs or designs of different parts.
  public func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder {
    let rows = try DesignOrder.table(designs)
    let weights = try DesignOrder.weights(designs)
    return DesignOrder(
      scores: rows.map { row in
        var toIdeal = 0.0
        var toAntiIdeal = 0.0
        for (value, weight) in zip(row, weights) {
          toIdeal += weight * weight * (1 - value) * (1 - value)
          toAntiIdeal += weight * weight * value * value
        }
        let near = toAntiIdeal.squareRoot()
        return near / (toIdeal.squareRoot() + near)
      })
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "topsis-fixed",
    title: LocalizedText(
      en: "TOPSIS with fixed ideals", es: "TOPSIS con ideales fijos",
      pt: "TOPSIS com ideais fixos"),
    summary: LocalizedText(
      en:
        "The distance to 0 on every part, divided by that plus the distance to 1 on every part, both weighted. Since "
        + "the ideals are fixed, the closeness of a design does not depend on the others. Squares make large weights "
        + "larger: a weight counts more than its share.",
      es:
        "La distancia a 0 en todas las partes, dividida por ella más la distancia a 1 en todas, ambas ponderadas. "
        + "Como los ideales son fijos, la cercanía de un diseño no depende de los demás. Los cuadrados agrandan los "
        + "pesos grandes: un peso cuenta más que su proporción.",
      pt:
        "A distância a 0 em todas as partes, dividida por ela mais a distância a 1 em todas, ambas "
        + "ponderadas. Como os ideais são fixos, a proximidade de um desenho não depende dos demais. Os "
        + "quadrados aumentam os pesos grandes: um peso conta mais que a sua proporção."),
    reference: "Hwang and Yoon, Multiple Attribute Decision Making (1981), with fixed reference points",
    traits: [.monotone, .usesWeights, .independentOfOthers],
    make: .comparator { _ throws(ScoringFailure) in TopsisFixed() })
}
