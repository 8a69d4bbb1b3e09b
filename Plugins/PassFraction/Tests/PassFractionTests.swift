import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import PassFraction

@Suite struct PassFractionTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("threshold", .number(0)), ("thresholds", .table(StrategyParameters([("c1", .number(0.75))])))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: PassFraction.module, with: PassFraction.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Shares and passes are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "pass-fraction") { vector in
      let thresholds = vector.inputs["params"]["thresholds"].members.map {
        (name: $0.name, value: StrategyParameters.Value.number($0.value.double ?? .nan))
      }
      let strategy = try PassFraction.module.aggregator([
        ("thresholds", .table(StrategyParameters(thresholds)))
      ])
      let accounts = try vector.parts.map { try strategy.account($0) }
      let scores = accounts.map { $0.value }
      let passed = accounts.map { account in vector.criteria.map { !account.unmet.contains($0) } }
      let unweighted = try vector.parts.map { parts in
        try strategy.aggregate(parts.map { ScorePart(id: $0.id, value: $0.value) })
      }
      return [
        "scores": .numbers(scores), "ranks": .numbers(DesignOrder(scores: scores).ranks),
        "unweighted": .numbers(unweighted),
        "passed": .list(passed.map { .list($0.map { .boolean($0) }) }),
        "counts": .numbers(passed.map { $0.filter { $0 }.count }),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
