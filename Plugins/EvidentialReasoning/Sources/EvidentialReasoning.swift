public import Rubric

/// Combines the parts as pieces of evidence for grades, and returns the expected utility.
public final class EvidentialReasoning: Aggregator {
  /// Belief in each grade, and what no grade has.
  struct Belief: Hashable {
    let grades: [Double]
    let unassigned: Double
  }

  private let utilities: [Double]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    utilities = try parameters.numbers("utilities")
    for (lower, upper) in zip(utilities, utilities.dropFirst()) where upper <= lower {
      throw ScoringFailure(.badParameter(name: "utilities"))
    }
    guard utilities.first == 0, utilities.last == 1 else {
      throw ScoringFailure(.badParameter(name: "utilities"))
    }
  }

  /// Returns the expected utility of the combined belief, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for no parts and values outside 0 to 1.
  public func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    let shares = try ScorePart.shares(of: parts)
    var beliefs: [[Double]] = []
    for part in parts {
      guard part.value >= 0, part.value <= 1 else { throw ScoringFailure(.outOfRange) }
      beliefs.append(belief(in: part.value))
    }
    let combined = Self.combine(beliefs, shares: shares)
    var sum = 0.0
    for (grade, utility) in zip(combined.grades, utilities) { sum += grade * utility }
    return min(max(sum, 0), 1)
  }

  /// A value between two grades is believed to be each of them in proportion.
  private func belief(in value: Double) -> [Double] {
    var belief = utilities.map { _ in 0.0 }
    for position in 1..<utilities.count where value <= utilities[position] {
      let width = utilities[position] - utilities[position - 1]
      let upper = (value - utilities[position - 1]) / width
      belief[position] = upper
      belief[position - 1] = 1 - upper
      break
    }
    return belief
  }

  /// Combines beliefs by the analytical form of the evidential reasoning algorithm.
  static func combine(_ beliefs: [[Double]], shares: [Double]) -> Belief {
    let grades = beliefs.first?.count ?? 0
    var without = 1.0
    var unweighted = 1.0
    var products = Array(repeating: 1.0, count: grades)
    for (belief, share) in zip(beliefs, shares) {
      let assigned = belief.reduce(0, +)
      without *= 1 - share * assigned
      unweighted *= 1 - share
      for grade in 0..<grades { products[grade] *= share * belief[grade] + 1 - share * assigned }
    }
    let scale = 1 / (products.reduce(0, +) - Double(grades - 1) * without)
    let rest = 1 - scale * unweighted
    return Belief(
      grades: products.map { scale * ($0 - without) / rest },
      unassigned: scale * (without - unweighted) / rest)
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "evidential-reasoning",
    title: LocalizedText(
      en: "Evidential reasoning", es: "Razonamiento evidencial",
      pt: "Raciocínio evidencial"),
    summary: LocalizedText(
      en:
        "Each part becomes a belief in two neighbouring grades, beliefs are combined by weight, and the score is the "
        + "expected utility. Evidence that agrees strengthens itself, so equal parts between two grades move towards "
        + "the nearer one. Strong where beliefs are given, hard to explain.",
      es:
        "Cada parte se vuelve una creencia en dos grados vecinos, las creencias se combinan por peso y el puntaje es "
        + "la utilidad esperada. La evidencia que coincide se refuerza, así que partes iguales entre dos grados se "
        + "acercan al más próximo. Potente cuando hay creencias dadas, difícil de explicar.",
      pt:
        "Cada parte se torna uma crença em dois graus vizinhos, as crenças são combinadas por peso e a "
        + "pontuação é a utilidade esperada. A evidência que coincide se reforça, por isso partes iguais "
        + "entre dois graus se aproximam do mais próximo. Potente quando há crenças dadas, difícil de "
        + "explicar."),
    reference:
      "Wang, Yang and Xu, Environmental impact assessment using the evidential reasoning approach (2006)",
    parameters: [
      .init(
        name: "utilities",
        summary: LocalizedText(
          en: "The utility of each grade, rising from 0 to 1", es: "La utilidad de cada grado, de 0 a 1",
          pt: "A utilidade de cada grau, de 0 a 1"),
        shape: .list(of: .number(least: 0, most: 1), least: 2),
        default: .list([.number(0), .number(0.25), .number(0.5), .number(0.75), .number(1)]))
    ],
    traits: [.usesWeights],
    make: .aggregator { parameters throws(ScoringFailure) in try EvidentialReasoning(parameters) })
}
