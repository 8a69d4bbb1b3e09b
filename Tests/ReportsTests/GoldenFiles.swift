import FoundationEssentials
import JSONDocument
import Rubric
import TestSupport
import Testing

/// The reports that this checkout keeps to compare with, in `Tests/ReportsTests/Golden`.
///
/// `RECORD_REPORTS=1 swift test --filter ReportsTests` writes them anew; look at the differences before committing.
enum GoldenFiles {
  private static let folder = "Tests/ReportsTests/Golden/"

  /// A small stored evaluation with every outcome that a reader meets; no rubric can change it.
  static func evaluation() throws -> Evaluation {
    let bytes = try #require(SharedMaterial.checkoutBytes(folder + "small.evaluation.json"))
    return try Evaluation(reading: JSONDocument(parsing: bytes))
  }

  /// Compares a report with the one that is kept, or keeps it.
  static func check(
    _ report: [UInt8], _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + name
    if ProcessInfo.processInfo.environment["RECORD_REPORTS"] == "1" {
      try Data(report).write(to: URL(filePath: SharedMaterial.checkout + "/" + path))
      return
    }
    let kept = try #require(
      SharedMaterial.checkoutBytes(path), "\(path) is not there", sourceLocation: sourceLocation)
    if kept == report { return }
    let ours = String(decoding: report, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let theirs = String(decoding: kept, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = zip(ours, theirs).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(path) differs from line \(line + 1):
      kept: \(theirs.indices.contains(line) ? theirs[line] : "(end)")
      now:  \(ours.indices.contains(line) ? ours[line] : "(end)")
      """, sourceLocation: sourceLocation)
  }
}
