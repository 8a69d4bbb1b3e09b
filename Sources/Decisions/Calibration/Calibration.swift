/// How far raters agree, criterion by criterion and over all.
package struct Calibration: Sendable {
  /// One rater against the one that the others are compared with.
  package struct Comparison: Sendable {
    /// The rater.
    package let rater: String
    /// The number of units that both rated.
    package let count: Int
    /// The share of units with the same level.
    package let exact: Statistic
    /// The share of units at most one level apart.
    package let adjacent: Statistic
    /// Agreement beyond chance, disagreements counting by the square of their distance.
    package let quadraticKappa: Statistic
    /// The mean of the rater's level less that of the other; above 0 the rater is milder.
    package let bias: Statistic
  }

  /// The agreement on a criterion, or on all.
  package struct Part: Sendable {
    /// The criterion; nil for all.
    package let criterion: String?
    /// The units: designs of a criterion, or designs and criteria, that somebody rated.
    package let units: Int
    /// Each other rater against the reference.
    package let comparisons: [Comparison]
    /// Krippendorff's alpha for ordered levels, over all raters.
    package let alpha: Statistic
    /// ICC(A,1), over the units that all raters rated.
    package let intraclass: Statistic
  }

  /// The rater that the others are compared with.
  package let reference: String
  /// The criteria.
  package let parts: [Part]
  /// All criteria together.
  package let overall: Part

  /// Below so many pairs, a figure says little; the project's choice.
  package static let fewPairs = 20

  /// Computes the agreement with a rater; nil where there is none of this name.
  package init?(_ table: RatingTable, reference: String? = nil) {
    let reference = reference ?? table.raters[0]
    guard table.raters.contains(reference) else { return nil }
    self.reference = reference
    parts = table.criteria.map { Self.part(table, reference, $0) }
    overall = Self.part(table, reference, nil)
  }

  private static func part(_ table: RatingTable, _ reference: String, _ criterion: String?) -> Part {
    var units: [(design: String, criterion: String)] = []
    for rating in table.ratings where criterion == nil || rating.criterion == criterion {
      if !units.contains(where: { $0.design == rating.design && $0.criterion == rating.criterion }) {
        units.append((rating.design, rating.criterion))
      }
    }
    // A row for each rater, a column for each unit.
    let rows: [[Int?]] = table.raters.map { rater in
      units.map { unit in
        for rating in table.ratings
        where rating.rater == rater && rating.design == unit.design && rating.criterion == unit.criterion {
          return rating.level
        }
        return nil
      }
    }
    let own = rows[table.raters.firstIndex(of: reference) ?? 0]
    var comparisons: [Comparison] = []
    for (rater, row) in zip(table.raters, rows) where rater != reference {
      var first: [Int] = []
      var second: [Int] = []
      for (left, right) in zip(own, row) {
        guard let left, let right else { continue }
        first.append(left)
        second.append(right)
      }
      guard let agreement = RaterAgreement(first, second, levels: 5) else { continue }
      comparisons.append(
        Comparison(
          rater: rater, count: agreement.count, exact: agreement.exact, adjacent: agreement.adjacent,
          quadraticKappa: agreement.quadraticKappa, bias: agreement.bias))
    }
    var complete: [[Double]] = []
    for column in units.indices {
      var ratings: [Double] = []
      for row in rows {
        if let level = row[column] { ratings.append(Double(level)) }
      }
      if ratings.count == rows.count { complete.append(ratings) }
    }
    return Part(
      criterion: criterion, units: units.count, comparisons: comparisons,
      alpha: KrippendorffAlpha.ordinal.alpha(rows.map { $0.map { $0.map { Double($0) } } }),
      intraclass: IntraclassCorrelation(complete)?.agreement ?? .undefined(.tooFew))
  }
}
