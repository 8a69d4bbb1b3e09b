/// How much a validation may cost before it is given up.
package struct ValidationBudget: Sendable {
  /// The most steps: a schema met with a value is one, long texts, lists and numbers are charged for their length.
  package var steps: Int64
  /// The most schemas that may be open at once, each inside the other; bounds the call stack.
  package var depth: Int
  /// The most violations to report.
  package var violations: Int

  /// Makes a budget; what is not given is as in ``standard``.
  package init(steps: Int64 = 50_000_000, depth: Int = 1_200, violations: Int = 1_000) {
    self.steps = steps
    self.depth = depth
    self.violations = violations
  }

  /// 50 million steps (seconds), 1,200 levels, 1,000 violations.
  package static let standard = ValidationBudget()
}
