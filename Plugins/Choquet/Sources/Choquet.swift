public import Rubric

/// A weighted mean with pairs of parts that need each other, or stand in for each other.
///
/// With φ the importances and I the interactions of pairs: m = φ − ½·ΣI, score = Σ m·x + Σ I·min(x, x′), all divided
/// by the importance of the parts that apply.
public final class Choquet: Aggregator {
  /// Two parts and how they interact.
  private struct Pair {
    let first: String
    let second: String
    let value: Double
  }

  private let importance: [(id: String, number: Double)]
  private let pairs: [Pair]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    importance = parameters.has("importance") ? try parameters.numberTable("importance") : []
    var pairs: [Pair] = []
    for record in try parameters.records("interactions") {
      let ids = try record.texts("pair")
      guard ids.count == 2, ids[0] != ids[1] else { throw ScoringFailure(.badParameter(name: "pair")) }
      pairs.append(Pair(first: ids[0], second: ids[1], value: try record.number("value")))
    }
    self.pairs = pairs
    let violating = violating(importance)
    if !importance.isEmpty, !violating.isEmpty { throw Self.notMonotone(violating) }
  }

  /// Returns the score, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts, a part without importance, and interactions that would let a better
  ///   part lower the score.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    let shares = try ScorePart.shares(of: parts)
    var entries: [(id: String, number: Double)] = []
    var total = 0.0
    for (part, share) in zip(parts, shares) {
      var number = share
      if !importance.isEmpty {
        guard let given = importance.first(where: { $0.id == part.id }) else {
          throw ScoringFailure(.badParameter(name: "importance"))
        }
        number = given.number
      }
      entries.append((part.id, number))
      total += number
    }
    guard total > 0 else { throw ScoringFailure(.noParts) }
    if importance.isEmpty {
      let violating = violating(entries)
      if !violating.isEmpty { throw Self.notMonotone(violating) }
    }
    var score = 0.0
    for (part, entry) in zip(parts, entries) { score += entry.number * part.value }
    for pair in pairs {
      guard let first = parts.first(where: { $0.id == pair.first }),
        let second = parts.first(where: { $0.id == pair.second })
      else { continue }
      // ½·I leaves each of the two, and I is given back for what both reach.
      score += pair.value * (min(first.value, second.value) - (first.value + second.value) / 2)
    }
    return min(max(score / total, 0), 1)
  }

  /// Given importances take the place of the weights.
  public var ownTraits: StrategyTraits? { importance.isEmpty ? nil : [.monotone, .idempotent] }

  /// Returns the parts whose interactions are too strong for their importance: φ < ½·Σ|I|.
  func violating(_ importance: [(id: String, number: Double)]) -> [String] {
    var ids: [String] = []
    for entry in importance {
      var sum = 0.0
      for pair in pairs where pair.first == entry.id || pair.second == entry.id {
        let other = pair.first == entry.id ? pair.second : pair.first
        if importance.contains(where: { $0.id == other }) { sum += pair.value.magnitude }
      }
      if entry.number + 1e-9 < sum / 2 { ids.append(entry.id) }
    }
    return ids
  }

  private static func notMonotone(_ ids: [String]) -> ScoringFailure {
    let list = ids.joined(separator: ", ")
    return ScoringFailure(
      .other(
        LocalizedText(
          en:
            "the interactions are too strong for the importance of \(list): a better part could lower the score",
          es:
            "las interacciones son demasiado fuertes para la importancia de \(list): una parte mejor podría bajar el puntaje",
          pt:
            "as interações são fortes demais para a importância de \(list): uma parte melhor poderia "
            + "baixar a pontuação"
        )))
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "choquet-2-additive",
    title: LocalizedText(
      en: "Mean with interactions", es: "Media con interacciones",
      pt: "Média com interações"),
    summary: LocalizedText(
      en:
        "A weighted mean plus I·(min(x, y) − (x + y)/2) for each pair: with I above 0 both are needed, below 0 either "
        + "will do. For 3 to 8 parts with one to four interactions that someone can explain. Refused where an "
        + "interaction outweighs the importance of a part, since a better part could then lower the score.",
      es:
        "Una media ponderada más I·(mín(x, y) − (x + y)/2) por cada par: con I mayor que 0 hacen falta ambas, menor "
        + "que 0 basta una. Para 3 a 8 partes con una a cuatro interacciones que alguien pueda explicar. Se rechaza "
        + "cuando una interacción supera la importancia de una parte, pues una parte mejor podría bajar el puntaje.",
      pt:
        "Uma média ponderada mais I·(mín(x, y) − (x + y)/2) para cada par: com I maior que 0 são "
        + "necessárias ambas, menor que 0 basta uma. Para 3 a 8 partes com uma a quatro interações que "
        + "alguém possa explicar. É recusada quando uma interação supera a importância de uma parte, "
        + "pois uma parte melhor poderia baixar a pontuação."
    ),
    reference: "Grabisch, k-order additive discrete fuzzy measures and their representation (1997)",
    parameters: [
      .init(
        name: "importance",
        summary: LocalizedText(
          en: "The importance of each criterion or lesson; the weights where left out",
          es: "La importancia de cada criterio o lección; si falta, los pesos",
          pt: "A importância de cada critério ou lição; na falta, os pesos"),
        shape: .table(of: .number(least: 0, most: 1e6)), isRequired: false),
      .init(
        name: "interactions",
        summary: LocalizedText(
          en: "Pairs that need each other (above 0) or stand in for each other (below 0)",
          es: "Pares que se necesitan (mayor que 0) o se sustituyen (menor que 0)",
          pt: "Pares que precisam um do outro (maior que 0) ou se substituem (menor que 0)"),
        shape: .list(
          of: .record([
            .init(
              name: "pair", summary: LocalizedText(en: "Two ids", es: "Dos ids", pt: "Dois ids"),
              shape: .list(of: .part, least: 2), isRequired: true),
            .init(
              name: "value",
              summary: LocalizedText(
                en: "The interaction, on the scale of the importances",
                es: "La interacción, en la escala de las importancias",
                pt: "A interação, na escala das importâncias"),
              shape: .number(least: -1e6, most: 1e6), isRequired: true),
          ]), least: 0),
        default: .list([])),
    ],
    traits: [.monotone, .idempotent, .usesWeights],
    make: .aggregator { parameters throws(ScoringFailure) in try Choquet(parameters) })
}
