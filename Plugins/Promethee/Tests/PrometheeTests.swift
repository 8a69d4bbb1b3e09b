import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import Promethee

@Suite struct PrometheeTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("indifference", .number(0.1)), ("preference", .number(0.5))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: Promethee.module, with: Promethee.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Flows and preferences are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "promethee-ii") { vector in
      func flows(_ given: [(name: String, value: StrategyParameters.Value)]) throws -> VectorValue {
        let strategy = try #require(try Promethee.module.comparator(given) as? Promethee)
        let preferences = try strategy.pairwise(vector.designs)
        let flows = vector.designs.indices.map { strategy.flows(of: $0, preferences) }
        let order = try strategy.compare(vector.designs)
        return [
          "net": .numbers(order.scores ?? []), "plus": .numbers(flows.map { $0.plus }),
          "minus": .numbers(flows.map { $0.minus }), "ranks": .numbers(order.ranks),
          "pi": .rows(preferences),
        ]
      }
      let params = vector.inputs["params"]
      return [
        "usual": try flows([]),
        "linear": try flows([
          ("indifferences", vector.table(params["q"].doubles)),
          ("preferences", vector.table(params["p"].doubles)),
        ]),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Two designs may swap when a third goes, and the kit shows such a case")
  func reversal() throws {
    let shown = try StrategyLaws().counterexamples(of: Promethee.module, with: Promethee.module.parameters())
    #expect(shown.contains { $0.law == .independentOfOthers })
  }
}
