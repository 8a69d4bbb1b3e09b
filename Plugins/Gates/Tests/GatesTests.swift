import Rubric
import StrategyLaws
import StrategyTestSupport
import Testing

@testable import Gates

@Suite struct GatesTests {
  /// The plain mean, so that this module's tests need no other plugin.
  private final class Mean: Aggregator {
    func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
      let shares = try ScorePart.shares(of: parts)
      return zip(parts, shares).reduce(0) { $0 + $1.0.value * $1.1 }
    }
  }

  private static func gate(_ id: String, _ least: Double, cap: Double?) -> StrategyParameters.Value {
    var fields: [(name: String, value: StrategyParameters.Value)] = [
      ("criterion", .text(id)), ("min", .number(least)), ("effect", .text(cap == nil ? "fail" : "cap")),
    ]
    if let cap { fields.append(("cap", .number(cap))) }
    return .table(StrategyParameters(fields))
  }

  @Test("The strategy keeps the laws")
  func laws() throws {
    let cases: [[(name: String, value: StrategyParameters.Value)]] = [
      [("base", .aggregator(Mean())), ("gates", .list([]))],
      [
        ("base", .aggregator(Mean())),
        ("gates", .list([Self.gate("c1", 0.5, cap: nil), Self.gate("c2", 0.75, cap: 0.6)])),
      ],
    ]
    for given in cases {
      let violations = try StrategyLaws().violations(
        of: Gates.module, with: Gates.module.parameters(given))
      #expect(violations.isEmpty, "\(given): \(violations)")
    }
  }

  @Test(
    "Scores, unmet and deciding gates are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func vectors() throws {
    let differences = try ScoringVector.differences(in: "gates") { vector in
      let gates = vector.inputs["params"]["gates"].elements
      let strategy = try Gates.module.aggregator([
        ("base", .aggregator(Mean())),
        (
          "gates",
          .list(
            gates.map { Self.gate($0["criterion"].text, $0["min"].double ?? .nan, cap: $0["cap"].double) })
        ),
      ])
      let fails = gates.filter { $0["effect"].text == "fail" }.map { $0["criterion"].text }
      let accounts = try vector.parts.map { try strategy.account($0) }
      let scores = accounts.map { $0.value }
      return [
        "base": .numbers(try vector.parts.map { try Mean().aggregate($0) }),
        "scores": .numbers(scores), "ranks": .numbers(DesignOrder(scores: scores).ranks),
        "failed_gates": .list(accounts.map { .texts($0.unmet.filter { fails.contains($0) }) }),
        "unmet_caps": .list(accounts.map { .texts($0.unmet.filter { !fails.contains($0) }) }),
        "binding_caps": .list(accounts.map { .texts($0.deciding.filter { !fails.contains($0) }) }),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("A cap without a number is refused")
  func missingCap() {
    #expect(throws: ScoringFailure.self) {
      try Gates.module.aggregator([
        ("base", .aggregator(Mean())),
        (
          "gates",
          .list([
            .table(
              StrategyParameters([
                ("criterion", .text("c1")), ("min", .number(0.5)), ("effect", .text("cap")),
              ]))
          ])
        ),
      ])
    }
  }
}
