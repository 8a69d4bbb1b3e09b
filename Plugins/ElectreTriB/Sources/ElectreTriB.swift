public import Rubric

/// Sorting by outranking: a class is reached where it is credible enough that the whole is at least as good as the
/// class's profile.
public final class ElectreTriB: Classifier {
  /// The classes, the one below all profiles first.
  public let classes: [ScoreClass]

  private let profiles: [[(id: String, number: Double)]]
  private let indifference: Double
  private let preference: Double
  private let indifferences: [(id: String, number: Double)]
  private let preferences: [(id: String, number: Double)]
  private let vetoes: [(id: String, number: Double)]
  private let cut: Double
  private let isOptimistic: Bool

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    indifference = try parameters.number("indifference")
    preference = try parameters.number("preference")
    indifferences =
      parameters.has("indifferences") ? try parameters.numberTable("indifferences") : []
    preferences = parameters.has("preferences") ? try parameters.numberTable("preferences") : []
    vetoes = parameters.has("veto") ? try parameters.numberTable("veto") : []
    cut = try parameters.number("cut")
    isOptimistic = try parameters.text("assignment") == "optimistic"
    let lowest = try parameters.text("lowest")
    var classes = [ScoreClass(id: lowest, title: LocalizedText(verbatim: lowest))]
    var profiles: [[(id: String, number: Double)]] = []
    for record in try parameters.records("profiles") {
      let name = try record.text("class")
      classes.append(ScoreClass(id: name, title: LocalizedText(verbatim: name)))
      profiles.append(try record.numberTable("at"))
    }
    self.classes = classes
    self.profiles = profiles
    try checkThresholds()
  }

  /// Indifference ≤ preference ≤ veto, for every part.
  private func checkThresholds() throws(ScoringFailure) {
    guard preference >= indifference else { throw ScoringFailure(.badParameter(name: "preference")) }
    for entry in indifferences + preferences {
      guard number(entry.id, preferences, preference) >= number(entry.id, indifferences, indifference) else {
        throw ScoringFailure(.badParameter(name: "preferences"))
      }
    }
    for veto in vetoes where veto.number < number(veto.id, preferences, preference) {
      throw ScoringFailure(.badParameter(name: "veto"))
    }
  }

  private func number(
    _ id: String, _ table: [(id: String, number: Double)], _ standard: Double
  ) -> Double {
    for entry in table where entry.id == id { return entry.number }
    return standard
  }

  /// Returns the class.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int {
    if isOptimistic {
      for position in profiles.indices {
        let over = try credibility(position, parts, reversed: true) + 1e-9 >= cut
        let under = try credibility(position, parts, reversed: false) + 1e-9 >= cut
        if over, !under { return position }
      }
      return profiles.count
    }
    for position in profiles.indices.reversed() {
      if try credibility(position, parts, reversed: false) + 1e-9 >= cut { return position + 1 }
    }
    return 0
  }

  /// Returns how credible it is that the parts are at least as good as a profile; reversed, that the profile is at
  /// least as good as the parts.
  func credibility(
    _ position: Int, _ parts: [ScorePart], reversed: Bool
  ) throws(ScoringFailure) -> Double {
    let shares = try ScorePart.shares(of: parts)
    var concordance = 0.0
    var discordances: [Double] = []
    for (part, share) in zip(parts, shares) where share > 0 {
      var least = 0.0
      for entry in profiles[position] where entry.id == part.id { least = entry.number }
      let q = number(part.id, indifferences, indifference)
      let p = number(part.id, preferences, preference)
      let lacking = reversed ? part.value - least : least - part.value
      if lacking <= q + 1e-12 {
        concordance += share
      } else if lacking < p {
        concordance += share * (p - lacking) / (p - q)
      }
      for veto in vetoes where veto.id == part.id && lacking > p {
        discordances.append(lacking >= veto.number ? 1 : (lacking - p) / (veto.number - p))
      }
    }
    var credibility = concordance
    for discordance in discordances where discordance > concordance {
      credibility *= (1 - discordance) / (1 - concordance)
    }
    return credibility
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "electre-tri-b",
    title: LocalizedText(en: "ELECTRE TRI-B", es: "ELECTRE TRI-B", pt: "ELECTRE TRI-B"),
    summary: LocalizedText(
      en:
        "Concordance: the weight of the parts that reach the profile, fading from the indifference to the preference "
        + "threshold; a part that is far below weakens it, up to a veto. A class is reached where the credibility is "
        + "at least the cut. Three thresholds to justify for each part: try majority-rule sorting first.",
      es:
        "Concordancia: el peso de las partes que alcanzan el perfil, decreciente entre el umbral de indiferencia y el "
        + "de preferencia; una parte muy por debajo la debilita, hasta el veto. Se alcanza una clase si la "
        + "credibilidad llega al corte. Son tres umbrales que justificar por parte: pruebe antes la clasificación "
        + "por mayoría.",
      pt:
        "Concordância: o peso das partes que alcançam o perfil, decrescente entre o limiar de "
        + "indiferença e o de preferência; uma parte muito abaixo a enfraquece, até o veto. Alcança-se "
        + "uma classe se a credibilidade chega ao corte. São três limiares a justificar por parte: "
        + "experimente antes a classificação por maioria."),
    reference: "Roy and Bouyssou, Aide multicritère à la décision (1993); Yu, ELECTRE TRI (1992)",
    parameters: [
      .init(
        name: "profiles",
        summary: LocalizedText(
          en: "The classes above the lowest, with the scores from which each begins",
          es: "Las clases sobre la más baja, con los puntajes desde los que empieza cada una",
          pt: "As classes acima da mais baixa, com as pontuações a partir das quais cada uma começa"),
        shape: .list(
          of: .record([
            .init(
              name: "class",
              summary: LocalizedText(
                en: "The class's name", es: "El nombre de la clase",
                pt: "O nome da classe"),
              shape: .text(words: []), isRequired: true),
            .init(
              name: "at",
              summary: LocalizedText(
                en: "The score of each criterion or lesson", es: "El puntaje de cada criterio o lección",
                pt: "A pontuação de cada critério ou lição"),
              shape: .table(of: .number(least: 0, most: 1)), isRequired: true),
          ]), least: 1),
        isRequired: true),
      .init(
        name: "lowest",
        summary: LocalizedText(
          en: "The name of the class below all profiles", es: "El nombre de la clase bajo todos los perfiles",
          pt: "O nome da classe abaixo de todos os perfis"),
        shape: .text(words: []), default: .text("lowest")),
      .init(
        name: "indifference",
        summary: LocalizedText(
          en: "The difference that does not count", es: "La diferencia que no cuenta",
          pt: "A diferença que não conta"),
        default: 0, least: 0, most: 1),
      .init(
        name: "preference",
        summary: LocalizedText(
          en: "The difference from which a part is clearly below",
          es: "La diferencia desde la que una parte está claramente por debajo",
          pt: "A diferença a partir da qual uma parte está claramente abaixo"),
        default: 0, least: 0, most: 1),
      .init(
        name: "indifferences",
        summary: LocalizedText(
          en: "Other indifference thresholds, by id", es: "Otros umbrales de indiferencia, por id",
          pt: "Outros limiares de indiferença, por id"),
        shape: .table(of: .number(least: 0, most: 1)), isRequired: false),
      .init(
        name: "preferences",
        summary: LocalizedText(
          en: "Other preference thresholds, by id", es: "Otros umbrales de preferencia, por id",
          pt: "Outros limiares de preferência, por id"),
        shape: .table(of: .number(least: 0, most: 1)), isRequired: false),
      .init(
        name: "veto",
        summary: LocalizedText(
          en: "The difference that no other part makes up for",
          es: "La diferencia que ninguna otra parte compensa",
          pt: "A diferença que nenhuma outra parte compensa"),
        shape: .table(of: .number(least: 0, most: 1)), isRequired: false),
      .init(
        name: "cut",
        summary: LocalizedText(
          en: "The least credibility", es: "La menor credibilidad", pt: "A menor credibilidade"),
        default: 0.75, least: 0.5, most: 1),
      .init(
        name: "assignment",
        summary: LocalizedText(
          en: "From the best profile down (pessimistic), or from the worst up (optimistic)",
          es: "Desde el mejor perfil hacia abajo («pessimistic») o desde el peor hacia arriba («optimistic»)",
          pt: "Do melhor perfil para baixo (“pessimistic”) ou do pior para cima (“optimistic”)"),
        shape: .text(words: ["pessimistic", "optimistic"]), default: .text("pessimistic")),
    ],
    traits: [.monotone, .usesWeights],
    make: .classifier { parameters throws(ScoringFailure) in try ElectreTriB(parameters) })
}
