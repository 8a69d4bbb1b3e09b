import Glibc
import Rubric
import StrategyTestSupport
import TestSupport
import Testing

@Suite struct NumberTests {
  private static let samples: [Double] = {
    var numbers = SplitMix64(seed: 3)
    var samples = [1e-300, 1e-9, 0.01, 0.25, 0.5, 1, 1.4142135623730951, 2, 2.5, 10, 1e9, 1e300]
    for _ in 0..<20_000 { samples.append(numbers.unit() * 8) }
    return samples
  }()

  @Test("Logarithm, exponential and power agree with the C library's")
  func elementary() {
    var worst = (log: 0.0, exp: 0.0, pow: 0.0)
    for x in Self.samples {
      let log = Glibc.log(x)
      worst.log = max(worst.log, abs(RealFunctions.log(x) - log) / max(abs(log), 1e-300))
      if x < 700 {
        for y in [x, -x] {
          let exact = Glibc.exp(y)
          worst.exp = max(worst.exp, abs(RealFunctions.exp(y) - exact) / exact)
        }
      }
      for power in [-20, -5, -0.5, 0.3, 3, 5] where x > 1e-9 && x < 1e9 {
        let exact = Glibc.pow(x, power)
        worst.pow = max(worst.pow, abs(RealFunctions.pow(x, power) - exact) / exact)
      }
    }
    #expect(worst.exp < 4e-16, "\(worst.exp)")
    #expect(worst.log < 4e-16, "\(worst.log)")
    #expect(worst.pow < 1e-13, "\(worst.pow)")
    print("largest relative differences: \(worst)")
  }

  @Test("The error function agrees with the C library's")
  func errorFunction() {
    var worst = 0.0
    for x in Self.samples where x < 1e6 {
      worst = max(
        worst, abs(RealFunctions.erfc(x) - Glibc.erfc(x)), abs(RealFunctions.erfc(-x) - Glibc.erfc(-x)))
    }
    #expect(worst < 1e-15, "\(worst)")
    print("largest difference of erfc: \(worst)")
  }

  @Test("The ends are those of IEEE 754")
  func ends() {
    #expect(RealFunctions.log(0) == -.infinity)
    #expect(RealFunctions.log(-1).isNaN)
    #expect(RealFunctions.log(.infinity) == .infinity)
    #expect(RealFunctions.exp(1000) == .infinity)
    #expect(RealFunctions.exp(-1000) == 0)
    #expect(RealFunctions.exp(0) == 1)
    #expect(RealFunctions.pow(0, 2) == 0)
    #expect(RealFunctions.pow(0, -1) == .infinity)
    #expect(RealFunctions.erfc(.infinity) == 0)
    #expect(RealFunctions.erfc(-.infinity) == 2)
    for x in [Double.nan] {
      #expect(RealFunctions.exp(x).isNaN && RealFunctions.log(x).isNaN && RealFunctions.erfc(x).isNaN)
    }
  }

  @Test(
    "Every family of the score vectors is under test",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func families() {
    let families = [
      "agreement-two-raters", "choquet-2-additive", "electre-tri-b", "evidence-interval",
      "evidential-reasoning",
      "gates", "grades", "hdi", "hierarchy", "icc", "improvement", "krippendorff-alpha",
      "leave-one-criterion-out", "lexicographic", "log-normal-curve", "maturity-level", "mr-sort",
      "normalise",
      "owa", "owen-difference", "pareto", "pass-fraction", "prng", "promethee-ii", "rank-reversal",
      "rank-weights", "ranking", "risk-weighted", "scaled-domain", "shapley-difference", "smaa", "smaa-exact",
      "sobol", "topsis", "topsis-fixed-reference", "vikor", "weakest-link", "weight-sensitivity",
      "weighted-arithmetic-mean", "weighted-geometric-mean", "weighted-owa", "weighted-power-mean",
    ]
    let counts = families.map { ScoringVector.family($0).count }
    #expect(!counts.contains(0))
    #expect(counts.reduce(0, +) == SharedMaterial.names("vectors").filter { $0.hasSuffix(".json") }.count)
    print("score vectors: \(counts.reduce(0, +)) in \(families.count) families")
  }
}
