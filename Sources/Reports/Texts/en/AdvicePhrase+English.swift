extension AdvicePhrase {
  package var english: String {
    switch self {
    case .title: "Advice on “{title}”"
    case .targetVerdict: "Target: each lesson is at least “{verdict}”, as shown."
    case .targetNumber: "Target: each lesson has a number of {number} or more, as shown."
    case .targetNext: "For each lesson: what would raise it, and the cheapest way to the next verdict."
    case .now: "Now “{verdict}”, {shown} of 100; {claimed} as claimed, {possible} as possible."
    case .nowWithoutNumber: "Now “{verdict}”."
    case .met: "The target is met already."
    case .nothingApplies: "No criterion of this lesson applies to the design."
    case .outOfReach:
      "Out of reach: with every criterion at the highest level the lesson is “{verdict}”, {number} of 100."
    case .plan:
      "The cheapest set of changes that leads there raises these criteria: {criteria}, levels in all: {levels}. Then the lesson is “{verdict}”, {number} of 100."
    case .optimal: "No cheaper set exists."
    case .notOptimal: "The search was cut short, so a cheaper set may exist (optimal: false)."
    case .effortOfAll: "Effort in all: {effort}."
    case .effortOfOne: "Effort: {effort}."
    case .movingSet: "No single change moves the number. The cheapest set that does: {steps}; then {number}."
    case .evidenceHeading: "First what needs no change of the design"
    case .designHeading: "Then the design itself"
    case .gain:
      "{criterion} {title}, level {from} → {to} ({work}): {points} points, {full} at the highest level. {advice} ({place})"
    case .verdictThen: "Then “{verdict}”."
    case .step: "{from} → {to}"
    case .effort: "Effort"
    case .more: "More with --verbose: {count}."
    case .promise:
      "Points are recomputed, not estimated: with the change the evaluation has exactly that number, all else being equal."
    case .stepsCount:
      "Each level of a criterion counts as one step; declare efforts of your own with --effort."
    }
  }
}
