internal import JSONDocument

/// One question about a design, with its ladder, compiled.
struct Criterion: Sendable {
  let id: String
  let title: LocalizedText
  let question: LocalizedText
  let why: LocalizedText
  let clauses: [String]
  /// The weight, 1 or more.
  let weight: Int
  let isGate: Bool
  let limits: LocalizedText?
  let watch: LocalizedText?
  let judgeableWhen: Guard?
  let appliesWhen: Guard?
  let measures: [NamedMeasure]
  let evidence: EvidenceCap?
  let attestation: AttestationCap?
  let advice: Template
  /// Where the answer is written, as a path.
  let place: FieldPath?
  /// Levels 0 to 4.
  let levels: [Level]
  /// Where the criterion stands in its rubric's file.
  let range: ByteRange
  /// The slots of the facts that the criterion names, in the order of their first use.
  let facts: [Int]
  /// The names of its measures that neither its conditions nor its texts name.
  let unusedMeasures: [String]
  /// Its conditions about the design as a whole, where the loader was asked to keep them.
  let probes: [Probe]

  /// A condition with its place in the rubric's file.
  struct Probe: Sendable {
    let condition: Condition
    let range: ByteRange
  }

  /// A condition with the text for when it does not hold.
  struct Guard: Sendable {
    let condition: Condition
    let otherwise: LocalizedText
  }

  /// A measure with its label.
  struct NamedMeasure: Sendable {
    let name: String
    let label: LocalizedText
    let measure: Measure
    let unit: MeasureUnit
  }

  /// Evidence asked for from some level on.
  struct EvidenceCap: Sendable {
    let basis: SetExpression
    /// The status asked for at each level 0…4; `none` asks nothing.
    let statusByLevel: [Condition.EvidenceStatus]
  }

  /// The word of others asked for from some level on.
  struct AttestationCap: Sendable {
    let fromLevel: Int
    let capacities: [String]
    let question: LocalizedText
  }

  /// One rung of the ladder.
  struct Level: Sendable {
    let descriptor: LocalizedText
    /// What the rung asks; nil for level 0.
    let condition: Condition?
    let origin: Origin?
    let note: LocalizedText?
    let advice: Template?
  }
}

/// Where a threshold comes from.
public enum Origin: String, Sendable, CaseIterable {
  /// Values seen in documented dialogues.
  case `case`
  /// A published framework.
  case framework
  /// A judgement of the rubric's authors.
  case judgement
}
