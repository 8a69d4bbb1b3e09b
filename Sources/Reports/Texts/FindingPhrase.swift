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
  case more(Int), moreVerdicts(Int)
  /// How many findings are waived, or known.
  case waived(Int), known(Int)

  // Exemptions.
  /// `{reason}` is what the waiver says.
  case waivedBecause
  case knownInBaseline, withWaivers
  /// `{criterion}` and `{design}` are ids, `{owner}` answers for it, `{expires}` is a date, `{days}` a number.
  case waiverExpired, waiverUnknown, waiverBlanket, waiverSuperfluous, waiverOfNoDesign, waiverEnds
  /// `{rule}` and `{design}` are ids.
  case baselineStale, baselineDesignGone
  case baselineStaleHelp
  /// `{lesson}` is a name, `{before}` and `{after}` are a verdict and a number.
  case regressed
  case regressedHelp
  /// `{files}` are paths, `{base}` names a revision.
  case ownGate
  case ownGateHelp

  /// What to do about a waiver that is not as it should be.
  func mend(in language: Language) -> String {
    switch language {
    case .english: englishMend
    case .portuguese: portugueseMend
    case .spanish: spanishMend
    }
  }

  /// The rule of a finding about an exemption.
  var exemptionRule: String {
    switch self {
    case .waiverExpired: "waiver-expired"
    case .waiverUnknown: "waiver-unknown"
    case .waiverBlanket: "waiver-blanket"
    case .waiverSuperfluous: "waiver-superfluous"
    case .waiverOfNoDesign: "waiver-of-no-design"
    case .waiverEnds: "waiver-ends"
    default: "exemption"
    }
  }
}
