/// All that a rubric says about one criterion, for people.
package struct CriterionPage: Sendable {
  /// A clause of the lesson.
  package struct Clause: Sendable {
    /// The clause's id, for example `L1a`.
    package let id: String
    /// The clause in the rubric's words.
    package let text: LocalizedText
  }

  /// Something that is counted.
  package struct Measure: Sendable {
    /// The name in the rubric.
    package let name: String
    /// What is counted.
    package let label: LocalizedText
  }

  /// The evidence that a level asks for.
  package enum Evidence: Sendable {
    case asserted, documented, thirdParty
  }

  /// A rung of the ladder.
  package struct Level: Sendable {
    /// What the level looks like.
    package let descriptor: LocalizedText
    /// Where its threshold comes from; nil for level 0.
    package let origin: Origin?
    /// More on the threshold.
    package let note: LocalizedText?
    /// How to reach it, with `<…>` for what depends on the design; nil where the criterion's own advice stands.
    package let advice: LocalizedText?
    /// The evidence asked for; nil asks none.
    package let evidence: Evidence?
  }

  /// What others are asked.
  package struct Attestation: Sendable {
    /// The level from which it counts, 1 to 4.
    package let fromLevel: Int
    /// In which capacities they may answer.
    package let capacities: [LocalizedText]
    /// The question to ask them.
    package let question: LocalizedText
  }

  /// The criterion's id, for example `L1-01`.
  package let id: String
  /// The lesson's id.
  package let lessonID: String
  /// The lesson's name.
  package let lessonTitle: LocalizedText
  /// The criterion's name.
  package let title: LocalizedText
  /// What is asked.
  package let question: LocalizedText
  /// Why it is asked.
  package let why: LocalizedText
  /// The clauses of the lesson that it makes operational.
  package let clauses: [Clause]
  /// The weight, 1 or more.
  package let weight: Int
  /// Whether the lesson's verdict depends on it.
  package let isGate: Bool
  /// When there is nothing to judge by.
  package let notJudgeable: LocalizedText?
  /// When it does not apply.
  package let notApplicable: LocalizedText?
  /// What is counted.
  package let measures: [Measure]
  /// The levels, 0 to 4.
  package let levels: [Level]
  /// What others are asked to attest.
  package let attestation: Attestation?
  /// How to reach the next level, with `<…>` for what depends on the design.
  package let advice: LocalizedText
  /// What a machine cannot see here.
  package let limits: LocalizedText?
  /// How it can be met on paper only.
  package let watch: LocalizedText?
  /// Where in a design the answer is written, as a path.
  package let place: String?
}
