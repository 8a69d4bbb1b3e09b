internal import Reports
package import Rubric

/// Which reports go where, decided before anything is evaluated.
package struct ReportPlan: Sendable {
  /// One format on its way to one place.
  struct Entry: Sendable {
    let reporter: any Reporter
    let place: Place
  }

  /// A place for reports.
  enum Place: Hashable, Sendable {
    /// All designs together.
    case one(Destination)
    /// A file for each design.
    case folder(String)
  }

  let entries: [Entry]
  let inputs: [InputSource]

  /// Decides where reports go.
  ///
  /// A format without a file goes into `folder`, or to standard output where there is none; without any request that
  /// is the first format.
  ///
  /// - Throws: `ReportPlanFailure` where this cannot be done or would replace one of the inputs.
  package init(
    _ requests: [ReportRequest], folder: String?, inputs: [InputSource], registry: ReporterRegistry
  ) throws(ReportPlanFailure) {
    var entries: [Entry] = []
    let requests = requests.isEmpty ? [ReportRequest(format: registry.formats.first)] : requests
    for request in requests {
      let reporter = try Self.reporter(for: request, registry)
      let place: Place
      switch request.output {
      case "-": place = .one(.standardOutput)
      case let file?: place = .one(.file(file))
      case nil: place = folder.map { .folder($0) } ?? .one(.standardOutput)
      }
      entries.append(Entry(reporter: reporter, place: place))
    }
    self.entries = entries
    self.inputs = inputs
    try checkOrder(of: requests)
    try checkPlaces()
    try checkInputs()
  }

  /// Whether any report holds texts in other languages than the one that is asked for.
  package var holdsAllLanguages: Bool {
    entries.contains { $0.reporter.holdsAllLanguages }
  }

  /// Whether any report shows lines of the design.
  package var showsSource: Bool {
    entries.contains { $0.reporter.showsSource }
  }

  /// How much of an evaluation the reports show.
  package var extent: EvaluationExtent {
    entries.map { $0.reporter.extent }.max() ?? .whole
  }

  /// Whether anything goes to standard output.
  package var usesStandardOutput: Bool {
    entries.contains { $0.place == .one(.standardOutput) }
  }

  private static func reporter(
    for request: ReportRequest, _ registry: ReporterRegistry
  ) throws(ReportPlanFailure) -> any Reporter {
    if let format = request.format {
      guard let reporter = registry[format] else { throw .unknownFormat(format, known: registry.formats) }
      return reporter
    }
    guard let file = request.output, file != "-" else {
      guard let first = registry.reporters.first else { throw .unknownFormat("", known: []) }
      return first
    }
    guard let reporter = registry.reporter(forEnding: Path.ending(of: file)) else {
      throw .unknownEnding(file: file, known: registry.reporters.map { "." + $0.fileEnding })
    }
    return reporter
  }

  /// Refuses `--output x.html --format html`, where the format was surely meant for the file.
  private func checkOrder(of requests: [ReportRequest]) throws(ReportPlanFailure) {
    for (index, request) in requests.enumerated() where request.output == nil && index > 0 {
      let before = requests[index - 1]
      if before.format == nil, let file = before.output, file != "-",
        entries[index - 1].reporter.format == entries[index].reporter.format
      {
        throw .formatBehindFile(format: entries[index].reporter.format, file: file)
      }
    }
  }

  private func checkPlaces() throws(ReportPlanFailure) {
    var files: Set<String> = []
    var onOutput: [String] = []
    for entry in entries {
      switch entry.place {
      case .one(let destination):
        if inputs.count > 1, entry.reporter.joining == .separate {
          throw .oneDesignOnly(format: entry.reporter.format)
        }
        switch destination {
        case .standardOutput: onOutput.append(entry.reporter.format)
        case .file(let file):
          guard files.insert(file).inserted else { throw .sameFile(file) }
        }
      case .folder(let folder):
        var names: [String: InputSource] = [:]
        for input in inputs {
          let name = input.stem + "." + entry.reporter.fileEnding
          if let first = names.updateValue(input, forKey: name) {
            throw .sameName(first: first.name, second: input.name)
          }
          guard files.insert(Path.join(folder, name)).inserted else {
            throw .sameFile(Path.join(folder, name))
          }
        }
      }
    }
    if onOutput.count > 1 { throw .severalOnStandardOutput(onOutput) }
  }

  private func checkInputs() throws(ReportPlanFailure) {
    let identities = inputs.compactMap { input -> [UInt64]? in
      guard case .file(let path) = input, let status = FileSystem.status(of: path), status.kind == .regular
      else { return nil }
      return status.identity
    }
    for entry in entries {
      for input in inputs {
        guard case .file(let path) = destination(of: entry, for: input),
          let status = FileSystem.status(of: path)
        else { continue }
        if identities.contains(status.identity) { throw .replacesInput(path) }
      }
    }
  }

  func destination(of entry: Entry, for input: InputSource) -> Destination {
    switch entry.place {
    case .one(let destination): destination
    case .folder(let folder): .file(Path.join(folder, input.stem + "." + entry.reporter.fileEnding))
    }
  }
}
