import BuiltInStrategies
import Decisions
import Rubric
import TestSupport
import Testing

/// Advice is a promise: what it says comes true when the change is made and the design evaluated again.
@Suite struct AdviceTests {
  static let flawed = [
    "Designs/flawed-captured-table.json", "Designs/flawed-everything-claimed.json",
    "Designs/flawed-talk-shop.json",
  ]

  static func scorecard() throws -> Scorecard {
    try ScorecardLoader(registry: .builtIn, read: SharedMaterial.checkoutBytes).load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json")
  }

  static func design(_ name: String, _ scorecard: Scorecard) throws -> Design {
    try scorecard.load(SharedMaterial.checkoutBytes(name) ?? [], file: name)
  }

  @Test("Applying the plans for any verdict reaches it, with just the promised number", arguments: flawed)
  func verdicts(_ name: String) throws {
    let scorecard = try Self.scorecard()
    let design = try Self.design(name, scorecard)
    let evaluation = try scorecard.evaluate(design)
    for verdict in 1..<scorecard.verdicts.count {
      let advice = try DesignAdvice(evaluation, by: scorecard, target: .verdict(verdict))
      #expect(advice.isWithinReach)
      let after = try scorecard.evaluate(design, assuming: advice.assumed)
      for (lesson, result) in zip(advice.lessons, after.lessons) {
        #expect(result.verdict.shown >= verdict, "\(name) \(lesson.lessonID)")
        if case .plan(let plan) = lesson.outcome {
          #expect(plan.isOptimal)
          #expect(result.verdict.shown == plan.verdict)
          #expect(result.number?.shown == plan.number)
        }
      }
    }
  }

  @Test("Applying the plans for a number reaches it, with just the promised number", arguments: flawed)
  func numbers(_ name: String) throws {
    let scorecard = try Self.scorecard()
    let design = try Self.design(name, scorecard)
    let evaluation = try scorecard.evaluate(design)
    for number in [25.0, 50, 80, 100] {
      let advice = try DesignAdvice(evaluation, by: scorecard, target: .number(number))
      let after = try scorecard.evaluate(design, assuming: advice.assumed)
      for (lesson, result) in zip(advice.lessons, after.lessons) {
        #expect((result.number?.shown ?? 0) + 1e-9 >= number, "\(name) \(lesson.lessonID)")
        if case .plan(let plan) = lesson.outcome { #expect(result.number?.shown == plan.number) }
      }
    }
  }

  @Test("Each single gain is just what an evaluation with the change shows", arguments: flawed)
  func gains(_ name: String) throws {
    let scorecard = try Self.scorecard()
    let design = try Self.design(name, scorecard)
    let evaluation = try scorecard.evaluate(design)
    let advice = try DesignAdvice(evaluation, by: scorecard)
    for (position, lesson) in advice.lessons.enumerated() {
      let before = try #require(evaluation.lessons[position].number?.shown)
      for gain in lesson.evidence + lesson.design {
        for (level, points) in [(gain.change.to, gain.change.gain), (4, gain.full)] {
          let after = try scorecard.evaluate(
            design, assuming: [AssumedLevel(criterionID: gain.change.criterionID, level: level)])
          let number = try #require(after.lessons[position].number?.shown)
          #expect(((number - before - points) * 1e7).rounded() == 0, "\(gain.change.criterionID) to \(level)")
          if level == gain.change.to { #expect(after.lessons[position].verdict.shown == gain.change.verdict) }
        }
      }
    }
  }

  @Test("Claims that are documented in the file gain what advice on them promised")
  func documented() throws {
    // The file itself is changed here: every piece of evidence is a document, and nothing else is touched.
    let scorecard = try Self.scorecard()
    let name = "Designs/flawed-everything-claimed.json"
    let evaluation = try scorecard.evaluate(try Self.design(name, scorecard))
    let text = String(decoding: SharedMaterial.checkoutBytes(name) ?? [], as: UTF8.self)
    let changed = text.split(separator: "\"asserted\"", omittingEmptySubsequences: false).joined(
      separator: "\"documented\"")
    let after = try scorecard.evaluate(try scorecard.load(Array(changed.utf8), file: name))
    var raised: [AssumedLevel] = []
    for (before, now) in zip(evaluation.lessons, after.lessons) {
      for (old, new) in zip(before.criteria, now.criteria) where new.level.shown ?? -1 > old.level.shown ?? -1
      {
        raised.append(AssumedLevel(criterionID: new.id, level: new.level.shown ?? 0))
      }
    }
    let promised = try scorecard.evaluate(try Self.design(name, scorecard), assuming: raised)
    for (lesson, result) in zip(promised.lessons, after.lessons) {
      #expect(lesson.number?.shown == result.number?.shown)
      #expect(lesson.verdict.shown == result.verdict.shown)
    }
  }

  @Test("Plans are as cheap as trying every set shows, also with efforts of one's own")
  func cheapest() throws {
    let scorecard = try Self.scorecard()
    let evaluation = try scorecard.evaluate(try Self.design(Self.flawed[2], scorecard))
    var lesson = evaluation.lessons[0]
    // Five criteria are few enough to try every set.
    lesson.criteria = Array(lesson.criteria.prefix(5))
    let scores = scorecard.scores(of: lesson)
    let efforts: [(criterionID: String, effort: Double)] = [
      (lesson.criteria[0].id, 2.5), (lesson.criteria[3].id, 0.5),
    ]
    for target in [AdviceTarget.number(40), .number(75), .verdict(2), .verdict(4), .verdict(5)] {
      for declared in [[], efforts] {
        let advice = try LessonAdvice(
          lesson, of: evaluation, by: scorecard, target: target, efforts: declared)
        let starts = lesson.criteria.map { $0.level.shown ?? 0 }
        var cheapest = Double.infinity
        for code in 0..<3125 {
          var rest = code
          var levels: [Int?] = []
          var cost = 0.0
          var isRaise = true
          for (position, start) in starts.enumerated() {
            let level = rest % 5
            rest /= 5
            if level < start { isRaise = false }
            let effort = declared.first { $0.criterionID == lesson.criteria[position].id }?.effort ?? 1
            let criterion = lesson.criteria[position]
            if level > start {
              // A level whose own condition holds already costs nothing.
              for rung in start + 1...level where !criterion.levels[rung].holds.shown { cost += effort }
            }
            levels.append(level == 0 ? criterion.level.shown : level)
          }
          guard isRaise, cost < cheapest else { continue }
          let reaches =
            switch target {
            case .number(let number): try scores.number(at: levels) >= number - 1e-9
            case .verdict(let verdict): try scores.verdict(at: levels) >= verdict
            case .nextVerdict: false
            }
          if reaches { cheapest = cost }
        }
        switch advice.outcome {
        case .plan(let plan):
          #expect(plan.isOptimal)
          #expect((plan.effort - cheapest).magnitude < 1e-9, "\(target)")
        case .met: #expect(cheapest == 0)
        case .outOfReach, .nothingApplies: #expect(cheapest == .infinity)
        }
      }
    }
  }

  @Test("A search that is cut short says so, and still leads to the target")
  func cutShort() throws {
    let scorecard = try Self.scorecard()
    let design = try Self.design(Self.flawed[2], scorecard)
    let evaluation = try scorecard.evaluate(design)
    let advice = try DesignAdvice(evaluation, by: scorecard, target: .number(60), limit: 1)
    var isCut = false
    let after = try scorecard.evaluate(design, assuming: advice.assumed)
    for (lesson, result) in zip(advice.lessons, after.lessons) {
      guard case .plan(let plan) = lesson.outcome else { continue }
      if !plan.isOptimal { isCut = true }
      #expect((result.number?.shown ?? 0) >= 60)
    }
    #expect(isCut)
  }

  @Test("Under a minimum, where no single change moves the number, the smallest set that does is named")
  func minimum() throws {
    let text = String(decoding: SharedMaterial.checkoutBytes("config.json") ?? [], as: UTF8.self)
    let changed = text.split(separator: "weighted-mean", omittingEmptySubsequences: false).joined(
      separator: "weakest-link")
    let scorecard = try ScorecardLoader(registry: .builtIn, read: SharedMaterial.checkoutBytes).load(
      Array(changed.utf8), file: "config.json")
    let design = try Self.design(Self.flawed[2], scorecard)
    let evaluation = try scorecard.evaluate(design)
    let advice = try DesignAdvice(evaluation, by: scorecard)
    for (position, lesson) in advice.lessons.enumerated() {
      let before = evaluation.lessons[position].number?.shown ?? 0
      guard !(lesson.evidence + lesson.design).contains(where: { $0.change.gain > 0 }) else { continue }
      let moving = try #require(lesson.movingSet)
      #expect(moving.steps.count > 1 && moving.number > before)
      let after = try scorecard.evaluate(design, assuming: moving.assumed)
      #expect(after.lessons[position].number?.shown == moving.number)
    }
  }
}
