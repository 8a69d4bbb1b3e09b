package import Reports

/// The reports of a run that are being written, and where they go in the end.
///
/// Nothing is to be seen of them before ``finish(_:)``, so that a run that is interrupted leaves nothing half written.
package final class FindingOutput {
  /// The parts of one report.
  private final class Parts: FindingSink {
    var spools: [Spool] = []

    func write(_ bytes: [UInt8], part: Int) {
      while spools.count <= part { spools.append(Spool()) }
      spools[part].append(bytes)
    }

    func copy(_ write: ([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) {
      for spool in spools { try spool.copy(write) }
    }
  }

  private let reports: [(destination: Destination, parts: Parts)]
  /// The reports, to be fed.
  package let streams: [any FindingStream]

  /// Begins all reports of a plan; `context` says for each place what it is written for.
  package init(_ plan: FindingPlan, context: (Destination) -> FindingContext) {
    var reports: [(destination: Destination, parts: Parts)] = []
    var streams: [any FindingStream] = []
    for entry in plan.entries {
      let parts = Parts()
      reports.append((entry.destination, parts))
      streams.append(entry.reporter.stream(context(entry.destination), to: parts))
    }
    self.reports = reports
    self.streams = streams
  }

  /// Writes all reports; files get their names when all are on the disk, then standard output is written.
  ///
  /// - Throws: `FileFailure` where a file cannot be written, or what `output` throws.
  package func finish(_ output: ([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) {
    for (_, parts) in reports {
      for spool in parts.spools { try spool.check() }
    }
    var staged: [OutputFile] = []
    for (destination, parts) in reports {
      guard case .file(let path) = destination else { continue }
      staged.append(
        try OutputFile(for: path) { (file) throws(FileFailure) in
          try parts.copy { (piece) throws(FileFailure) in try file.write(piece) }
        })
    }
    for file in staged { try file.commit() }
    for (destination, parts) in reports where destination == .standardOutput { try parts.copy(output) }
  }
}
