extension PortfolioPhrase {
  var english: String {
    switch self {
    case .title: "Portfolio of designs"
    case .counted: "{count} designs, judged by {scorecard}. All levels and verdicts are those that are shown."
    case .leftOut: "{count} results are left out, because they could not be read or evaluated."
    case .verdicts: "Verdicts, lesson by lesson"
    case .lesson: "Lesson"
    case .matrix: "Levels of all designs"
    case .matrixNote:
      "A row for each design, a digit for the level, 0 to 4, that it is shown to reach on each criterion; – where a criterion does not apply or cannot be judged. The stronger the colour, the higher the level."
    case .matrixPart: "The first {count} of {total} designs; all of them count in everything else."
    case .design: "Design"
    case .criterion: "Criterion"
    case .spread: "Which criteria tell designs apart"
    case .spreadNote:
      "By the entropy of the levels in bits (Shannon 1948): 0 where all designs stand on one level, 2.32 where each of the five levels is as frequent. It describes these designs, and does not say that a criterion is good."
    case .entropy: "Entropy"
    case .mean: "Mean"
    case .without: "None"
    case .gaps: "The most common gaps"
    case .gapsNote:
      "A gap is a criterion that applies and gets no further than level 1, or cannot be judged. The share is of the designs that it applies to."
    case .noGaps: "No design has one."
    case .share: "Designs"
    case .heldBack: "Mostly"
    case .countOf: "{count} of {total}"
    }
  }
}
