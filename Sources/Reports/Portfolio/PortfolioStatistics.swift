package import Rubric

/// What can be counted in a portfolio.
package struct PortfolioStatistics: Sendable {
  /// How a criterion's levels are spread over the designs.
  package struct Spread: Sendable {
    /// The criterion, a position among all.
    package let criterion: Int
    /// How many designs stand on each level, 0 to 4.
    package let counts: [Int]
    /// How many have no level: it does not apply, or cannot be judged.
    package let without: Int
    /// The mean level of those that have one; nil where none has.
    package let mean: Double?
    /// The entropy of the levels in bits, from 0, where all stand on one level, to log₂ 5 = 2.32, where every level is
    /// as frequent (Shannon, “A Mathematical Theory of Communication”, 1948); nil where no design has a level.
    package let entropy: Double?
  }

  /// How many designs a criterion is a gap of.
  package struct Gap: Sendable {
    /// The criterion, a position among all.
    package let criterion: Int
    /// The designs in which it applies and does not get beyond level 1, or cannot be judged.
    package let count: Int
    /// The designs in which it applies.
    package let applying: Int
    /// What keeps most of these there.
    package let outcome: CriterionResult.Outcome
  }

  /// The spreads of all criteria, the widest first.
  package let spreads: [Spread]
  /// The gaps, the most common first; criteria that are a gap of no design are left out.
  package let gaps: [Gap]
  /// For each lesson, how many designs have each verdict.
  package let verdicts: [[Int]]

  /// Counts.
  package init(_ portfolio: Portfolio) {
    let outcomes = CriterionResult.Outcome.allCases
    let notApplicable = UInt8(outcomes.firstIndex(of: .notApplicable) ?? 0)
    var spreads: [Spread] = []
    var gaps: [Gap] = []
    for criterion in (portfolio.rules?.criteria ?? []).indices {
      var counts = [0, 0, 0, 0, 0]
      var without = 0
      var applying = 0
      var missing = Array(repeating: 0, count: outcomes.count)
      for design in portfolio.designs {
        let level = design.levels[criterion]
        if level == Portfolio.noLevel { without += 1 } else { counts[Int(level)] += 1 }
        if design.outcomes[criterion] == notApplicable { continue }
        applying += 1
        if level == Portfolio.noLevel || level < 2 { missing[Int(design.outcomes[criterion])] += 1 }
      }
      spreads.append(Self.spread(criterion, counts, without))
      let count = missing.reduce(0, +)
      if count > 0, let most = missing.max(), let outcome = missing.firstIndex(of: most) {
        gaps.append(Gap(criterion: criterion, count: count, applying: applying, outcome: outcomes[outcome]))
      }
    }
    self.spreads = spreads.sorted {
      ($0.entropy ?? -1, $1.criterion) > ($1.entropy ?? -1, $0.criterion)
    }
    // By share, exactly: the products are of counts of designs.
    self.gaps = gaps.sorted {
      let (left, right) = ($0.count * $1.applying, $1.count * $0.applying)
      return (left, $0.count, $1.criterion) > (right, $1.count, $0.criterion)
    }
    var verdicts: [[Int]] = []
    for lesson in (portfolio.rules?.lessons ?? []).indices {
      var counts = Array(repeating: 0, count: portfolio.rules?.verdicts.count ?? 0)
      for design in portfolio.designs { counts[Int(design.verdicts[lesson])] += 1 }
      verdicts.append(counts)
    }
    self.verdicts = verdicts
  }

  private static func spread(_ criterion: Int, _ counts: [Int], _ without: Int) -> Spread {
    let total = counts.reduce(0, +)
    guard total > 0 else {
      return Spread(criterion: criterion, counts: counts, without: without, mean: nil, entropy: nil)
    }
    var sum = 0
    var entropy = 0.0
    for (level, count) in counts.enumerated() where count > 0 {
      sum += level * count
      let share = Double(count) / Double(total)
      entropy -= share * RealFunctions.log(share) / RealFunctions.log(2)
    }
    return Spread(
      criterion: criterion, counts: counts, without: without, mean: Double(sum) / Double(total),
      entropy: max(entropy, 0))
  }
}
