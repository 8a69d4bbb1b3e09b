public import Rubric

/// The first part decides, the next one only where designs tie.
public final class Lexicographic: Comparator {
  private let order: [String]
  private let band: Double

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    order = try parameters.texts("order")
    band = try parameters.number("band")
  }

  /// Returns the order; it has no scores.
  ///
  /// - Throws: `ScoringFailure` for no designs, designs of different parts, or a part in the order that they lack.
  public func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder {
    let keys = try keys(designs)
    var ranks: [Int] = []
    var leaders: [Int] = []
    for (position, key) in keys.enumerated() {
      var rank = 1
      for other in keys where key.lexicographicallyPrecedes(other) { rank += 1 }
      ranks.append(rank)
      if rank == 1 { leaders.append(position) }
    }
    return DesignOrder(scores: nil, ranks: ranks, leaders: leaders)
  }

  /// Returns each design's values in the order of the parts, as numbers of whole bands.
  func keys(_ designs: [ScoredDesign]) throws(ScoringFailure) -> [[Double]] {
    let rows = try DesignOrder.table(designs)
    var columns: [Int] = []
    for id in order {
      guard let column = designs[0].parts.firstIndex(where: { $0.id == id }) else {
        throw ScoringFailure(.badParameter(name: "order"))
      }
      columns.append(column)
    }
    // The allowance keeps 0.3/0.1 from being two bands; without bands it makes nine decimals decide.
    return rows.map { row in
      columns.map { band > 0 ? (row[$0] / band + 1e-9).rounded(.down) : (row[$0] * 1e9).rounded() }
    }
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "lexicographic",
    title: LocalizedText(en: "One after the other", es: "Uno después del otro", pt: "Um depois do outro"),
    summary: LocalizedText(
      en:
        "Designs are compared on the first part of the order, and on the next one only where they tie. With a band, "
        + "values in the same band tie; a plain tolerance would make circles. For a clear order of priorities. "
        + "Whatever comes late hardly ever counts.",
      es:
        "Los diseños se comparan en la primera parte del orden y en la siguiente solo si empatan. Con una banda, "
        + "empatan los valores de la misma banda; una simple tolerancia formaría círculos. Para prioridades claras. "
        + "Lo que viene al final casi nunca cuenta.",
      pt:
        "Os desenhos são comparados na primeira parte da ordem e na seguinte só se empatam. Com uma "
        + "faixa, empatam os valores da mesma faixa; uma simples tolerância formaria círculos. Para "
        + "prioridades claras. O que vem no fim quase nunca conta."),
    reference: "Fishburn, Lexicographic orders, utilities and decision rules (1974)",
    parameters: [
      .init(
        name: "order",
        summary: LocalizedText(
          en: "The ids of the criteria or lessons, the most important first",
          es: "Los id de los criterios o lecciones, primero el más importante",
          pt: "Os ids dos critérios ou lições, primeiro o mais importante"),
        shape: .list(of: .part, least: 1), isRequired: true),
      .init(
        name: "band",
        summary: LocalizedText(
          en: "The width of a band; 0 compares exactly", es: "El ancho de una banda; 0 compara exactamente",
          pt: "A largura de uma faixa; 0 compara exatamente"),
        default: 0, least: 0, most: 1),
    ],
    traits: [.monotone, .independentOfOthers],
    make: .comparator { parameters throws(ScoringFailure) in try Lexicographic(parameters) })
}
