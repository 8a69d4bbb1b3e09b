public import Rubric

/// Majority-rule sorting: a class is reached where enough weight is at or above its profile and nothing is far below.
public final class MRSort: Classifier {
  /// The classes, the one below all profiles first.
  public let classes: [ScoreClass]

  private let profiles: [[(id: String, number: Double)]]
  private let majority: Double
  private let vetoes: [(id: String, number: Double)]

  private init(_ parameters: StrategyParameters) throws(ScoringFailure) {
    majority = try parameters.number("majority")
    vetoes = parameters.has("veto") ? try parameters.numberTable("veto") : []
    let lowest = try parameters.text("lowest")
    var classes = [ScoreClass(id: lowest, title: LocalizedText(verbatim: lowest))]
    var profiles: [[(id: String, number: Double)]] = []
    for record in try parameters.records("profiles") {
      let name = try record.text("class")
      classes.append(ScoreClass(id: name, title: LocalizedText(verbatim: name)))
      let profile = try record.numberTable("at")
      if let below = profiles.last {
        for entry in profile {
          for lower in below where lower.id == entry.id && lower.number > entry.number {
            throw ScoringFailure(.badParameter(name: "at"))
          }
        }
      }
      profiles.append(profile)
    }
    self.classes = classes
    self.profiles = profiles
  }

  /// Returns the class; the climb from the lowest profile stops at the first that is not reached.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int {
    for position in profiles.indices {
      guard try support(position, parts) + 1e-9 >= majority, !isVetoed(position, parts) else {
        return position
      }
    }
    return profiles.count
  }

  /// Returns the parts below the next class's profile.
  ///
  /// - Throws: `ScoringFailure` for no parts.
  public func shortfalls(_ parts: [ScorePart]) throws(ScoringFailure) -> [ScoreShortfall] {
    let position = try classify(parts)
    guard profiles.indices.contains(position) else { return [] }
    var shortfalls: [ScoreShortfall] = []
    for part in parts {
      let lacking = least(of: part.id, in: profiles[position]) - part.value
      if lacking > 1e-9 { shortfalls.append(ScoreShortfall(id: part.id, lacking: lacking)) }
    }
    return shortfalls
  }

  /// Returns the share of the weight that is at or above a profile.
  func support(_ position: Int, _ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    let shares = try ScorePart.shares(of: parts)
    var support = 0.0
    for (part, share) in zip(parts, shares)
    where part.value + 1e-9 >= least(of: part.id, in: profiles[position]) {
      support += share
    }
    return support
  }

  private func isVetoed(_ position: Int, _ parts: [ScorePart]) -> Bool {
    for part in parts where part.weight > 0 {
      for veto in vetoes where veto.id == part.id {
        if least(of: part.id, in: profiles[position]) - part.value > veto.number + 1e-9 { return true }
      }
    }
    return false
  }

  /// A profile that does not name a part asks nothing of it.
  private func least(of id: String, in profile: [(id: String, number: Double)]) -> Double {
    for entry in profile where entry.id == id { return entry.number }
    return 0
  }

  /// The strategy as it is registered.
  public static let module = StrategyModule(
    id: "mr-sort",
    title: LocalizedText(
      en: "Majority-rule sorting", es: "Clasificación por mayoría",
      pt: "Classificação por maioria"),
    summary: LocalizedText(
      en:
        "A class is reached where the parts at or above its profile have at least the majority of the weight, and no "
        + "part is more than its veto below. Two numbers that a user can explain. It does not see by how much a part "
        + "is above, and near the majority a small weight decides.",
      es:
        "Se alcanza una clase si las partes que llegan a su perfil reúnen al menos la mayoría del peso y ninguna "
        + "queda por debajo más que su veto. Dos números que un usuario puede explicar. No ve cuánto supera una parte "
        + "el perfil, y cerca de la mayoría decide un peso pequeño.",
      pt:
        "Alcança-se uma classe se as partes que chegam ao perfil dela reúnem ao menos a maioria do "
        + "peso e nenhuma fica abaixo mais que o seu veto. Dois números que um usuário pode explicar. "
        + "Não vê quanto uma parte supera o perfil, e perto da maioria um peso pequeno decide."),
    reference:
      "Leroy, Mousseau and Pirlot, Learning the parameters of a multiple criteria sorting method (2011)",
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
                en: "The least score of each criterion or lesson",
                es: "El menor puntaje de cada criterio o lección",
                pt: "A menor pontuação de cada critério ou lição"),
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
        name: "majority",
        summary: LocalizedText(
          en: "The share of the weight that must be at or above",
          es: "La proporción del peso que debe alcanzar el perfil",
          pt: "A proporção do peso que deve alcançar o perfil"),
        default: 0.7, least: 0.5, most: 1),
      .init(
        name: "veto",
        summary: LocalizedText(
          en: "How far below a profile a criterion or lesson may be at most",
          es: "Cuánto puede quedar un criterio o lección bajo un perfil, como máximo",
          pt: "Quanto um critério ou lição pode ficar abaixo de um perfil, no máximo"),
        shape: .table(of: .number(least: 0, most: 1)), isRequired: false),
    ],
    traits: [.monotone, .usesWeights],
    make: .classifier { parameters throws(ScoringFailure) in try MRSort(parameters) })
}
