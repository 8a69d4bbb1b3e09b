package import JSONDocument

/// A finding that somebody answers for.
package struct Waiver: Sendable {
  /// Why a finding may stand.
  package enum Kind: String, Sendable, CaseIterable {
    /// The criterion asks something that does not concern the design.
    case notApplicable = "not-applicable"
    /// What is asked is there, in another document.
    case metElsewhere = "met-elsewhere"
    /// The owner knows, and takes the risk until a date.
    case acceptedRisk = "accepted-risk"
    /// The criterion is wrong here.
    case ruleWrong = "rule-wrong"
    /// The design is an example that shows just this.
    case example
  }

  /// The id of the criterion, the contradiction or the integrity rule.
  package let criterion: String
  /// The id of the design; nil where none is named.
  package let design: String?
  /// The place in the design, by names and identities; nil is anywhere.
  package let place: String?
  /// Why the finding may stand.
  package let kind: Kind
  /// The reason, in a sentence.
  package let reason: String
  /// Who answers for it.
  package let owner: String
  /// The last day on which it counts, YYYY-MM-DD; nil is for good.
  package let expires: String?
  /// Where it stands in its file.
  package let range: ByteRange

  /// Tells whether it is about a place of a design.
  func covers(_ criterion: String, in design: String, at path: String) -> Bool {
    guard criterion == self.criterion, design == self.design else { return false }
    guard let place, !place.isEmpty, place != path else { return true }
    return path.hasPrefix(place + ".") || path.hasPrefix(place + "[")
  }

  /// The whole reason, for formats that have one text for it.
  package var justification: String {
    var text = kind.rawValue + ": " + reason + " (" + owner
    if let expires { text += ", " + expires }
    return text + ")"
  }
}

extension Finding {
  /// Says why the finding does not count.
  package func excuseText(in language: Language) -> String {
    switch excuse {
    case .waived(let waiver): FindingPhrase.waivedBecause.text(in: language, ("reason", waiver.justification))
    case .known: FindingPhrase.knownInBaseline.text(in: language)
    case nil: ""
    }
  }
}
