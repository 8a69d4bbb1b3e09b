internal import Decisions
internal import JSONDocument
internal import Rubric

/// Writes a ranking as JSON, format `ranking/1`.
package struct RankingJSON {
  private let report: RankingReport
  private var writer = JSONWriter(pretty: true)

  /// Makes a writer.
  package init(_ report: RankingReport) { self.report = report }

  /// Returns the text.
  package mutating func bytes() -> [UInt8] {
    let sampling = report.sampling
    writer.beginObject()
    writer.member("format", "ranking/1")
    writer.member("scorecard", report.evaluations.first?.scorecardID ?? "")
    writer.name("designs")
    writer.beginArray()
    for (name, evaluation) in zip(report.names, report.evaluations) {
      writer.beginObject()
      writer.member("name", name)
      writer.member("file", evaluation.design.file)
      writer.member("id", evaluation.design.id)
      writer.endObject()
    }
    writer.endArray()
    writer.member("seed", String(sampling.seed))
    writer.member("draws", sampling.draws)
    member("spread", sampling.spread)
    writer.member("weights", sampling.weights.rawValue)
    writer.name("lessons")
    writer.beginArray()
    for (lesson, ranking) in report.lessons { write(lesson, ranking) }
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  private mutating func write(_ lesson: LessonResult, _ ranking: LessonRanking) {
    writer.beginObject()
    writer.member("id", lesson.id)
    member("error", ranking.error)
    writer.name("leftOut")
    write(ranking.leftOut)
    writer.name("ranks")
    writer.beginArray()
    for entry in ranking.entries {
      writer.beginObject()
      writer.member("design", report.names[entry.design])
      writer.member("rank", entry.rank)
      let number = report.result(of: lesson.id, design: entry.design)?.number
      member("shown", number?.shown)
      member("possible", number?.possible)
      writer.name("range90")
      writer.beginArray()
      writer.integer(entry.range.lowerBound)
      writer.integer(entry.range.upperBound)
      writer.endArray()
      writer.name("acceptability")
      writer.beginArray()
      for share in entry.acceptability { writer.raw(number: share) }
      writer.endArray()
      writer.name("dominatedBy")
      write(entry.dominatedBy.map { report.names[$0] })
      writer.endObject()
    }
    writer.endArray()
    writer.name("flips")
    write(ranking.lead?.flips ?? [])
    writer.name("pairs")
    writer.beginArray()
    for pair in ranking.pairs { write(pair) }
    writer.endArray()
    writer.endObject()
  }

  private mutating func write(_ pair: LessonRanking.Pair) {
    writer.beginObject()
    writer.member("a", report.names[pair.first])
    writer.member("b", report.names[pair.second])
    writer.member("verdict", pair.verdict.rawValue)
    member("winning", pair.winning)
    writer.name("switchingWeights")
    writer.beginArray()
    for one in pair.switches {
      writer.beginObject()
      writer.member("criterion", one.criterion)
      member("now", one.now)
      member("ties", one.ties)
      writer.endObject()
    }
    writer.endArray()
    writer.name("mostValuableCheck")
    if let check = pair.check {
      writer.beginObject()
      writer.member("criterion", check.criterion)
      writer.member("design", report.names[check.design])
      writer.name("turnsOrder")
      writer.boolean(check.turnsOrder)
      writer.endObject()
    } else {
      writer.null()
    }
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
