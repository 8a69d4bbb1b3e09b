public import Rubric

/// Writes an evaluation in one format.
public protocol Reporter: AnyObject, Sendable {
  /// The name of the format, as `--format` takes it.
  var format: String { get }

  /// The ending of this format's files, without the dot.
  var fileEnding: String { get }

  /// How the reports on several designs stand in one file.
  var joining: ReportJoining { get }

  /// Whether a report holds texts in other languages than the one that is asked for; true unless said otherwise.
  var holdsAllLanguages: Bool { get }

  /// Whether a report shows lines of the design, ``ReportOptions/source``; false unless said otherwise.
  var showsSource: Bool { get }

  /// How much of an evaluation a report shows; all of it unless said otherwise.
  var extent: EvaluationExtent { get }

  /// Returns the report's UTF-8 text.
  ///
  /// - Throws: `ReportFailure` where the evaluation cannot be written in this format.
  func report(_ evaluation: Evaluation, options: ReportOptions) throws(ReportFailure) -> [UInt8]
}

extension Reporter {
  /// True: only a reporter that knows better spares the engine the other languages.
  public var holdsAllLanguages: Bool { true }

  /// False: only a reporter that asks for a design's bytes is given them.
  public var showsSource: Bool { false }

  /// All of it: only a reporter that knows better spares the engine the rest.
  public var extent: EvaluationExtent { .whole }
}

/// How a report is written.
public struct ReportOptions: Sendable {
  /// The language, a BCP 47 tag; of the languages of the evaluation.
  public var language: String
  /// Further languages: HTML reports have a switch between all of them, text reports follow each other.
  public var otherLanguages: [String]
  /// The width of lines in columns, for formats that break lines; at least 40.
  public var width: Int
  /// Whether the terminal shows colour.
  public var hasColor: Bool
  /// Whether every criterion is shown with all that is known about it.
  public var isVerbose: Bool
  /// The design as it was read, for a report that shows lines of it; nil where it is not at hand.
  ///
  /// A redacted evaluation's report quotes none of it, whatever is here.
  public var source: [UInt8]?

  /// Makes options.
  public init(
    language: String = "en", otherLanguages: [String] = [], width: Int = 80, hasColor: Bool = false,
    isVerbose: Bool = false, source: [UInt8]? = nil
  ) {
    self.language = language
    self.otherLanguages = otherLanguages
    self.width = width
    self.hasColor = hasColor
    self.isVerbose = isVerbose
    self.source = source
  }
}

/// Why a report could not be written.
public struct ReportFailure: Error, Sendable {
  /// What went wrong, for the reader.
  public let reason: LocalizedText

  /// Makes a failure.
  public init(_ reason: LocalizedText) {
    self.reason = reason
  }
}
