import Authoring
import JSONDocument
import LessonVerdict
import Rubric
import TestSupport
import WeakestLink
import WeightedMean

/// The rubrics of this checkout, as their authors work on them.
enum TestProject {
  static let registry = StrategyRegistry([LessonVerdict.module, WeightedMean.module, WeakestLink.module])

  static var standard: RubricProject {
    RubricProject(
      configuration: SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json",
      registry: registry, read: SharedMaterial.checkoutBytes)
  }

  static let scorecard = Result { () throws(Problems) -> Scorecard in
    try standard.scorecard(keepingConditions: true)
  }

  static func testFile(_ name: String) throws -> RubricTestFile {
    let path = "Rubrics/\(name).tests.json"
    return try RubricTestFile(SharedMaterial.checkoutBytes(path) ?? [], file: path)
  }
}
