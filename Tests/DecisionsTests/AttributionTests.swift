import Decisions
import Rubric
import StrategyTestSupport
import Testing
import WeakestLink
import WeightedMean

@Suite struct AttributionTests {
  private static func strategy(_ name: String, floor: Double) throws -> any Aggregator {
    switch name {
    case "geometric": try WeightedMean.module.aggregator([("p", .number(0)), ("floor", .number(floor))])
    case "minimum": try WeakestLink.module.aggregator()
    default: try WeightedMean.module.aggregator()
    }
  }

  @Test(
    "Shares of a difference are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func shapley() throws {
    let differences = try ScoringVector.differences(in: "shapley-difference") { vector in
      let params = vector.inputs["params"]
      let designs = vector.designs
      let from = try #require(designs.first { $0.id == params["from"].text })
      let to = try #require(designs.first { $0.id == params["to"].text })
      return .object(
        try params["strategies"].strings.map { name in
          let strategy = try Self.strategy(name, floor: params["floor"].double ?? 0)
          let found = try DifferenceAttribution.shares(from: from.parts, to: to.parts, by: strategy)
          #expect(found.isExact)
          return (
            name: name,
            value: [
              "score_from": .number(try strategy.aggregate(from.parts)),
              "score_to": .number(try strategy.aggregate(to.parts)), "shapley": .numbers(found.shares),
            ]
          )
        })
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Shares over lessons and criteria are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func owen() throws {
    let differences = try ScoringVector.differences(in: "owen-difference") { vector in
      let inputs = vector.inputs
      func parts(_ ids: [String], _ side: String) -> [ScorePart] {
        ids.map {
          ScorePart(
            id: $0, value: inputs[side][$0].double ?? .nan, weight: inputs["weights"][$0].double ?? .nan)
        }
      }
      let groups = inputs["groups"].elements.map { $0.strings }
      let lessons = zip(groups, inputs["group_weights"].doubles).enumerated().map { position, group in
        DifferenceAttribution.Lesson(
          id: "\(position + 1)", weight: group.1, from: parts(group.0, "from"), to: parts(group.0, "to"))
      }
      let floor = inputs["floor"].double ?? inputs["params"]["floor"].double ?? 0
      let found = try DifferenceAttribution.tree(
        lessons, lesson: Self.strategy(inputs["lesson_strategy"].text, floor: floor),
        overall: Self.strategy(inputs["overall_strategy"].text, floor: floor))
      return [
        "criteria": .object(
          zip(groups.joined(), found.criteria.joined()).map { (name: $0, value: .number($1)) }),
        "lessons": .object(
          found.lessons.enumerated().map { (name: "\($0.offset + 1)", value: .number($0.element)) }),
        "score_from": .number(found.from), "score_to": .number(found.to),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("With many criteria a seeded sample stands in, says so, and still adds up")
  func sampled() throws {
    let from = (0..<15).map { ScorePart(id: "c\($0)", value: 0.25, weight: Double($0 + 1)) }
    let to = (0..<15).map { ScorePart(id: "c\($0)", value: Double($0) / 14, weight: Double($0 + 1)) }
    let strategy = try WeightedMean.module.aggregator([("p", .number(0)), ("floor", .number(0.01))])
    let found = try DifferenceAttribution.shares(from: from, to: to, by: strategy)
    #expect(!found.isExact)
    let difference = try strategy.aggregate(to) - strategy.aggregate(from)
    #expect(abs(found.shares.reduce(0, +) - difference) < 1e-9)
    #expect(try DifferenceAttribution.shares(from: from, to: to, by: strategy).shares == found.shares)
  }
}
