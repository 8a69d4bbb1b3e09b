import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import WeightedMean

@Suite struct WeightedMeanTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("p", .number(0))],
      [("p", .number(0)), ("floor", .number(0.01))],
      [("p", .number(-1))],
      [("p", .number(-20))],
      [("p", .number(5))],
      [("floor", .number(0.3))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: WeightedMean.module, with: WeightedMean.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  private func scores(
    _ vector: ScoringVector, _ given: [(name: String, value: StrategyParameters.Value)]
  ) throws -> VectorValue {
    let mean = try WeightedMean.module.aggregator(given)
    let scores = try vector.parts.map { try mean.aggregate($0) }
    return ["scores": .numbers(scores), "ranks": .numbers(DesignOrder(scores: scores).ranks)]
  }

  @Test(
    "The arithmetic mean and its contributions are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func arithmetic() throws {
    let differences = try ScoringVector.differences(in: "weighted-arithmetic-mean") { vector in
      let mean = try WeightedMean.module.aggregator()
      let found = try scores(vector, [])
      let contributions = try vector.parts.map { try mean.account($0).contributions ?? [] }
      return ["scores": found["scores"], "ranks": found["ranks"], "contributions": .rows(contributions)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "The geometric mean is that of the vectors, with a floor and without",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func geometric() throws {
    let differences = try ScoringVector.differences(in: "weighted-geometric-mean") { vector in
      let floor = try #require(vector.outputs["floored"]["floor"].double)
      let plain = try scores(vector, [("p", .number(0))])
      let floored = try scores(vector, [("p", .number(0)), ("floor", .number(floor))])
      return [
        "scores": plain["scores"], "ranks": plain["ranks"],
        "floored": [
          "floor": .number(floor), "scores": floored["scores"], "ranks": floored["ranks"],
        ],
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Power means are those of the vectors, up to both limits",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func powers() throws {
    let differences = try ScoringVector.differences(in: "weighted-power-mean") { vector in
      let found = try vector.outputs["by_p"].members.map { member in
        let power = member.name == "inf" ? 1e13 : member.name == "-inf" ? -1e13 : Double(member.name)
        return (name: member.name, value: try scores(vector, [("p", .number(try #require(power)))]))
      }
      return ["by_p": .object(found)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "The Human Development Index is a geometric mean",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func humanDevelopmentIndex() throws {
    let differences = try ScoringVector.differences(in: "hdi") { vector in
      let units = try vector.outputs["units"].elements.map { unit -> VectorValue in
        let parts = ["health", "education", "income"].map {
          ScorePart(id: $0, value: unit[$0].double ?? .nan)
        }
        let geometric = try WeightedMean.module.aggregator([("p", .number(0))]).aggregate(parts)
        let arithmetic = try WeightedMean.module.aggregator().aggregate(parts)
        return [
          "health": unit["health"], "education": unit["education"], "income": unit["income"],
          "geometric": .number(geometric), "arithmetic": .number(arithmetic),
        ]
      }
      return ["units": .list(units)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
