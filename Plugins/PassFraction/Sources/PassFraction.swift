public import Rubric

/// The share of the weight of the parts that reach their threshold.
public final class PassFraction: Aggregator {
  private let standard: Double
  private let thresholds: [(id: String, number: Double)]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    standard = try parameters.number("threshold")
    thresholds = parameters.has("thresholds") ? try parameters.numberTable("thresholds") : []
  }

  /// Returns the share that passes, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    try account(parts).value
  }

  /// Returns the share that passes, what each part adds, and the parts that do not pass.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func account(_ parts: [ScorePart]) throws(ScoringFailure) -> ScoreAccount {
    let shares = try ScorePart.shares(of: parts)
    var contributions: [Double] = []
    var unmet: [String] = []
    for (part, share) in zip(parts, shares) {
      if part.value + 1e-9 >= threshold(of: part.id) {
        contributions.append(share)
      } else {
        contributions.append(0)
        unmet.append(part.id)
      }
    }
    return ScoreAccount(
      value: min(contributions.reduce(0, +), 1), contributions: contributions, unmet: unmet)
  }

  private func threshold(of id: String) -> Double {
    for threshold in thresholds where threshold.id == id { return threshold.number }
    return standard
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "pass-fraction",
    title: LocalizedText(en: "Share that passes", es: "Proporción que cumple", pt: "Proporção que cumpre"),
    summary: LocalizedText(
      en:
        "The weight of the parts at or above their threshold, divided by all weight. For checklists. It throws away "
        + "how far above or below a part is, and invites work that is only just enough.",
      es:
        "El peso de las partes que alcanzan su umbral, dividido por todo el peso. Para listas de verificación. "
        + "Descarta cuánto por encima o por debajo está una parte e invita a hacer apenas lo suficiente.",
      pt:
        "O peso das partes que alcançam o seu limiar, dividido por todo o peso. Para listas de "
        + "verificação. Descarta quanto uma parte está acima ou abaixo e convida a fazer apenas o "
        + "suficiente."),
    reference: "Lighthouse, accessibility scoring: weighted share of passed audits",
    parameters: [
      .init(
        name: "threshold",
        summary: LocalizedText(
          en: "The least score that passes", es: "El menor puntaje que cumple",
          pt: "A menor pontuação que cumpre"),
        default: 0.5, least: 0, most: 1),
      .init(
        name: "thresholds",
        summary: LocalizedText(
          en: "Other thresholds, by the id of a criterion or lesson",
          es: "Otros umbrales, por el id de un criterio o lección",
          pt: "Outros limiares, pelo id de um critério ou lição"),
        shape: .table(of: .number(least: 0, most: 1)), isRequired: false),
    ],
    traits: [.monotone, .additive, .usesWeights],
    make: .aggregator { parameters throws(ScoringFailure) in try PassFraction(parameters) })
}
