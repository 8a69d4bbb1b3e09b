package import Rubric

/// One lesson before and after.
package struct LessonComparison: Sendable {
  /// The points of the lesson's number by what caused them; they add up to the difference. Nil cannot be told apart.
  package struct Parts: Hashable, Sendable {
    /// By the design.
    package var design: Double?
    /// By the rubrics and the configuration.
    package var rules: Double?
    /// By the engine.
    package var engine: Double?
    /// By the rubrics, the configuration and the engine together, where these cannot be told apart.
    package var rulesAndEngine: Double?
  }

  /// The lesson before.
  package let before: LessonResult
  /// The lesson after.
  package let after: LessonResult
  /// The difference by its causes.
  package let parts: Parts
  /// The criteria, in the order of the rubric after; those that it has no more come last.
  package let criteria: [CriterionComparison]
  /// Whether all orders of the criteria were counted for their shares; else a seeded sample of them.
  package let isExact: Bool

  /// The points that the number gained; nil where there is no number before or after.
  package var difference: Double? {
    guard let old = before.number, let new = after.number else { return nil }
    return ((new.shown - old.shown) * 1e7).rounded() / 1e7
  }
}
