/// One format or file of reports that the user asks for.
package struct ReportRequest: Equatable, Sendable {
  /// The format; nil where the file's ending tells it.
  package var format: String?
  /// The file, or `-` for standard output; nil where the user names none.
  package var output: String?

  /// Makes a request.
  package init(format: String? = nil, output: String? = nil) {
    self.format = format
    self.output = output
  }
}
