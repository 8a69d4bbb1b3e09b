package import Reports
package import Rubric

/// The files of waivers and of known findings that count for a configuration.
package struct ExemptionFiles {
  /// What stands in the way.
  package enum Failure: Error {
    /// A file cannot be read.
    case file(FileFailure)
    /// A file has faults.
    case problems([Problem], SourceText)
    /// The baseline is of other rules.
    case otherRules(String)
    /// The baseline is of another reading.
    case otherReading(String, then: Reading, now: Reading)
  }

  /// The waivers; nil where no file is named.
  package private(set) var waivers: Waivers?
  /// The baseline; nil where no file is named.
  package private(set) var baseline: Baseline?

  /// Returns the paths of the files: what is named counts before the configuration.
  package static func paths(
    of loaded: LoadedScorecard, waivers: String?, baseline: String?
  ) -> (waivers: String?, baseline: String?) {
    func own(_ path: String?) -> String? {
      path.map { Path.join(loaded.path.map { Path.folder(of: $0) } ?? ".", $0) }
    }
    return (waivers ?? own(loaded.scorecard.waivers), baseline ?? own(loaded.scorecard.baseline))
  }

  /// Reads the files.
  ///
  /// - Throws: `Failure` for the first that cannot be used.
  package init(
    _ paths: (waivers: String?, baseline: String?), for scorecard: Scorecard, reading: Reading,
    from reader: ConfigurationReader
  ) throws(Failure) {
    if let path = paths.waivers {
      let bytes = try Self.read(path, reader)
      do throws(Problems) { waivers = try Waivers(bytes, file: path) } catch {
        throw .problems(error.list, SourceText(name: path, bytes: bytes))
      }
    }
    guard let path = paths.baseline else { return }
    let bytes = try Self.read(path, reader)
    let baseline: Baseline
    do throws(Problems) { baseline = try Baseline(bytes, file: path) } catch {
      throw .problems(error.list, SourceText(name: path, bytes: bytes))
    }
    if baseline.rules != scorecard.rulesDigest { throw .otherRules(path) }
    if baseline.reading != reading {
      throw .otherReading(path, then: baseline.reading, now: reading)
    }
    self.baseline = baseline
  }

  private static func read(_ path: String, _ reader: ConfigurationReader) throws(Failure) -> [UInt8] {
    do throws(FileFailure) { return try reader.bytes(of: path) } catch { throw .file(error) }
  }

  /// Returns a file's path as the folder of another file sees it.
  package static func path(of file: String, seenFrom other: String) -> String {
    Path.relative(FileSystem.absolute(file), to: FileSystem.absolute(Path.folder(of: other)))
  }

  /// Tells whether a file, as the folder of another sees it, is there no more.
  package static func isGone(_ file: String, seenFrom other: String) -> Bool {
    FileSystem.ownStatus(of: Path.join(Path.folder(of: other), file)) == nil
  }
}
