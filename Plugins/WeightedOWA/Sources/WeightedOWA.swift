public import Rubric

/// A weighted mean that leans to the worst parts, or to the best.
///
/// The parts are sorted from the best; with Sₖ the share of the weight of the best k, the score is
/// Σ (Q(Sₖ) − Q(Sₖ₋₁))·xₖ. Q is r^alpha, or runs straight between given position weights.
public final class WeightedOWA: Aggregator {
  private let alpha: Double
  private let positions: [Double]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    alpha = try parameters.number("alpha")
    guard alpha > 0 else { throw ScoringFailure(.badParameter(name: "alpha")) }
    guard parameters.has("positionWeights") else {
      positions = []
      return
    }
    let weights = try parameters.numbers("positionWeights")
    let total = weights.reduce(0, +)
    guard total > 0 else { throw ScoringFailure(.badParameter(name: "positionWeights")) }
    positions = weights.map { $0 / total }
  }

  /// Returns the ordered weighted mean, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    let shares = try ScorePart.shares(of: parts)
    // Equal values are adjacent, so that their order does not matter but in the last bits; the id settles these.
    let order = parts.indices.sorted { left, right in
      parts[left].value != parts[right].value
        ? parts[left].value > parts[right].value : parts[left].id < parts[right].id
    }
    var covered = 0.0
    var before = 0.0
    var score = 0.0
    for index in order where shares[index] > 0 {
      covered += shares[index]
      let after = quantifier(covered)
      score += (after - before) * parts[index].value
      before = after
    }
    return score
  }

  /// Returns Q of a share: how much the best parts with this share of the weight count together.
  func quantifier(_ share: Double) -> Double {
    if share >= 1 - 1e-15 { return 1 }
    guard !positions.isEmpty else { return RealFunctions.pow(share, alpha) }
    var rest = share * Double(positions.count)
    var sum = 0.0
    for weight in positions {
      if rest <= 1 { return sum + weight * max(rest, 0) }
      sum += weight
      rest -= 1
    }
    return 1
  }

  /// Returns the weights of the positions, the best first, where `count` parts weigh the same.
  func positionWeights(_ count: Int) -> [Double] {
    var weights: [Double] = []
    for position in 0..<count {
      weights.append(
        quantifier(Double(position + 1) / Double(count)) - quantifier(Double(position) / Double(count)))
    }
    return weights
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "weighted-owa",
    title: LocalizedText(
      en: "Cautious weighted mean", es: "Media ponderada cautelosa",
      pt: "Média ponderada cautelosa"),
    summary: LocalizedText(
      en:
        "Parts sorted from the best; with S the share of the weight so far, the sum of (Q(S) − Q(S before))·x, where "
        + "Q(r) = r^alpha. With alpha above 1 the worst parts count more, below 1 the best; 1 is the plain weighted "
        + "mean. It stays cautious over many criteria without falling to zero. What a part counts depends on its "
        + "place among the others, so contributions do not add up by part.",
      es:
        "Partes ordenadas desde la mejor; con S la parte del peso acumulada, la suma de (Q(S) − Q(S anterior))·x, "
        + "donde Q(r) = r^alpha. Con alpha mayor que 1 pesan más las peores, con menos de 1 las mejores; 1 es la "
        + "media ponderada simple. Es cautelosa con muchos criterios sin caer a cero. Lo que cuenta una parte "
        + "depende de su lugar entre las demás, así que los aportes no se suman por parte.",
      pt:
        "Partes ordenadas a partir da melhor; com S a parte do peso acumulada, a soma de (Q(S) − Q(S "
        + "anterior))·x, onde Q(r) = r^alpha. Com alpha maior que 1 pesam mais as piores, com menos de 1 "
        + "as melhores; 1 é a média ponderada simples. É cautelosa com muitos critérios sem cair a zero. "
        + "O que uma parte conta depende do seu lugar entre as demais, por isso as contribuições não se "
        + "somam por parte."),
    reference:
      "Yager, On ordered weighted averaging aggregation operators (1988); Torra, The weighted OWA operator (1997)",
    parameters: [
      .init(
        name: "alpha",
        summary: LocalizedText(
          en: "Above 1 leans to the worst parts, below 1 to the best",
          es: "Más de 1 se inclina a las peores partes; menos de 1, a las mejores",
          pt: "Mais de 1 tende às piores partes; menos de 1, às melhores"),
        default: 2, least: 1e-3, most: 100),
      .init(
        name: "positionWeights",
        summary: LocalizedText(
          en: "Weights of the positions from the best to the worst, instead of alpha",
          es: "Pesos de las posiciones, de la mejor a la peor, en vez de alpha",
          pt: "Pesos das posições, da melhor à pior, em vez de alpha"),
        shape: .list(of: .number(least: 0, most: 1e6), least: 1), isRequired: false),
    ],
    traits: [.monotone, .idempotent, .usesWeights],
    make: .aggregator { parameters throws(ScoringFailure) in try WeightedOWA(parameters) })
}
