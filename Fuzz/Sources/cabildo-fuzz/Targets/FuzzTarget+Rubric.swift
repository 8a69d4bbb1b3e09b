import JSONDocument
import Rubric

extension FuzzTarget {
  /// A rubric, in the place of the three built-in ones. Refused, its problems lie in it; accepted, it evaluates.
  static let rubric = FuzzTarget(name: "rubric", isJSON: true) { bytes in
    evaluate(config: oneRubric, files: ["rubric.json": bytes], options: FuzzScorecard.withFormat)
  }

  /// A configuration with the built-in rubrics; few read all files that they name, the others take them as compiled.
  static let scorecard = FuzzTarget(name: "scorecard", isJSON: true) { bytes in
    let readsAll = bytes.count % 16 == 0
    evaluate(
      config: bytes, files: [:],
      options: readsAll ? ScorecardLoader.Options() : FuzzScorecard.withRules)
  }

  private static let oneRubric = Array(
    """
    {"format": "scorecard/1", "id": "fuzz", "title": {"en": "a", "es": "b"}, "about": {"en": "a", "es": "b"},
     "languages": ["en", "es"], "schema": "Rubrics/dialogue-design.schema.json",
     "libraries": ["Rubrics/common.json"], "rubrics": ["rubric.json"],
     "verdict": {"strategy": "lesson-verdict"}, "number": {"strategy": "weighted-mean"}, "overall": null}
    """.utf8)

  /// Returns the stored evaluation of the template by one rubric.
  static func stored(rubric: [UInt8]) -> String {
    guard let scorecard = try? FuzzScorecard.load(oneRubric, files: ["rubric.json": rubric]),
      let evaluation = try? scorecard.evaluate(FuzzScorecard.design)
    else { return "" }
    return String(decoding: evaluation.storedText(), as: UTF8.self)
  }

  private static func evaluate(
    config: [UInt8], files: [String: [UInt8]], options: ScorecardLoader.Options
  ) {
    let scorecard: Scorecard
    do throws(Problems) {
      scorecard = try FuzzScorecard.load(config, files: files, options: options)
    } catch {
      var texts = files
      texts["config.json"] = config
      FuzzScorecard.check(error.list, in: texts)
      return
    }
    do throws(EvaluationFailure) {
      FuzzScorecard.check(
        try scorecard.evaluate(FuzzScorecard.design, budget: 500_000), source: FuzzScorecard.template.bytes)
    } catch {
      require(!error.subject.isEmpty, "a failure that names nothing")
    }
  }
}
