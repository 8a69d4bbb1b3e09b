package import Decisions
internal import JSONDocument
internal import Rubric

/// Writes advice as JSON, format `advice/1`.
package struct AdviceJSON {
  private let advice: DesignAdvice
  private let language: String
  private var writer = JSONWriter(pretty: true)

  /// Makes a writer of texts in one language.
  package init(_ advice: DesignAdvice, language: Language) {
    self.advice = advice
    self.language = language.tag
  }

  /// Returns the text.
  package mutating func bytes() -> [UInt8] {
    let evaluation = advice.evaluation
    writer.beginObject()
    writer.member("format", "advice/1")
    writer.member("engine", evaluation.engine)
    writer.member("scorecard", evaluation.scorecardID)
    writer.member("design", evaluation.design.id)
    writer.member("file", evaluation.design.file)
    writer.name("target")
    switch advice.target {
    case .nextVerdict: writer.string("next")
    case .verdict(let verdict): writer.string(id(verdict))
    case .number(let number): writer.raw(number: number)
    }
    writer.name("withinReach")
    writer.boolean(advice.isWithinReach)
    writer.name("lessons")
    writer.beginArray()
    for (lesson, result) in zip(advice.lessons, evaluation.lessons) { write(lesson, result) }
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  private mutating func write(_ lesson: LessonAdvice, _ result: LessonResult) {
    writer.beginObject()
    writer.member("id", lesson.lessonID)
    writer.member("verdict", id(result.verdict.shown))
    writer.name("number")
    if let number = result.number { writer.raw(number: number.shown) } else { writer.null() }
    writer.name("outcome")
    switch lesson.outcome {
    case .met: writer.string("met")
    case .nothingApplies: writer.string("nothing-applies")
    case .plan: writer.string("plan")
    case .outOfReach: writer.string("out-of-reach")
    }
    writer.name("asked")
    if let verdict = lesson.verdict { writer.string(id(verdict)) } else { writer.null() }
    writer.name("plan")
    if case .plan(let plan) = lesson.outcome { write(plan) } else { writer.null() }
    writer.name("movingSet")
    if let moving = lesson.movingSet { write(moving) } else { writer.null() }
    writer.name("evidence")
    write(lesson.evidence)
    writer.name("design")
    write(lesson.design)
    writer.endObject()
  }

  private mutating func write(_ plan: AdvicePlan) {
    writer.beginObject()
    writer.name("optimal")
    writer.boolean(plan.isOptimal)
    writer.name("effort")
    writer.raw(number: plan.effort)
    writer.member("verdict", id(plan.verdict))
    writer.name("number")
    writer.raw(number: plan.number)
    writer.name("steps")
    writer.beginArray()
    for step in plan.steps {
      writer.beginObject()
      writer.member("criterion", step.criterionID)
      writer.name("from")
      if let from = step.from { writer.integer(from) } else { writer.null() }
      writer.member("to", step.to)
      writer.name("work")
      writer.beginArray()
      for kind in step.work { writer.string(kind.rawValue) }
      writer.endArray()
      writer.name("effort")
      writer.raw(number: step.effort)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private mutating func write(_ gains: [LessonAdvice.Gain]) {
    writer.beginArray()
    for gain in gains {
      let change = gain.change
      writer.beginObject()
      writer.member("criterion", change.criterionID)
      writer.name("from")
      if let from = change.from { writer.integer(from) } else { writer.null() }
      writer.member("to", change.to)
      writer.member("work", change.kind.rawValue)
      writer.name("gain")
      writer.raw(number: change.gain)
      writer.name("fullGain")
      writer.raw(number: gain.full)
      writer.member("verdict", id(change.verdict))
      writer.name("effort")
      if let effort = gain.effort { writer.raw(number: effort) } else { writer.null() }
      writer.member("advice", change.advice.text(in: language))
      writer.member("pointer", change.place.pointer)
      writer.member("line", change.place.line)
      writer.member("column", change.place.column)
      writer.endObject()
    }
    writer.endArray()
  }

  private func id(_ verdict: Int) -> String {
    let verdicts = advice.evaluation.verdicts
    return verdicts.indices.contains(verdict) ? verdicts[verdict].id : ""
  }
}

extension JSONWriter {
  /// Writes a number with at most seven decimals, as numbers of lessons have.
  mutating func raw(number: Double) { raw(DecimalText.text(number, places: 7)) }
}
