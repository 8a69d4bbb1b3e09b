public import Rubric

/// The smallest score among the parts.
public final class WeakestLink: Aggregator {
  private let isWeighted: Bool

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    isWeighted = try parameters.boolean("weighted")
  }

  /// Returns the smallest score, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    try account(parts).value
  }

  /// Returns the smallest score with the parts that set it.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func account(_ parts: [ScorePart]) throws(ScoringFailure) -> ScoreAccount {
    let shares = try ScorePart.shares(of: parts)
    var largest = 0.0
    for share in shares { largest = max(largest, share) }
    var smallest = Double.infinity
    var deciding: [String] = []
    for (part, share) in zip(parts, shares) where share > 0 {
      let value = isWeighted ? max(1 - share / largest, part.value) : part.value
      if value < smallest - 1e-12 { deciding = [] }
      if value <= smallest + 1e-12 { deciding.append(part.id) }
      smallest = min(smallest, value)
    }
    return ScoreAccount(value: smallest, deciding: deciding)
  }

  /// Weighted, equal parts may give more than that part.
  public var ownTraits: StrategyTraits? { isWeighted ? [.monotone, .usesWeights] : nil }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "weakest-link",
    title: LocalizedText(en: "Weakest link", es: "Eslabón más débil", pt: "Elo mais fraco"),
    summary: LocalizedText(
      en:
        "The smallest score of all; weighted, the smallest of max(1 − w/max w, x), so that a light part cannot pull "
        + "far down. For a few parts that must all hold, or over lessons; over many criteria it is nearly always zero "
        + "and tells designs no longer apart. Raising anything but the weakest changes nothing.",
      es:
        "El menor de los puntajes; con pesos, el menor de máx(1 − p/máx p, x), para que una parte leve no arrastre "
        + "demasiado. Para pocas partes que deben cumplirse todas, o sobre las lecciones; sobre muchos criterios da "
        + "casi siempre cero y ya no distingue diseños. Mejorar lo que no es lo más débil no cambia nada.",
      pt:
        "A menor das pontuações; com pesos, o menor de máx(1 − p/máx p, x), para que uma parte leve "
        + "não arraste demais. Para poucas partes que devem ser todas cumpridas, ou sobre as lições; "
        + "sobre muitos critérios dá quase sempre zero e já não distingue desenhos. Melhorar o que não é "
        + "o mais fraco não muda nada."),
    reference: "OECD/JRC, Handbook on Constructing Composite Indicators (2008), non-compensatory aggregation",
    parameters: [
      .init(
        name: "weighted",
        summary: LocalizedText(
          en: "Whether a light part pulls down less", es: "Si una parte leve arrastra menos",
          pt: "Se uma parte leve arrasta menos"),
        shape: .boolean, default: .boolean(false))
    ],
    traits: [.monotone, .idempotent, .annihilatedByZero],
    make: .aggregator { parameters throws(ScoringFailure) in try WeakestLink(parameters) })
}
