/// Intraclass correlations after Shrout and Fleiss (1979), and McGraw and Wong (1996).
package struct IntraclassCorrelation: Sendable {
  private let raters: Double
  private let units: Double
  private let betweenUnits: Double
  private let betweenRaters: Double
  private let residual: Double
  private let withinUnits: Double

  /// Analyses complete ratings, a row for each unit and a column for each rater; nil for fewer than two of either, or
  /// rows of different lengths.
  package init?(_ ratings: [[Double]]) {
    guard let width = ratings.first?.count, width > 1, ratings.count > 1 else { return nil }
    for row in ratings where row.count != width { return nil }
    raters = Double(width)
    units = Double(ratings.count)
    let mean = ratings.reduce(0) { $0 + $1.reduce(0, +) } / (raters * units)
    var ofUnits = 0.0
    var all = 0.0
    for row in ratings {
      let own = row.reduce(0, +) / raters
      ofUnits += raters * (own - mean) * (own - mean)
      for rating in row { all += (rating - mean) * (rating - mean) }
    }
    var ofRaters = 0.0
    for column in 0..<width {
      let own = ratings.reduce(0) { $0 + $1[column] } / units
      ofRaters += units * (own - mean) * (own - mean)
    }
    betweenUnits = ofUnits / (units - 1)
    betweenRaters = ofRaters / (raters - 1)
    residual = (all - ofUnits - ofRaters) / ((units - 1) * (raters - 1))
    withinUnits = (all - ofUnits) / (units * (raters - 1))
  }

  /// ICC(A,1): absolute agreement of single ratings, raters drawn at random.
  package var agreement: Statistic {
    let raterPart = raters * (betweenRaters - residual) / units
    return quotient(betweenUnits - residual, betweenUnits + (raters - 1) * residual + raterPart)
  }

  /// ICC(A,k): absolute agreement of the mean of all raters.
  package var meanAgreement: Statistic {
    quotient(betweenUnits - residual, betweenUnits + (betweenRaters - residual) / units)
  }

  /// ICC(C,1): consistency of single ratings; a milder rater does not matter.
  package var consistency: Statistic {
    quotient(betweenUnits - residual, betweenUnits + (raters - 1) * residual)
  }

  /// ICC(C,k): consistency of the mean of all raters.
  package var meanConsistency: Statistic { quotient(betweenUnits - residual, betweenUnits) }

  /// ICC(1): single ratings, each unit with raters of its own.
  package var oneWay: Statistic {
    quotient(betweenUnits - withinUnits, betweenUnits + (raters - 1) * withinUnits)
  }

  /// ICC(1,k): the mean of the raters, each unit with raters of its own.
  package var meanOneWay: Statistic { quotient(betweenUnits - withinUnits, betweenUnits) }

  private func quotient(_ dividend: Double, _ divisor: Double) -> Statistic {
    divisor == 0 ? .undefined(.noVariation) : .value(dividend / divisor)
  }
}
