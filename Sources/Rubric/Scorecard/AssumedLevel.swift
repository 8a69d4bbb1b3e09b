/// A level that a criterion is taken to reach, as if the design had been changed so.
package struct AssumedLevel: Hashable, Sendable {
  /// The criterion's id.
  package let criterionID: String
  /// The level, 0 to 4; a criterion that is there already, or higher, stays where it is.
  package let level: Int

  /// Assumes a level.
  package init(criterionID: String, level: Int) {
    self.criterionID = criterionID
    self.level = level
  }
}
