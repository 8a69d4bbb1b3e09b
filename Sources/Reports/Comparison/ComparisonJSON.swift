package import Decisions
internal import JSONDocument
internal import Rubric

/// Writes a comparison as JSON, format `comparison/1`.
package struct ComparisonJSON {
  private let comparison: EvaluationComparison
  private let language: String
  private var writer = JSONWriter(pretty: true)

  /// Makes a writer of texts in one language.
  package init(_ comparison: EvaluationComparison, language: Language) {
    self.comparison = comparison
    self.language = language.tag
  }

  /// Returns the text.
  package mutating func bytes() -> [UInt8] {
    writer.beginObject()
    writer.member("format", "comparison/1")
    writer.member("scorecard", comparison.after.scorecardID)
    writer.member("design", comparison.after.design.id)
    for (name, side) in [("before", comparison.before), ("after", comparison.after)] {
      writer.name(name)
      writer.beginObject()
      writer.member("file", side.design.file)
      writer.member("asOf", side.design.asOf)
      writer.member("engine", side.engine)
      writer.name("scorecardHash")
      if let hash = side.scorecardHash { writer.string(hash) } else { writer.null() }
      writer.endObject()
    }
    writer.name("changedBesideDesign")
    switch comparison.cause {
    case .nothing: writer.string("nothing")
    case .rules: writer.string("rules")
    case .engine: writer.string("engine")
    case .rulesAndEngine: writer.string("rules-and-engine")
    }
    writer.name("rulesKnown")
    writer.boolean(comparison.knowsRules)
    writer.name("reevaluated")
    writer.boolean(comparison.isReevaluated)
    writer.name("lessons")
    writer.beginArray()
    for lesson in comparison.lessons { write(lesson) }
    writer.endArray()
    writer.name("otherLessons")
    write(comparison.otherLessons)
    writer.name("contradictionsNew")
    write(comparison.contradictionsNew.map { $0.id })
    writer.name("contradictionsGone")
    write(comparison.contradictionsGone)
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  private mutating func write(_ lesson: LessonComparison) {
    writer.beginObject()
    writer.member("id", lesson.after.id)
    for (name, result, side) in [
      ("before", lesson.before, comparison.before), ("after", lesson.after, comparison.after),
    ] {
      writer.name(name)
      writer.beginObject()
      let verdict = result.verdict.shown
      writer.member("verdict", side.verdicts.indices.contains(verdict) ? side.verdicts[verdict].id : "")
      member("number", result.number?.shown)
      writer.endObject()
    }
    member("difference", lesson.difference)
    writer.name("parts")
    writer.beginObject()
    member("design", lesson.parts.design)
    member("rules", lesson.parts.rules)
    member("engine", lesson.parts.engine)
    member("rulesAndEngine", lesson.parts.rulesAndEngine)
    writer.endObject()
    writer.name("sharesExact")
    writer.boolean(lesson.isExact)
    writer.name("criteria")
    writer.beginArray()
    for criterion in lesson.criteria where criterion.hasChanged { write(criterion) }
    writer.endArray()
    writer.endObject()
  }

  private mutating func write(_ criterion: CriterionComparison) {
    writer.beginObject()
    writer.member("id", criterion.id)
    for (name, result) in [("before", criterion.before), ("after", criterion.after)] {
      writer.name(name)
      guard let result else {
        writer.null()
        continue
      }
      writer.beginObject()
      for reading in Reading.allCases {
        writer.name(reading.rawValue)
        if let level = result.level[reading] { writer.integer(level) } else { writer.null() }
      }
      writer.member("outcome", result.outcome.rawValue)
      writer.endObject()
    }
    member("points", criterion.share)
    member("overallPoints", criterion.overallShare)
    writer.name("lowerByHonesty")
    writer.beginArray()
    for fall in criterion.honestFalls {
      writer.beginObject()
      writer.member("measure", fall.after.name)
      writer.member("before", fall.before.text.text(in: language))
      writer.member("after", fall.after.text.text(in: language))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private mutating func write(_ texts: [String]) {
    writer.beginArray()
    for text in texts { writer.string(text) }
    writer.endArray()
  }

  private mutating func member(_ name: String, _ number: Double?) {
    writer.name(name)
    if let number { writer.raw(number: number) } else { writer.null() }
  }
}
