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
      }
    case .severityWord(let severity): severity.word
    case .designs(let count): count == 1 ? "1 design" : "\(count) designs"
    case .errors(let count): count == 1 ? "1 error" : "\(count) errors"
    case .warnings(let count): count == 1 ? "1 warning" : "\(count) warnings"
    case .notes(let count): count == 1 ? "1 note" : "\(count) notes"
    case .more(let count):
      count == 1 ? "1 more finding is not shown." : "\(count) more findings are not shown."
    }
  }
}
