/// The few words that the engine itself puts into texts.
struct EngineWords: Sendable {
  let of: String
  let orMore: String
  let to: String
  let atMost: String
  let notStated: String
  let notAllStated: String
  let noValue: String
  let more: String
  let days: String
  let months: String
  /// What stands for people, and for what a design says, where it may not be quoted.
  let participant, convener, intermediary, critic, stakeholder, actor, design, omitted: String

  /// Returns the words of a language; English where there are none.
  static func words(in language: String) -> EngineWords {
    switch language {
    case "es": spanish
    case "pt": portuguese
    default: english
    }
  }

  private static let english = EngineWords(
    of: "of", orMore: "or more", to: "to", atMost: "at most", notStated: "not stated",
    notAllStated: "not all is stated",
    noValue: "nothing to count", more: "more", days: "days", months: "months",
    participant: "participant", convener: "convener", intermediary: "intermediary", critic: "critic",
    stakeholder: "stakeholder", actor: "actor", design: "Design", omitted: "(not shown)")

  private static let spanish = EngineWords(
    of: "de", orMore: "o más", to: "a", atMost: "a lo sumo", notStated: "no consignado",
    notAllStated: "no todo está consignado",
    noValue: "nada que contar", more: "más", days: "días", months: "meses",
    participant: "participante", convener: "convocante", intermediary: "intermediario", critic: "crítico",
    stakeholder: "parte interesada", actor: "actor", design: "Diseño", omitted: "(no se muestra)")

  private static let portuguese = EngineWords(
    of: "de", orMore: "ou mais", to: "a", atMost: "no máximo", notStated: "não informado",
    notAllStated: "nem tudo está informado",
    noValue: "nada a contar", more: "a mais", days: "dias", months: "meses",
    participant: "participante", convener: "convocante", intermediary: "intermediário", critic: "crítico",
    stakeholder: "parte interessada", actor: "ator", design: "Desenho", omitted: "(não é mostrado)")
}
