import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import Vikor

@Suite struct VikorTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("v", .number(0.25))],
      [("v", .number(0.9))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: Vikor.module, with: Vikor.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Regrets, conditions and the compromise set are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "vikor") { vector in
      let found = try vector.outputs["by_v"].members.map { member in
        let share = try #require(Double(member.name.dropFirst("v=".count)))
        let strategy = try #require(try Vikor.module.comparator([("v", .number(share))]) as? Vikor)
        let regrets = try strategy.regrets(vector.designs)
        let order = try strategy.compare(vector.designs)
        return (
          name: member.name,
          value: [
            "S": .numbers(regrets.total), "R": .numbers(regrets.largest), "Q": .numbers(regrets.mixed),
            "ranks": .numbers(order.ranks), "acceptable_advantage": .boolean(regrets.hasAdvantage),
            "acceptable_stability": .boolean(regrets.isStable),
            "compromise_set": .texts(order.leaders.map { vector.designs[$0].id }),
          ] as VectorValue
        )
      }
      return ["by_v": .object(found)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Two designs may swap when a third goes, and the kit shows such a case")
  func reversal() throws {
    let shown = try StrategyLaws().counterexamples(of: Vikor.module, with: Vikor.module.parameters())
    #expect(shown.contains { $0.law == .independentOfOthers })
  }
}
