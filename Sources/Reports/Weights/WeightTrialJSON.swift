package import Decisions
internal import JSONDocument
internal import Rubric

/// Writes what other weights come to as JSON, format `weights/1`.
///
/// A criterion has its `turns`: the weight from which a verdict holds, the first from the least weight tried on; and, where
/// the design is held against another, its `order`: the weight from which this design, the other or neither is `ahead`.
package struct WeightTrialJSON {
  private let trial: WeightTrial

  /// Makes a writer.
  package init(_ trial: WeightTrial) { self.trial = trial }

  /// The text.
  package var bytes: [UInt8] {
    JSONWriter.report("weights/1") { writer in
      writer.member("scorecard", trial.evaluation.scorecardID)
      writer.member("design", trial.evaluation.design.id)
      writer.list("tried", [trial.tried.lowerBound, trial.tried.upperBound]) { $0.integer($1) }
      writer.objects("lessons", trial.lessons) { write($1, to: &$0) }
      write("overall", trial.evaluation.overall, to: &writer)
    }
  }

  private func write(_ lesson: WeightTrial.Lesson, to writer: inout JSONWriter) {
    let result = lesson.result
    writer.member("id", result.id)
    writer.member("weight", result.weight)
    writer.member("rubricWeight", lesson.rubricWeight)
    writer.object("verdict") { writer in
      for reading in Reading.allCases { writer.member(reading.rawValue, id(result.verdict[reading])) }
    }
    write("number", result.number, to: &writer)
    numbers("overall", lesson.overall, to: &writer)
    writer.objects("criteria", lesson.criteria) { writer, criterion in
      writer.member("id", criterion.id)
      writer.member("weight", criterion.weight)
      writer.member("rubricWeight", criterion.rubricWeight)
      writer.member("applies", criterion.applies)
      var turns: [(from: Int, verdict: Int)] = []
      for (weight, verdict) in zip(trial.tried, criterion.verdicts) where turns.last?.verdict != verdict {
        turns.append((weight, verdict))
      }
      writer.objects("turns", turns) { writer, turn in
        writer.member("from", turn.from)
        writer.member("verdict", id(turn.verdict))
      }
      numbers("numbers", criterion.numbers, to: &writer)
      let order = self.order(criterion)
      if order.isEmpty { return writer.member("order", points: nil) }
      writer.objects("order", order) { writer, turn in
        writer.member("from", turn.from)
        writer.member("ahead", turn.ahead)
      }
    }
  }

  private func write(_ name: String, _ number: ByReading<Double>?, to writer: inout JSONWriter) {
    writer.object(name, number) { writer, number in
      for reading in Reading.allCases { writer.member(reading.rawValue, points: number[reading]) }
    }
  }

  private func order(_ criterion: WeightTrial.Criterion) -> [(from: Int, ahead: String)] {
    guard let own = criterion.numbers, let others = criterion.others else { return [] }
    var order: [(from: Int, ahead: String)] = []
    for (weight, pair) in zip(trial.tried, zip(own, others)) {
      let ahead = pair.0 == pair.1 ? "neither" : pair.0 > pair.1 ? "this" : "other"
      if order.last?.ahead != ahead { order.append((weight, ahead)) }
    }
    return order
  }

  private func numbers(_ name: String, _ numbers: [Double]?, to writer: inout JSONWriter) {
    guard let numbers else { return writer.member(name, points: nil) }
    writer.list(name, numbers) { $0.raw(number: $1) }
  }

  private func id(_ verdict: Int) -> String {
    let verdicts = trial.evaluation.verdicts
    return verdicts.indices.contains(verdict) ? verdicts[verdict].id : ""
  }
}
