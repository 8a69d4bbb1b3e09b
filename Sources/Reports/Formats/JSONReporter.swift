public import Rubric

/// Writes all that an evaluation holds as JSON, in every language at once; the options change nothing.
///
/// Its format is `evaluation/1`, published as `Rubrics/evaluation.schema.json`.
public final class JSONReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// The name of the format: `json`.
  public var format: String { "json" }

  /// Several reports are the elements of an array.
  public var joining: ReportJoining { .jsonArray }

  /// Returns the report.
  public func report(
    _ evaluation: Evaluation, options: ReportOptions
  ) throws(ReportFailure) -> [UInt8] {
    evaluation.storedText()
  }
}
