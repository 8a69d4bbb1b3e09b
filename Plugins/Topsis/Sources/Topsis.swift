public import Rubric

/// Closeness to the best value among the designs on every part, and away from the worst.
public final class Topsis: Comparator {
  /// A design's distances.
  struct Distances: Hashable {
    let toIdeal: Double
    let toAntiIdeal: Double

    /// The share of the way from the anti-ideal, 0 to 1.
    var closeness: Double {
      let sum = toIdeal + toAntiIdeal
      return sum > 0 ? toAntiIdeal / sum : 0.5
    }
  }

  private let isVector: Bool

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    isVector = try parameters.text("normalization") == "vector"
  }

  /// Returns the order by closeness, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no designs or designs of different parts.
  public func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder {
    DesignOrder(scores: try distances(designs).map { $0.closeness })
  }

  /// Returns each design's distances from the ideal and the anti-ideal.
  func distances(_ designs: [ScoredDesign]) throws(ScoringFailure) -> [Distances] {
    let rows = try DesignOrder.table(designs)
    let weights = try DesignOrder.weights(designs)
    var toIdeal = rows.map { _ in 0.0 }
    var toAntiIdeal = toIdeal
    for (column, weight) in weights.enumerated() {
      var least = Double.infinity
      var most = -Double.infinity
      var squares = 0.0
      for row in rows {
        least = min(least, row[column])
        most = max(most, row[column])
        squares += row[column] * row[column]
      }
      let unit = isVector ? squares.squareRoot() : most - least
      // A column of equal values tells designs apart in no way.
      guard unit > 0, most > least else { continue }
      for position in rows.indices {
        let above = weight * (most - rows[position][column]) / unit
        let below = weight * (rows[position][column] - least) / unit
        toIdeal[position] += above * above
        toAntiIdeal[position] += below * below
      }
    }
    return zip(toIdeal, toAntiIdeal).map {
      Distances(toIdeal: $0.squareRoot(), toAntiIdeal: $1.squareRoot())
    }
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "topsis",
    title: LocalizedText(en: "TOPSIS", es: "TOPSIS", pt: "TOPSIS"),
    summary: LocalizedText(
      en:
        "Values scaled by the designs at hand, then the distance to the worst divided by that plus the distance to "
        + "the best. Well known, but both ends move with the field: two designs may swap when a third comes or goes. "
        + "Prefer the form with fixed ideals; a sample of how to write a comparator.",
      es:
        "Valores escalados según los diseños presentes; luego, la distancia al peor dividida por ella más la distancia "
        + "al mejor. Conocida, pero ambos extremos cambian con el grupo: dos diseños pueden intercambiarse si un "
        + "tercero entra o sale. Prefiera la forma con ideales fijos; es un ejemplo de cómo escribir un comparador.",
      pt:
        "Valores escalados segundo os desenhos presentes; depois, a distância ao pior dividida por ela "
        + "mais a distância ao melhor. Conhecida, mas os dois extremos mudam com o grupo: dois desenhos "
        + "podem trocar de lugar se um terceiro entra ou sai. Prefira a forma com ideais fixos; é um "
        + "exemplo de como escrever um comparador."
    ),
    reference: "Hwang and Yoon, Multiple Attribute Decision Making (1981)",
    parameters: [
      .init(
        name: "normalization",
        summary: LocalizedText(
          en: "How values are scaled: by their length as a vector, or by their range",
          es: "Cómo se escalan los valores: por su longitud como vector o por su rango",
          pt: "Como os valores são escalados: pelo comprimento como vetor ou pelo intervalo"),
        shape: .text(words: ["vector", "minmax"]), default: .text("vector"))
    ],
    traits: [.usesWeights],
    make: .comparator { parameters throws(ScoringFailure) in try Topsis(parameters) })
}
