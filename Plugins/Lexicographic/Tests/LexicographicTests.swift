import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import Lexicographic

@Suite struct LexicographicTests {
  private static func order(_ ids: [String]) -> (name: String, value: StrategyParameters.Value) {
    ("order", .list(ids.map { .text($0) }))
  }

  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [Self.order(["c2", "c1"])],
      [Self.order(["c3", "c1", "c2"]), ("band", .number(0.3))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: Lexicographic.module, with: Lexicographic.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Ranks are those of the vectors, in bands and without",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "lexicographic") { vector in
      let order = Self.order(vector.inputs["params"]["order"].strings)
      let band = try #require(vector.inputs["params"]["band"].double)
      let banded = try #require(
        try Lexicographic.module.comparator([order, ("band", .number(band))]) as? Lexicographic)
      let strict = try Lexicographic.module.comparator([order])
      return [
        "ranks": .numbers(try banded.compare(vector.designs).ranks),
        "band_keys": .rows(try banded.keys(vector.designs)),
        "strict_ranks": .numbers(try strict.compare(vector.designs).ranks),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
