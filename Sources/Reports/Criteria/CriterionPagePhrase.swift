internal import Rubric

/// The words around a criterion's page.
enum CriterionPagePhrase: Phrase, CaseIterable {
  case why, clauses, levels, counted, evidence, attestation, advice, limits, watch, exceptions, place
  /// `{weight}` is a number.
  case weight
  case gate
  case originCase, originFramework, originJudgement
  case adviceForLevel
  /// `{level}` is a number.
  case asserted, documented, thirdParty
  /// `{level}` is a number, `{capacities}` are words.
  case attested

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }

  /// The words for where a threshold comes from.
  init(_ origin: Origin) {
    switch origin {
    case .case: self = .originCase
    case .framework: self = .originFramework
    case .judgement: self = .originJudgement
    }
  }

  /// The words for the evidence that a level asks for.
  init(_ evidence: CriterionPage.Evidence) {
    switch evidence {
    case .asserted: self = .asserted
    case .documented: self = .documented
    case .thirdParty: self = .thirdParty
    }
  }
}
