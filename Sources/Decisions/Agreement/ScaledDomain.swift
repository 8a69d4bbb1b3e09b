/// The score of a domain over several appraisers, scaled between the least and the most that was possible (AGREE II).
package struct ScaledDomain: Sendable {
  /// The sum of all ratings.
  package let obtained: Double
  /// The least sum that was possible.
  package let least: Double
  /// The most.
  package let most: Double

  /// Adds up ratings, a row for each appraiser, each from the lower to the upper end of the scale.
  package init(_ ratings: [[Double]], from lower: Double, to upper: Double) {
    var sum = 0.0
    var count = 0.0
    for row in ratings {
      for rating in row {
        sum += rating
        count += 1
      }
    }
    obtained = sum
    least = lower * count
    most = upper * count
  }

  /// The score, 0 to 1; undefined without ratings.
  package var score: Statistic {
    most > least ? .value((obtained - least) / (most - least)) : .undefined(.noData)
  }
}
