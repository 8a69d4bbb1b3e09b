extension CriterionPagePhrase {
  var english: String {
    switch self {
    case .why: "Why"
    case .clauses: "What the lesson says"
    case .levels: "Levels"
    case .counted: "What is counted"
    case .evidence: "Evidence"
    case .attestation: "The word of others"
    case .advice: "Advice"
    case .limits: "What this cannot see"
    case .watch: "Watch for"
    case .exceptions: "When it is not judged"
    case .place: "Where to write it"
    case .weight: "Weight {weight}"
    case .gate: "gate: the lesson's verdict depends on it"
    case .originCase: "Threshold from documented dialogues"
    case .originFramework: "Threshold from a published framework"
    case .originJudgement: "Threshold set by the authors' judgement"
    case .adviceForLevel: "To reach level {level}"
    case .asserted: "From level {level} on, some evidence has to be named."
    case .documented: "From level {level} on, a document has to be named."
    case .thirdParty: "From level {level} on, evidence of a third party has to be named."
    case .attested: "From level {level} on, others have to say so ({capacities}). They are asked:"
    }
  }
}
