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

  /// Returns the words of a language; English where there are none.
  static func words(in language: String) -> EngineWords {
    language == "es" ? spanish : english
  }

  private static let english = EngineWords(
    of: "of", orMore: "or more", to: "to", atMost: "at most", notStated: "not stated",
    notAllStated: "not all is stated",
    noValue: "nothing to count", more: "more", days: "days", months: "months")

  private static let spanish = EngineWords(
    of: "de", orMore: "o más", to: "a", atMost: "a lo sumo", notStated: "no consignado",
    notAllStated: "no todo está consignado",
    noValue: "nada que contar", more: "más", days: "días", months: "meses")
}
