/// Why reports cannot go where the user wants them.
package enum ReportPlanFailure: Error, Equatable, Sendable {
  /// No reporter has this name.
  case unknownFormat(String, known: [String])
  /// No format has files of this ending.
  case unknownEnding(file: String, known: [String])
  /// More than one format for standard output.
  case severalOnStandardOutput([String])
  /// The format stands behind the file that it seems to be for.
  case formatBehindFile(format: String, file: String)
  /// Two reports for one file.
  case sameFile(String)
  /// Two designs whose reports would have the same name.
  case sameName(first: String, second: String)
  /// A format that holds one design, and several designs.
  case oneDesignOnly(format: String)
  /// The report would replace a file that is read.
  case replacesInput(String)
}
