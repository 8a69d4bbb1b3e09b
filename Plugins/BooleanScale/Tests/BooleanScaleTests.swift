import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import BooleanScale

@Suite struct BooleanScaleTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("threshold", .number(3))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: BooleanScale.module, with: BooleanScale.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test("The threshold itself counts")
  func threshold() throws {
    let scale = try BooleanScale.module.scale([("threshold", .number(0.3))])
    #expect(try scale.value(of: 0.1 + 0.2) == 1)
    #expect(try scale.value(of: 0.3) == 1)
    #expect(try scale.value(of: 0.29) == 0)
  }
}
