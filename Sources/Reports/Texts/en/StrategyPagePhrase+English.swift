internal import Rubric

extension StrategyPagePhrase {
  var english: String {
    switch self {
    case .kind(.scale): "scale: a measure becomes a value from 0 to 1"
    case .kind(.aggregator): "aggregator: the parts' scores become the score of the whole"
    case .kind(.classifier): "classifier: the whole is put into one of several ordered classes"
    case .kind(.comparator):
      "comparator: several designs are put in an order; it informs a choice and never sets a grade"
    case .kinds(.scale): "Scales"
    case .kinds(.aggregator): "Aggregators"
    case .kinds(.classifier): "Classifiers"
    case .kinds(.comparator): "Comparators"
    case .measures: "Measures, for `calculate`"
    case .parameters: "Parameters"
    case .traits: "Holds with the default parameters"
    case .counterTraits: "Does not hold in general"
    case .source: "Source"
    case .numberRange: "a number or share from {least} to {most}"
    case .yesOrNo: "true or false"
    case .anyText: "a text"
    case .partID: "the id of a criterion or lesson"
    case .aggregator: "another aggregator, {\"strategy\": …, \"with\": {…}}"
    case .oneOf: "one of: {words}"
    case .list: "a list; each entry is {element}"
    case .table: "an object; for each id of a criterion or lesson {element}"
    case .fields: "an object with the members below"
    case .standard: "default {value}"
    case .required: "must be given"
    case .optional: "may be left out"
    }
  }
}
