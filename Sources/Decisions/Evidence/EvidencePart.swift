/// How well the value of a part is founded.
package enum EvidenceState: String, Sendable, CaseIterable {
  /// Measured, or checked by a second person.
  case verified
  /// A source is quoted, with its place.
  case documented
  /// Stated without a source.
  case claimed
  /// Asked for and not found.
  case missing
  /// Left out with a reason that the rubric allows.
  case notApplicable = "not-applicable"
}

/// A part before missing evidence is dealt with.
package struct EvidencePart: Hashable, Sendable {
  /// The part's id.
  package let id: String
  /// The weight.
  package let weight: Double
  /// The value as stated, 0 to 1; nil where it is missing or does not apply.
  package let value: Double?
  /// How well it is founded.
  package let state: EvidenceState

  /// Makes a part.
  package init(id: String, weight: Double, value: Double?, state: EvidenceState) {
    self.id = id
    self.weight = weight
    self.value = value
    self.state = state
  }
}
