import BuiltInStrategies
import Decisions
import Rubric
import TestSupport
import Testing

@Suite struct LessonRankingTests {
  private static let names = [
    "Designs/illustration-water-security.json", "Designs/flawed-talk-shop.json",
    "Designs/uruguay-dialogo-seguridad-social-2007.json",
  ]

  private static func evaluations() throws -> (scorecard: Scorecard, evaluations: [Evaluation]) {
    let scorecard = try ScorecardLoader(registry: .builtIn, read: SharedMaterial.checkoutBytes).load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json")
    return (
      scorecard,
      try names.map { name in
        try scorecard.evaluate(try scorecard.load(SharedMaterial.checkoutBytes(name) ?? [], file: name))
      }
    )
  }

  @Test("Designs are ordered by what they show, and the order is the same every time")
  func order() throws {
    let (scorecard, evaluations) = try Self.evaluations()
    var sampling = LessonRanking.Sampling()
    sampling.draws = 300
    for lesson in evaluations[0].lessons {
      let ranking = try LessonRanking(
        evaluations, lesson: lesson.id, scorecard: scorecard, sampling: sampling)
      let again = try LessonRanking(
        evaluations, lesson: lesson.id, scorecard: scorecard, sampling: sampling)
      #expect(ranking.entries.map { $0.firstShare } == again.entries.map { $0.firstShare })
      #expect(ranking.entries.map { $0.rank } == ranking.entries.map { $0.rank }.sorted())
      #expect(ranking.entries.count == evaluations.count)
      let lead = try #require(ranking.lead)
      #expect(lead.first == ranking.entries[0].design && lead.second == ranking.entries[1].design)
      for entry in ranking.entries { #expect(entry.range.lowerBound >= 1 && entry.range.upperBound <= 3) }
    }
  }

  @Test("A design is neither ahead of itself nor behind")
  func twins() throws {
    let (scorecard, evaluations) = try Self.evaluations()
    let twins = [evaluations[0], evaluations[0]]
    var sampling = LessonRanking.Sampling()
    sampling.draws = 100
    let ranking = try LessonRanking(
      twins, lesson: evaluations[0].lessons[0].id, scorecard: scorecard, sampling: sampling)
    #expect(ranking.entries.map { $0.rank } == [1, 1])
    #expect(ranking.lead?.verdict == .tooCloseToCall)
    #expect(ranking.lead?.winning == 0)
  }
}
