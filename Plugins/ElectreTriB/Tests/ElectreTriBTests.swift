import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import ElectreTriB

@Suite struct ElectreTriBTests {
  private static func profile(_ name: String, _ least: [Double]) -> StrategyParameters.Value {
    .table(StrategyParameters([("class", .text(name)), ("at", table(least))]))
  }

  private static func table(_ numbers: [Double]) -> StrategyParameters.Value {
    .table(StrategyParameters(numbers.enumerated().map { ("c\($0 + 1)", .number($1)) }))
  }

  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [
        (
          "profiles",
          .list([
            Self.profile("fair", [0.25, 0.25, 0.5, 0.5, 0.5]),
            Self.profile("good", [0.75, 0.5, 0.75, 0.75, 1]),
          ])
        )
      ],
      [
        ("profiles", .list([Self.profile("good", [0.5, 0.5, 0.5])])), ("indifference", .number(0.05)),
        ("preference", .number(0.2)), ("veto", Self.table([0.4, 0.4])), ("cut", .number(0.6)),
      ],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: ElectreTriB.module, with: ElectreTriB.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Credibility and both assignments are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "electre-tri-b") { vector in
      let params = vector.inputs["params"]
      let given: [(name: String, value: StrategyParameters.Value)] = [
        ("profiles", .list(params["profiles"].table.map { Self.profile("class", $0) })),
        // No criterion is left to the default, which must not be the smaller one.
        ("preference", .number(1)),
        ("indifferences", Self.table(params["indifference"].doubles)),
        ("preferences", Self.table(params["preference"].doubles)),
        ("veto", Self.table(params["veto"].doubles)),
        ("cut", .number(try #require(params["lambda_"].double))),
      ]
      let pessimistic = try #require(try ElectreTriB.module.classifier(given) as? ElectreTriB)
      let optimistic = try ElectreTriB.module.classifier(given + [("assignment", .text("optimistic"))])
      let profiles = params["profiles"].elements.indices
      return [
        "credibility_design_over_profile": .rows(
          try vector.parts.map { parts in
            try profiles.map { try pessimistic.credibility($0, parts, reversed: false) }
          }),
        "pessimistic_class": .numbers(try vector.parts.map { try pessimistic.classify($0) }),
        "optimistic_class": .numbers(try vector.parts.map { try optimistic.classify($0) }),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
