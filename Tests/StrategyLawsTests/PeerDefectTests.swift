import Rubric
import StrategyLaws
import Testing

/// Formulas that well-known checkers use, or used, and that the laws must reject.
@Suite struct PeerDefectTests {
  /// A strategy from a plain function.
  private final class Formula: Aggregator {
    private let score: @Sendable ([ScorePart]) -> Double
    private let contributions: (@Sendable ([ScorePart]) -> [Double])?

    init(
      _ score: @escaping @Sendable ([ScorePart]) -> Double,
      contributions: (@Sendable ([ScorePart]) -> [Double])? = nil
    ) {
      self.score = score
      self.contributions = contributions
    }

    func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
      _ = try ScorePart.shares(of: parts)
      return score(parts)
    }

    func account(_ parts: [ScorePart]) throws(ScoringFailure) -> ScoreAccount {
      ScoreAccount(value: try aggregate(parts), contributions: contributions?(parts))
    }
  }

  private func laws(
    brokenBy aggregator: any Aggregator, traits: StrategyTraits = .monotone
  ) throws -> [StrategyLaws.Law] {
    let module = StrategyModule(
      id: "defect", title: LocalizedText(verbatim: "defect"), summary: LocalizedText(verbatim: "defect"),
      reference: "", traits: traits, make: .aggregator { _ throws(ScoringFailure) in aggregator })
    return try StrategyLaws().violations(of: module, with: module.parameters()).map { $0.law }
  }

  @Test("A penalty in steps that starts again, so that one more warning raises the score, is not monotone")
  func moreWarnings() throws {
    let defect = Formula { parts in
      let warnings = parts.filter { $0.value < 1 }.count
      // Each warning takes 30 points; from the third on another rule of 25 points takes over.
      return warnings >= 3 ? 0.25 : max(0, 1 - 0.5 * Double(warnings))
    }
    #expect(try laws(brokenBy: defect) == [.monotone])
  }

  @Test("A share of all issues, so that fixing another category lowers this one, is not monotone")
  func anotherCategory() throws {
    let defect = Formula { parts in
      let issues = parts.map { 1 - $0.value }
      let all = issues.reduce(0, +)
      let own = parts.enumerated().min { $0.element.id < $1.element.id }.map { issues[$0.offset] } ?? 0
      return all > 0 ? 1 - own / all : 1
    }
    #expect(try laws(brokenBy: defect) == [.monotone])
  }

  @Test("A median total over means that are shown does not add up")
  func medianOverMeans() throws {
    let defect = Formula(
      { parts in
        let sorted = parts.map { $0.value }.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
      },
      contributions: { parts in parts.map { $0.value / Double(parts.count) } })
    #expect(try laws(brokenBy: defect) == [.shownAddsUp])
  }

  @Test("A mean over what is known, so that leaving a part blank raises the score, is not monotone")
  func leavingOut() throws {
    let defect = Formula { parts in
      let known = parts.filter { $0.value > 0 }
      return known.isEmpty ? 0 : known.reduce(0) { $0 + $1.value } / Double(known.count)
    }
    #expect(try laws(brokenBy: defect) == [.monotone])
  }

  @Test("Full marks for nothing at all, a score for NaN and a score out of range are rejected")
  func lenience() throws {
    final class Lenient: Aggregator {
      func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
        var sum = 0.0
        for part in parts where part.value.isFinite { sum += part.value * part.weight }
        return parts.isEmpty ? 1 : sum
      }
    }
    let laws = try laws(brokenBy: Lenient())
    for law in [StrategyLaws.Law.bounded, .weightScale, .emptyIsFailure, .errorIsFailure] {
      #expect(laws.contains(law), "\(law)")
    }
  }

  @Test("The first part, in the order of the text, must not count more")
  func order() throws {
    let defect = Formula { parts in
      parts.enumerated().reduce(0) { $0 + $1.element.value / Double(2 << $1.offset) }
    }
    #expect(try laws(brokenBy: defect) == [.orderIndependent])
  }

  @Test("Chance is not deterministic")
  func chance() throws {
    let defect = Formula { _ in Double.random(in: 0...1) }
    #expect(try laws(brokenBy: defect).contains(.deterministic))
  }

  @Test("A strategy that never scores keeps no law by silence")
  func silence() throws {
    final class Silent: Aggregator {
      func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double { throw ScoringFailure(.noParts) }
    }
    #expect(try laws(brokenBy: Silent()) == [.scoresSomething])
  }

  @Test("A trait that is promised and does not hold is found")
  func promises() throws {
    let constant = Formula { _ in 0.5 }
    let traits: StrategyTraits = [.monotone, .idempotent, .additive, .annihilatedByZero, .usesWeights]
    #expect(
      try laws(brokenBy: constant, traits: traits) == [
        .idempotent, .additive, .annihilatedByZero, .usesWeights,
      ])
  }
}
