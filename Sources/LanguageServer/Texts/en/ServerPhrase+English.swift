extension ServerPhrase {
  var english: String {
    switch self {
    case .beginsHere: "it begins here"
    case .firstIsHere: "the first is here"
    case .belongsToIt: "this belongs to it"
    case .faultInOther: "not checked, because of `{file}`, line {line}: {message}"
    case .badConfiguration: "designs are not evaluated, because the configuration `{file}` has faults"
    }
  }
}
