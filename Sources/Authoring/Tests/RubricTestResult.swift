package import Rubric

/// What a test came to.
package struct RubricTestResult: Sendable {
  /// One thing that is not as the test wants it.
  package enum Failure: Sendable {
    /// No rule or lesson has this id; perhaps another was meant.
    case unknownSubject(String, suggestion: String?)
    /// The base design cannot be read.
    case missingBase(String)
    /// The patched document is no design.
    case notADesign([Problem])
    /// A rule failed, or the budget was spent.
    case failed(EvaluationFailure)
    /// A level is another than wanted; nil where there is none.
    case level(Reading, wanted: Int?, found: Int?)
    /// The outcome is another than wanted.
    case outcome(wanted: String, found: String)
    /// The rule is flagged, or is not, against what is wanted.
    case flagged(Bool)
    /// A place is not among those shown.
    case missingPlace(String, shown: [String])
    /// A text is not part of the message.
    case message(wanted: String, found: LocalizedText)
    /// The verdict is none of those wanted.
    case verdict(wanted: [String], found: String)
    /// The number lies outside what is wanted; nil where there is none.
    case number(Reading, wanted: ClosedRange<Double>, found: Double?)
  }

  /// What led to a wrong result.
  package struct Trace: Sendable {
    /// The measures of the criterion.
    package let measures: [MeasureResult]
    /// The facts that the criterion names.
    package let facts: [Scorecard.FactMembers]
    /// In which readings what each level asks for holds, levels 0 to 4.
    package let holds: [ByReading<Bool>]
  }

  /// The test.
  package let test: RubricTest
  /// What is wrong; empty where the test holds.
  package var failures: [Failure] = []
  /// What led to it; only where something is wrong.
  package var trace: Trace?
  /// The criterion's result, where the test is about one.
  package var criterion: CriterionResult?

  /// Whether the test holds.
  package var holds: Bool { failures.isEmpty }
}
