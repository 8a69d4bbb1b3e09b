import BuiltInStrategies
import FoundationEssentials
import JSONDocument
import Rubric
import TestSupport
import Testing

/// The evaluations of this checkout's designs with this checkout's scorecard.
enum TestEvaluations {
  static let registry = StrategyRegistry.builtIn

  /// The designs' names, without `Designs/` and `.json`.
  static let names: [String] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: SharedMaterial.checkout + "/Designs")) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// Returns the evaluation of a design; each is evaluated once.
  static func evaluation(_ name: String) throws -> Evaluation {
    try #require(evaluations[name], "no design \(name)").get()
  }

  private static let evaluations: [String: Result<Evaluation, any Error>] = {
    var evaluations: [String: Result<Evaluation, any Error>] = [:]
    for name in names {
      evaluations[name] = Result {
        let scorecard = try scorecard.get()
        let file = "Designs/\(name).json"
        let design = try scorecard.load(SharedMaterial.checkoutBytes(file) ?? [], file: file)
        return try scorecard.evaluate(design)
      }
    }
    return evaluations
  }()

  static let scorecard = Result { () throws(Problems) -> Scorecard in
    try ScorecardLoader(registry: registry, read: SharedMaterial.checkoutBytes).load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json")
  }
}
