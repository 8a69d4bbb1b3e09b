public import Rubric

/// Writes an evaluation for a terminal, or as plain text to be piped on.
public final class TextReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// The format's name, `text`.
  public let format = "text"

  /// The ending of text files.
  public let fileEnding = "txt"

  /// Several reports follow each other.
  public let joining = ReportJoining.sequence

  /// A reader of text has the languages that were asked for.
  public let holdsAllLanguages = false
  /// All but the maps, which text cannot draw.
  public let extent = EvaluationExtent.reasons

  /// Returns the report.
  public func report(_ evaluation: Evaluation, options: ReportOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    var options = options
    for language in [options.language] + options.otherLanguages {
      options.language = language
      var page = TextPage(evaluation, options: options)
      page.writeHead()
      page.writeVerdicts()
      page.writeChanges()
      page.writeContradictions()
      page.writeGlance()
      page.writeCriteria()
      if !bytes.isEmpty { bytes += Array("\n\n".utf8) }
      bytes += page.canvas.bytes
    }
    return bytes
  }
}
