public import Rubric

/// A compromise between the least total regret and the least single regret.
public final class Vikor: Comparator {
  /// What a comparison rests on.
  struct Regrets: Hashable {
    /// The sum of a design's weighted regrets.
    let total: [Double]
    /// A design's largest weighted regret.
    let largest: [Double]
    /// Both, scaled and mixed; lower is better.
    let mixed: [Double]
    /// Whether the best is ahead of the next by at least 1/(m − 1).
    let hasAdvantage: Bool
    /// Whether the best is also the best by one of the two regrets.
    let isStable: Bool
    /// The positions of the designs that are put forward.
    let compromise: [Int]
  }

  private let share: Double

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    share = try parameters.number("v")
  }

  /// Returns the order by the mixed regret, with the compromise set as leaders.
  ///
  /// - Throws: `ScoringFailure` for no designs or designs of different parts.
  public func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder {
    let regrets = try regrets(designs)
    let order = DesignOrder(scores: regrets.mixed.map { 0 - $0 })
    return DesignOrder(scores: order.scores, ranks: order.ranks, leaders: regrets.compromise)
  }

  func regrets(_ designs: [ScoredDesign]) throws(ScoringFailure) -> Regrets {
    let rows = try DesignOrder.table(designs)
    let weights = try DesignOrder.weights(designs)
    var total = rows.map { _ in 0.0 }
    var largest = total
    for (column, weight) in weights.enumerated() {
      var least = Double.infinity
      var most = -Double.infinity
      for row in rows {
        least = min(least, row[column])
        most = max(most, row[column])
      }
      guard most > least else { continue }
      for position in rows.indices {
        let regret = weight * (most - rows[position][column]) / (most - least)
        total[position] += regret
        largest[position] = max(largest[position], regret)
      }
    }
    let mixed = zip(Self.scaled(total), Self.scaled(largest)).map { share * $0 + (1 - share) * $1 }
    return verdict(total, largest, mixed)
  }

  private func verdict(_ total: [Double], _ largest: [Double], _ mixed: [Double]) -> Regrets {
    let order = mixed.indices.sorted { (mixed[$0], $0) < (mixed[$1], $1) }
    let best = order[0]
    let step = mixed.count > 1 ? 1 / Double(mixed.count - 1) : 0
    let hasAdvantage = order.count < 2 || mixed[order[1]] - mixed[best] + 1e-12 >= step
    var isBestByTotal = true
    var isBestByLargest = true
    for position in mixed.indices {
      if total[position] < total[best] - 1e-12 { isBestByTotal = false }
      if largest[position] < largest[best] - 1e-12 { isBestByLargest = false }
    }
    let isStable = isBestByTotal || isBestByLargest
    var compromise = [best]
    if !hasAdvantage {
      compromise = order.filter { mixed[$0] - mixed[best] + 1e-12 < step }
    } else if !isStable, order.count > 1 {
      compromise = [best, order[1]]
    }
    return Regrets(
      total: total, largest: largest, mixed: mixed, hasAdvantage: hasAdvantage, isStable: isStable,
      compromise: compromise.sorted())
  }

  private static func scaled(_ regrets: [Double]) -> [Double] {
    let least = regrets.min() ?? 0
    let most = regrets.max() ?? 0
    return regrets.map { most > least ? ($0 - least) / (most - least) : 0 }
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "vikor",
    title: LocalizedText(en: "VIKOR", es: "VIKOR", pt: "VIKOR"),
    summary: LocalizedText(
      en:
        "On each part the regret is the distance to the best design, as a share of the range. A design's total and "
        + "largest regret are scaled over the designs and mixed by v. Where the best has no clear advantage, several "
        + "designs are put forward. Everything is relative to the field: two designs may swap when a third comes or "
        + "goes.",
      es:
        "En cada parte, el pesar es la distancia al mejor diseño, como proporción del rango. El pesar total y el mayor "
        + "de un diseño se escalan entre los diseños y se mezclan con v. Si el mejor no tiene ventaja clara, se "
        + "proponen varios. Todo es relativo al grupo: dos diseños pueden intercambiarse si un tercero entra o sale.",
      pt:
        "Em cada parte, o pesar é a distância ao melhor desenho, como proporção do intervalo. O pesar "
        + "total e o maior de um desenho são escalados entre os desenhos e misturados com v. Se o melhor "
        + "não tem vantagem clara, vários são propostos. Tudo é relativo ao grupo: dois desenhos podem "
        + "trocar de lugar se um terceiro entra ou sai."
    ),
    reference: "Opricovic and Tzeng, Compromise solution by MCDM methods (2004)",
    parameters: [
      .init(
        name: "v",
        summary: LocalizedText(
          en: "The weight of the total regret against the largest",
          es: "El peso del pesar total frente al mayor",
          pt: "O peso do pesar total diante do maior"),
        default: 0.5, least: 0, most: 1)
    ],
    traits: [.usesWeights],
    make: .comparator { parameters throws(ScoringFailure) in try Vikor(parameters) })
}
