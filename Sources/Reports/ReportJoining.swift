/// How the reports on several designs stand in one file.
public enum ReportJoining: Sendable {
  /// They do not: each is a file of its own.
  case separate
  /// One after the other, with an empty line between them.
  case sequence
  /// As the elements of a JSON array; a single one stands alone.
  case jsonArray
  /// One after the other, with nothing between them.
  case lines
  /// The same, but the first line, which names the columns, stands only once.
  case table
}

extension Reporter {
  /// The ending of this format's files, without the dot; the format's name where a reporter does not say.
  public var fileEnding: String { format }

  /// How the reports on several designs stand in one file; separate where a reporter does not say.
  public var joining: ReportJoining { .separate }
}
