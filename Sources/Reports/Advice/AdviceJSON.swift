package import Decisions
internal import JSONDocument
internal import Rubric

/// Writes advice as JSON, format `advice/1`.
package struct AdviceJSON {
  private let advice: DesignAdvice
  private let language: String

  /// Makes a writer of texts in one language.
  package init(_ advice: DesignAdvice, language: Language) {
    self.advice = advice
    self.language = language.tag
  }

  /// The text.
  package var bytes: [UInt8] {
    let evaluation = advice.evaluation
    return JSONWriter.report("advice/1") { writer in
      writer.member("engine", evaluation.engine)
      writer.member("scorecard", evaluation.scorecardID)
      writer.member("design", evaluation.design.id)
      writer.member("file", evaluation.design.file)
      switch advice.target {
      case .nextVerdict: writer.member("target", "next")
      case .verdict(let verdict): writer.member("target", id(verdict))
      case .number(let number): writer.member("target", points: number)
      }
      writer.member("withinReach", advice.isWithinReach)
      writer.objects("lessons", Array(zip(advice.lessons, evaluation.lessons))) { writer, pair in
        write(pair.0, pair.1, to: &writer)
      }
    }
  }

  private func write(_ lesson: LessonAdvice, _ result: LessonResult, to writer: inout JSONWriter) {
    writer.member("id", lesson.lessonID)
    writer.member("verdict", id(result.verdict.shown))
    writer.member("number", points: result.number?.shown)
    var plan: AdvicePlan?
    switch lesson.outcome {
    case .met: writer.member("outcome", "met")
    case .nothingApplies: writer.member("outcome", "nothing-applies")
    case .plan(let found):
      writer.member("outcome", "plan")
      plan = found
    case .outOfReach: writer.member("outcome", "out-of-reach")
    }
    writer.member("asked", lesson.verdict.map { id($0) })
    writer.object("plan", plan) { write($1, to: &$0) }
    writer.object("movingSet", lesson.movingSet) { write($1, to: &$0) }
    writer.objects("evidence", lesson.evidence) { write($1, to: &$0) }
    writer.objects("design", lesson.design) { write($1, to: &$0) }
  }

  private func write(_ plan: AdvicePlan, to writer: inout JSONWriter) {
    writer.member("optimal", plan.isOptimal)
    writer.member("effort", points: plan.effort)
    writer.member("verdict", id(plan.verdict))
    writer.member("number", points: plan.number)
    writer.objects("steps", plan.steps) { writer, step in
      writer.member("criterion", step.criterionID)
      writer.member("from", step.from)
      writer.member("to", step.to)
      writer.member("work", step.work.map { $0.rawValue })
      writer.member("effort", points: step.effort)
    }
  }

  private func write(_ gain: LessonAdvice.Gain, to writer: inout JSONWriter) {
    let change = gain.change
    writer.member("criterion", change.criterionID)
    writer.member("from", change.from)
    writer.member("to", change.to)
    writer.member("work", change.kind.rawValue)
    writer.member("gain", points: change.gain)
    writer.member("fullGain", points: gain.full)
    writer.member("verdict", id(change.verdict))
    writer.member("effort", points: gain.effort)
    writer.member("advice", change.advice.text(in: language))
    writer.member("pointer", change.place.pointer)
    writer.member("line", change.place.line)
    writer.member("column", change.place.column)
  }

  private func id(_ verdict: Int) -> String {
    let verdicts = advice.evaluation.verdicts
    return verdicts.indices.contains(verdict) ? verdicts[verdict].id : ""
  }
}
