internal import Decisions

extension RankingPhrase {
  package var english: String {
    switch self {
    case .title: "Designs side by side"
    case .heading: "{lesson}: {title}"
    case .rank: "Rank"
    case .design: "Design"
    case .verdict: "Verdict"
    case .shown: "Shown"
    case .possible: "At most"
    case .range: "Ranks in 9 of 10 draws"
    case .acceptability: "How often each design has each rank"
    case .rankColumn: "Rank {rank}"
    case .dominated: "{design} is nowhere better than {others}, and worse somewhere."
    case .pairsHeading: "Two by two"
    case .pairVerdict(.certain): "certain"
    case .pairVerdict(.robust): "robust"
    case .pairVerdict(.leaning): "leaning"
    case .pairVerdict(.tooCloseToCall): "too close to call"
    case .wins: "Wins draws"
    case .switches: "Weight that would make them even (now)"
    case .better: "Ahead"
    case .worse: "Behind"
    case .howSure: "How sure"
    case .lead(.certain):
      "{first} is ahead of {second} in every draw, even if all that {second} leaves open turns out well."
    case .lead(.robust):
      "{first} is ahead of {second}, robustly: it wins {share} % of draws, whichever criterion is left out."
    case .lead(.leaning): "{first} leads {second}, not robustly: it wins {share} % of draws."
    case .lead(.tooCloseToCall):
      "Too close to call between {first} and {second}: the former wins {share} % of draws."
    case .flips: "Without one of these criteria the lead is another, or shared: {criteria}."
    case .leftOut: "Not compared, since they do not apply to every design: {criteria}."
    case .check:
      "What would tell most: {criterion} of {design}, which is open. It does not turn the order alone."
    case .checkTurns:
      "What would settle it: {criterion} of {design}, which is open. If it turns out well, the order turns."
    case .notRanked: "No design is judged on this lesson."
    case .footnote:
      "Designs are ordered by what they show. Weights were drawn {draws} times, {spread} of the way from the given to uniform ones (seed {seed}); shares are within {error} points of what endless draws would give, in 19 of 20 samples. There is no grand total: each lesson stands for itself."
    case .comparators: "Ranks by other methods"
    case .dependsOnOthers: "By {strategies} two designs may change places when a third one comes or goes."
    case .otherWeights: "Weights: {weights}, instead of the rubric's."
    }
  }
}
