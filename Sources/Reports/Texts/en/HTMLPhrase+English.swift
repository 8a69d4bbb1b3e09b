internal import Rubric

extension HTMLPhrase {
  var english: String {
    switch self {
    case .skip: "Skip to the results"
    case .report: "Evaluation of a dialogue design"
    case .contents: "Contents"
    case .languageChoice: "Language"
    case .languageName: "English"
    case .date(let month): "{day} " + Self.englishMonths[month - 1] + " {year}"
    case .asOf: "as of "
    case .lesson(let number): "Lesson \(number)"
    case .lessonShort(let number): "L\(number)"

    case .scale(let count):
      "Scale of \(count) steps from “{worst}” to “{best}”. Shown: {shown}. Claimed: {claimed}. Possible: {possible}."
    case .lowestRequired: "Required criteria that stand lowest, at level {level}:"
    case .requiredNotJudged: "Required criteria that cannot be judged:"

    case .missing: "What is missing"
    case .missingCaption: "Number of criteria in each lesson, and their share of all weight"
    case .basis: "Level is"
    case .weightShare: "Weight"
    case .missingCount(let open, let unproven, let total):
      Self.englishMissing(open: open, unproven: unproven, total: total)
    case .changes: "All changes, the most worthwhile first"
    case .changesNote:
      "Each line raises one criterion by one level. Points and verdict are computed again with that change, not estimated. Required criteria come first, then the lowest levels, then what lacks least."
    case .rank: "No."
    case .work: "Work"
    case .points: "Points"
    case .verdictThen: "Verdict then"
    case .unchanged: "(as now)"
    case .furtherChanges(let count): count == 1 ? "One further change" : "\(count) further changes"

    case .profile: "Levels at a glance, 0 to 4"
    case .outcome: "Outcome"
    case .here: "stands here"
    case .measures: "What was counted"
    case .counted: "Measure"
    case .ask: "Ask them:"
    case .writeAt: "Write it at"
    case .restsOn: "The result rests on"
    case .background: "Why it is asked, and what to mind"
    case .levelOfFour: "Level {level} of 4: {name}"
    case .noLevel: "No level"
    case .topReached: "The highest level is reached."
    case .explained(let outcome): Self.englishExplanation(outcome)
    case .levelState(.shown): "met"
    case .levelState(.claimed): "claimed, not shown"
    case .levelState(.possible): "open"
    case .levelState(.none): "not met"
    case .weight: "weight {weight}"
    case .evidence: "Places in the file: {counted} counted, {missing} not stated"
    case .attestationFacts:
      "Counts from level {level} on. May answer: {capacities}. So far {agreeing} agree, {disagreeing} do not."
    case .staleFacts:
      "Stale: {count} agreed with another version of the design. That does not count until they are asked again."
    case .unboundFacts:
      "{count} agree without saying with which version of the design. That does not count until they say so."

    case .filters: "Find criteria"
    case .filterAll: "all"
    case .heldBack: "outcome"
    case .searchWords: "words"
    case .filterStatus: "{count} of {total} criteria"

    case .source: "Lines of the design"
    case .sourceNote:
      "A link to a place leads to its line here. The place is marked, and some lines around it stand beside it."
    case .sourceLines(let count): count == 1 ? "Show one line" : "Show \(count) lines"
    case .sourceLimited:
      "Only the {count} most important places are here, so that the page stays small."

    case .guide: "How to read this report"
    case .guideLevels: "Levels"
    case .guideLevelsText:
      "Each criterion has five levels: 0 absent, 1 nominal, 2 partial, 3 substantial, 4 robust. They are cumulative: a design stands at the highest level for which that level and all below it are met. A level further up may be met by itself and does not count yet."
    case .guideReadings: "Three readings"
    case .guideVerdicts: "Verdicts"
    case .guideVerdictsText:
      "A required criterion is one that stands literally in the lesson. The verdict depends on these first, and nothing else makes up for them. Where they, or too much of the weight, cannot be judged, there is no verdict."
    case .guideOrigins: "Where thresholds come from"
    case .originExplained(.case): "A value seen in documented dialogues."
    case .originExplained(.framework): "It stands in a published framework."
    case .originExplained(.judgement): "The authors of the rubric chose it. It may be disputed."
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private static func englishMissing(open: Int, unproven: Int, total: Int) -> String {
    if open == 0, unproven == 0 { return "No gap in the file holds any of the \(total) criteria back." }
    func are(_ count: Int) -> String { count == 1 ? "1 is" : "\(count) are" }
    var parts: [String] = []
    if open > 0 { parts.append(are(open) + " held back by what the file does not state") }
    if unproven > 0 {
      parts.append(are(unproven) + " held back by missing evidence or by the word of others")
    }
    return "Of \(total) criteria, " + parts.joined(separator: ", and ") + "."
  }

  private static func englishExplanation(_ outcome: CriterionResult.Outcome) -> String {
    switch outcome {
    case .judged: "Judged by what is stated: the design does not meet the next level."
    case .notStated: "Not stated: the file does not say what the next level asks."
    case .statedNone: "Stated: none. The file says that there is none."
    case .needsEvidence: "Claimed, not shown: the next level asks for evidence."
    case .awaitingAttestation: "Awaiting the word of others: only they can say what the next level asks."
    case .cannotJudge: "Cannot be judged: there is nothing to judge by."
    case .notApplicable: "Does not apply to this design."
    }
  }
}
