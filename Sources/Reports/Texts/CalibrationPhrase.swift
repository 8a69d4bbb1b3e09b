package import Decisions

/// What a calibration of raters says.
package enum CalibrationPhrase: Phrase {
  case title
  /// `{reference}` is a rater.
  case reference
  case rater, pairs, exact, adjacent, kappa, bias, units, alpha, intraclass
  case overall, agreementOfAll
  /// Why there is no figure.
  case undefined(Statistic.Reason)
  /// `{count}` is a number.
  case few
  case explained

  /// All phrases.
  package static let all: [CalibrationPhrase] = [
    .title, .reference, .rater, .pairs, .exact, .adjacent, .kappa, .bias, .units, .alpha, .intraclass,
    .overall, .agreementOfAll, .undefined(.noData), .undefined(.tooFew), .undefined(.noVariation), .few,
    .explained,
  ]
}
