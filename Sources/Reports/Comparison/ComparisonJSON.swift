package import Decisions
internal import JSONDocument
internal import Rubric

/// Writes a comparison as JSON, format `comparison/1`.
package struct ComparisonJSON {
  private let comparison: EvaluationComparison
  private let language: String

  /// Makes a writer of texts in one language.
  package init(_ comparison: EvaluationComparison, language: Language) {
    self.comparison = comparison
    self.language = language.tag
  }

  /// The text.
  package var bytes: [UInt8] {
    JSONWriter.report("comparison/1") { writer in
      writer.member("scorecard", comparison.after.scorecardID)
      writer.member("design", comparison.after.design.id)
      for (name, side) in [("before", comparison.before), ("after", comparison.after)] {
        writer.object(name) { writer in
          writer.member("file", side.design.file)
          writer.member("asOf", side.design.asOf)
          writer.member("engine", side.engine)
          writer.member("scorecardHash", side.scorecardHash)
        }
      }
      writer.member("changedBesideDesign", cause)
      writer.member("rulesKnown", comparison.knowsRules)
      writer.member("reevaluated", comparison.isReevaluated)
      writer.objects("lessons", comparison.lessons) { write($1, to: &$0) }
      writer.member("otherLessons", comparison.otherLessons)
      writer.member("contradictionsNew", comparison.contradictionsNew.map { $0.id })
      writer.member("contradictionsGone", comparison.contradictionsGone)
    }
  }

  private var cause: String {
    switch comparison.cause {
    case .nothing: "nothing"
    case .rules: "rules"
    case .engine: "engine"
    case .rulesAndEngine: "rules-and-engine"
    }
  }

  private func write(_ lesson: LessonComparison, to writer: inout JSONWriter) {
    writer.member("id", lesson.after.id)
    for (name, result, side) in [
      ("before", lesson.before, comparison.before), ("after", lesson.after, comparison.after),
    ] {
      writer.object(name) { writer in
        let verdict = result.verdict.shown
        writer.member("verdict", side.verdicts.indices.contains(verdict) ? side.verdicts[verdict].id : "")
        writer.member("number", points: result.number?.shown)
      }
    }
    writer.member("difference", points: lesson.difference)
    writer.object("parts") { writer in
      writer.member("design", points: lesson.parts.design)
      writer.member("rules", points: lesson.parts.rules)
      writer.member("engine", points: lesson.parts.engine)
      writer.member("rulesAndEngine", points: lesson.parts.rulesAndEngine)
    }
    writer.member("sharesExact", lesson.isExact)
    writer.objects("criteria", lesson.criteria.filter { $0.hasChanged }) { write($1, to: &$0) }
  }

  private func write(_ criterion: CriterionComparison, to writer: inout JSONWriter) {
    writer.member("id", criterion.id)
    for (name, result) in [("before", criterion.before), ("after", criterion.after)] {
      writer.object(name, result) { writer, result in
        for reading in Reading.allCases { writer.member(reading.rawValue, result.level[reading]) }
        writer.member("outcome", result.outcome.rawValue)
      }
    }
    writer.member("points", points: criterion.share)
    writer.member("overallPoints", points: criterion.overallShare)
    writer.objects("lowerByHonesty", criterion.honestFalls) { writer, fall in
      writer.member("measure", fall.after.name)
      writer.member("before", fall.before.text.text(in: language))
      writer.member("after", fall.after.text.text(in: language))
    }
  }
}
