package import Rubric

/// What a rubric changes in the one that it extends, in a line of words.
package enum OverrideText {
  /// Returns what is changed, without the reason.
  package static func text(of override: RubricOverride, in language: Language) -> String {
    func words(_ text: LocalizedText?) -> String { text?.text(in: language.tag) ?? "" }
    let before = words(override.before)
    let after = words(override.after)
    var place = override.criterionID + " " + words(override.title)
    if let level = override.level {
      place += ", " + ReportPhrase.level.text(in: language) + " " + String(level)
    }
    let change: String
    switch override.kind {
    case .threshold: change = words(override.label) + " " + before + " → " + after
    case .condition: change = "“" + before + "” → “" + after + "”"
    case .weight: change = ReportPhrase.weight.text(in: language) + " " + before + " → " + after
    case .gate: change = before + " → " + after
    case .added: change = ReportPhrase.overrideAdded.text(in: language)
    case .dropped:
      change =
        before.isEmpty
        ? ReportPhrase.overrideDropped.text(in: language)
        : ReportPhrase.overrideDroppedClauses.text(in: language, ("clauses", before))
    }
    return place + ": " + change
  }
}
