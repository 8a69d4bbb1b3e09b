import Decisions
import Rubric
import StrategyTestSupport
import Testing
import WeightedMean

@Suite struct RobustnessTests {
  private static func mean() throws -> any Aggregator { try WeightedMean.module.aggregator() }

  @Test(
    "The generator and the weights drawn from it are those of the vectors, to the bit",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func generator() throws {
    let differences = try ScoringVector.differences(in: "prng") { vector in
      let seed = try #require(UInt64(vector.inputs["seed"].text))
      let count = Int(try #require(vector.inputs["n"].double))
      var stream = SplitMix64(seed: seed)
      let integers = vector.outputs["uint64"].elements.map { _ in String(stream.next()) }
      stream = SplitMix64(seed: seed)
      let units = vector.outputs["unit"].elements.map { _ in stream.unit() }
      let uniform = WeightSampler(SplitMix64(seed: seed), count: count)
      let around = WeightSampler(
        SplitMix64(seed: seed), around: vector.inputs["nominal_weights"].doubles,
        spread: try #require(vector.inputs["rho"].double))
      let simplex = vector.outputs["simplex"].elements.indices.map { uniform.weights(draw: $0) }
      #expect(units == vector.outputs["unit"].doubles)
      #expect(simplex == vector.outputs["simplex"].table)
      return [
        "uint64": .texts(integers), "unit": .numbers(units), "simplex": .rows(simplex),
        "mixed": .rows(vector.outputs["mixed"].elements.indices.map { around.weights(draw: $0) }),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("A draw is the same whatever was drawn before")
  func drawsAreIndependent() {
    let sampler = WeightSampler(SplitMix64(seed: 7, analysis: "test"), count: 5)
    let forwards = (0..<20).map { sampler.weights(draw: $0) }
    let backwards = (0..<20).reversed().map { sampler.weights(draw: $0) }
    #expect(forwards == backwards.reversed())
    for weights in forwards {
      #expect(abs(weights.reduce(0, +) - 1) < 1e-12)
      #expect(weights.allSatisfy { $0 >= 0 })
    }
    #expect(WeightSampler(SplitMix64(seed: 7), count: 1).weights(draw: 3) == [1])
  }

  @Test(
    "Acceptability, winning, central weights and expected ranks are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func acceptability() throws {
    let differences = try ScoringVector.differences(in: "smaa") { vector in
      let table = try DecisionTable(vector.designs)
      let params = vector.inputs["params"]
      let stream = SplitMix64(seed: try #require(UInt64(params["seed"].text)))
      let draws = Int(try #require(params["draws"].double))
      func result(_ sampler: WeightSampler) throws -> VectorValue {
        let found = try RankAcceptability(table, by: Self.mean(), weights: sampler, draws: draws)
        return [
          "rank_acceptability": .rows(found.acceptability), "pairwise_winning": .rows(found.pairwiseWinning),
          "central_weights": .list(found.centralWeights.map { $0.map { .numbers($0) } ?? .null }),
          "expected_rank": .numbers(found.expectedRank),
        ]
      }
      return [
        "uniform": try result(WeightSampler(stream, count: table.criteria.count)),
        "around_nominal": try result(
          WeightSampler(stream, around: vector.weights, spread: try #require(params["rho"].double))),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "First ranks come out within the error of the sample around the exact shares",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func exactAcceptability() throws {
    let vectors = ScoringVector.family("smaa-exact")
    for vector in vectors {
      let designs = vector.inputs["matrix"].table.enumerated().map { position, row in
        ScoredDesign(
          id: "d\(position)",
          parts: row.enumerated().map { ScorePart(id: "c\($0.offset)", value: $0.element) })
      }
      let draws = 20_000
      let found = try RankAcceptability(
        DecisionTable(designs), by: Self.mean(),
        weights: WeightSampler(SplitMix64(seed: 1, analysis: vector.id), count: 3), draws: draws)
      for (share, exact) in zip(
        found.acceptability.map { $0[0] }, vector.outputs["first_rank_acceptability"].doubles)
      {
        #expect(abs(share - exact) < 4 * (exact * (1 - exact) / Double(draws)).squareRoot(), "\(vector.id)")
      }
      // The shares as fractions are the same numbers.
      for (text, exact) in zip(
        vector.outputs["as_fractions"].strings, vector.outputs["first_rank_acceptability"].doubles)
      {
        let parts = text.split(separator: "/").compactMap { Double($0) }
        #expect(parts.count == 2 && abs(parts[0] / parts[1] - exact) < vector.tolerance)
      }
    }
    #expect(!vectors.isEmpty)
    print("score vectors: smaa-exact: \(vectors.count)")
  }

  @Test("The range of ranks leaves a tenth of the draws outside")
  func rankRange() throws {
    let designs = [[0.9, 0.2], [0.2, 0.9], [0.1, 0.1]].enumerated().map { position, row in
      ScoredDesign(
        id: "d\(position)", parts: row.enumerated().map { ScorePart(id: "c\($0.offset)", value: $0.element) })
    }
    let found = try RankAcceptability(
      DecisionTable(designs), by: Self.mean(), weights: WeightSampler(SplitMix64(seed: 1), count: 2),
      draws: 500)
    #expect(found.rankRange(of: 0) == 1...2)
    #expect(found.rankRange(of: 2) == 3...3)
  }

  @Test(
    "One weight at a time: scores, leaders, switching weights and swings are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func weightSensitivity() throws {
    let differences = try ScoringVector.differences(in: "weight-sensitivity") { vector in
      let table = try DecisionTable(vector.designs)
      let sensitivity = WeightSensitivity(table)
      let mean = try Self.mean()
      let base = try table.scores(by: mean)
      let leader = Ranking(base, decimals: 12).leaders[0]
      var criteria: [VectorValue] = []
      for (position, criterion) in table.criteria.enumerated() {
        var scores: [(name: String, value: VectorValue)] = []
        var top: [(name: String, value: VectorValue)] = []
        for factor in vector.inputs["params"]["factors"].doubles {
          let found = try sensitivity.scores(position, times: factor, by: mean)
          scores.append(("x\(factor)", .numbers(found)))
          top.append(
            ("x\(factor)", .texts(Ranking(found, decimals: 12).leaders.map { table.designs[$0] })))
        }
        var ties: [VectorValue] = []
        for rival in table.designs.indices where rival != leader {
          if let weight = sensitivity.switchingWeight(position, leader, rival) {
            ties.append(["rival": .text(table.designs[rival]), "weight": .number(weight)])
          }
        }
        let less = try sensitivity.scores(position, times: 0.8, by: mean)
        let more = try sensitivity.scores(position, times: 1.2, by: mean)
        criteria.append([
          "criterion": .text(criterion), "scores": .object(scores), "top": .object(top),
          "ties_with_leader_at": .list(ties),
          "low_high": .rows(zip(less, more).map { [min($0, $1), max($0, $1)] }),
          "swing": .numbers(zip(less, more).map { abs($0 - $1) }),
        ])
      }
      return [
        "base": [
          "scores": .numbers(base), "ranks": .numbers(Ranking(base, decimals: 12).competition),
        ], "leader": .text(table.designs[leader]), "criteria": .list(criteria),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "One criterion less: scores, ranks, correlations and shifts are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func leaveOneOut() throws {
    let differences = try ScoringVector.differences(in: "leave-one-criterion-out") { vector in
      let found = try LeaveOneOut(DecisionTable(vector.designs), by: Self.mean())
      let names = vector.inputs["alternatives"].strings
      return [
        "base": ["scores": .numbers(found.scores), "ranks": .numbers(found.ranks)],
        "cases": .list(
          found.cases.map { entry in
            [
              "left_out": .text(entry.criterion), "scores": .numbers(entry.scores),
              "ranks": .numbers(entry.ranks), "kendall_tau_b": .optional(entry.tau.value),
              "leaders": .texts(entry.leaders.map { names[$0] }),
              "max_rank_shift": .number(Double(entry.largestShift)),
            ]
          }),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Sobol indices are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func sobol() throws {
    let differences = try ScoringVector.differences(in: "sobol") { vector in
      let found = try #require(
        SobolIndices(
          first: vector.inputs["f_A"].doubles, second: vector.inputs["f_B"].doubles,
          mixed: vector.inputs["f_AB"].table))
      return ["first_order": .numbers(found.firstOrder), "total_order": .numbers(found.total)]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("What does not vary has no indices")
  func constantModel() {
    #expect(SobolIndices(first: [1, 1], second: [1, 1], mixed: [[1, 1]]) == nil)
  }

  @Test(
    "The words for a pair follow the share of draws that it wins",
    arguments: [
      (0.5, false, false, PairVerdict.tooCloseToCall), (0.7, false, false, .leaning),
      (0.95, false, true, .leaning), (0.95, false, false, .robust), (0.5, true, false, .certain),
    ])
  func verdicts(_ winning: Double, _ isCertain: Bool, _ flips: Bool, _ verdict: PairVerdict) {
    #expect(PairVerdict(winning: winning, isCertain: isCertain, flipsWhenOneIsLeftOut: flips) == verdict)
  }
}
