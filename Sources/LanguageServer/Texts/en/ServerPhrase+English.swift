extension ServerPhrase {
  var english: String {
    switch self {
    case .beginsHere: "it begins here"
    case .firstIsHere: "the first is here"
    case .belongsToIt: "this belongs to it"
    case .faultInOther: "not checked, because of `{file}`, line {line}: {message}"
    case .badConfiguration: "designs are not evaluated, because the configuration `{file}` has faults"
    case .fact: "fact"
    case .table: "table"
    case .clause: "clause"
    case .criterion: "criterion"
    case .measure: "measure"
    case .valueInDesign: "in `{file}`: {value}"
    case .level: "level {level} of 4"
    case .levelNumber: "level {level}"
    case .notApplicable: "does not apply"
    case .notJudgeable: "cannot be judged"
    case .replaceBy: "Replace by `{word}`"
    case .addField: "Add `{name}`"
    case .addEntry: "Add an entry `{id}` to `{list}`"
    case .insertSkeleton: "Write into `{place}` what {id} looks for"
    case .addNotStated: "Add what {id} does not find: {names}"
    }
  }
}
