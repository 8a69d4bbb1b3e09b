import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import LogNormalScale

@Suite struct LogNormalScaleTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [("p10", .number(200)), ("median", .number(600))]
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: LogNormalScale.module, with: LogNormalScale.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Scores are those of the exact curve",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "log-normal-curve") { vector in
      let points = vector.inputs["control_points"]
      let scale = try LogNormalScale.module.scale([
        ("p10", .number(try #require(points["p10"].double))),
        ("median", .number(try #require(points["median"].double))),
      ])
      let exact = try vector.inputs["values"].doubles.map { try scale.value(of: $0) }
      // The other column is a rougher curve, within 1.5e-7 of the exact one.
      let rough = vector.outputs["lighthouse"]
      #expect(rough.differences(from: .numbers(exact), tolerance: 1.5e-7).isEmpty)
      return ["exact": .numbers(exact), "lighthouse": rough]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Control points in the wrong order are refused")
  func disorder() {
    #expect(throws: ScoringFailure.self) {
      try LogNormalScale.module.scale([("p10", .number(600)), ("median", .number(200))])
    }
  }
}
