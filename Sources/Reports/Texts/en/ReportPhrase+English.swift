internal import Rubric

extension ReportPhrase {
  package var english: String {
    switch self {
    case .design: "Design"
    case .file: "File"
    case .asOf: "as of"
    case .status: "Status"
    case .verdicts: "Verdicts, lesson by lesson"
    case .firstChanges: "What to change first"
    case .contradictions: "Contradictions in the file"
    case .criteria: "Criterion by criterion"
    case .noContradictions: "None found."
    case .shown: "shown"
    case .claimed: "claimed"
    case .possible: "possible"
    case .shownLong: "with the evidence and the word of others that is there"
    case .claimedLong: "the file taken at its word"
    case .possibleLong: "if all that is not stated turns out well"
    case .level: "level"
    case .required: "required"
    case .weight: "weight"
    case .clauses: "Clauses"
    case .counted: "Counted"
    case .notStatedHere: "Not stated"
    case .evidence: "Where"
    case .next: "Next level"
    case .advice: "What to do"
    case .why: "Why"
    case .limits: "Limits"
    case .watch: "Caution"
    case .question: "Question"
    case .ladder: "Ladder"
    case .askThem: "Ask them"
    case .agreeing: "agree"
    case .disagreeing: "do not agree"
    case .stale: "stale: agreed with another version of the design, not counted"
    case .unbound: "agree without naming the version of the design, not counted"
    case .attestation: "Word of others"
    case .place: "Place"
    case .gain: "Gain"
    case .overall: "Over all lessons"
    case .lesson: "Lesson"
    case .criterion: "Criterion"
    case .measure: "Measure"
    case .value: "Value"
    case .number: "Number"
    case .moreEvidence(let count): "and \(count) more"
    case .moreChanges(let count):
      count == 1 ? "One more change is possible." : "\(count) more changes are possible."
    case .gainPoints: "+{points} points"
    case .verdictThen: "then “{verdict}”"
    case .readingsExplained:
      "Shown counts what is certain, with the evidence and the word of others that a criterion asks for; claimed takes the file at its word; possible lets all that is not stated turn out well."
    case .redacted:
      "Redacted for sharing: people and organisations are roles with numbers, the same throughout this report; all else that the design says is left out."
    case .numberExplained: "The number, 0 to 100, is for comparing versions of one design only."
    case .bestNeedsOthers(let count):
      count == 1
        ? "“{verdict}” is out of reach on the designer's word alone: {criteria}, a required criterion, waits for what others say."
        : "“{verdict}” is out of reach on the designer's word alone: {criteria}, required criteria, wait for what others say."
    case .contradictionsExplained: "They stand beside the verdicts and lower no level."
    case .glance: "The criteria at a glance"
    case .glanceExplained:
      "◆ required · four steps: █ shown, ▒ claimed, ░ possible · – cannot be judged or does not apply"
    case .placesExplained: "Places are given as line:column of {file}."
    case .ladderExplained: "On ladders: ✓ met, ▒ met as claimed only, ? not stated, – not met."
    case .toReach(let level): "For level \(level)"
    case .scope: "Scope"
    case .weightSplit(let total): "Weight \(total):"
    case .levelName(let level):
      switch level {
      case 0: "absent"
      case 1: "nominal"
      case 2: "partial"
      case 3: "substantial"
      default: "robust"
      }
    case .outcome(let outcome):
      switch outcome {
      case .judged: "judged"
      case .notStated: "not stated"
      case .statedNone: "stated: none"
      case .needsEvidence: "claimed, not shown"
      case .awaitingAttestation: "awaiting the word of others"
      case .cannotJudge: "cannot be judged"
      case .notApplicable: "does not apply"
      }
    case .weightOf(let outcome):
      switch outcome {
      case .judged: "judged by what is stated"
      case .notStated: "held back by what is not stated"
      case .statedNone: "stated to be none"
      case .needsEvidence: "claimed without the evidence asked for"
      case .awaitingAttestation: "awaiting the word of others"
      case .cannotJudge: "cannot be judged"
      case .notApplicable: "does not apply"
      }
    case .changeKind(let kind):
      switch kind {
      case .evidence: "document it"
      case .attestation: "ask others"
      case .statement: "state it"
      case .design: "change the design"
      }
    case .origin(let origin):
      switch origin {
      case .case: "case"
      case .framework: "framework"
      case .judgement: "judgement"
      }
    case .originLong(let origin):
      switch origin {
      case .case: "threshold from documented cases"
      case .framework: "threshold from a published framework"
      case .judgement: "threshold set by the rubric's authors"
      }
    case .statusName(let status):
      switch status {
      case "proposed": "proposed"
      case "launched": "under way"
      case "concluded": "concluded"
      default: status
      }
    case .capacity(let capacity):
      switch capacity {
      case "convener": "conveners"
      case "participant": "participants"
      case "intermediary": "intermediaries"
      case "formal_body": "formal bodies"
      case "outside_expert": "outside experts"
      default: capacity
      }
    case .overrides: "This rubric changes “{base}”"
    case .overrideAdded: "added"
    case .overrideDropped: "left out"
    case .overrideDroppedClauses: "left out, and with it the clauses {clauses}"
    case .reason: "Reason"
    case .nothingToChange: "Every criterion that applies is at the highest level."
    }
  }
}
