package import Reports

/// The reports of a run that are being written, and where they go in the end.
///
/// Nothing is to be seen of them before ``finish(_:)``, so that a run that is interrupted leaves nothing half written.
package final class FindingOutput {
  /// The bytes of one report.
  private final class Parts: FindingSink {
    let spool = Spool()
    private var slices: [FindingSlice] = []

    func write(_ bytes: [UInt8], part: Int) { spool.append(bytes, to: part) }

    func arrange(_ slices: [FindingSlice]) { self.slices = slices }

    func copy(_ write: ([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) {
      for slice in slices { try spool.copy(slice.range, of: slice.part, write) }
    }
  }

  private let parts: [(destination: Destination, parts: Parts)]
  /// The reports, to be fed.
  package let reports: [(stream: any FindingStream, sink: any FindingSink)]

  /// Begins all reports of a plan; `context` says for each place what it is written for.
  package init(_ plan: FindingPlan, context: (Destination) -> FindingContext) {
    var parts: [(destination: Destination, parts: Parts)] = []
    var reports: [(stream: any FindingStream, sink: any FindingSink)] = []
    for entry in plan.entries {
      let own = Parts()
      parts.append((entry.destination, own))
      reports.append((entry.reporter.stream(context(entry.destination)), own))
    }
    self.parts = parts
    self.reports = reports
  }

  /// Writes all reports; files get their names when all are on the disk, then standard output is written.
  ///
  /// - Throws: `FileFailure` where a file cannot be written, or what `output` throws.
  package func finish(_ output: ([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) {
    for (_, parts) in parts { try parts.spool.check() }
    var staged: [OutputFile] = []
    for (destination, parts) in parts {
      guard case .file(let path) = destination else { continue }
      staged.append(
        try OutputFile(for: path) { (file) throws(FileFailure) in
          try parts.copy { (piece) throws(FileFailure) in try file.write(piece) }
        })
    }
    for file in staged { try file.commit() }
    for (destination, parts) in parts where destination == .standardOutput { try parts.copy(output) }
  }
}
