import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import MaturityLevel

@Suite struct MaturityLevelTests {
  private static func level(_ needs: [(String, Double)]) -> StrategyParameters.Value {
    .table(StrategyParameters([("need", .table(StrategyParameters(needs.map { ($0.0, .number($0.1)) })))]))
  }

  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [("levels", .list([Self.level([("c1", 0.5)]), Self.level([("c1", 0.75), ("c2", 0.5)])]))],
      [("levels", .list([Self.level([("c1", 0.5), ("c2", 0.5)])])), ("share", .number(0.5))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: MaturityLevel.module, with: MaturityLevel.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Levels and gaps are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "maturity-level") { vector in
      let levels = vector.inputs["params"]["levels"].elements.map { level in
        Self.level(level["need"].members.map { ($0.name, $0.value.double ?? .nan) })
      }
      let strategy = try #require(
        try MaturityLevel.module.classifier([("levels", .list(levels))]) as? MaturityLevel)
      let reached = try vector.parts.map { try strategy.classify($0) }
      let gaps = try vector.parts.map { parts -> VectorValue in
        .object(try strategy.shortfalls(parts).map { (name: $0.id, value: .number($0.lacking)) })
      }
      let isolated = vector.parts.map { parts in
        (levels.indices.last { strategy.metShare($0, parts) >= 1 } ?? -1) + 1
      }
      let fractional = zip(reached, vector.parts).map { level, parts in
        Double(level) + (level < levels.count ? strategy.metShare(level, parts) : 0)
      }
      return [
        "levels": .numbers(reached), "ranks": .numbers(DesignOrder(scores: reached.map { Double($0) }).ranks),
        "gaps_to_next": .list(gaps), "highest_isolated_level": .numbers(isolated),
        "fractional_level": .numbers(fractional),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
