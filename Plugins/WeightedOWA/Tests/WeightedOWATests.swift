import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import WeightedOWA

@Suite struct WeightedOWATests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("alpha", .number(0.5))],
      [("alpha", .number(1))],
      [("positionWeights", .list([.number(1), .number(2), .number(4)]))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: WeightedOWA.module, with: WeightedOWA.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Scores with weights are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func weighted() throws {
    let differences = try ScoringVector.differences(in: "weighted-owa") { vector in
      let found = try vector.outputs["by_alpha"].members.map { member in
        let alpha = try #require(Double(member.name.dropFirst("alpha=".count)))
        let strategy = try WeightedOWA.module.aggregator([("alpha", .number(alpha))])
        let scores = try vector.parts.map { try strategy.aggregate($0) }
        return (
          name: member.name,
          value: ["scores": .numbers(scores), "ranks": .numbers(DesignOrder(scores: scores).ranks)]
            as VectorValue
        )
      }
      return ["by_alpha": .object(found)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "With equal weights it is the ordered weighted average",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func plain() throws {
    let differences = try ScoringVector.differences(in: "owa") { vector in
      let found = try vector.inputs["params"]["cases"].members.map { entry in
        var given: (name: String, value: StrategyParameters.Value) = (
          "alpha", .number(entry.value["quantifier"]["rim"].double ?? 1)
        )
        let positions = entry.value["position_weights"].doubles
        if !positions.isEmpty { given = ("positionWeights", .list(positions.map { .number($0) })) }
        let strategy = try #require(try WeightedOWA.module.aggregator([given]) as? WeightedOWA)
        let scores = try vector.parts.map { parts in
          try strategy.aggregate(parts.map { ScorePart(id: $0.id, value: $0.value) })
        }
        let weights = strategy.positionWeights(vector.criteria.count)
        let count = Double(weights.count)
        var orness = 0.0
        var dispersion = 0.0
        for (position, weight) in weights.enumerated() {
          orness += weight * (count - 1 - Double(position)) / (count - 1)
          if weight > 0 { dispersion -= weight * RealFunctions.log(weight) }
        }
        return (
          name: entry.name,
          value: [
            "owa_weights": .numbers(weights), "orness": .number(orness), "dispersion": .number(dispersion),
            "scores": .numbers(scores), "ranks": .numbers(DesignOrder(scores: scores).ranks),
          ] as VectorValue
        )
      }
      return ["cases": .object(found)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
