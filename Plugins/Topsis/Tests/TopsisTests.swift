import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import Topsis

@Suite struct TopsisTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("normalization", .text("minmax"))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: Topsis.module, with: Topsis.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Closeness and distances are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "topsis") { vector in
      func result(_ normalization: String) throws -> VectorValue {
        let strategy = try #require(
          try Topsis.module.comparator([("normalization", .text(normalization))]) as? Topsis)
        let order = try strategy.compare(vector.designs)
        let distances = try strategy.distances(vector.designs)
        return [
          "scores": .numbers(order.scores ?? []), "ranks": .numbers(order.ranks),
          "d_plus": .numbers(distances.map { $0.toIdeal }),
          "d_minus": .numbers(distances.map { $0.toAntiIdeal }),
        ]
      }
      return ["vector": try result("vector"), "minmax": try result("minmax")]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Two designs may swap when a third goes, and the kit shows such a case")
  func reversal() throws {
    let shown = try StrategyLaws().counterexamples(of: Topsis.module, with: Topsis.module.parameters())
    #expect(shown.contains { $0.law == .independentOfOthers })
  }
}
