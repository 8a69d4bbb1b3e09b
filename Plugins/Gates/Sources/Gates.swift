public import Rubric

/// Conditions over another strategy: one that fails makes the score 0, one that caps limits it.
public final class Gates: Aggregator {
  /// A condition on one part.
  private struct Gate {
    let id: String
    let least: Double
    /// The most that the score can be where the condition is unmet.
    let cap: Double
  }

  private let base: any Aggregator
  private let gates: [Gate]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    base = try parameters.aggregator("base")
    var gates: [Gate] = []
    for record in try parameters.records("gates") {
      let fails = try record.text("effect") == "fail"
      if !fails, !record.has("cap") { throw ScoringFailure(.badParameter(name: "cap")) }
      gates.append(
        Gate(
          id: try record.text("criterion"), least: try record.number("min"),
          cap: fails ? 0 : try record.number("cap")))
    }
    self.gates = gates
  }

  /// Returns the score of the other strategy, limited by the gates.
  ///
  /// - Throws: `ScoringFailure` where the other strategy does.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    try account(parts).value
  }

  /// Returns the limited score, the gates that are unmet, and those that decide.
  ///
  /// - Throws: `ScoringFailure` where the other strategy does.
  public func account(_ parts: [ScorePart]) throws(ScoringFailure) -> ScoreAccount {
    let free = try base.account(parts)
    var value = free.value
    var unmet: [Gate] = []
    for gate in gates {
      for part in parts where part.id == gate.id && part.value + 1e-9 < gate.least {
        unmet.append(gate)
        value = min(value, gate.cap)
      }
    }
    guard value < free.value else {
      return ScoreAccount(
        value: value, contributions: free.contributions, deciding: unmet.isEmpty ? free.deciding : [],
        unmet: unmet.map { $0.id })
    }
    var deciding: [String] = []
    for gate in unmet where gate.cap == value { deciding.append(gate.id) }
    return ScoreAccount(value: value, deciding: deciding, unmet: unmet.map { $0.id })
  }

  /// A gate may hold equal parts below that part, and makes sums no longer add up.
  public var ownTraits: StrategyTraits? {
    guard let traits = base.ownTraits else { return nil }
    return gates.isEmpty ? traits : traits.subtracting([.idempotent, .additive])
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "gates",
    title: LocalizedText(en: "Gates", es: "Condiciones críticas", pt: "Condições críticas"),
    summary: LocalizedText(
      en:
        "Another strategy's score, set to 0 where a gate with effect “fail” is unmet, and limited to the lowest cap "
        + "among unmet gates with effect “cap”. For the few criteria that must hold. A gate is a cliff: show how far "
        + "away it is, and do not add gates until nothing passes.",
      es:
        "El puntaje de otra estrategia, llevado a 0 si no se cumple una condición con efecto «fail», y limitado al "
        + "menor tope entre las no cumplidas con efecto «cap». Para los pocos criterios que deben cumplirse. Una "
        + "condición es un precipicio: muestre a qué distancia está y no agregue tantas que nada pase.",
      pt:
        "A pontuação de outra estratégia, levada a 0 se uma condição com efeito “fail” não se cumpre, "
        + "e limitada ao menor teto entre as não cumpridas com efeito “cap”. Para os poucos critérios "
        + "que devem ser cumpridos. Uma condição é um precipício: mostre a que distância está e não "
        + "acrescente tantas que nada passe."),
    reference: "SSL Labs, SSL Server Rating Guide: category scores with grade caps",
    parameters: [
      .init(
        name: "base",
        summary: LocalizedText(
          en: "The strategy underneath", es: "La estrategia de base",
          pt: "A estratégia de base"),
        shape: .aggregator, isRequired: true),
      .init(
        name: "gates",
        summary: LocalizedText(en: "The conditions", es: "Las condiciones", pt: "As condições"),
        shape: .list(
          of: .record([
            .init(
              name: "criterion",
              summary: LocalizedText(
                en: "The id of the criterion or lesson", es: "El id del criterio o lección",
                pt: "O id do critério ou lição"),
              shape: .part, isRequired: true),
            .init(
              name: "min",
              summary: LocalizedText(
                en: "The least score", es: "El menor puntaje",
                pt: "A menor pontuação"),
              shape: .number(least: 0, most: 1), isRequired: true),
            .init(
              name: "effect",
              summary: LocalizedText(
                en: "What happens where it is unmet", es: "Qué pasa si no se cumple",
                pt: "O que acontece se não se cumpre"),
              shape: .text(words: ["fail", "cap"]), default: .text("fail")),
            .init(
              name: "cap",
              summary: LocalizedText(
                en: "The most the score can be then", es: "Lo máximo que puede ser el puntaje entonces",
                pt: "O máximo que a pontuação pode ser então"),
              shape: .number(least: 0, most: 1), isRequired: false),
          ]), least: 0),
        isRequired: true),
    ],
    traits: .monotone,
    make: .aggregator { parameters throws(ScoringFailure) in try Gates(parameters) })
}
