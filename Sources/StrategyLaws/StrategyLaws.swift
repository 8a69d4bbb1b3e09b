public import Rubric

/// Holds a scoring strategy to the laws that make its results mean something.
///
/// The kit runs a strategy on seeded samples, the same ones every time, and returns the cases in which a law does
/// not hold. It needs no test framework: call ``violations(of:with:)`` from any test and expect nothing.
public struct StrategyLaws: Sendable {
  /// The ids that sample parts have; name those that a strategy's parameters speak of.
  public let ids: [String]
  /// How many samples each law is tried on.
  public let rounds: Int
  let seed: UInt64

  /// Makes a kit.
  public init(ids: [String] = ["c1", "c2", "c3", "c4", "c5"], rounds: Int = 200, seed: UInt64 = 1) {
    self.ids = ids
    self.rounds = rounds
    self.seed = seed
  }

  /// Returns the cases that break a law for all, or one that the strategy's traits promise: at most one for each.
  ///
  /// - Throws: `ScoringFailure` where the strategy cannot be made from the parameters.
  public func violations(
    of module: StrategyModule, with parameters: StrategyParameters
  ) throws(ScoringFailure) -> [Violation] {
    let subject = try Subject(module, parameters)
    var violations: [Violation] = []
    for law in Law.allCases {
      guard subject.isHeld(to: law) else { continue }
      if let violation = violation(of: law, by: subject) { violations.append(violation) }
    }
    return violations
  }

  /// Returns a case that shows why each law that the strategy is not held to does not hold, where the samples have
  /// one: the trait is not declared, or weights have a meaning of their own.
  ///
  /// - Throws: `ScoringFailure` where the strategy cannot be made from the parameters.
  public func counterexamples(
    of module: StrategyModule, with parameters: StrategyParameters
  ) throws(ScoringFailure) -> [Violation] {
    let subject = try Subject(module, parameters)
    var found: [Violation] = []
    for law in Law.allCases {
      guard !subject.isHeld(to: law) else { continue }
      if let violation = violation(of: law, by: subject) { found.append(violation) }
    }
    return found
  }

  /// A strategy that was made, with what it promises.
  struct Subject {
    enum Strategy {
      case aggregator(any Aggregator)
      case classifier(any Classifier)
      case scale(any Scale)
      case comparator(any Comparator)
    }

    let strategy: Strategy
    let traits: StrategyTraits

    func isHeld(to law: Law) -> Bool {
      if law == .weightScale { return !traits.contains(.absoluteWeights) }
      guard let trait = law.trait else { return true }
      return traits.contains(trait)
    }

    init(_ module: StrategyModule, _ parameters: StrategyParameters) throws(ScoringFailure) {
      switch module.make {
      case .aggregator(let make):
        let aggregator = try make(parameters)
        strategy = .aggregator(aggregator)
        traits = aggregator.ownTraits ?? module.traits
      case .classifier(let make):
        strategy = .classifier(try make(parameters))
        traits = module.traits
      case .scale(let make):
        let scale = try make(parameters)
        strategy = .scale(scale)
        traits = scale.ownTraits ?? module.traits
      case .comparator(let make):
        strategy = .comparator(try make(parameters))
        traits = module.traits
      }
    }
  }

  private func violation(of law: Law, by subject: Subject) -> Violation? {
    switch subject.strategy {
    case .aggregator, .classifier: PartLaws(kit: self, subject: subject).violation(of: law)
    case .scale(let scale): ScaleLaws(scale: scale).violation(of: law)
    case .comparator(let comparator): DesignLaws(kit: self, comparator: comparator).violation(of: law)
    }
  }
}
