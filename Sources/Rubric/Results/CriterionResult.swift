/// What a design came to on one criterion, and why.
public struct CriterionResult: Sendable {
  /// The criterion's id, for example `L1-01`.
  public var id: String
  /// The criterion's name.
  public var title: LocalizedText
  /// What is asked.
  public var question: LocalizedText
  /// Why it is asked.
  public var why: LocalizedText
  /// The clauses of lessons that it makes operational.
  public var clauses: [String]
  /// The weight, 1 or more.
  public var weight: Int
  /// Whether the lesson's verdict depends on it.
  public var isGate: Bool
  /// What a machine cannot see here.
  public var limits: LocalizedText?
  /// How it can be met on paper only.
  public var watch: LocalizedText?
  /// The level 0 to 4; nil where it cannot be judged or does not apply.
  public var level: ByReading<Int?>
  /// What keeps the criterion at its shown level.
  public var outcome: Outcome
  /// The rubric's words for an outcome that comes from it: does not apply, cannot be judged.
  public var outcomeText: LocalizedText?
  /// The five levels.
  public var levels: [Level]
  /// What was counted.
  public var measures: [MeasureResult]
  /// What the result rests on, and what is missing.
  public var evidence: [Evidence]
  /// How to reach the next level; nil at the top and where the criterion does not apply.
  public var advice: LocalizedText?
  /// Where in the design the answer is written, or the nearest place above it.
  public var place: Place
  /// What others are asked to attest, where the criterion asks that.
  public var attestation: Attestation?

  /// What keeps a criterion at its shown level.
  public enum Outcome: String, Sendable, CaseIterable {
    /// What is stated has been judged.
    case judged
    /// What the next level asks is not stated.
    case notStated = "not-stated"
    /// It is stated that there is none.
    case statedNone = "stated-none"
    /// What the next level asks is claimed, without the evidence for it.
    case needsEvidence = "needs-evidence"
    /// What the next level asks is for others to say.
    case awaitingAttestation = "awaiting-attestation"
    /// There is nothing to judge by.
    case cannotJudge = "cannot-judge"
    /// The criterion does not apply to this design.
    case notApplicable = "not-applicable"
  }

  /// A rung of the ladder.
  public struct Level: Sendable {
    /// What the level looks like.
    public var descriptor: LocalizedText
    /// Where its threshold comes from; nil for level 0.
    public var origin: Origin?
    /// More on the threshold.
    public var note: LocalizedText?
    /// Whether what this level itself asks holds.
    public var holds: ByReading<Bool>
  }

  /// What others are asked.
  public struct Attestation: Sendable {
    /// The question to ask them.
    public var question: LocalizedText
    /// The level from which it counts, 1 to 4.
    public var fromLevel: Int
    /// In which capacities they may answer.
    public var capacities: [String]
    /// How many agree.
    public var agreeing: Int
    /// How many disagree.
    public var disagreeing: Int
    /// How many agree with another version of the design than this one; they do not count.
    public var stale: Int
    /// How many agree without saying with which version of the design; they do not count.
    public var unbound: Int
  }
}

extension CriterionResult {
  /// Returns the level that is shown once all that a level and those below it ask holds: what the levels above ask may
  /// hold already.
  package func landing(on level: Int) -> Int {
    var landing = level
    while levels.indices.contains(landing + 1), levels[landing + 1].holds.shown { landing += 1 }
    return landing
  }
}
