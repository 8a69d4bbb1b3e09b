package import Reports

/// Which reports of findings go where, decided before anything is evaluated.
package struct FindingPlan: Sendable {
  /// One format on its way to one place.
  package struct Entry: Sendable {
    /// The reporter.
    package let reporter: any FindingReporter
    /// The place.
    package let destination: Destination
  }

  /// The reports.
  package let entries: [Entry]

  /// Decides where reports go; without any request the first format goes to standard output.
  ///
  /// - Throws: `ReportPlanFailure` where this cannot be done.
  package init(
    _ requests: [ReportRequest], reporters: [any FindingReporter]
  ) throws(ReportPlanFailure) {
    var entries: [Entry] = []
    let requests = requests.isEmpty ? [ReportRequest(format: reporters.first?.format)] : requests
    for request in requests {
      let destination: Destination =
        switch request.output {
        case nil, "-": .standardOutput
        case let file?: .file(file)
        }
      entries.append(Entry(reporter: try Self.reporter(for: request, reporters), destination: destination))
    }
    self.entries = entries
    var files: Set<String> = []
    var onOutput: [String] = []
    for entry in entries {
      switch entry.destination {
      case .standardOutput: onOutput.append(entry.reporter.format)
      case .file(let file):
        guard files.insert(file).inserted else { throw .sameFile(file) }
      }
    }
    if onOutput.count > 1 { throw .severalOnStandardOutput(onOutput) }
  }

  /// Refuses to replace one of the files that are read.
  ///
  /// - Throws: `ReportPlanFailure` with the file.
  package func check(_ inputs: [InputSource]) throws(ReportPlanFailure) {
    // Reports are few, and most are not there yet; inputs may be very many.
    var reports: [[UInt64]: String] = [:]
    for entry in entries {
      guard case .file(let path) = entry.destination, let status = FileSystem.status(of: path),
        status.kind == .regular
      else { continue }
      reports[status.identity] = path
    }
    if reports.isEmpty { return }
    for case .file(let input) in inputs {
      guard let status = FileSystem.status(of: input), let path = reports[status.identity] else { continue }
      throw .replacesInput(path)
    }
  }

  /// The reporter of a format; without one that whose ending the file's name has, the longest first.
  private static func reporter(
    for request: ReportRequest, _ reporters: [any FindingReporter]
  ) throws(ReportPlanFailure) -> any FindingReporter {
    if let format = request.format {
      for reporter in reporters where reporter.format == format { return reporter }
      throw .unknownFormat(format, known: reporters.map { $0.format })
    }
    guard let file = request.output, file != "-" else {
      guard let first = reporters.first else { throw .unknownFormat("", known: []) }
      return first
    }
    var best: (any FindingReporter)?
    for reporter in reporters where Path.name(of: file).hasSuffix("." + reporter.fileEnding) {
      if reporter.fileEnding.utf8.count > best?.fileEnding.utf8.count ?? 0 { best = reporter }
    }
    guard let best else { throw .unknownEnding(file: file, known: reporters.map { "." + $0.fileEnding }) }
    return best
  }
}
