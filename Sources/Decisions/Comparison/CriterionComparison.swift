package import Rubric

/// One criterion before and after.
package struct CriterionComparison: Sendable {
  /// A share that fell because what it is of has grown, while no less was counted: the list became more honest.
  package struct HonestFall: Sendable {
    /// The measure before.
    package let before: MeasureResult
    /// The measure after.
    package let after: MeasureResult
  }

  /// The criterion's id.
  package let id: String
  /// The result before; nil where the rubric had no such criterion.
  package let before: CriterionResult?
  /// The result after; nil where the rubric has no such criterion any more.
  package let after: CriterionResult?
  /// The points of the lesson's number that the change of this criterion made, by the design alone; nil where they
  /// cannot be told.
  package let share: Double?
  /// The points of the overall score; nil where there is none or they cannot be told.
  package let overallShare: Double?
  /// The shares that fell by honesty.
  package let honestFalls: [HonestFall]

  /// Whether the shown level, or whether the criterion applies, is another one.
  package var hasMoved: Bool { Self.hasMoved(before, after) }

  /// Whether anything that a reader would look for is another: a level in some reading, or what holds it back.
  package var hasChanged: Bool {
    guard let before, let after else { return true }
    return before.level != after.level || before.outcome != after.outcome || !honestFalls.isEmpty
  }

  static func hasMoved(_ before: CriterionResult?, _ after: CriterionResult?) -> Bool {
    guard let before, let after else { return true }
    let applied = before.outcome != .notApplicable
    return before.level.shown != after.level.shown || applied != (after.outcome != .notApplicable)
  }

  /// Finds the shares that fell although nothing that was counted is lost.
  static func honestFalls(_ before: CriterionResult, _ after: CriterionResult) -> [HonestFall] {
    var falls: [HonestFall] = []
    for old in before.measures {
      for new in after.measures where new.name == old.name {
        guard let oldCount = old.counted, let oldTotal = old.total, let newCount = new.counted,
          let newTotal = new.total
        else { continue }
        // Compared by cross-multiplication through doubles of small whole numbers, which are exact.
        let fell = newCount.double * oldTotal.double < oldCount.double * newTotal.double
        if fell, newTotal > oldTotal, newCount >= oldCount {
          falls.append(HonestFall(before: old, after: new))
        }
      }
    }
    return falls
  }
}
