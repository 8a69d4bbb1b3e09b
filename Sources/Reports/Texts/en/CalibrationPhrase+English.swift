internal import Decisions

extension CalibrationPhrase {
  package var english: String {
    switch self {
    case .title: "How far raters agree"
    case .reference: "The others are compared with {reference}."
    case .rater: "Rater"
    case .pairs: "Pairs"
    case .exact: "Same level"
    case .adjacent: "At most one apart"
    case .kappa: "Quadratic kappa"
    case .bias: "Bias"
    case .units: "Units"
    case .alpha: "Alpha (ordinal)"
    case .intraclass: "ICC(A,1)"
    case .overall: "All criteria"
    case .agreementOfAll: "All raters together"
    case .undefined(.noData): "undefined: nothing to compare"
    case .undefined(.tooFew): "undefined: too few"
    case .undefined(.noVariation): "undefined: no variation"
    case .few: "Below {count} pairs a figure says little."
    case .explained:
      "Bias is in levels: above 0 the rater is milder. Kappa and alpha are agreement beyond chance, 1 for perfect; ICC(A,1) is over the units that all rated. A figure that is undefined is not 0 and not 1."
    }
  }
}
