public import Rubric

/// Net flow of pairwise preferences.
public final class Promethee: Comparator {
  private let indifference: Double
  private let preference: Double
  private let indifferences: [(id: String, number: Double)]
  private let preferences: [(id: String, number: Double)]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    indifference = try parameters.number("indifference")
    preference = try parameters.number("preference")
    indifferences =
      parameters.has("indifferences") ? try parameters.numberTable("indifferences") : []
    preferences = parameters.has("preferences") ? try parameters.numberTable("preferences") : []
    guard preference >= indifference else { throw ScoringFailure(.badParameter(name: "preference")) }
    for entry in preferences where entry.number < Self.number(entry.id, indifferences, indifference) {
      throw ScoringFailure(.badParameter(name: "preferences"))
    }
    for entry in indifferences where entry.number > Self.number(entry.id, preferences, preference) {
      throw ScoringFailure(.badParameter(name: "indifferences"))
    }
  }

  /// Returns the order by net flow, −1 to 1.
  ///
  /// - Throws: `ScoringFailure` for no designs or designs of different parts.
  public func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder {
    let preferences = try pairwise(designs)
    var flows: [Double] = []
    for position in designs.indices {
      let (plus, minus) = self.flows(of: position, preferences)
      flows.append(plus - minus)
    }
    return DesignOrder(scores: flows)
  }

  /// Returns how much each design is preferred to each other one, 0 to 1.
  func pairwise(_ designs: [ScoredDesign]) throws(ScoringFailure) -> [[Double]] {
    let rows = try DesignOrder.table(designs)
    let weights = try DesignOrder.weights(designs)
    let thresholds = designs[0].parts.map { part in
      (
        Self.number(part.id, indifferences, indifference), Self.number(part.id, preferences, preference)
      )
    }
    return rows.map { left in
      rows.map { right in
        var sum = 0.0
        for (column, weight) in weights.enumerated() {
          let difference = left[column] - right[column]
          let (q, p) = thresholds[column]
          if difference <= q + 1e-12 { continue }
          sum += weight * (difference > p ? 1 : (difference - q) / (p - q))
        }
        return sum
      }
    }
  }

  /// Returns how much a design is preferred to the others on average, and they to it.
  func flows(of position: Int, _ preferences: [[Double]]) -> (plus: Double, minus: Double) {
    guard preferences.count > 1 else { return (0, 0) }
    var plus = 0.0
    var minus = 0.0
    for other in preferences.indices where other != position {
      plus += preferences[position][other]
      minus += preferences[other][position]
    }
    let others = Double(preferences.count - 1)
    return (plus / others, minus / others)
  }

  private static func number(
    _ id: String, _ table: [(id: String, number: Double)], _ standard: Double
  ) -> Double {
    for entry in table where entry.id == id { return entry.number }
    return standard
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "promethee-ii",
    title: LocalizedText(en: "PROMETHEE II", es: "PROMETHEE II", pt: "PROMETHEE II"),
    summary: LocalizedText(
      en:
        "For each pair of designs, the weight of the parts on which one is better, from 0 at the indifference "
        + "threshold to full at the preference threshold; then what a design wins less what it loses, on average. It "
        + "speaks plainly (“differences below 0.05 do not count”). Two designs may swap when a third comes or goes: "
        + "it informs a choice and sets no grade.",
      es:
        "Para cada par de diseños, el peso de las partes en las que uno es mejor, de 0 en el umbral de indiferencia "
        + "al total en el de preferencia; luego, lo que un diseño gana menos lo que pierde, en promedio. Se explica "
        + "llanamente («las diferencias menores que 0,05 no cuentan»). Dos diseños pueden intercambiarse si un "
        + "tercero entra o sale: informa una elección y no fija una nota.",
      pt:
        "Para cada par de desenhos, o peso das partes em que um é melhor, de 0 no limiar de "
        + "indiferença ao total no de preferência; depois, o que um desenho ganha menos o que perde, em "
        + "média. Explica-se com simplicidade (“as diferenças menores que 0,05 não contam”). Dois "
        + "desenhos podem trocar de lugar se um terceiro entra ou sai: informa uma escolha e não fixa "
        + "uma nota."),
    reference: "Brans and Vincke, A preference ranking organisation method (1985)",
    parameters: [
      .init(
        name: "indifference",
        summary: LocalizedText(
          en: "The difference that does not count", es: "La diferencia que no cuenta",
          pt: "A diferença que não conta"),
        default: 0, least: 0, most: 1),
      .init(
        name: "preference",
        summary: LocalizedText(
          en: "The difference from which one is fully preferred",
          es: "La diferencia desde la que uno se prefiere del todo",
          pt: "A diferença a partir da qual um é totalmente preferido"),
        default: 0, least: 0, most: 1),
      .init(
        name: "indifferences",
        summary: LocalizedText(
          en: "Other indifference thresholds, by id", es: "Otros umbrales de indiferencia, por id",
          pt: "Outros limiares de indiferença, por id"),
        shape: .table(of: .number(least: 0, most: 1)), isRequired: false),
      .init(
        name: "preferences",
        summary: LocalizedText(
          en: "Other preference thresholds, by id", es: "Otros umbrales de preferencia, por id",
          pt: "Outros limiares de preferência, por id"),
        shape: .table(of: .number(least: 0, most: 1)), isRequired: false),
    ],
    traits: [.monotone, .usesWeights],
    make: .comparator { parameters throws(ScoringFailure) in try Promethee(parameters) })
}
