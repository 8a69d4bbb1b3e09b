import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import TopsisFixed

@Suite struct TopsisFixedTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      []
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: TopsisFixed.module, with: TopsisFixed.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Closeness is that of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "topsis-fixed-reference") { vector in
      let order = try TopsisFixed.module.comparator().compare(vector.designs)
      return ["scores": .numbers(order.scores ?? []), "ranks": .numbers(order.ranks)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
