public import Rubric

/// Writes results as a table of comma-separated values (RFC 4180) with a header, one row for each design, criterion and
/// reading.
public final class CSVReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// The name of the format: `csv`.
  public var format: String { "csv" }

  /// Several reports are one table.
  public var joining: ReportJoining { .table }

  /// False: there is no text in any language.
  public var holdsAllLanguages: Bool { false }
  /// A table has levels and no words.
  public var extent: EvaluationExtent { .levels }

  /// Returns the table.
  public func report(
    _ evaluation: Evaluation, options: ReportOptions
  ) throws(ReportFailure) -> [UInt8] {
    var text = ResultTable.columns.joined(separator: ",") + "\r\n"
    for row in ResultTable(evaluation).rows {
      for (position, cell) in row.enumerated() {
        if position > 0 { text += "," }
        switch cell {
        case .text(let value): text += Self.quoted(value)
        case .integer(let value): text += String(value)
        case .points(let value): text += DecimalText.text(value, places: 7)
        case .boolean(let value): text += value ? "true" : "false"
        case .none: break
        }
      }
      text += "\r\n"
    }
    return Array(text.utf8)
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
