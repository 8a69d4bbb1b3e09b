import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import LessonVerdict

@Suite struct LessonVerdictTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("heavy", .number(3)), ("largelyShare", .number(0.25))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: LessonVerdict.module, with: LessonVerdict.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  private func parts(_ levels: [Int], gates: Int = 1) -> [ScorePart] {
    levels.enumerated().map { position, level in
      ScorePart(
        id: "c\(position)", level: level, topLevel: 4, value: Double(level) / 4, weight: 1,
        isGate: position < gates)
    }
  }

  @Test(
    "Gates decide first, then the share of criteria at level 3",
    arguments: [
      ([0, 4, 4], 0), ([1, 4, 4], 1), ([2, 2, 2], 2), ([2, 3, 3], 3), ([3, 3, 2], 4), ([3, 2, 2], 2),
    ])
  func verdicts(_ levels: [Int], _ verdict: Int) throws {
    #expect(try LessonVerdict.module.classifier().classify(parts(levels)) == verdict)
  }
}
