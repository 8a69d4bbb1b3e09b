import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import MRSort

@Suite struct MRSortTests {
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
        ("profiles", .list([Self.profile("good", [0.5, 0.5, 0.5])])), ("majority", .number(0.6)),
        ("veto", Self.table([0.25])),
      ],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: MRSort.module, with: MRSort.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Classes and support are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "mr-sort") { vector in
      let params = vector.inputs["params"]
      let given: [(name: String, value: StrategyParameters.Value)] = [
        ("profiles", .list(params["profiles"].table.map { Self.profile("class", $0) })),
        ("majority", .number(try #require(params["majority"].double))),
      ]
      let plain = try #require(try MRSort.module.classifier(given) as? MRSort)
      let vetoed = try MRSort.module.classifier(given + [("veto", Self.table(params["veto"].doubles))])
      let profiles = params["profiles"].elements.indices
      return [
        "class_without_veto": .numbers(try vector.parts.map { try plain.classify($0) }),
        "class_with_veto": .numbers(try vector.parts.map { try vetoed.classify($0) }),
        "support": .rows(
          try vector.parts.map { parts in try profiles.map { try plain.support($0, parts) } }),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Profiles that cross are refused")
  func crossing() {
    #expect(throws: ScoringFailure.self) {
      try MRSort.module.classifier([
        ("profiles", .list([Self.profile("fair", [0.5]), Self.profile("good", [0.25])]))
      ])
    }
  }
}
