import Rubric
import TestSupport
import Testing

@testable import Reports

@Suite struct HTMLPhraseTests {
  static let phrases: [HTMLPhrase] = {
    var phrases: [HTMLPhrase] = [
      .skip, .report, .contents, .languageChoice, .languageName, .asOf, .lesson(2), .lessonShort(2),
      .scale(5), .lowestRequired,
      .requiredNotJudged, .missing, .missingCaption, .basis, .weightShare,
      .missingCount(open: 0, unproven: 0, total: 3), .missingCount(open: 1, unproven: 2, total: 3),
      .missingCount(open: 2, unproven: 0, total: 3), .missingCount(open: 0, unproven: 1, total: 3), .changes,
      .changesNote, .rank, .work, .points, .verdictThen, .unchanged, .furtherChanges(1), .furtherChanges(2),
      .profile, .outcome, .here, .measures, .counted, .ask, .writeAt, .restsOn, .background, .levelOfFour,
      .noLevel, .topReached, .weight, .evidence, .attestationFacts, .staleFacts, .unboundFacts, .guide,
      .guideLevels, .guideLevelsText,
      .guideReadings, .filters, .filterAll, .heldBack, .searchWords, .filterStatus, .guideVerdicts,
      .guideVerdictsText, .guideOrigins, .source, .sourceNote, .sourceLines(1), .sourceLines(2),
      .sourceLimited,
    ]
    for month in 1...12 { phrases.append(.date(month: month)) }
    for outcome in CriterionResult.Outcome.allCases { phrases.append(.explained(outcome)) }
    for origin in Origin.allCases { phrases.append(.originExplained(origin)) }
    for mark in [HTMLPhrase.Mark.shown, .claimed, .possible, .none] { phrases.append(.levelState(mark)) }
    return phrases
  }()

  @Test("Every phrase is there in every language, with the same placeholders")
  func translations() {
    for phrase in Self.phrases {
      let english = phrase.text(in: .english)
      #expect(!english.isEmpty)
      if case .lessonShort = phrase { continue }
      for language in Language.allCases where language != .english {
        let text = phrase.text(in: language)
        #expect(english != text)
        let faults = Translations.faults(
          of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
        #expect(faults == [], "\(text)")
      }
    }
  }
}
