public import Rubric

/// Writes an evaluation as one HTML page that needs nothing beside itself: no network, no scripts, no fonts.
public final class HTMLReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// The name of the format: `html`.
  public var format: String { "html" }

  /// Returns the report; a verbose one has all details open.
  public func report(
    _ evaluation: Evaluation, options: ReportOptions
  ) throws(ReportFailure) -> [UInt8] {
    var html = HTMLWriter()
    HTMLPage(evaluation, options: options).write(&html)
    return html.bytes
  }
}
