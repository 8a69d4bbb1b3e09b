import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import LevelScale

@Suite struct LevelScaleTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("values", .list([.number(0), .number(0.2), .number(1)]))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: LevelScale.module, with: LevelScale.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test("A level has its value, and nothing between levels has one")
  func values() throws {
    let scale = try LevelScale.module.scale([("values", .list([.number(0), .number(0.2), .number(1)]))])
    #expect(try [0, 1, 2].map { try scale.value(of: $0) } == [0, 0.2, 1])
    for measure in [-1, 0.5, 3, .nan] {
      #expect(throws: ScoringFailure.self) { try scale.value(of: measure) }
    }
  }

  @Test("Values that fall are refused")
  func fallingValues() {
    #expect(throws: ScoringFailure.self) {
      try LevelScale.module.scale([("values", .list([.number(0.5), .number(0.2)]))])
    }
  }
}
