import JSONDocument
import Rubric
import TestSupport
import Testing

/// What the field knows about documented dialogues must come out of their coding.
@Suite struct FieldCheckTests {
  private func evaluation(of name: String) throws -> Evaluation {
    let scorecard = try TestScorecard.standard.get()
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/\(name).json"))
    return try scorecard.evaluate(try scorecard.load(bytes, file: name))
  }

  private func level(_ id: String, in evaluation: Evaluation) -> Int {
    evaluation.lessons.flatMap { $0.criteria }.first { $0.id == id }?.level.shown ?? -1
  }

  @Test("The Argentine coalition is stronger on reframing than on influence")
  func argentineCoalition() throws {
    let evaluation = try evaluation(of: "argentina-acuerdo-seguridad-democratica-2009")
    let reframing = evaluation.lessons[1]
    let influence = evaluation.lessons[2]
    #expect(reframing.verdict.shown >= influence.verdict.shown)
    #expect(try #require(reframing.number).shown > (try #require(influence.number).shown))
    #expect(level("L2-03", in: evaluation) >= 3)
  }

  @Test("The National Agreement of Peru is strong on breadth and clear rules, weak on lesson 3")
  func nationalAgreement() throws {
    let evaluation = try evaluation(of: "peru-acuerdo-nacional-2002")
    #expect(level("L1-01", in: evaluation) == 4)
    #expect(level("L3-07", in: evaluation) >= 2)
    #expect(level("L3-10", in: evaluation) == 0)
    let influence = evaluation.lessons[2]
    #expect(["not-satisfied", "weak"].contains(evaluation.verdicts[influence.verdict.shown].id))
    for criterion in influence.criteria where criterion.id != "L3-07" {
      #expect((criterion.level.shown ?? 0) <= level("L3-07", in: evaluation), "\(criterion.id)")
    }
  }

  @Test("The complete illustration satisfies all three lessons, the flawed ones none")
  func illustrations() throws {
    let best = try evaluation(of: "illustration-water-security")
    for lesson in best.lessons { #expect(best.verdicts[lesson.verdict.shown].id == "satisfied") }
    for name in ["flawed-captured-table", "flawed-everything-claimed", "flawed-talk-shop"] {
      let flawed = try evaluation(of: name)
      for lesson in flawed.lessons {
        #expect(
          !["satisfied", "largely"].contains(flawed.verdicts[lesson.verdict.shown].id), "\(name) \(lesson.id)"
        )
      }
    }
  }
}
