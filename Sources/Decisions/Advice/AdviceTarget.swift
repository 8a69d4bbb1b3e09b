/// What advice is to lead to; it is asked of each lesson for itself.
package enum AdviceTarget: Hashable, Sendable {
  /// The verdict above the one that the lesson has.
  case nextVerdict
  /// A verdict, as an index of the scorecard's verdicts.
  case verdict(Int)
  /// A number, 0 to 100.
  case number(Double)
}
