internal import Rubric

/// The words that only the HTML report has.
enum HTMLPhrase: Phrase {
  // The page.
  case skip, report, contents, languageChoice, languageName
  /// `{day}` and `{year}` stand beside the month, 1 to 12.
  case date(month: Int)
  /// `{date}` follows.
  case asOf
  case lesson(Int), lessonShort(Int)

  // Verdicts.
  /// `{worst}`, `{best}`, `{shown}`, `{claimed}`, `{possible}` are verdicts.
  case scale(Int)
  /// `{level}` is where they stand.
  case lowestRequired, requiredNotJudged

  // What is missing, what to do.
  case missing, missingCaption, basis, weightShare
  case missingCount(open: Int, unproven: Int, total: Int)
  case changes, changesNote, rank, work, points, verdictThen, unchanged
  case furtherChanges(Int)

  // Lessons and criteria.
  case profile, outcome, here, measures, counted, ask, writeAt, restsOn, background
  /// `{level}` is the level, `{name}` its name.
  case levelOfFour
  case noLevel, topReached
  case explained(CriterionResult.Outcome)
  case levelState(Mark)
  /// `{weight}` is the criterion's.
  case weight
  /// `{counted}` and `{missing}` are numbers of places.
  case evidence
  /// `{level}`, `{capacities}`, `{agreeing}` and `{disagreeing}` are the attestation's.
  case attestationFacts
  /// `{count}` of those who agree.
  case staleFacts, unboundFacts

  // Finding criteria.
  case filters, filterAll, heldBack, searchWords
  /// `{count}` of `{total}` criteria.
  case filterStatus

  // Lines of the design.
  case source, sourceNote, sourceLines(Int)
  /// `{count}` places are shown.
  case sourceLimited

  // How to read the report.
  case guide, guideLevels, guideLevelsText, guideReadings, guideVerdicts, guideVerdictsText, guideOrigins
  case originExplained(Origin)

  /// How far a level is met, as a mark is drawn.
  enum Mark: String {
    case shown, claimed, possible, none

    init(_ reading: Reading) {
      switch reading {
      case .shown: self = .shown
      case .claimed: self = .claimed
      case .possible: self = .possible
      }
    }
  }
}
