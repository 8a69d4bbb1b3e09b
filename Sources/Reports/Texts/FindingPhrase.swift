/// The words of findings and of the formats that list them.
enum FindingPhrase: Phrase {
  /// `{lesson}` is a name, `{verdict}` and `{least}` are verdicts, `{reading}` is a reading.
  case gateMissed
  /// `{number}` and `{points}` are numbers.
  case gateNumberMissed
  case gateHelp
  /// `{level}` is a digit, `{name}` the level's name.
  case level
  case gateAsks
  case contradictionHelp, contradictionRule
  case faultRule, faultRuleQuestion
  // Reports.
  case title, file, noFindings, meetsGate, missesGate, gateWord, verdict, severity, place, rule, finding,
    whatToDo
  case kind(Finding.Kind)
  case severityWord(Finding.Severity)
  /// How many designs, errors, warnings and notes.
  case designs(Int), errors(Int), warnings(Int), notes(Int)
  case more(Int)

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
