import Decisions
import Rubric
import StrategyTestSupport
import Testing
import WeakestLink
import WeightedMean
import WeightedOWA

@Suite struct EvidenceTests {
  private static func strategies() throws -> [(name: String, strategy: any Aggregator)] {
    [
      ("weighted-arithmetic-mean", try WeightedMean.module.aggregator()),
      ("weighted-geometric-mean", try WeightedMean.module.aggregator([("p", .number(0))])),
      ("weakest-link", try WeakestLink.module.aggregator()),
      ("weighted-owa(alpha=2)", try WeightedOWA.module.aggregator()),
      ("weighted-harmonic-mean", try WeightedMean.module.aggregator([("p", .number(-1))])),
    ]
  }

  private static func part(_ id: String, _ weight: Double, _ cell: VectorValue) throws -> EvidencePart {
    let word = cell["evidence"].text
    return EvidencePart(
      id: id, weight: weight, value: cell["value"].double,
      state: try #require(EvidenceState(rawValue: word.isEmpty ? "verified" : word)))
  }

  @Test(
    "Bounds, coverage and certain orders are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func intervals() throws {
    let differences = try ScoringVector.differences(in: "evidence-interval") { vector in
      let designs = try vector.inputs["cells"].elements.map { row in
        try row.elements.enumerated().map {
          try Self.part(vector.criteria[$0.offset], vector.weights[$0.offset], $0.element)
        }
      }
      let trust = try #require(vector.inputs["params"]["trust"]["claimed"].double)
      let strategies = try Self.strategies()
      var found: [VectorValue] = []
      for parts in designs {
        let intervals = try strategies.map { entry in
          (name: entry.name, interval: try EvidenceInterval(parts, by: entry.strategy, trust: trust))
        }
        func column(_ read: (EvidenceInterval) -> Double?) -> VectorValue {
          .object(intervals.map { (name: $0.name, value: .optional($0.interval.flatMap(read))) })
        }
        found.append([
          "low": column { $0.low }, "high": column { $0.high }, "asserted": column { $0.asserted },
          "available_only": column { $0.availableOnly },
          "coverage": .object(
            EvidenceInterval.coverage(parts).map {
              (
                name: $0.state == .notApplicable ? "not_applicable" : $0.state.rawValue,
                value: .number($0.share)
              )
            }),
        ])
      }
      let mean = strategies[0].strategy
      let intervals = try designs.map { try EvidenceInterval($0, by: mean, trust: trust) }
      return [
        "designs": .list(found),
        "certainly_better_weighted_arithmetic_mean": .list(
          intervals.map { left in
            .list(
              intervals.map { right in
                guard let left, let right else { return .boolean(false) }
                return .boolean(left.isCertainlyAbove(right))
              })
          }),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Criteria to lessons to the whole, with a strategy for each, come out as in the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func hierarchy() throws {
    let differences = try ScoringVector.differences(in: "hierarchy") { vector in
      let tree = vector.inputs["tree"]
      func strategy(_ node: VectorValue) throws -> any Aggregator {
        switch node["strategy"].text {
        case "weighted-geometric-mean": try WeightedMean.module.aggregator([("p", .number(0))])
        case "weighted-power-mean":
          try WeightedMean.module.aggregator([("p", .number(node["p"].double ?? .nan))])
        case "weighted-owa":
          try WeightedOWA.module.aggregator([("alpha", .number(node["alpha"].double ?? .nan))])
        case "weakest-link": try WeakestLink.module.aggregator()
        default: try WeightedMean.module.aggregator()
        }
      }
      func reading(_ read: (EvidenceInterval) -> Double) throws -> VectorValue {
        var lessons: [(name: String, value: VectorValue)] = []
        var parts: [EvidencePart] = []
        for lesson in tree["children"].elements {
          let criteria = try lesson["children"].elements.map {
            try Self.part($0["id"].text, $0["weight"].double ?? .nan, $0)
          }
          let score = try EvidenceInterval(criteria, by: strategy(lesson)).map(read)
          lessons.append((lesson["id"].text, .optional(score)))
          parts.append(
            EvidencePart(
              id: lesson["id"].text, weight: lesson["weight"].double ?? .nan, value: score,
              state: score == nil ? .notApplicable : .verified))
        }
        let overall = try EvidenceInterval(parts, by: strategy(tree))?.low
        return ["lessons": .object(lessons), "overall": .optional(overall)]
      }
      return ["low": try reading { $0.low }, "high": try reading { $0.high }]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Skipping what is inconclusive gives the published aggregate, and the bounds show what that hides",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func riskWeighted() throws {
    let differences = try ScoringVector.differences(in: "risk-weighted") { vector in
      var skipped = 0
      let parts = try vector.inputs["checks"].elements.enumerated().map { position, check in
        let score = try #require(check["score"].double)
        if score < 0 { skipped += 1 }
        let weight = try #require(
          WeightPreset.severities.first { $0.word == check["risk"].text.lowercased() }?.weight)
        return EvidencePart(
          id: "\(position)", weight: weight, value: score < 0 ? nil : score / 10,
          state: score < 0 ? .missing : .verified)
      }
      let interval = try #require(try EvidenceInterval(parts, by: WeightedMean.module.aggregator()))
      return [
        "score": .optional(interval.availableOnly.map { $0 * 10 }),
        "bounds": .numbers([interval.low * 10, interval.high * 10]), "skipped": .number(Double(skipped)),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("Silence never pays: a part that turns missing never raises the low score")
  func silence() throws {
    var numbers = SplitMix64(seed: 5)
    for entry in try Self.strategies() {
      for _ in 0..<100 {
        let parts = (0..<5).map {
          EvidencePart(
            id: "c\($0)", weight: Double(1 + numbers.below(3)), value: Double(numbers.below(5)) / 4,
            state: numbers.below(2) == 0 ? .verified : .claimed)
        }
        let before = try #require(try EvidenceInterval(parts, by: entry.strategy))
        #expect(before.low <= before.asserted + 1e-12 && before.asserted <= before.high + 1e-12)
        for position in parts.indices {
          var silent = parts
          silent[position] = EvidencePart(
            id: parts[position].id, weight: parts[position].weight, value: nil, state: .missing)
          let after = try #require(try EvidenceInterval(silent, by: entry.strategy))
          #expect(after.low <= before.low + 1e-12)
          #expect(after.high >= before.high - 1e-12)
        }
      }
    }
  }

  @Test("Where nothing applies there is no score")
  func nothingApplies() throws {
    let parts = [EvidencePart(id: "c", weight: 1, value: nil, state: .notApplicable)]
    #expect(try EvidenceInterval(parts, by: WeightedMean.module.aggregator()) == nil)
  }
}
