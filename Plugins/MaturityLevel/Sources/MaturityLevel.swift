public import Rubric

/// Cumulative levels: level k is reached where the needs of every level from 1 to k hold.
public final class MaturityLevel: Classifier {
  /// The classes, level 0 first.
  public let classes: [ScoreClass]

  private let needs: [[(id: String, number: Double)]]
  private let share: Double

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    share = try parameters.number("share")
    var needs: [[(id: String, number: Double)]] = []
    for record in try parameters.records("levels") { needs.append(try record.numberTable("need")) }
    self.needs = needs
    var classes: [ScoreClass] = []
    for level in 0...needs.count {
      classes.append(
        ScoreClass(
          id: "level-\(level)",
          title: LocalizedText(
            en: "Level \(level)", es: "Nivel \(level)",
            pt: "Nível \(level)")))
    }
    self.classes = classes
  }

  /// Returns the level.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int {
    _ = try ScorePart.shares(of: parts)
    for level in needs.indices where metShare(level, parts) + 1e-9 < share { return level }
    return needs.count
  }

  /// Returns what the next level needs and the parts do not reach.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func shortfalls(_ parts: [ScorePart]) throws(ScoringFailure) -> [ScoreShortfall] {
    let level = try classify(parts)
    guard needs.indices.contains(level) else { return [] }
    var shortfalls: [ScoreShortfall] = []
    for need in needs[level] {
      for part in parts where part.id == need.id && part.value + 1e-9 < need.number {
        shortfalls.append(ScoreShortfall(id: part.id, lacking: need.number - part.value))
      }
    }
    return shortfalls
  }

  /// Returns the share of a level's needs that hold, 0 for level 1; parts that do not apply need nothing.
  func metShare(_ position: Int, _ parts: [ScorePart]) -> Double {
    var met = 0.0
    var asked = 0.0
    for need in needs[position] {
      for part in parts where part.id == need.id {
        asked += 1
        if part.value + 1e-9 >= need.number { met += 1 }
      }
    }
    return asked == 0 ? 1 : met / asked
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "maturity-level",
    title: LocalizedText(en: "Maturity level", es: "Nivel de madurez", pt: "Nível de maturidade"),
    summary: LocalizedText(
      en:
        "Each level names the least scores that it needs; level k is reached where all levels up to k are met. Plain "
        + "and hard to buy: a later level never makes up for an earlier one. It is coarse, and gives no credit for "
        + "work on later levels, so show what the next level lacks.",
      es:
        "Cada nivel indica los puntajes mínimos que necesita; se alcanza el nivel k si se cumplen todos hasta k. "
        + "Claro y difícil de comprar: un nivel posterior nunca compensa uno anterior. Es grueso y no reconoce lo "
        + "hecho en niveles posteriores; muestre qué falta para el siguiente.",
      pt:
        "Cada nível indica as pontuações mínimas de que precisa; alcança-se o nível k se todos até k "
        + "se cumprem. Claro e difícil de comprar: um nível posterior nunca compensa um anterior. É "
        + "grosseiro e não reconhece o que foi feito em níveis posteriores; mostre o que falta para o "
        + "seguinte."),
    reference: "CMMI, staged representation; ISO/IEC 33020, capability levels",
    parameters: [
      .init(
        name: "levels",
        summary: LocalizedText(
          en: "The levels from 1 on", es: "Los niveles desde el 1",
          pt: "Os níveis a partir do 1"),
        shape: .list(
          of: .record([
            .init(
              name: "need",
              summary: LocalizedText(
                en: "The least score of each criterion or lesson",
                es: "El menor puntaje de cada criterio o lección",
                pt: "A menor pontuação de cada critério ou lição"),
              shape: .table(of: .number(least: 0, most: 1)), isRequired: true)
          ]), least: 1),
        isRequired: true),
      .init(
        name: "share",
        summary: LocalizedText(
          en: "The share of a level's needs that must hold",
          es: "La proporción de lo que un nivel necesita que debe cumplirse",
          pt: "A proporção do que um nível precisa que deve ser cumprida"),
        default: 1, least: 0, most: 1),
    ],
    traits: .monotone,
    make: .classifier { parameters throws(ScoringFailure) in try MaturityLevel(parameters) })
}
