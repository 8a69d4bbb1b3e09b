import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import Choquet

@Suite struct ChoquetTests {
  private static func interaction(_ first: String, _ second: String, _ value: Double)
    -> StrategyParameters.Value
  {
    .table(
      StrategyParameters([("pair", .list([.text(first), .text(second)])), ("value", .number(value))]))
  }

  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("interactions", .list([Self.interaction("c1", "c2", 0.05)]))],
      [
        (
          "importance", .table(StrategyParameters(["c1", "c2", "c3", "c4", "c5"].map { ($0, .number(0.2)) }))
        ),
        ("interactions", .list([Self.interaction("c1", "c2", 0.2), Self.interaction("c2", "c3", -0.2)])),
      ],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: Choquet.module, with: Choquet.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Scores are those of the vectors, and what is not monotone is refused by name",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "choquet-2-additive") { vector in
      let importance = vector.inputs["params"]["importance"].members.map {
        (name: $0.name, value: StrategyParameters.Value.number($0.value.double ?? .nan))
      }
      let interactions = vector.inputs["params"]["interactions"].elements
      let given: [(name: String, value: StrategyParameters.Value)] = [
        ("importance", .table(StrategyParameters(importance))),
        (
          "interactions",
          .list(
            interactions.map {
              Self.interaction($0["pair"].strings[0], $0["pair"].strings[1], $0["value"].double ?? .nan)
            })
        ),
      ]
      if vector.outputs["scores"].isNull {
        do {
          _ = try Choquet.module.aggregator(given)
          return .null
        } catch let failure as ScoringFailure {
          guard case .other(let text) = failure.kind else { return .null }
          let violating = vector.outputs["violating_criteria"].strings
          #expect(text.text(in: "en").contains("of " + violating.joined(separator: ", ") + ":"))
          return vector.outputs
        }
      }
      let strategy = try Choquet.module.aggregator(given)
      let scores = try vector.parts.map { try strategy.aggregate($0) }
      // The value of a single full part is its singleton mass; of a pair, what both bring together.
      func value(of ids: [String]) throws -> Double {
        try strategy.aggregate(vector.criteria.map { ScorePart(id: $0, value: ids.contains($0) ? 1 : 0) })
      }
      let masses = try vector.criteria.map { try value(of: [$0]) }
      let pairs = try interactions.map { pair -> VectorValue in
        let ids = pair["pair"].strings
        let mass = try value(of: ids) - value(of: [ids[0]]) - value(of: [ids[1]])
        return ["pair": pair["pair"], "value": .number(mass)]
      }
      let shapley = zip(vector.criteria, masses).map { id, mass in
        mass + pairs.filter { $0["pair"].strings.contains(id) }.reduce(0) { $0 + ($1["value"].double ?? 0) }
          / 2
      }
      return [
        "scores": .numbers(scores), "ranks": .numbers(DesignOrder(scores: scores).ranks),
        "moebius_singletons": .numbers(masses), "shapley": .numbers(shapley),
        "interaction_index": .list(pairs), "monotone": .boolean(true),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Without importances the weights stand in, and are held to the same condition")
  func weightsAsImportance() throws {
    let strategy = try Choquet.module.aggregator([
      ("interactions", .list([Self.interaction("c1", "c2", 0.9)]))
    ])
    let balanced = [ScorePart(id: "c1", value: 1), ScorePart(id: "c2", value: 0)]
    #expect(abs(try strategy.aggregate(balanced) - 0.05) < 1e-12)
    let lopsided = [ScorePart(id: "c1", value: 1, weight: 9), ScorePart(id: "c2", value: 0)]
    #expect(throws: ScoringFailure.self) { try strategy.aggregate(lopsided) }
  }
}
