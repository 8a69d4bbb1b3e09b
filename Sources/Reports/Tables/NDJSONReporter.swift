internal import JSONDocument
public import Rubric

/// Writes results as lines of JSON, an object for each design, criterion and reading; the table is that of
/// ``CSVReporter``.
public final class NDJSONReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// The name of the format: `ndjson`.
  public var format: String { "ndjson" }

  /// Several reports are one list of lines.
  public var joining: ReportJoining { .lines }

  /// False: there is no text in any language.
  public var holdsAllLanguages: Bool { false }
  /// A table has levels and no words.
  public var extent: EvaluationExtent { .levels }

  /// Returns the lines.
  public func report(
    _ evaluation: Evaluation, options: ReportOptions
  ) throws(ReportFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in ResultTable(evaluation).rows {
      var json = JSONWriter(pretty: false)
      json.beginObject()
      for (name, cell) in zip(ResultTable.columns, row) {
        json.name(name)
        switch cell {
        case .text(let value): json.string(value)
        case .integer(let value): json.integer(value)
        case .points(let value): json.raw(DecimalText.text(value, places: 7))
        case .boolean(let value): json.boolean(value)
        case .none: json.null()
        }
      }
      json.endObject()
      json.endText()
      bytes += json.bytes
    }
    return bytes
  }
}
