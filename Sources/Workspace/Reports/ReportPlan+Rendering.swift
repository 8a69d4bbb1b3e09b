package import Reports

extension ReportPlan {
  /// A report that is ready to be written.
  package struct Output: Sendable {
    /// Where it goes.
    package let destination: Destination
    /// Its text.
    package let bytes: [UInt8]
  }

  /// Renders all reports; nothing is written.
  ///
  /// Designs without an evaluation are left out; a file for none of them is not made.
  ///
  /// - Throws: `ReportFailure` where a reporter cannot write an evaluation.
  package func render(
    _ designs: [EvaluatedDesign], options: (Destination) -> ReportOptions
  ) throws(ReportFailure) -> [Output] {
    var outputs: [Output] = []
    for entry in entries {
      var parts: [[UInt8]] = []
      for design in designs {
        let destination = self.destination(of: entry, for: design.input)
        var options = options(destination)
        options.source = design.source
        let bytes = try entry.reporter.report(design.evaluation, options: options)
        if case .folder = entry.place {
          outputs.append(Output(destination: destination, bytes: bytes))
        } else {
          parts.append(bytes)
        }
      }
      if case .one(let destination) = entry.place, !parts.isEmpty {
        outputs.append(Output(destination: destination, bytes: join(parts, entry.reporter.joining)))
      }
    }
    return outputs
  }

  /// Makes the folders that reports go into.
  ///
  /// - Throws: `FileFailure` where a folder cannot be made.
  package func makeFolders() throws(FileFailure) {
    for entry in entries {
      if case .folder(let folder) = entry.place { try FileSystem.makeFolder(folder) }
    }
  }

  /// Joins reports; whether JSON is an array depends on how many designs were named, not on how many are sound.
  private func join(_ parts: [[UInt8]], _ joining: ReportJoining) -> [UInt8] {
    guard inputs.count > 1 else { return parts.first ?? [] }
    var bytes: [UInt8] = []
    switch joining {
    case .separate, .lines: for part in parts { bytes += part }
    case .table:
      for (index, part) in parts.enumerated() {
        bytes +=
          index == 0 ? part[...] : part[(part.firstIndex(of: UInt8(ascii: "\n")) ?? -1) + 1..<part.endIndex]
      }
    case .sequence:
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "\n")) }
        bytes += part
      }
    case .jsonArray:
      bytes += Array("[\n".utf8)
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes += Array(",\n".utf8) }
        bytes += part.last == UInt8(ascii: "\n") ? part.dropLast() : part[...]
      }
      bytes += Array("\n]\n".utf8)
    }
    return bytes
  }
}
