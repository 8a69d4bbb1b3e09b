public import Rubric

/// The weighted power mean (Σ vᵢ·xᵢᵖ)^(1/p): arithmetic for p = 1, geometric for 0, harmonic for −1.
public final class WeightedMean: Aggregator {
  private let power: Double
  private let floor: Double

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    power = try parameters.number("p")
    floor = try parameters.number("floor")
  }

  /// Returns the mean, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    let shares = try ScorePart.shares(of: parts)
    var least = Double.infinity
    var most = -Double.infinity
    for part in parts where part.weight > 0 {
      least = min(least, max(part.value, floor))
      most = max(most, max(part.value, floor))
    }
    if power <= 0, least <= 0 { return 0 }
    if most <= 0 { return 0 }
    // Relative to the part that weighs most in the sum, no power can overflow.
    let reference = power < 0 ? least : most
    var sum = 0.0
    for (part, share) in zip(parts, shares) where share > 0 {
      let ratio = max(part.value, floor) / reference
      sum += share * (power == 0 ? RealFunctions.log(ratio) : RealFunctions.pow(ratio, power))
    }
    let mean = reference * (power == 0 ? RealFunctions.exp(sum) : RealFunctions.pow(sum, 1 / power))
    return min(max(mean, least), most)
  }

  /// Returns the mean; of an arithmetic one also what each part contributes.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func account(_ parts: [ScorePart]) throws(ScoringFailure) -> ScoreAccount {
    let value = try aggregate(parts)
    guard power == 1 else { return ScoreAccount(value: value) }
    let shares = try ScorePart.shares(of: parts)
    return ScoreAccount(value: value, contributions: zip(parts, shares).map { max($0.value, floor) * $1 })
  }

  /// A floor keeps equal parts below it from giving that part; without one, a single zero gives zero from p = 0 down.
  public var ownTraits: StrategyTraits? {
    var traits: StrategyTraits = [.monotone, .usesWeights]
    if power == 1 { traits.insert(.additive) }
    if floor == 0 {
      traits.insert(.idempotent)
      if power <= 0 { traits.insert(.annihilatedByZero) }
    }
    return traits
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "weighted-mean",
    title: LocalizedText(en: "Weighted mean", es: "Media ponderada", pt: "Média ponderada"),
    summary: LocalizedText(
      en:
        "(Σ v·xᵖ)^(1/p) with v the share of the weight: arithmetic for p = 1, geometric for p = 0, harmonic for "
        + "p = −1. The arithmetic one is easy to explain, since contributions add up, but a good part makes up for a "
        + "bad one without limit: never let it stand alone where something must hold. The smaller p, the less can "
        + "be made up for; from 0 down a single zero gives zero unless a floor is set, and then the floor decides.",
      es:
        "(Σ v·xᵖ)^(1/p), con v la parte del peso: aritmética con p = 1, geométrica con p = 0, armónica con p = −1. "
        + "La aritmética es fácil de explicar, pues los aportes se suman, pero una parte buena compensa sin límite a "
        + "una mala: no la use sola donde algo debe cumplirse. Cuanto menor es p, menos se compensa; desde 0 hacia "
        + "abajo un solo cero da cero, salvo que haya un piso, y entonces decide el piso.",
      pt:
        "(Σ v·xᵖ)^(1/p), com v a parte do peso: aritmética com p = 1, geométrica com p = 0, harmônica "
        + "com p = −1. A aritmética é fácil de explicar, pois as contribuições se somam, mas uma parte "
        + "boa compensa sem limite uma ruim: não a use sozinha onde algo deve ser cumprido. Quanto menor "
        + "é p, menos se compensa; de 0 para baixo um só zero dá zero, a menos que haja um piso, e então "
        + "o piso decide."),
    reference:
      "OECD/JRC, Handbook on Constructing Composite Indicators (2008), linear and geometric aggregation",
    parameters: [
      .init(
        name: "p",
        summary: LocalizedText(
          en: "The power: 1 arithmetic, 0 geometric, −1 harmonic",
          es: "La potencia: 1 aritmética, 0 geométrica, −1 armónica",
          pt: "A potência: 1 aritmética, 0 geométrica, −1 harmônica"),
        default: 1, least: -1000, most: 1000),
      .init(
        name: "floor",
        summary: LocalizedText(
          en: "Scores below this count as this", es: "Los puntajes menores cuentan como este",
          pt: "As pontuações menores contam como esta"),
        default: 0, least: 0, most: 1),
    ],
    traits: [.monotone, .idempotent, .additive, .usesWeights],
    make: .aggregator { parameters throws(ScoringFailure) in try WeightedMean(parameters) })
}
