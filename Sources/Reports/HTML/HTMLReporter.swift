public import Rubric

/// Writes an evaluation as one HTML page that needs nothing beside itself: no network, no scripts, no fonts.
public final class HTMLReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// The name of the format: `html`.
  public var format: String { "html" }

  /// True: the lines of the design that the report points at stand in it.
  public var showsSource: Bool { true }

  /// Returns the report; a verbose one has all details open.
  public func report(
    _ evaluation: Evaluation, options: ReportOptions
  ) throws(ReportFailure) -> [UInt8] {
    var html = HTMLWriter()
    var options = options
    let listing = HTMLPage.listing(of: evaluation, in: options.source)
    var editions = [HTMLPage(evaluation, options: options, listing: listing)]
    for language in options.otherLanguages {
      options.language = language
      editions.append(HTMLPage(evaluation, options: options, listing: listing, prefix: language + "-"))
    }
    HTMLPage.write(editions, &html)
    return html.bytes
  }
}
