package import Reports

/// The formats that `--format` takes.
package struct ReporterRegistry: Sendable {
  /// The reporters, in the order in which they were registered.
  package let reporters: [any Reporter]

  /// Registers reporters; of two of the same format the first wins.
  package init(_ reporters: [any Reporter]) {
    self.reporters = reporters
  }

  /// The formats' names.
  package var formats: [String] { reporters.map { $0.format } }

  /// Returns the reporter of a format, or nil.
  package subscript(format: String) -> (any Reporter)? {
    for reporter in reporters where reporter.format == format { return reporter }
    return nil
  }

  /// Returns the reporter whose files have an ending, or nil.
  package func reporter(forEnding ending: String) -> (any Reporter)? {
    for reporter in reporters where reporter.fileEnding == ending { return reporter }
    return nil
  }
}
