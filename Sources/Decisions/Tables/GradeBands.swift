/// Grades by lower bounds; a score equal to a bound has its grade.
package struct GradeBands: Sendable {
  /// A grade.
  package struct Band: Hashable, Sendable {
    /// The grade's name.
    package let grade: String
    /// The least score.
    package let from: Double

    /// Makes a band.
    package init(grade: String, from: Double) {
      self.grade = grade
      self.from = from
    }
  }

  private let bands: [Band]

  /// Makes grades; their order does not matter.
  package init(_ bands: [Band]) {
    self.bands = bands.sorted { $0.from > $1.from }
  }

  /// Returns the grade of a score and what is missing for the next one, after rounding to nine decimals; nil below all
  /// bounds.
  package func grade(of score: Double) -> (grade: String, toNext: Double?)? {
    let rounded = Self.rounded(score)
    for (position, band) in bands.enumerated() where rounded >= Self.rounded(band.from) {
      return (band.grade, position > 0 ? Self.rounded(bands[position - 1].from - rounded) : nil)
    }
    return nil
  }

  private static func rounded(_ number: Double) -> Double { (number * 1e9).rounded() / 1e9 }
}
