import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import EvidentialReasoning

@Suite struct EvidentialReasoningTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      []
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: EvidentialReasoning.module, with: EvidentialReasoning.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Combined beliefs and utilities are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() {
    let differences = ScoringVector.differences(in: "evidential-reasoning") { vector in
      let utilities = vector.inputs["utilities"].doubles
      let total = vector.weights.reduce(0, +)
      let designs = vector.inputs["beliefs"].elements.map { design -> VectorValue in
        let combined = EvidentialReasoning.combine(
          design.table, shares: vector.weights.map { $0 / total })
        let low = zip(combined.grades, utilities).reduce(0) { $0 + $1.0 * $1.1 }
        return [
          "belief": .numbers(combined.grades), "unassigned": .number(combined.unassigned),
          "utility_low": .number(low), "utility_high": .number(low + combined.unassigned),
          "utility_mid": .number(low + combined.unassigned / 2),
        ]
      }
      return ["designs": .list(designs)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Evidence that agrees strengthens itself, so it is no mean")
  func strengthens() throws {
    let strategy = try EvidentialReasoning.module.aggregator([("utilities", .list([.number(0), .number(1)]))])
    let score = try strategy.aggregate(["a", "b", "c"].map { ScorePart(id: $0, value: 0.8) })
    #expect(score > 0.8)
  }
}
