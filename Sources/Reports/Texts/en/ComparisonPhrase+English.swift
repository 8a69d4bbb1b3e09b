extension ComparisonPhrase {
  package var english: String {
    switch self {
    case .title: "What changed in “{title}”"
    case .sides: "Before: {before}, as of {old}. After: {after}, as of {new}."
    case .causeNothing: "Rules and engine are the same: what changed is the design."
    case .causeRules: "The rubrics or the configuration changed too."
    case .causeEngine: "The engine changed too: {before} before, {after} after."
    case .causeBoth:
      "The rubrics or the configuration changed too, and the engine: {before} before, {after} after."
    case .reevaluated:
      "The design before was evaluated again with the rules and the engine of the evaluation after, so that the parts are exact."
    case .notReevaluated:
      "The evaluation before was taken as stored: a change of a rule's condition behind the same texts would count as the design's. Give its design with `--before-design` to be sure."
    case .sameHash:
      "Both evaluations name the same hash of rubrics and configuration, so that no condition changed unseen."
    case .verdict: "Verdict: “{before}” → “{after}”."
    case .verdictSame: "Verdict: “{after}”, as before."
    case .number: "Number: {before} → {after} ({difference})."
    case .noNumber: "There is no number before or after."
    case .cause: "Of that {parts}."
    case .byDesign: "by the design {points}"
    case .byRules: "by rubrics and configuration {points}"
    case .byEngine: "by the engine {points}"
    case .byRulesAndEngine: "by rubrics, configuration and engine together {points}"
    case .notSplit:
      "How much of that is the design's cannot be told: give the design before with `--before-design`."
    case .noShares: "What each criterion did to the number cannot be told."
    case .sampled: "Shares are from 2,000 seeded orders of the criteria."
    case .nothingMoved: "No criterion changed."
    case .before: "Before"
    case .after: "After"
    case .points: "Points"
    case .overallPoints: "Points of the whole"
    case .change: "What holds it back"
    case .honest:
      "{label}: {before} → {after}. The share fell because the list is longer, and nothing that counted is lost."
    case .honestHeading: "Lower by honesty"
    case .contradictionsGone: "Contradictions that are gone"
    case .contradictionsNew: "New contradictions"
    case .otherLessons: "Not compared, since only one of the evaluations has them: {lessons}."
    case .onlyBefore: "not in the rubric any more"
    case .onlyAfter: "new in the rubric"
    case .sharesExplained:
      "The points of the criteria add up to the design's part: each is the mean of what a criterion adds over all orders in which the criteria could have changed (Shapley value; over all lessons, Owen value)."
    }
  }
}
