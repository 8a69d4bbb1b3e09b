package import Rubric

/// Random weights that add up to 1, uniform or around given ones.
///
/// Cut points are sorted and the gaps between them taken, which is uniform without a logarithm, so that the weights
/// are the same to the bit everywhere. Draw number n is a pure function of the seed and n.
package struct WeightSampler: Sendable {
  private let stream: SplitMix64
  private let count: Int
  private let nominal: [Double]
  private let spread: Double

  /// Makes a sampler of uniform weights.
  package init(_ stream: SplitMix64, count: Int) {
    self.init(stream, around: Array(repeating: 1, count: count), spread: 1)
  }

  /// Makes a sampler of weights (1 − spread)·nominal + spread·uniform, with spread from 0 to 1.
  package init(_ stream: SplitMix64, around nominal: [Double], spread: Double) {
    self.stream = stream
    count = nominal.count
    let total = nominal.reduce(0, +)
    self.nominal = nominal.map { $0 / total }
    self.spread = spread
  }

  /// Returns the weights of a draw, numbered from 0.
  package func weights(draw: Int) -> [Double] {
    guard count > 1 else { return Array(repeating: 1, count: count) }
    var numbers = stream.skipping(UInt64(draw) &* UInt64(count - 1))
    var cuts: [Double] = []
    for _ in 1..<count { cuts.append(numbers.unit()) }
    cuts.sort()
    var weights: [Double] = []
    var last = 0.0
    for cut in cuts {
      weights.append(cut - last)
      last = cut
    }
    weights.append(1 - last)
    if spread == 1 { return weights }
    return zip(nominal, weights).map { (1 - spread) * $0 + spread * $1 }
  }
}
