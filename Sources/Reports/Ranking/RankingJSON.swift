internal import Decisions
internal import JSONDocument
internal import Rubric

/// Writes a ranking as JSON, format `ranking/1`.
package struct RankingJSON {
  private let report: RankingReport

  /// Makes a writer.
  package init(_ report: RankingReport) { self.report = report }

  /// The text.
  package var bytes: [UInt8] {
    let sampling = report.sampling
    return JSONWriter.report("ranking/1") { writer in
      writer.member("scorecard", report.evaluations.first?.scorecardID ?? "")
      writer.objects("designs", Array(zip(report.names, report.evaluations))) { writer, pair in
        writer.member("name", pair.0)
        writer.member("file", pair.1.design.file)
        writer.member("id", pair.1.design.id)
      }
      writer.member("seed", String(sampling.seed))
      writer.member("draws", sampling.draws)
      writer.member("spread", points: sampling.spread)
      writer.member("weights", sampling.weights.rawValue)
      writer.objects("lessons", report.lessons) { write($1.lesson, $1.ranking, to: &$0) }
    }
  }

  private func write(_ lesson: LessonResult, _ ranking: LessonRanking, to writer: inout JSONWriter) {
    writer.member("id", lesson.id)
    writer.member("error", points: ranking.error)
    writer.member("leftOut", ranking.leftOut)
    writer.objects("ranks", ranking.entries) { writer, entry in
      writer.member("design", report.names[entry.design])
      writer.member("rank", entry.rank)
      let number = report.result(of: lesson.id, design: entry.design)?.number
      writer.member("shown", points: number?.shown)
      writer.member("possible", points: number?.possible)
      writer.list("range90", [entry.range.lowerBound, entry.range.upperBound]) { $0.integer($1) }
      writer.list("acceptability", entry.acceptability) { $0.raw(number: $1) }
      writer.member("dominatedBy", entry.dominatedBy.map { report.names[$0] })
    }
    writer.objects("comparators", Array(zip(report.comparators, ranking.otherRanks))) { writer, pair in
      writer.member("strategy", pair.0.id)
      writer.member("independentOfOthers", pair.0.traits.contains(.independentOfOthers))
      writer.objects("ranks", Array(zip(ranking.entries, pair.1))) { writer, pair in
        writer.member("design", report.names[pair.0.design])
        writer.member("rank", pair.1)
      }
    }
    writer.member("flips", ranking.lead?.flips ?? [])
    writer.objects("pairs", ranking.pairs) { write($1, to: &$0) }
  }

  private func write(_ pair: LessonRanking.Pair, to writer: inout JSONWriter) {
    writer.member("a", report.names[pair.first])
    writer.member("b", report.names[pair.second])
    writer.member("verdict", pair.verdict.rawValue)
    writer.member("winning", points: pair.winning)
    writer.objects("switchingWeights", pair.switches) { writer, one in
      writer.member("criterion", one.criterion)
      writer.member("now", points: one.now)
      writer.member("ties", points: one.ties)
    }
    writer.object("mostValuableCheck", pair.check) { writer, check in
      writer.member("criterion", check.criterion)
      writer.member("design", report.names[check.design])
      writer.member("turnsOrder", check.turnsOrder)
    }
  }
}
