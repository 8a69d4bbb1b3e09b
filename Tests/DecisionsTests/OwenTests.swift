import BuiltInStrategies
import Decisions
import Rubric
import StrategyTestSupport
import Testing

@Suite struct OwenTests {
  @Test("Owen values of sets of players agree with the shares of the tree of parts")
  func tree() throws {
    let mean = try #require(StrategyRegistry.builtIn["weighted-mean"]).aggregator()
    let geometric = try #require(StrategyRegistry.builtIn["weighted-mean"]).aggregator([
      ("p", .number(0)), ("floor", .number(0.01)),
    ])
    func parts(_ values: [Double], _ name: String) -> [ScorePart] {
      values.enumerated().map { ScorePart(id: "\(name)\($0.offset)", value: $0.element, weight: 1) }
    }
    let lessons = [
      DifferenceAttribution.Lesson(
        id: "a", weight: 2, from: parts([0.25, 0.5, 1], "a"), to: parts([0.75, 0.25, 1], "a")),
      DifferenceAttribution.Lesson(
        id: "b", weight: 1, from: parts([0, 0.5], "b"), to: parts([0.5, 0.75], "b")),
    ]
    let tree = try DifferenceAttribution.tree(lessons, lesson: mean, overall: geometric)
    func score(_ sets: [Int]) throws(EvaluationFailure) -> Double {
      do throws(ScoringFailure) {
        var scores: [ScorePart] = []
        for (lesson, set) in zip(lessons, sets) {
          var mixed = lesson.from
          for position in mixed.indices where set >> position & 1 == 1 {
            mixed[position] = lesson.to[position]
          }
          scores.append(
            ScorePart(id: lesson.id, value: try mean.aggregate(mixed), weight: lesson.weight))
        }
        return try geometric.aggregate(scores)
      } catch {
        throw EvaluationFailure(kind: .strategy(error), subject: "test")
      }
    }
    let owen = try #require(try OwenValues(groups: [3, 2], value: score))
    var sum = 0.0
    for (own, theirs) in zip(owen.shares, tree.criteria) {
      for (left, right) in zip(own, theirs) {
        #expect((left - right).magnitude < 1e-12)
        sum += left
      }
    }
    #expect((sum - (tree.to - tree.from)).magnitude < 1e-12)
  }
}
