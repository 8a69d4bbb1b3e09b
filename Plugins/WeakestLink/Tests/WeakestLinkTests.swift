import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import WeakestLink

@Suite struct WeakestLinkTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("weighted", .boolean(true))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: WeakestLink.module, with: WeakestLink.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Minimum, deciding criteria and weighted minimum are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "weakest-link") { vector in
      let plain = try WeakestLink.module.aggregator()
      let weighted = try WeakestLink.module.aggregator([("weighted", .boolean(true))])
      let accounts = try vector.parts.map { try plain.account($0) }
      let scores = accounts.map { $0.value }
      let light = try vector.parts.map { try weighted.aggregate($0) }
      // Ties on the minimum fall to the next lowest value.
      let sorted = vector.inputs["matrix"].table.map { $0.sorted() }
      let leximin = sorted.map { row in 1 + sorted.filter { row.lexicographicallyPrecedes($0) }.count }
      return [
        "scores": .numbers(scores), "ranks": .numbers(DesignOrder(scores: scores).ranks),
        "limiting": .list(accounts.map { .texts($0.deciding) }),
        "weighted_min": [
          "scores": .numbers(light), "ranks": .numbers(DesignOrder(scores: light).ranks),
        ],
        "leximin_ranks": .numbers(leximin),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
