extension FindingPhrase {
  var english: String {
    switch self {
    case .gateMissed: "“{lesson}” comes to “{verdict}” ({reading}); the gate asks for “{least}”."
    case .gateNumberMissed: "“{lesson}” comes to {number} points ({reading}); the gate asks for {points}."
    case .gateHelp:
      "Raise the criteria of this lesson that are below what the gate asks; the errors name them."
    case .level: "level {level} of 4, {name}"
    case .gateAsks: "; the gate needs level {level}"
    case .contradictionHelp: "Make the statements agree, or say in a note why both hold."
    case .contradictionRule: "Do the statements of the file agree with each other?"
    case .faultRule: "Fault in a file"
    case .faultRuleQuestion: "Is the file a valid design?"
    case .title: "Findings"
    case .file: "File"
    case .noFindings: "Nothing was found."
    case .meetsGate: "met"
    case .missesGate: "missed"
    case .gateWord: "Gate"
    case .verdict: "Verdict"
    case .severity: "Severity"
    case .place: "Place"
    case .rule: "Rule"
    case .finding: "Finding"
    case .whatToDo: "What to do"
    case .kind(let kind):
      switch kind {
      case .invalid: "not a valid design"
      case .oddity: "odd"
      case .gate: "gate missed"
      case .belowGate: "below what the gate needs"
      case .low: "low level"
      case .open: "open"
      case .contradiction: "contradiction"
      case .regression: "worse than the baseline"
      case .exemption: "waiver or baseline"
      case .ownGate: "design and gate changed together"
      }
    case .severityWord(let severity): severity.word
    case .designs(let count): count == 1 ? "1 design" : "\(count) designs"
    case .errors(let count): count == 1 ? "1 error" : "\(count) errors"
    case .warnings(let count): count == 1 ? "1 warning" : "\(count) warnings"
    case .notes(let count): count == 1 ? "1 note" : "\(count) notes"
    case .more(let count):
      count == 1 ? "1 more finding is not shown." : "\(count) more findings are not shown."
    case .moreVerdicts(let count):
      count == 1
        ? "The verdict on 1 more lesson is not shown."
        : "The verdicts on \(count) more lessons are not shown."
    case .waived(let count): "\(count) waived"
    case .known(let count): "\(count) known in the baseline"
    case .waivedBecause: "waived, {reason}"
    case .knownInBaseline: "known in the baseline"
    case .withWaivers: "with waivers"
    case .waiverExpired:
      "The waiver of {criterion} for {design} ended on {expires}; it excuses nothing any more."
    case .waiverUnknown: "There is no criterion, contradiction or warning {criterion} to waive."
    case .waiverBlanket:
      "This waiver names no single criterion of a single design: “{criterion}” for “{design}”. It excuses nothing."
    case .waiverSuperfluous: "Nothing is found for {criterion} in {design} that this waiver would excuse."
    case .waiverOfNoDesign: "No design {design} was evaluated that this waiver of {criterion} could be about."
    case .waiverEnds: "The waiver of {criterion} for {design} ends on {expires}; days left: {days}."
    case .baselineStale: "The baseline has {rule} for {design}, which is found no more."
    case .baselineDesignGone: "The baseline has the design {design}, whose file is there no more."
    case .baselineStaleHelp: "`cabildo baseline prune` takes it out."
    case .regressed: "“{lesson}” is worse than in the baseline: {before} there, {after} now."
    case .regressedHelp:
      "Take back what lowered it, or write the baseline anew where it was meant: `cabildo baseline write`."
    case .ownGate:
      "The change since {base} edits designs and what they are judged by: {files}. The judgement of {base} counts."
    case .ownGateHelp:
      "Change the designs and what they are judged by in two steps, each looked at by itself."
    }
  }

  var englishMend: String {
    switch self {
    case .waiverExpired: "Mend the design, or let {owner} give the waiver a new date and say why."
    case .waiverUnknown: "Correct the criterion; `cabildo explain` lists them."
    case .waiverBlanket: "Name a criterion and the design's id, one waiver for each finding."
    case .waiverSuperfluous, .waiverOfNoDesign: "Take the waiver out."
    case .waiverEnds: "Mend the design by then, or let {owner} decide anew."
    default: ""
    }
  }
}
