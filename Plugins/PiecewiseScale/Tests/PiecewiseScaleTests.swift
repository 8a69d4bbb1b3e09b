import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import PiecewiseScale

@Suite struct PiecewiseScaleTests {
  private static func point(_ measure: Double, _ value: Double) -> StrategyParameters.Value {
    .table(StrategyParameters([("at", .number(measure)), ("value", .number(value))]))
  }

  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [("points", .list([Self.point(0, 0), Self.point(10, 0.8), Self.point(30, 1)]))],
      [("points", .list([Self.point(0, 1), Self.point(10, 0.2)]))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: PiecewiseScale.module, with: PiecewiseScale.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Scores are those of the vectors of value functions",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    var count = 0
    for vector in ScoringVector.family("normalise") {
      for (column, criterion) in vector.outputs.members.enumerated() {
        let expected = criterion.value["piecewise"]
        let scale = try PiecewiseScale.module.scale([
          ("points", .list(expected["points"].table.map { Self.point($0[0], $0[1]) }))
        ])
        let found = try vector.inputs["matrix"].table.map { try scale.value(of: $0[column]) }
        #expect(expected["values"].differences(from: .numbers(found), tolerance: 1e-9, at: vector.id).isEmpty)
        count += 1
      }
    }
    print("score vectors: normalise (piecewise linear): \(count) criteria")
  }

  @Test("Points out of order are refused")
  func disorder() {
    #expect(throws: ScoringFailure.self) {
      try PiecewiseScale.module.scale([("points", .list([Self.point(3, 0), Self.point(1, 1)]))])
    }
  }
}
