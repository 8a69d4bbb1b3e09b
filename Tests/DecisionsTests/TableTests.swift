import Decisions
import GoalpostScale
import Promethee
import Rubric
import StrategyTestSupport
import Testing
import Topsis
import Vikor
import WeightedMean

@Suite struct TableTests {
  @Test(
    "Four kinds of ranks are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func ranking() {
    let differences = ScoringVector.differences(in: "ranking") { vector in
      let ranking = Ranking(vector.inputs["scores"].doubles)
      return [
        "competition": .numbers(ranking.competition), "dense": .numbers(ranking.dense),
        "average": .numbers(ranking.average), "ordinal": .numbers(ranking.ordinal),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Grades and the way to the next one are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func grades() {
    let differences = ScoringVector.differences(in: "grades") { vector in
      let bands = GradeBands(
        vector.inputs["bands"].elements.map {
          .init(grade: $0["grade"].text, from: $0["from"].double ?? .nan)
        })
      return [
        "results": .list(
          vector.inputs["scores"].doubles.map { score in
            guard let found = bands.grade(of: score) else { return .null }
            return ["grade": .text(found.grade), "to_next": .optional(found.toNext)]
          })
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Weights from an order are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func rankWeights() {
    let differences = ScoringVector.differences(in: "rank-weights") { vector in
      [
        "cases": .list(
          vector.inputs["sizes"].doubles.map { size in
            [
              "n": .number(size), "roc": .numbers(WeightPreset.rankOrderCentroid.weights(Int(size))),
              "rank_sum": .numbers(WeightPreset.rankSum.weights(Int(size))),
              "rank_reciprocal": .numbers(WeightPreset.rankReciprocal.weights(Int(size))),
            ]
          })
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Columns scaled by the field are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func normalization() throws {
    let differences = ScoringVector.differences(in: "normalise") { vector in
      var found: [(name: String, value: VectorValue)] = []
      for (column, criterion) in vector.outputs.members.enumerated() {
        let values = vector.inputs["matrix"].table.map { $0[column] }
        let isCost = vector.inputs["types"].strings[column] == "cost"
        func scaled(_ way: Normalization) -> VectorValue { .numbers(way.scaled(values, isCost: isCost)) }
        found.append(
          (
            name: criterion.name,
            value: [
              "minmax": scaled(.range), "vector": scaled(.vector), "sum": scaled(.sum),
              "max": scaled(.maximum), "zscore_population": scaled(.standardPopulation),
              "zscore_sample": scaled(.standardSample),
              // The scales that do not depend on the field have tests of their own.
              "goalposts": criterion.value["goalposts"], "piecewise": criterion.value["piecewise"],
            ]
          ))
      }
      return .object(found)
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Dominance, criteria won and fronts are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func pareto() {
    let differences = ScoringVector.differences(in: "pareto") { vector in
      let types = vector.inputs["types"].strings
      let names = vector.inputs["alternatives"].strings
      let dominance = Dominance(
        vector.inputs["matrix"].table.map { row in zip(row, types).map { $1 == "cost" ? -$0 : $0 } })
      var found: [(name: String, value: VectorValue)] = [
        ("dominates", .list(dominance.dominates.map { .list($0.map { .boolean($0) }) })),
        ("fronts", .list(dominance.fronts.map { .texts($0.map { names[$0] }) })),
      ]
      if !vector.outputs["criteria_won"].isNull {
        found.append(("criteria_won", .list(dominance.criteriaWon.map { .numbers($0) })))
      }
      return .object(found)
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "The same pairs swap when a design goes as in the vectors, under four methods",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func rankReversal() throws {
    let differences = try ScoringVector.differences(in: "rank-reversal") { vector in
      let methods: [(name: String, compare: ([ScoredDesign]) throws -> [Double])] = [
        ("topsis-vector", { try Topsis.module.comparator().compare($0).scores ?? [] }),
        ("sum-minmax", { try Self.rangeSum($0) }),
        ("promethee-usual", { try Promethee.module.comparator().compare($0).scores ?? [] }),
        ("vikor", { try Vikor.module.comparator().compare($0).scores ?? [] }),
      ]
      return .object(
        try methods.map { method in
          (
            name: method.name,
            value: [
              "scores": .numbers(try method.compare(vector.designs)),
              "reversals": .list(try Self.reversals(vector.designs, method.compare)),
            ]
          )
        })
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  /// The weighted mean of columns scaled by their range.
  private static func rangeSum(_ designs: [ScoredDesign]) throws -> [Double] {
    let columns = designs[0].parts.indices.map { column in
      Normalization.range.scaled(designs.map { $0.parts[column].value }, isCost: false)
    }
    let mean = try WeightedMean.module.aggregator()
    return try designs.indices.map { row in
      try mean.aggregate(
        designs[row].parts.enumerated().map {
          ScorePart(id: $0.element.id, value: columns[$0.offset][row], weight: $0.element.weight)
        })
    }
  }

  private static func reversals(
    _ designs: [ScoredDesign], _ compare: ([ScoredDesign]) throws -> [Double]
  ) throws -> [VectorValue] {
    let before = try compare(designs)
    var found: [VectorValue] = []
    for removed in designs.indices {
      let kept = designs.indices.filter { $0 != removed }
      let after = try compare(kept.map { designs[$0] })
      for (left, first) in kept.enumerated() {
        for (right, second) in kept.enumerated() where right > left {
          let old = before[first] - before[second]
          let new = after[left] - after[right]
          if old * new < 0, abs(old) > 1e-9, abs(new) > 1e-9 {
            found.append([
              "removed": .text(designs[removed].id), "pair": .texts([designs[first].id, designs[second].id]),
            ])
          }
        }
      }
    }
    return found
  }

  @Test(
    "The parts of the Human Development Index are goalposts",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func humanDevelopmentIndex() throws {
    let differences = try ScoringVector.differences(in: "hdi") { vector in
      let goalposts = vector.inputs["goalposts"]
      func value(_ name: String, _ measure: VectorValue, isLogarithmic: Bool = false) throws -> Double {
        let ends = goalposts[name].doubles
        return try GoalpostScale.module.scale([
          ("low", .number(ends[0])), ("high", .number(ends[1])), ("logarithmic", .boolean(isLogarithmic)),
        ]).value(of: measure[name].double ?? .nan)
      }
      let geometric = try WeightedMean.module.aggregator([("p", .number(0))])
      let arithmetic = try WeightedMean.module.aggregator()
      return [
        "units": .list(
          try vector.inputs["units"].elements.map { unit in
            let schooling = [
              ScorePart(id: "mean", value: try value("mean_years", unit)),
              ScorePart(id: "expected", value: try value("expected_years", unit)),
            ]
            let parts = [
              ScorePart(id: "health", value: try value("life_expectancy", unit)),
              ScorePart(id: "education", value: try arithmetic.aggregate(schooling)),
              ScorePart(id: "income", value: try value("gni", unit, isLogarithmic: true)),
            ]
            return [
              "health": .number(parts[0].value), "education": .number(parts[1].value),
              "income": .number(parts[2].value), "geometric": .number(try geometric.aggregate(parts)),
              "arithmetic": .number(try arithmetic.aggregate(parts)),
            ]
          })
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }
}
