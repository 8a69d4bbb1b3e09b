import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import GoalpostScale

@Suite struct GoalpostScaleTests {
  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [],
      [("low", .number(10)), ("high", .number(2))],
      [("low", .number(100)), ("high", .number(75000)), ("logarithmic", .boolean(true))],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: GoalpostScale.module, with: GoalpostScale.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Scores are those of the vectors of fixed goalposts",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    var count = 0
    for vector in ScoringVector.family("normalise") {
      for (column, criterion) in vector.outputs.members.enumerated() {
        let goalposts = criterion.value["goalposts"]
        let isCost = vector.inputs["types"].strings[column] == "cost"
        let low = try #require(goalposts["low"].double)
        let high = try #require(goalposts["high"].double)
        let scale = try GoalpostScale.module.scale([
          ("low", .number(isCost ? high : low)), ("high", .number(isCost ? low : high)),
        ])
        let found = try vector.inputs["matrix"].table.map { try scale.value(of: $0[column]) }
        #expect(
          goalposts["values"].differences(from: .numbers(found), tolerance: 1e-9, at: vector.id).isEmpty)
        count += 1
      }
    }
    print("score vectors: normalise (goalposts): \(count) criteria")
  }

  @Test("Logarithmic goalposts ask for measures above 0")
  func logarithmic() throws {
    let scale = try GoalpostScale.module.scale([
      ("low", .number(100)), ("high", .number(10000)), ("logarithmic", .boolean(true)),
    ])
    #expect(abs(try scale.value(of: 1000) - 0.5) < 1e-12)
    #expect(throws: ScoringFailure.self) {
      try GoalpostScale.module.scale([("low", .number(0)), ("logarithmic", .boolean(true))])
    }
  }
}
