/// Something that would raise a result: one criterion one level up.
public struct Change: Sendable {
  /// The criterion.
  public var criterionID: String
  /// The lesson.
  public var lessonID: String
  /// The level now; nil where it cannot be judged.
  public var from: Int?
  /// The level then.
  public var to: Int
  /// What kind of work it is.
  public var kind: Kind
  /// What to do.
  public var advice: LocalizedText
  /// Where to write it.
  public var place: Place
  /// The points, 0 to 100, that the lesson's number gains in the shown reading: recomputed, not estimated.
  public var gain: Double
  /// The lesson's verdict then, as an index of ``Evaluation/verdicts``.
  public var verdict: Int
  /// Whether the criterion is a gate.
  public var isGate: Bool
  /// How many single conditions of the next level are not met.
  public var missing: Int

  /// What kind of work a change is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Document what is claimed already.
    case evidence
    /// Ask others to attest it.
    case attestation
    /// Write down what is not stated.
    case statement
    /// Change the design.
    case design
  }
}
