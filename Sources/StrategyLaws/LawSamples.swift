internal import Rubric

/// The samples that laws are tried on, the same for the same seed.
struct LawSamples {
  private let ids: [String]
  private var generator: SplitMix64

  init(ids: [String], seed: UInt64, law: StrategyLaws.Law) {
    self.ids = ids
    generator = SplitMix64(seed: seed, analysis: law.rawValue)
  }

  /// Returns 1 to all parts, mostly on levels 0 to 4, now and then anywhere between.
  mutating func parts() -> [ScorePart] {
    let count = 1 + generator.below(ids.count)
    return Array(allParts().prefix(count))
  }

  /// Returns a part for each id.
  mutating func allParts() -> [ScorePart] {
    let isContinuous = generator.below(4) == 0
    var parts: [ScorePart] = []
    for id in ids {
      let weight = Double(1 + generator.below(4))
      let isGate = generator.below(3) == 0
      let level = generator.below(5)
      if isContinuous {
        parts.append(
          ScorePart(
            id: id, level: level, topLevel: 4, value: min(Double(level) / 4 + generator.unit() / 4, 1),
            weight: weight, isGate: isGate))
      } else {
        parts.append(
          ScorePart(
            id: id, level: level, topLevel: 4, value: Double(level) / 4, weight: weight, isGate: isGate))
      }
    }
    return parts
  }

  /// Returns 2 to 6 designs with the same parts and weights.
  mutating func designs() -> [ScoredDesign] {
    let weights = allParts()
    var designs: [ScoredDesign] = []
    for number in 0..<2 + generator.below(5) {
      let parts = zip(allParts(), weights).map { $0.with(weight: $1.weight) }
      designs.append(ScoredDesign(id: "d\(number + 1)", parts: parts))
    }
    return designs
  }

  /// Returns a number from 0 up to, not including, `count`.
  mutating func below(_ count: Int) -> Int { generator.below(count) }

  /// Returns the elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for position in elements.indices.reversed() where position > 0 {
      elements.swapAt(position, generator.below(position + 1))
    }
    return elements
  }
}

extension ScorePart {
  /// Returns the part with another weight.
  func with(weight: Double) -> ScorePart {
    ScorePart(id: id, level: level, topLevel: topLevel, value: value, weight: weight, isGate: isGate)
  }

  /// Returns the part with another value; its level follows.
  func with(value: Double) -> ScorePart {
    let level = value.isFinite ? Int(min(max(value, 0), 1) * Double(topLevel) + 1e-9) : 0
    return ScorePart(id: id, level: level, topLevel: topLevel, value: value, weight: weight, isGate: isGate)
  }

  /// The part one level up, at most at the top.
  var raised: ScorePart {
    with(value: min(value + 1 / Double(topLevel), 1))
  }
}
