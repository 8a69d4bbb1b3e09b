public import Rubric

/// A verdict that no number of easy criteria can buy: the gates decide first.
///
/// | verdict | when |
/// | --- | --- |
/// | not satisfied | some gate is at level 0 |
/// | weak | some gate is at level 1 |
/// | partly | all gates are at level 2 or above |
/// | largely | also half of the criteria are at 3 or above, and no heavy criterion is at 0 |
/// | satisfied | all gates are at 3 or above, two thirds of the criteria too, and no heavy criterion is below 2 |
///
/// A criterion is heavy when it weighs at least `heavy`.
public final class LessonVerdict: Classifier {
  /// The classes, the worst first.
  public let classes = [
    ScoreClass(
      id: "not-satisfied",
      title: LocalizedText(
        en: "Not satisfied", es: "No satisfecha",
        pt: "Não satisfeita")),
    ScoreClass(id: "weak", title: LocalizedText(en: "Weak", es: "Débil", pt: "Fraca")),
    ScoreClass(
      id: "partly",
      title: LocalizedText(
        en: "Partly satisfied", es: "Satisfecha en parte",
        pt: "Parcialmente satisfeita")),
    ScoreClass(
      id: "largely",
      title: LocalizedText(
        en: "Largely satisfied", es: "Satisfecha en gran medida",
        pt: "Amplamente satisfeita")),
    ScoreClass(id: "satisfied", title: LocalizedText(en: "Satisfied", es: "Satisfecha", pt: "Satisfeita")),
  ]

  private let heavy: Double
  private let largelyShare: Double
  private let satisfiedShare: Double

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    heavy = try parameters.number("heavy")
    largelyShare = try parameters.number("largelyShare")
    satisfiedShare = try parameters.number("satisfiedShare")
  }

  /// Returns the verdict's position in ``classes``.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int {
    _ = try ScorePart.shares(of: parts)
    var weakestGate = Int.max
    var weakestHeavy = Int.max
    var substantial = 0
    for part in parts {
      if part.isGate { weakestGate = min(weakestGate, part.level) }
      if part.weight >= heavy { weakestHeavy = min(weakestHeavy, part.level) }
      if part.level >= 3 { substantial += 1 }
    }
    if weakestGate == 0 { return 0 }
    if weakestGate == 1 { return 1 }
    if weakestGate >= 3, weakestHeavy >= 2, reaches(substantial, of: parts.count, satisfiedShare) { return 4 }
    if weakestHeavy > 0, reaches(substantial, of: parts.count, largelyShare) { return 3 }
    return 2
  }

  /// The small tolerance keeps two of three from falling short of a rounded two thirds.
  private func reaches(_ count: Int, of total: Int, _ share: Double) -> Bool {
    Double(count) + 1e-9 >= share * Double(total)
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "lesson-verdict",
    title: LocalizedText(en: "Lesson verdict", es: "Veredicto por lección", pt: "Veredito por lição"),
    summary: LocalizedText(
      en:
        "Gates first: a gate at level 0 or 1 decides the verdict alone. Then the share of criteria at level 3 or "
        + "above, and the weakest of the heavy ones. Nothing compensates for a failed gate.",
      es:
        "Primero las condiciones críticas: una en nivel 0 o 1 decide sola el veredicto. Después, la proporción de "
        + "criterios en nivel 3 o más y el más débil de los de mayor peso. Nada compensa una condición crítica "
        + "incumplida.",
      pt:
        "Primeiro as condições críticas: uma no nível 0 ou 1 decide sozinha o veredito. Depois, a "
        + "proporção de critérios no nível 3 ou mais e o mais fraco dos de maior peso. Nada compensa uma "
        + "condição crítica descumprida."),
    reference: "Project rule; staged maturity as in ISO/IEC 33020",
    parameters: [
      .init(
        name: "heavy",
        summary: LocalizedText(
          en: "The weight from which a criterion is heavy",
          es: "El peso desde el cual un criterio es de mayor peso",
          pt: "O peso a partir do qual um critério é de maior peso"),
        default: 2, least: 1, most: 100),
      .init(
        name: "largelyShare",
        summary: LocalizedText(
          en: "The share of criteria at level 3 or above for “largely”",
          es: "La proporción de criterios en nivel 3 o más para «en gran medida»",
          pt: "A proporção de critérios no nível 3 ou mais para “amplamente satisfeita”"),
        default: 0.5, least: 0, most: 1),
      .init(
        name: "satisfiedShare",
        summary: LocalizedText(
          en: "The share of criteria at level 3 or above for “satisfied”",
          es: "La proporción de criterios en nivel 3 o más para «satisfecha»",
          pt: "A proporção de critérios no nível 3 ou mais para “satisfeita”"),
        default: 2.0 / 3.0, least: 0, most: 1),
    ],
    traits: [.monotone, .usesWeights, .absoluteWeights],
    make: .classifier { parameters throws(ScoringFailure) in try LessonVerdict(parameters) })
}
